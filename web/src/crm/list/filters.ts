// The list's filters. They live in the URL's hash, under the names that the server knows them by.
import { codes } from '$shared/words';

/** Filters that take any number of values. */
export const filterNames = ['state', 'sla_band', 'category', 'area', 'agency', 'visibility'] as const;
export type FilterName = (typeof filterNames)[number];

/** Filters that are on or off, with the value that turns them on. */
export const switches = { assigned: 'me', photo_requests: 'pending', sort: 'date' } as const;
export type SwitchName = keyof typeof switches;

const words: Partial<Record<FilterName, readonly string[]>> = {
  state: codes('states'), sla_band: codes('sla_bands'), visibility: codes('visibilities'),
};

/** The filters of a hash: what the list knows, in a fixed order, without what means nothing. */
export function filtersOf(query: URLSearchParams): URLSearchParams {
  const filters = new URLSearchParams();
  for (const name of filterNames) {
    const known = words[name];
    for (const value of [...new Set(query.getAll(name))].sort()) {
      if (value && (!known || known.includes(value))) filters.append(name, value);
    }
  }
  for (const [name, on] of Object.entries(switches)) {
    if (query.get(name) === on) filters.set(name, on);
  }
  return filters;
}

/** The same filters with one value more. */
export function withValue(filters: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = new URLSearchParams(filters);
  if (!next.getAll(name).includes(value)) next.append(name, value);
  return filtersOf(next);
}

/** The same filters with one value less. */
export function withoutValue(filters: URLSearchParams, name: string, value: string): URLSearchParams {
  return new URLSearchParams([...filters].filter(([key, kept]) => key !== name || kept !== value));
}
