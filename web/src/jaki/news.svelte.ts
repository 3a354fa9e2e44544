// What is new since the last look. Asked again and again, and only while the page is looked at.
import { get } from '$shared/api';
import type { News } from '$shared/types';

const pauseMs = 15_000;

class NewsWatch {
  /** Codes of reports that changed and were not opened since. */
  changed = $state.raw<ReadonlySet<string>>(new Set());
  #cursor: string | null = null;

  /** Watches until the answer is called. A failed look is tried again at the next turn. */
  start(): () => void {
    let timer: ReturnType<typeof setTimeout>;
    const turn = async () => {
      if (document.visibilityState === 'visible') await this.#look().catch(() => undefined);
      timer = setTimeout(turn, pauseMs);
    };
    void turn();
    return () => clearTimeout(timer);
  }

  /** The reader has seen this report's newest state. */
  seen(code: string): void {
    if (this.changed.has(code)) this.changed = new Set([...this.changed].filter((other) => other !== code));
  }

  async #look(): Promise<void> {
    const since = this.#cursor;
    const news = await get<News>('/api/jaki/news', since === null ? {} : { query: new URLSearchParams({ since }) });
    this.#cursor = news.cursor;
    if (since !== null && news.changed.length > 0) this.changed = new Set([...this.changed, ...news.changed]);
  }
}

export const news = new NewsWatch();
