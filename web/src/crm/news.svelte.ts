// Asks every 20 seconds which of the viewer's reports changed; not while the page is out of sight or long untouched, so that
// an abandoned page neither works nor keeps its session alive.
import { get } from '$shared/api';
import type { News } from '$shared/types';
import { session } from './session.svelte';

const periodMs = 20_000;
/** Of the idle time that the server allows. */
const restingShare = 0.5;

/** Calls `changed` with codes until the returned function is called. */
export function watchNews(changed: (codes: string[]) => void): () => void {
  let cursor: string | null = null;
  let stopped = false;
  let asking = false;

  async function ask(): Promise<void> {
    if (asking || document.hidden || session.state !== 'in' || session.idleShare > restingShare) return;
    asking = true;
    try {
      const query = new URLSearchParams(cursor === null ? {} : { since: cursor });
      const news: News = await get<News>('/api/crm/news', { query });
      cursor = news.cursor;
      if (!stopped && news.changed.length > 0) changed(news.changed);
    } catch {
      // The next round asks again from the same cursor.
    } finally {
      asking = false;
    }
  }

  const timer = setInterval(() => void ask(), periodMs);
  const seen = () => void ask();
  document.addEventListener('visibilitychange', seen);
  void ask();
  return () => {
    stopped = true;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', seen);
  };
}
