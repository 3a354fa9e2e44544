// A list of reports as the server gives it, one page after another.
import { get, isAbort } from '$shared/api';
import type { ReportPage, View } from '$shared/types';

export class ReportList {
  items = $state.raw<View[]>([]);
  total = $state(0);
  loading = $state(true);
  /** What kept the last request from being answered, or null. */
  failure = $state.raw<unknown>(null);
  #next = $state.raw<string | null>(null);
  #query = new URLSearchParams();
  #request = new AbortController();

  constructor(readonly path: string, readonly limit = 20) {}

  get hasMore(): boolean {
    return this.#next !== null;
  }

  /** Starts anew with other filters. An answer still under way is given up. */
  open(query: URLSearchParams): Promise<void> {
    this.#query = query;
    this.#next = null;
    return this.#load(null);
  }

  /** Adds the next page. Answers the place of its first item. */
  async more(): Promise<number> {
    const first = this.items.length;
    if (this.#next !== null) await this.#load(this.#next);
    return first;
  }

  async #load(cursor: string | null): Promise<void> {
    this.#request.abort();
    const request = (this.#request = new AbortController());
    this.loading = true;
    this.failure = null;
    try {
      const page = await get<ReportPage>(this.path, { query: this.#page(cursor), signal: request.signal });
      if (request.signal.aborted) return;
      this.items = cursor === null ? page.items : [...this.items, ...page.items];
      this.total = page.total;
      this.#next = page.next;
      this.loading = false;
    } catch (error) {
      if (isAbort(error) || request.signal.aborted) return;
      this.failure = error;
      this.loading = false;
    }
  }

  #page(cursor: string | null): URLSearchParams {
    const query = new URLSearchParams(this.#query);
    query.set('limit', String(this.limit));
    if (cursor !== null) query.set('cursor', cursor);
    return query;
  }
}
