// Why the server took a change or not, in plain words, and at which member of the form it is said.
import { ApiError } from '$shared/api';
import { say } from './texts';

const members = {
  last_administrator: 'tags',
  own_tags: 'tags',
  name_taken: 'name',
  id_taken: 'id',
  unknown_agency: 'agency',
  agency_closed: 'agency',
  own_account: null,
  agency_in_use: null,
  vouched_for: null,
} as const;
type Refusal = keyof typeof members;

const isRefusal = (code: string): code is Refusal => Object.hasOwn(members, code);

/** In plain words; null for what is no such refusal. */
export function refusalWords(error: unknown): string | null {
  return error instanceof ApiError && isRefusal(error.code) ? say(`refusal_${error.code}`) : null;
}

/** The member that the error is about; null for none. */
export function memberOf(error: unknown): string | null {
  if (!(error instanceof ApiError)) return null;
  return error.problem.member ?? (isRefusal(error.code) ? members[error.code] : null);
}

/** What to say at a member of a form. */
export function faultAt(error: unknown, member: string): string | undefined {
  if (!(error instanceof ApiError) || memberOf(error) !== member) return undefined;
  return refusalWords(error) ?? error.problem.title;
}
