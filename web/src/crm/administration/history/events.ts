// What administrators did, as the server answers it.
import type { Section } from '../places';

export type Kind = 'user' | 'agency' | 'channel';
export type What =
  | 'user_created' | 'user_changed' | 'user_ended' | 'user_restored'
  | 'agency_created' | 'agency_changed' | 'agency_closed' | 'agency_reopened' | 'channel_created' | 'channel_changed';

export interface AdministrationEvent {
  id: number;
  at: string;
  /** Null for the operator at the command line. */
  actor: { id: string; name: string } | null;
  what: What;
  subject: string;
  /** Of a user, as they are called now. */
  subject_name: string | null;
  kind: Kind;
  /** Of the members that changed. */
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

export const sectionOf: Record<Kind, Section> = { user: 'users', agency: 'agencies', channel: 'channels' };

/** What the word of the event says already. */
const said = ['ended', 'closed'];

/** The members that an event tells of; of what was made, those alone that it has. */
export function membersOf({ before, after }: Pick<AdministrationEvent, 'before' | 'after'>): string[] {
  const members = Object.keys({ ...after, ...before }).filter((member) => !said.includes(member));
  return before ? members : members.filter((member) => ![null, false].includes(after?.[member] as null | boolean));
}
