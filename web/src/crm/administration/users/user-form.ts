// What a form about a user holds.
import { draftOf } from '$shared/drafts';
import type { Tag } from '$shared/types';
import { codes } from '$shared/words';
import type { User } from '../things';

export interface UserTyped { name: string; agency: string; tags: Tag[] }

export const emptyUser: UserTyped = { name: '', agency: '', tags: [] };

/** Whose faults are said at their fields. */
export const userMembers = ['name', 'agency', 'tags'];

/** Tags in one order, so that the same ones are the same list. */
export const inOrder = (tags: readonly Tag[]): Tag[] => codes('tags').filter((tag) => tags.includes(tag));

export const typedOfUser = ({ name, agency, tags }: User): UserTyped => ({ name, agency, tags: inOrder(tags) });

/** What is being typed into the form that changes a user. */
export const changeDraft = (me: string, id: string) => draftOf<{ thing: User; typed: UserTyped }>(me, `change user ${id}`);
