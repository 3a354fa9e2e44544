// The rules behind what a viewer sees, asked once for each version of a report and told with their titles and dates.
import { get } from './api';
import { editionOf, rulesById } from './edition';
import type { Action, Condition, Explanation, Field, Grounds, Level, Refusal, Rule, State } from './types';

export interface UnmetRule { rule: Rule; missing: Condition[]; blocking: Condition[] }
export interface WhyNot { refusal: Refusal; from: State[]; unmet: UnmetRule[] }

/** What `Reasons` shows of one field or action. */
export interface Explained {
  /** Of a field. */
  level?: Level;
  /** That gave it. */
  rules: Rule[];
  /** Why not more, or why not at all. */
  whyNot: WhyNot | null;
}

export interface Told {
  field(field: Field): Explained | null;
  action(action: Action): Explained | null;
}

export type Explainer = () => Promise<Told>;

/** Asks the server at the first call, and keeps the answer; a failure may be tried again. */
export function explainer(path: string): Explainer {
  let answer: Promise<Told> | null = null;
  return () => {
    answer ??= tell(path).catch((error: unknown) => {
      answer = null;
      throw error;
    });
    return answer;
  };
}

async function tell(path: string): Promise<Told> {
  const explanation = await get<Explanation>(path);
  const rules = rulesById(await editionOf(explanation.edition));
  return {
    field: (field) => {
      const grounds = explanation.explain.fields[field];
      return grounds ? { level: explanation.fields[field], ...explained(grounds, rules) } : null;
    },
    action: (action) => {
      const grounds = explanation.explain.actions[action];
      return grounds ? explained(grounds, rules) : null;
    },
  };
}

function explained(grounds: Grounds, rules: Map<string, Rule>): Explained {
  const known = (id: string): Rule[] => { const rule = rules.get(id); return rule ? [rule] : []; };
  const { reason } = grounds;
  return {
    rules: grounds.rules.flatMap(known),
    whyNot: reason
      ? {
          refusal: reason.refusal,
          from: reason.from ?? [],
          unmet: (reason.unmet ?? []).flatMap(({ rule, missing, blocking }) =>
            known(rule).map((entry) => ({ rule: entry, missing, blocking }))),
        }
      : null,
  };
}
