// Events, newest first, as far back as they have been loaded.
import { get } from '$shared/api';

interface Page<Event> { items: Event[]; next: number | null }

export class EventPages<Event> {
  events = $state.raw<readonly Event[] | null>(null);
  loading = $state(false);
  failure = $state.raw<unknown>(null);
  #next = $state.raw<number | null>(null);

  /** `look` asks for a page: the newest, or what comes before a number. */
  constructor(private readonly look: (before: number | null) => Promise<Page<Event>>) {}

  get hasMore(): boolean {
    return this.#next !== null;
  }

  /** The newest at first, then what comes before. */
  async more(): Promise<void> {
    this.loading = true;
    this.failure = null;
    try {
      const { items, next } = await this.look(this.#next);
      this.events = [...(this.events ?? []), ...items];
      this.#next = next;
    } catch (error) {
      this.failure = error;
    } finally {
      this.loading = false;
    }
  }
}

/** What is asked for, with the number to go on from. */
export function pageOf<Answer>(path: string, query: Record<string, string>, before: number | null): Promise<Answer> {
  return get<Answer>(path, { query: new URLSearchParams({ ...query, ...(before !== null && { before: String(before) }) }) });
}
