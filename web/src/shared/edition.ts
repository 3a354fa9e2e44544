// Policy editions: documents of rules, fetched once each; the one in force anew when another has come into force.
import { get } from './api';
import { inForce } from './in-force.svelte';
import type { Edition, Rule } from './types';

const pathInForce = '/api/edition';
const fetched = new Map<string, Promise<Edition>>();
inForce.onChange(() => fetched.delete(pathInForce));

function once(path: string): Promise<Edition> {
  let edition = fetched.get(path);
  if (!edition) {
    edition = get<Edition>(path);
    fetched.set(path, edition);
    const started = edition;
    started.catch(() => { if (fetched.get(path) === started) fetched.delete(path); });
  }
  return edition;
}

/** The edition that the server decides by. */
export const editionInForce = (): Promise<Edition> => once(pathInForce);

/** The edition of that date. */
export const editionOf = (date: string): Promise<Edition> => once(`/api/editions/${encodeURIComponent(date)}`);

/** All rules of an edition, by id. */
export function rulesById(edition: Edition): Map<string, Rule> {
  const rules: Rule[] = [...edition.sight, ...edition.fields, ...edition.labels, ...edition.actions];
  return new Map(rules.map((rule) => [rule.id, rule]));
}
