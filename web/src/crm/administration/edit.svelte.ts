// A change of a thing that others may change too: what is typed, kept until it went through, and what others did meanwhile.
import { ApiError, Attempt, post } from '$shared/api';
import type { Draft } from '$shared/drafts';
import { differences, rebased, same, trimmed } from './changes';
import type { Versioned } from './things';

interface Kept<Thing, Typed> { thing: Thing; typed: Typed }

interface Plan<Thing, Typed> {
  path: string;
  /** What the form holds of a thing before anybody types. */
  typedOf: (thing: Thing) => Typed;
  /** What is sent; what was typed, unless it says otherwise. */
  bodyOf?: (typed: Typed) => object;
  /** Where what was typed is kept. */
  draft?: Draft<Kept<Thing, Typed>>;
}

/** What somebody else changed since the form was opened. */
export interface ByOthers<Thing> { members: (keyof Thing & string)[]; before: Thing; after: Thing }

export class Edit<Thing extends Versioned, Typed extends object> {
  typed: Typed;
  busy = $state(false);
  error = $state.raw<unknown>(null);
  byOthers = $state.raw<ByOthers<Thing> | null>(null);
  /** That the change is based on. */
  #thing: Thing;
  readonly #plan: Plan<Thing, Typed>;
  readonly #attempt = new Attempt();

  /** `thing`: as the server has just told it. */
  constructor(thing: Thing, plan: Plan<Thing, Typed>) {
    const kept = plan.draft?.read();
    this.#plan = plan;
    this.#thing = kept?.thing ?? thing;
    this.typed = $state(kept?.typed ?? plan.typedOf(thing));
    if (this.#thing.version !== thing.version) this.#meet(thing);
  }

  /** As the server told it last. */
  get thing(): Thing {
    return this.#thing;
  }

  /** Keeps what is typed; for an effect. */
  keep(): void {
    const typed = $state.snapshot(this.typed) as Typed;
    if (same(typed, this.#plan.typedOf(this.#thing))) this.#plan.draft?.clear();
    else this.#plan.draft?.write({ thing: this.#thing, typed });
  }

  forget(): void {
    this.#plan.draft?.clear();
  }

  /** Gives the thing as it is then; null when it failed, and `error` says how. */
  async send(): Promise<Thing | null> {
    const typed = trimmed($state.snapshot(this.typed) as Typed);
    const body = this.#plan.bodyOf?.(typed) ?? typed;
    const { version } = this.#thing;
    this.busy = true;
    this.error = null;
    try {
      const changed = await post<Thing>(this.#plan.path, body, { ifMatch: version, idempotencyKey: this.#attempt.keyFor({ version, body }) });
      this.forget();
      return changed;
    } catch (error) {
      if (error instanceof ApiError && error.code === 'stale') this.#meet(error.problem.current as Thing);
      this.error = error;
      return null;
    } finally {
      this.busy = false;
    }
  }

  #meet(now: Thing): void {
    const { typedOf } = this.#plan;
    const before = this.#thing;
    this.byOthers = { members: differences(before, now), before, after: now };
    this.typed = rebased($state.snapshot(this.typed) as Typed, typedOf(before), typedOf(now));
    this.#thing = now;
  }
}
