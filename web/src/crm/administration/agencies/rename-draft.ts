// What is being typed into the form that renames an agency.
import { draftOf } from '$shared/drafts';
import type { Agency } from '../things';

export interface Names { id_name: string; en_name: string }

export const namesOf = ({ id_name, en_name }: Agency): Names => ({ id_name, en_name });

export const renameDraft = (me: string, id: string) => draftOf<{ thing: Agency; typed: Names }>(me, `rename agency ${id}`);
