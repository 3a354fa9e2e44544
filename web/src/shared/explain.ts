// The rules behind what a viewer sees, asked once for each version of a report.
import { get } from './api';
import type { Explanation, Field, Level, Reason, RuleRef } from './types';

export type Explainer = () => Promise<Explanation>;

/** What `Reasons` shows of one field or action. */
export interface Explained {
  level?: Level;
  rules: RuleRef[];
  reason: Reason | null;
}

/** Asks the server at the first call, and keeps the answer; a failure may be tried again. */
export function explainer(path: string): Explainer {
  let answer: Promise<Explanation> | null = null;
  return () => {
    answer ??= get<Explanation>(path).catch((error: unknown) => {
      answer = null;
      throw error;
    });
    return answer;
  };
}

export function explainedField(explanation: Explanation, field: Field): Explained | null {
  const found = explanation.fields[field];
  return found ? { level: found.level, rules: found.rules, reason: found.reason ?? null } : null;
}
