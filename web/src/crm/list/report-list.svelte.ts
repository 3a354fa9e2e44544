// The reports that match one set of filters, as far as they have been loaded, and where the reader stands among them.
import { get, isAbort } from '$shared/api';
import { language, type Language } from '$shared/language.svelte';
import type { ReportPage, View } from '$shared/types';

const pageSize = 100;

export const codeOf = (view: View): string => view.fields.ticket_code?.value ?? '';

export class ReportList {
  items = $state.raw<View[]>([]);
  total = $state(0);
  askable = $state.raw<string[]>([]);
  loading = $state(false);
  failure = $state.raw<unknown>(null);
  /** Loaded at least once. */
  ready = $state(false);
  /** Codes that changed since the list was loaded. */
  changed = $state.raw<ReadonlySet<string>>(new Set());
  /** That the texts were asked for in. */
  language: Language = 'id';
  /** Pixels; kept for the way back to this list. */
  scrollTop = 0;
  /** Pixels, of blocks of rows that were drawn once; by the number of the block. */
  readonly heights = new Map<number, number>();
  #next = $state.raw<string | null>(null);
  #request: AbortController | null = null;

  constructor(readonly filters: URLSearchParams) {}

  get hasMore(): boolean {
    return this.#next !== null;
  }

  /** Loads from the beginning. */
  async reload(): Promise<void> {
    this.#request?.abort();
    this.language = language.current;
    await this.#load(null);
  }

  /** Loads the next page, if there is one and none is under way. */
  async more(): Promise<void> {
    if (!this.loading && this.#next !== null) await this.#load(this.#next);
  }

  /** The code before (-1) or after (+1) `code` in the list; loads on at the end. */
  async neighbour(code: string, step: 1 | -1): Promise<string | null> {
    const at = this.items.findIndex((view) => codeOf(view) === code);
    const wanted = at < 0 ? 0 : at + step;
    if (wanted >= this.items.length) await this.more();
    const view = this.items[wanted];
    return view ? codeOf(view) : null;
  }

  /** Takes over what a report looks like now; its row stays where it is. */
  update(fresh: View): void {
    const code = codeOf(fresh);
    this.items = this.items.map((view) => (codeOf(view) === code ? summaryOf(view, fresh) : view));
    this.changed = new Set([...this.changed].filter((other) => other !== code));
  }

  markChanged(codes: string[]): void {
    this.changed = new Set([...this.changed, ...codes]);
  }

  async #load(cursor: string | null): Promise<void> {
    const request = (this.#request = new AbortController());
    this.loading = true;
    this.failure = null;
    try {
      const page = await get<ReportPage>('/api/crm/reports', { query: this.#query(cursor), signal: request.signal });
      if (request.signal.aborted) return;
      if (cursor === null) this.#begin();
      this.items = joined(this.items, page.items);
      this.total = page.total;
      this.askable = page.askable;
      this.#next = page.next;
      this.ready = true;
      this.loading = false;
    } catch (error) {
      if (isAbort(error) || request.signal.aborted) return;
      this.failure = error;
      this.loading = false;
    }
  }

  #begin(): void {
    this.items = [];
    this.changed = new Set();
    this.heights.clear();
    this.scrollTop = 0;
  }

  #query(cursor: string | null): URLSearchParams {
    const query = new URLSearchParams(this.filters);
    query.set('limit', String(pageSize));
    if (cursor !== null) query.set('cursor', cursor);
    return query;
  }
}

/** A report that moved between two pages while they were loaded stands where it was first met. */
function joined(before: View[], page: View[]): View[] {
  const known = new Set(before.map(codeOf));
  return [...before, ...page.filter((view) => !known.has(codeOf(view)))];
}

/** Of a whole report only what a row holds. */
function summaryOf(row: View, fresh: View): View {
  const names = Object.keys(row.fields) as (keyof View['fields'])[];
  const fields = Object.fromEntries(names.map((name) => [name, fresh.fields[name] ?? row.fields[name]]));
  return { ...fresh, fields: fields as View['fields'] };
}
