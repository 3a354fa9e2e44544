// One report as the citizen sees it, kept fresh, and the steps that the citizen takes on it.
import { ApiError, Attempt, get, isAbort, post } from '$shared/api';
import type { Action, MaskedPassage, ReportAnswer, View } from '$shared/types';

export type Outcome = 'done' | 'stale' | 'gone';

export class OpenReport {
  view = $state.raw<View | null>(null);
  /** What officers masked in one's own. */
  passages = $state.raw<MaskedPassage[]>([]);
  failure = $state.raw<unknown>(null);
  #version = '';
  #attempt = new Attempt();
  /** How many steps were begun. */
  #steps = 0;

  constructor(readonly code: string) {}

  get #path(): string {
    return `/api/jaki/reports/${encodeURIComponent(this.code)}`;
  }
  get missing(): boolean {
    return this.failure instanceof ApiError && this.failure.code === 'not_found';
  }

  async load(signal?: AbortSignal): Promise<void> {
    const before = this.#steps;
    try {
      const answer = await get<ReportAnswer>(this.#path, { signal });
      // A step that was taken meanwhile has told more.
      if (before === this.#steps) this.#take(answer);
      this.failure = null;
    } catch (error) {
      if (!isAbort(error)) this.failure = error;
    }
  }

  /** Takes a step. When the report had changed meanwhile, nothing happens but that the newest is shown. */
  async act(action: Action, inputs: Record<string, unknown>): Promise<Outcome> {
    this.#steps += 1;
    try {
      const idempotencyKey = this.#attempt.keyFor([action, inputs, this.#version]);
      const answer = await post<ReportAnswer>(`${this.#path}/actions/${action}`, inputs, { ifMatch: this.#version, idempotencyKey });
      this.#attempt.done();
      this.#take(answer);
      return answer.report.visible ? 'done' : 'gone';
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'stale') throw error;
      this.#take(error.problem.current as ReportAnswer);
      return 'stale';
    }
  }

  #take(answer: ReportAnswer): void {
    this.view = answer.report.visible ? answer.report : null;
    this.passages = answer.passages ?? [];
    this.#version = answer.version;
  }
}
