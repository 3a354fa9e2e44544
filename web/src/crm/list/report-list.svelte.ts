// The reports that match one set of filters, as far as they have been loaded, and where the reader stands among them.
import { get, isAbort } from '$shared/api';
import { inForce } from '$shared/in-force.svelte';
import { language, type Language } from '$shared/language.svelte';
import type { ReportPage, View } from '$shared/types';

const pageSize = 100;
/** Rows that are drawn together. */
export const blockSize = 25;

export const codeOf = (view: View): string => view.fields.ticket_code?.value ?? '';

export class ReportList {
  /** The reports in order, in blocks of `blockSize`; a block that does not change stays the same array. */
  blocks = $state.raw<readonly (readonly View[])[]>([]);
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
  /** The digest of the edition that decided the latest page. */
  edition = '';
  /** Pixels; kept for the way back to this list. */
  scrollTop = 0;
  /** Pixels, of blocks of rows that were drawn once; by the number of the block. */
  readonly heights = new Map<number, number>();
  #next = $state.raw<string | null>(null);
  readonly #known = new Set<string>();
  #request: AbortController | null = null;
  /** Of the page that was asked for last; null: the first. */
  #asked = $state.raw<string | null>(null);

  /** `words`: looked for in the descriptions; empty for none. */
  constructor(readonly filters: URLSearchParams, readonly words = '') {}

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

  /** Asks again for what failed. */
  retry(): Promise<void> {
    return this.#load(this.#asked);
  }

  /** What failed was the beginning: the rows that are there are of before. */
  get startFailed(): boolean {
    return this.failure !== null && this.#asked === null;
  }

  /** The code before (-1) or after (+1) `code` in the list; loads on at the end. */
  async neighbour(code: string, step: 1 | -1): Promise<string | null> {
    const at = this.blocks.flat().findIndex((view) => codeOf(view) === code);
    const wanted = at < 0 ? 0 : at + step;
    if (wanted >= this.#known.size) await this.more();
    const view = this.blocks.flat()[wanted];
    return view ? codeOf(view) : null;
  }

  /** Takes over what a report looks like now; its row stays where it is. */
  update(fresh: View): void {
    const code = codeOf(fresh);
    this.blocks = this.blocks.map((block) =>
      block.some((view) => codeOf(view) === code)
        ? block.map((view) => (codeOf(view) === code ? summaryOf(view, fresh) : view))
        : block);
    this.changed = new Set([...this.changed].filter((other) => other !== code));
  }

  markChanged(codes: string[]): void {
    this.changed = new Set([...this.changed, ...codes]);
  }

  async #load(cursor: string | null): Promise<void> {
    const request = (this.#request = new AbortController());
    this.#asked = cursor;
    this.loading = true;
    this.failure = null;
    try {
      const page = await get<ReportPage>('/api/crm/reports', { query: this.#query(cursor), signal: request.signal });
      if (request.signal.aborted) return;
      if (cursor === null) this.#begin();
      this.#append(page.items);
      this.edition = inForce.edition?.digest ?? '';
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
    this.blocks = [];
    this.#known.clear();
    this.changed = new Set();
    this.heights.clear();
    this.scrollTop = 0;
  }

  /** A report that moved between two pages while they were loaded stays where it was first met. */
  #append(page: View[]): void {
    const fresh = page.filter((view) => !this.#known.has(codeOf(view)));
    for (const view of fresh) this.#known.add(codeOf(view));
    const last = this.blocks.at(-1) ?? [];
    const room = last.length < blockSize ? last : [];
    const rows = [...room, ...fresh];
    const added: View[][] = [];
    for (let at = 0; at < rows.length; at += blockSize) added.push(rows.slice(at, at + blockSize));
    this.blocks = [...(room.length > 0 ? this.blocks.slice(0, -1) : this.blocks), ...added];
  }

  #query(cursor: string | null): URLSearchParams {
    const query = new URLSearchParams(this.filters);
    if (this.words) query.set('q', this.words);
    query.set('limit', String(pageSize));
    if (cursor !== null) query.set('cursor', cursor);
    return query;
  }
}

/** Of a whole report only what a row holds. */
function summaryOf(row: View, fresh: View): View {
  const names = Object.keys(row.fields) as (keyof View['fields'])[];
  const fields = Object.fromEntries(names.map((name) => [name, fresh.fields[name] ?? row.fields[name]]));
  return { ...fresh, fields: fields as View['fields'] };
}
