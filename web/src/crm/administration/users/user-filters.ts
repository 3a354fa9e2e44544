// The filters of the list of users, as the address has them, and what is asked of the server for them. The words that are looked
// for stay out of addresses: they name a person.
import type { Tag } from '$shared/types';
import { codes } from '$shared/words';

/** `no`: active accounts, what one nearly always wants. */
export const endedChoices = ['no', 'yes', 'all'] as const;
export type Ended = (typeof endedChoices)[number];

export interface UserFilters { agency: string; tag: Tag | ''; ended: Ended }

export function userFiltersOf(query: URLSearchParams): UserFilters {
  return {
    agency: query.get('agency') ?? '',
    tag: codes('tags').find((tag) => tag === query.get('tag')) ?? '',
    ended: endedChoices.find((choice) => choice === query.get('ended')) ?? 'no',
  };
}

/** The way back: what is as it is anyway is left out. */
export function addressOf({ agency, tag, ended }: UserFilters): URLSearchParams {
  const query = new URLSearchParams();
  if (agency) query.set('agency', agency);
  if (tag) query.set('tag', tag);
  if (ended !== 'no') query.set('ended', ended);
  return query;
}

export function questionOf({ agency, tag, ended }: UserFilters, words: string, cursor: string | null): URLSearchParams {
  const query = new URLSearchParams();
  if (words) query.set('words', words);
  if (agency) query.set('agency', agency);
  if (tag) query.set('tag', tag);
  if (ended !== 'all') query.set('ended', String(ended === 'yes'));
  if (cursor !== null) query.set('cursor', cursor);
  return query;
}
