// Where a channel stands on a date ("2026-11-27").
import type { Channel } from '../things';

export type ChannelState = 'live' | 'over' | 'coming';

export function channelState({ from, until }: Pick<Channel, 'from' | 'until'>, date: string): ChannelState {
  if (date < from) return 'coming';
  return until !== null && until < date ? 'over' : 'live';
}

/** Today in WIB. */
export const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date());
