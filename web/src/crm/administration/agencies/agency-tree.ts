// The tree of agencies, as far as it is shown.
import { flattened } from '$shared/reference.svelte';
import type { Agency } from '../things';

export interface TreeRow { agency: Agency; depth: number; /** Not only there because something below it is. */ matches: boolean }

/** The agencies whose name or id has the words, with those above them; closed ones only when they are wanted. */
export function treeOf(agencies: readonly Agency[], words: string, closedToo: boolean): TreeRow[] {
  const wanted = words.trim().toLowerCase();
  const names = ({ id, id_name, en_name }: Agency) => `${id}\n${id_name}\n${en_name}`.toLowerCase();
  const matching = new Set(agencies.filter((agency) => (closedToo || !agency.closed) && names(agency).includes(wanted)).map(({ id }) => id));
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const shown = new Set(matching);
  for (const id of matching) {
    for (let up = byId.get(id)?.parent; up && !shown.has(up); up = byId.get(up)?.parent) shown.add(up);
  }
  return flattened(agencies.filter(({ id }) => shown.has(id)))
    .map(({ entry, depth }) => ({ agency: entry, depth, matches: matching.has(entry.id) }));
}
