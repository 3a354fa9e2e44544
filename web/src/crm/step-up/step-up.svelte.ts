// The question for a proof that it is still the same person: asked once, however many requests wait for it.
import { onProofNeeded, type Proof } from '$shared/api';

class StepUp {
  /** What is asked for; null while nothing is. */
  asked = $state<Proof | null>(null);
  #answer: Promise<boolean> | null = null;
  #settle: (proved: boolean) => void = () => {};

  constructor() {
    onProofNeeded((by) => this.#ask(by));
  }

  settle(proved: boolean): void {
    this.asked = null;
    this.#answer = null;
    this.#settle(proved);
  }

  #ask(by: Proof): Promise<boolean> {
    this.#answer ??= new Promise((settle) => {
      this.#settle = settle;
      this.asked = by;
    });
    return this.#answer;
  }
}

export const stepUp = new StepUp();
