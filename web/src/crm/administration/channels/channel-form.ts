// What the form that changes a channel holds: an empty end is none.
import { draftOf } from '$shared/drafts';
import type { Channel } from '../things';

export interface ChannelTyped { id_name: string; en_name: string; until: string }

export const typedOfChannel = ({ id_name, en_name, until }: Channel): ChannelTyped => ({ id_name, en_name, until: until ?? '' });

export const bodyOfChannel = <Typed extends ChannelTyped>(typed: Typed) => ({ ...typed, until: typed.until || null });

export const changeDraft = (me: string, id: string) => draftOf<{ thing: Channel; typed: ChannelTyped }>(me, `change channel ${id}`);
