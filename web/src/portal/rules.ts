// What a visitor sees of a public report, by field, with the rules that say so: asked of the core with the edition in force.
import type { Core } from '$shared/core.svelte';
import { rulesById } from '$shared/edition';
import type { Field, Level, Rule } from '$shared/types';
import { codes } from '$shared/words';

/** Fields that the same rules hold for. */
export interface Ruled {
  fields: Field[];
  level: Level;
  /** Those that give the level; of a hidden field those that open it to others. */
  rules: Rule[];
}
export interface Answer { edition: string; sight: Rule[]; fields: Ruled[] }

// Any public report will do: no rule for visitors asks for more than that.
const question = {
  viewer: { surface: 'portal' },
  report: {
    visibility: 'public', state: 'done', agency: 'any', assignee: null, reporter: null, followup: null,
    photo_request_by: null, photo_grants: [], reopen_window_open: false,
  },
} as const;

export function visitorsRules({ tabir, edition }: Core): Answer {
  const byId = rulesById(edition);
  const named = (ids: readonly string[]) => ids.map((id) => byId.get(id)).filter((rule) => rule !== undefined);
  const { fields, explain } = tabir.explain(question);
  return {
    edition: edition.edition,
    sight: named(explain.sight.rules),
    fields: grouped(codes('fields').map((field) => {
      const grounds = explain.fields[field];
      const open = fields[field] !== 'hidden';
      const ids = open ? grounds?.rules : grounds?.reason?.unmet?.map(({ rule }) => rule);
      return { fields: [field], level: fields[field], rules: named(ids ?? []) };
    })),
  };
}

function grouped(entries: Ruled[]): Ruled[] {
  const groups = new Map<string, Ruled>();
  for (const { fields, level, rules } of entries) {
    const key = [level, ...rules.map(({ id }) => id)].join(' ');
    const group = groups.get(key);
    if (group) group.fields.push(...fields);
    else groups.set(key, { fields, level, rules });
  }
  return [...groups.values()];
}
