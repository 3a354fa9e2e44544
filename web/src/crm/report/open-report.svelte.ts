// The report that is open: what the server last answered about it, and the steps taken on it.
import { ApiError, get, getNewer, isAbort, post, type Attempt } from '$shared/api';
import { explainer, type Explainer } from '$shared/explain';
import { language, type Language } from '$shared/language.svelte';
import type { Action, Passage, ReportAnswer, View } from '$shared/types';
import { changesBetween, type Changes } from './changes';

export class OpenReport {
  /** Null until it came, and again when it left this viewer's sight. */
  answer = $state.raw<ReportAnswer | null>(null);
  failure = $state.raw<unknown>(null);
  /** What others changed since the reader last looked. */
  changes = $state.raw<Changes | null>(null);
  /** A step was refused because of those changes; the form that it was taken with tells of them. */
  contested = $state(false);
  /** The step that was just taken. */
  taken = $state<Action | null>(null);
  /** A step was taken and the report is no longer this viewer's to see. */
  left = $state(false);
  readonly view: View | null = $derived(this.answer?.report.visible ? this.answer.report : null);
  readonly explain: Explainer = $derived.by(() => {
    void this.answer;
    return explainer(`${this.#path}/why`);
  });
  #request: AbortController | null = null;
  /** The version that is shown whole; empty when what is shown is less than the server's last answer. */
  #confirmed = '';
  /** That the texts shown were asked for in; what is pointed at in them is meant in it. */
  #language: Language = 'id';

  constructor(readonly code: string) {}

  /** As the server spells it. */
  get canonicalCode(): string {
    return this.view?.fields.ticket_code?.value ?? this.code;
  }

  load(): Promise<void> {
    const spoken = language.current;
    return this.#ask((signal) => get<ReportAnswer>(this.#path, { signal, language: spoken }), (answer) => this.#show(answer, spoken));
  }

  /** Looks again and tells what changed. Where nothing did, the server counts no opening. */
  refresh(): Promise<void> {
    const shown = this.#confirmed;
    const spoken = language.current;
    return this.#ask((signal) => getNewer<ReportAnswer>(this.#path, shown, { signal, language: spoken }), (answer) => this.#showChanged(answer, spoken));
  }

  /** Takes a step. Throws ApiError; after `stale`, the report is shown as it stands now and `changes` tells the difference. */
  async act(action: Action, inputs: Record<string, unknown>, attempt: Attempt): Promise<void> {
    await this.#send(`actions/${action}`, inputs, attempt, language.current);
    this.taken = action;
  }

  /** Masks a passage of the texts as they are shown. Throws as `act` does. */
  async mask(passage: Passage, attempt: Attempt): Promise<void> {
    const spoken = this.#language;
    await this.#send('passages', passage, attempt, spoken);
    this.taken = null;
    if (spoken !== language.current) void this.load();
  }

  async #send(what: string, body: object, attempt: Attempt, spoken: Language): Promise<void> {
    const version = this.answer?.version ?? '';
    // An older answer that is still on its way is no news any more.
    this.#request?.abort();
    this.taken = null;
    try {
      const answer = await post<ReportAnswer>(`${this.#path}/${what}`, body, {
        ifMatch: version,
        idempotencyKey: attempt.keyFor({ version, body }),
        language: spoken,
      });
      this.noteChanges();
      this.#show(answer, spoken);
    } catch (error) {
      if (error instanceof ApiError && error.code === 'stale') {
        this.#showChanged(error.problem.current as ReportAnswer, spoken);
        this.contested = true;
      }
      throw error;
    }
  }

  /** The reader knows of the changes. */
  noteChanges(): void {
    this.changes = null;
    this.contested = false;
  }

  /** Forgets everything; for a page that goes away. */
  close(): void {
    this.#request?.abort();
    this.answer = null;
    this.#confirmed = '';
  }

  async #ask(look: (signal: AbortSignal) => Promise<ReportAnswer | null>, show: (answer: ReportAnswer) => void): Promise<void> {
    this.#request?.abort();
    const request = (this.#request = new AbortController());
    this.failure = null;
    try {
      const answer = await look(request.signal);
      if (answer && !request.signal.aborted) show(answer);
    } catch (error) {
      if (isAbort(error) || request.signal.aborted) return;
      if (error instanceof ApiError && error.code === 'not_found') this.answer = null;
      else if (this.answer?.my_photo?.granted_until) this.answer = withoutPhoto(this.answer);
      this.#confirmed = '';
      this.failure = error;
    }
  }

  #show(answer: ReportAnswer, spoken: Language): void {
    this.#language = spoken;
    this.left = !answer.report.visible;
    this.answer = answer;
    this.#confirmed = answer.version;
    this.failure = null;
  }

  #showChanged(answer: ReportAnswer, spoken: Language): void {
    const before = this.view;
    this.#show(answer, spoken);
    const changes = before && this.view ? changesBetween(before, this.view) : null;
    if (changes) {
      this.changes = changes;
      this.taken = null;
    }
  }

  get #path(): string {
    return `/api/crm/reports/${encodeURIComponent(this.canonicalCode)}`;
  }
}

/** The same with the report photo locked: a grant that can't be confirmed counts as ended. */
function withoutPhoto(answer: ReportAnswer): ReportAnswer {
  if (!answer.report.visible) return answer;
  const fields = { ...answer.report.fields, report_photo: { level: 'locked', value: { present: true } } as const };
  return { ...answer, report: { ...answer.report, fields } };
}
