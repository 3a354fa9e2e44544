// What differs between two looks at one report, for a reader who was about to act on the first.
import type { Action, Field, Label, View } from '$shared/types';
import { codes } from '$shared/words';

export interface Changes {
  fields: Field[];
  addedLabels: Label[];
  lostLabels: Label[];
  newSteps: Action[];
  lostSteps: Action[];
}

/** Null when nothing that this viewer sees differs. */
export function changesBetween(before: View, after: View): Changes | null {
  const same = (field: Field) => JSON.stringify(before.fields[field]) === JSON.stringify(after.fields[field]);
  const changes: Changes = {
    fields: codes('fields').filter((field) => !same(field)),
    addedLabels: without(after.labels, before.labels),
    lostLabels: without(before.labels, after.labels),
    newSteps: without(after.actions, before.actions),
    lostSteps: without(before.actions, after.actions),
  };
  return Object.values(changes).some((list) => list.length > 0) ? changes : null;
}

const without = <T>(list: readonly T[], other: readonly T[]): T[] => list.filter((entry) => !other.includes(entry));
