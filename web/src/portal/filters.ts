// The portal's filters as they stand in the address, so that a filtered list can be shared.
export const filterNames = ['area', 'category', 'state'] as const;
export type Filters = Record<(typeof filterNames)[number], string>;

/** Reads the filters of an address; what isn't one is left out. */
export function filtersOf(query: URLSearchParams): Filters {
  return {
    area: query.get('area') ?? '',
    category: query.get('category') ?? '',
    state: query.get('state') ?? '',
  };
}

let last = new URLSearchParams();
/** The list that was shown last, to go back to. */
export const lastList = (): URLSearchParams => last;
export function rememberList(query: URLSearchParams): void {
  last = query;
}

/** The query of the address, and of the request to the server: only what is chosen. */
export function queryOf(filters: Filters): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of filterNames) if (filters[name]) query.set(name, filters[name]);
  return query;
}
