// The users that match, as far as they have been loaded.
import { get, isAbort } from '$shared/api';
import type { User } from '../things';
import { questionOf, type UserFilters } from './user-filters';

export class UserList {
  users = $state.raw<readonly User[]>([]);
  loading = $state(false);
  failure = $state.raw<unknown>(null);
  /** Loaded at least once. */
  ready = $state(false);
  #next = $state.raw<string | null>(null);
  /** Of the page that was asked for last. */
  #asked: string | null = null;
  #request: AbortController | null = null;

  constructor(readonly filters: UserFilters, readonly words: string) {}

  get hasMore(): boolean {
    return this.#next !== null;
  }

  reload(): Promise<void> {
    return this.#load(null);
  }

  more(): Promise<void> {
    return this.#load(this.#next);
  }

  /** Asks again for what failed. */
  retry(): Promise<void> {
    return this.#load(this.#asked);
  }

  /** Takes over what a user is now; the row stays where it is. */
  take(user: User): void {
    this.users = this.users.map((each) => (each.id === user.id ? user : each));
  }

  async #load(cursor: string | null): Promise<void> {
    this.#request?.abort();
    const request = (this.#request = new AbortController());
    this.#asked = cursor;
    this.loading = true;
    this.failure = null;
    try {
      const page = await get<{ users: User[]; next: string | null }>('/api/crm/users', {
        query: questionOf(this.filters, this.words, cursor), signal: request.signal,
      });
      // Whose name changed meanwhile may come twice.
      const known = new Set(cursor === null ? [] : this.users.map(({ id }) => id));
      this.users = [...(cursor === null ? [] : this.users), ...page.users.filter(({ id }) => !known.has(id))];
      this.#next = page.next;
      this.ready = true;
      this.loading = false;
    } catch (error) {
      if (isAbort(error) || request.signal.aborted) return;
      this.failure = error;
      this.loading = false;
    }
  }
}
