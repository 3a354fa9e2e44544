// The tree of agencies, as far as it is shown.
import { flattened } from '$shared/reference.svelte';
import type { Agency } from '../things';

export interface TreeRow {
  agency: Agency;
  depth: number;
  /** Not only there because something below it is. */
  matches: boolean;
  /** Something stands below it. */
  parent: boolean;
}

/** The agencies whose name or id has the words, with those above them; closed ones only when they are wanted. */
export function treeOf(agencies: readonly Agency[], words: string, closedToo: boolean): TreeRow[] {
  const wanted = words.trim().toLowerCase();
  const names = ({ id, id_name, en_name }: Agency) => `${id}\n${id_name}\n${en_name}`.toLowerCase();
  const matching = new Set(agencies.filter((agency) => (closedToo || !agency.closed) && names(agency).includes(wanted)).map(({ id }) => id));
  const shown = new Set([...matching, ...[...matching].flatMap((id) => idsAbove(agencies, id))]);
  const parents = new Set(agencies.filter(({ id }) => shown.has(id)).map(({ parent }) => parent));
  return flattened(agencies.filter(({ id }) => shown.has(id)))
    .map(({ entry, depth }) => ({ agency: entry, depth, matches: matching.has(entry.id), parent: parents.has(entry.id) }));
}

/** The ids of what stands above an agency, the nearest first. */
export function idsAbove(agencies: readonly Agency[], id: string): string[] {
  const parentOf = new Map(agencies.map((agency) => [agency.id, agency.parent]));
  const above: string[] = [];
  for (let up = parentOf.get(id); up && !above.includes(up); up = parentOf.get(up)) above.push(up);
  return above;
}

/** The rows of a tree but for those below one that is not unfolded. */
export function unfolded(rows: readonly TreeRow[], open: ReadonlySet<string>): TreeRow[] {
  let folded = Infinity;
  return rows.filter(({ agency, depth }) => {
    if (depth > folded) return false;
    folded = open.has(agency.id) ? Infinity : depth;
    return true;
  });
}
