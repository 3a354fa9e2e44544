// What a visitor sees of a public report, by field, with the rules that say so: asked of the core with the edition in force.
import { policyCore } from '../preview/core';
import { editionInForce, rulesById } from '$shared/edition';
import type { Field, Level, Rule } from '$shared/types';
import { codes } from '$shared/words';

export interface Ruled {
  field: Field;
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

export async function visitorsRules(): Promise<Answer> {
  const [core, edition] = await Promise.all([policyCore(), editionInForce()]);
  const byId = rulesById(edition);
  const named = (ids: readonly string[]) => ids.map((id) => byId.get(id)).filter((rule) => rule !== undefined);
  const { fields, explain } = core.explain(question);
  return {
    edition: edition.edition,
    sight: named(explain.sight.rules),
    fields: codes('fields').map((field) => {
      const grounds = explain.fields[field];
      const open = fields[field] !== 'hidden';
      return {
        field,
        level: fields[field],
        rules: named(open ? (grounds?.rules ?? []) : (grounds?.reason?.unmet ?? []).map(({ rule }) => rule)),
      };
    }),
  };
}
