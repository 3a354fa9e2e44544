// A thing that is being added: what is typed, kept until it is there.
import { Attempt, post } from '$shared/api';
import type { Draft } from '$shared/drafts';
import { same, trimmed } from './changes';

interface Plan<Typed> {
  path: string;
  empty: Typed;
  /** What is sent; what was typed, unless it says otherwise. */
  bodyOf?: (typed: Typed) => object;
  draft: Draft<Typed>;
}

export class Addition<Typed extends object, Answer> {
  typed: Typed;
  busy = $state(false);
  error = $state.raw<unknown>(null);
  readonly #plan: Plan<Typed>;
  readonly #attempt = new Attempt();

  constructor(plan: Plan<Typed>) {
    this.#plan = plan;
    this.typed = $state({ ...plan.empty, ...plan.draft.read() });
  }

  /** Keeps what is typed; for an effect. */
  keep(): void {
    const typed = $state.snapshot(this.typed) as Typed;
    if (same(typed, this.#plan.empty)) this.#plan.draft.clear();
    else this.#plan.draft.write(typed);
  }

  forget(): void {
    this.typed = { ...this.#plan.empty };
    this.#plan.draft.clear();
  }

  /** Gives what was added; null when it failed, and `error` says how. */
  async send(): Promise<Answer | null> {
    const typed = trimmed($state.snapshot(this.typed) as Typed);
    const body = this.#plan.bodyOf?.(typed) ?? typed;
    this.busy = true;
    this.error = null;
    try {
      const answer = await post<Answer>(this.#plan.path, body, { idempotencyKey: this.#attempt.keyFor(body) });
      this.#attempt.done();
      this.forget();
      return answer;
    } catch (error) {
      this.error = error;
      return null;
    } finally {
      this.busy = false;
    }
  }
}
