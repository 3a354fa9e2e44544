// The rules behind what a viewer sees, asked once for each version of a report and told with their titles and dates.
import { get } from './api';
import { editionOf, rulesById } from './edition';
import type { Action, Article, Condition, Explanation, Field, Grounds, Level, Reason, Refusal, Rule, State } from './types';

/** The smallest change of facts that would open it: what would have to hold, hold no more, and where the report would have to be. */
export interface WouldOpen { rule: Rule; gain: Condition[]; lose: Condition[]; states: State[] }
export interface WhyNot {
  refusal: Refusal;
  /** Null when nothing would ever open it. */
  wouldOpen: WouldOpen | null;
  /** Of the charter, that stand in the way as things are. */
  articles: Article[];
}

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
  const { reason } = grounds;
  return {
    rules: grounds.rules.flatMap((id) => rules.get(id) ?? []),
    whyNot: reason
      ? { refusal: reason.refusal, wouldOpen: wouldOpen(reason, rules), articles: reason.articles ?? [] }
      : null,
  };
}

function wouldOpen({ smallest }: Reason, rules: Map<string, Rule>): WouldOpen | null {
  const rule = smallest && rules.get(smallest.rule);
  return rule ? { rule, gain: smallest.gain, lose: smallest.lose, states: smallest.state ?? [] } : null;
}
