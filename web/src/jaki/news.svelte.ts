// What is new since the last look. Asked again and again, but not while the page is out of sight or long untouched, so that an
// abandoned page neither works nor keeps its session alive.
import { get } from '$shared/api';
import type { News } from '$shared/types';
import { session } from './session.svelte';

const pauseMs = 15_000;
/** Of the idle time that the server allows. */
const restingShare = 0.5;

class NewsWatch {
  /** Codes of reports that changed and were not opened since. */
  changed = $state.raw<ReadonlySet<string>>(new Set());
  #cursor: string | null = null;

  /** Watches until the answer is called. A failed look is tried again at the next turn. */
  start(): () => void {
    this.#cursor = null;
    this.changed = new Set();
    const turn = () => {
      session.endIfIdle();
      if (!document.hidden && session.standing === 'in' && session.idleShare < restingShare) void this.#look().catch(() => undefined);
    };
    const timer = setInterval(turn, pauseMs);
    document.addEventListener('visibilitychange', turn);
    turn();
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', turn);
    };
  }

  /** The reader has seen this report's newest state. */
  seen(code: string): void {
    if (this.changed.has(code)) this.changed = new Set([...this.changed].filter((other) => other !== code));
  }

  /** The reader's own step on this report is no news to the reader. */
  settle(code: string): void {
    void this.#look(code).catch(() => undefined);
  }

  async #look(own?: string): Promise<void> {
    const since = this.#cursor;
    const news = await get<News>('/api/jaki/news', since === null ? {} : { query: new URLSearchParams({ since }) });
    this.#cursor = news.cursor;
    const others = news.changed.filter((code) => code !== own);
    if (since !== null && others.length > 0) this.changed = new Set([...this.changed, ...others]);
  }
}

export const news = new NewsWatch();
