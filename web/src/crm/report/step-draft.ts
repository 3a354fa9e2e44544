// What is being typed into a step's form, kept until the step is taken.
import { draftOf, type Draft } from '$shared/drafts';
import type { Action, PhotoInfo } from '$shared/types';

export interface StepInputs {
  agency: string;
  officer: string;
  reason: string;
  finding: string;
  note: string;
  date: string;
  hours: string;
  photos: PhotoInfo[];
}

export const emptyInputs: StepInputs = { agency: '', officer: '', reason: '', finding: '', note: '', date: '', hours: '', photos: [] };

/** `viewer`: whom a step on photo access concerns. */
export function stepDraft(user: string, code: string, action: Action, viewer = ''): Draft<StepInputs> {
  return draftOf<StepInputs>(user, `step ${code} ${action} ${viewer}`);
}

export function hasDraft(user: string, code: string, action: Action): boolean {
  return stepDraft(user, code, action).read() !== null;
}
