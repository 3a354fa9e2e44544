// The members of users, agencies and channels, and their values, as people read them.
import { dateWords } from '$shared/dates';
import type { Tag } from '$shared/types';
import { word } from '$shared/words';
import { agencyBook } from './agency-book.svelte';
import { say } from './texts';
import { agencyKinds, type AgencyKind } from './things';

const members = [
  'name', 'agency', 'tags', 'issuer', 'ended', 'second_factor', 'id', 'id_name', 'en_name', 'parent', 'kind', 'closed', 'from', 'until', 'located',
] as const;
type Member = (typeof members)[number];
const isMember = (name: string): name is Member => (members as readonly string[]).includes(name);
const isKind = (value: string): value is AgencyKind => (agencyKinds as readonly string[]).includes(value);

export const memberName = (member: string): string => (isMember(member) ? say(member) : member);

export const tagNames = (tags: readonly Tag[]): string =>
  tags.length === 0 ? say('no_tag') : tags.map((tag) => word('tags', tag)).join(', ');

export const kindName = (kind: string): string => (isKind(kind) ? say(`kind_${kind}`) : kind);

/** A value as it came from the server. */
export function valueWords(member: string, value: unknown): string {
  if (member === 'tags') return tagNames(value as Tag[]);
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  if (value === null || value === undefined) return say(member === 'until' ? 'until_open' : member === 'parent' ? 'top' : 'none');
  const text = String(value);
  if (member === 'agency' || member === 'parent') return agencyBook.name(text);
  if (member === 'from' || member === 'until') return dateWords(text);
  return member === 'kind' ? kindName(text) : text;
}
