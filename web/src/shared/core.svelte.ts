// The policy core in the browser, fetched when a preview first wants it, and kept to the edition that the server decides by.
import type { Core } from '../preview/core';
import { inForce } from './in-force.svelte';

export type { Core };

async function load(): Promise<Core> {
  const { policyCore } = await import('../preview/core');
  const core = await policyCore();
  if (core.digest !== inForce.edition?.digest) throw new Error('the core has another edition than the server');
  return core;
}

/**
 * The core for one component, loaded anew whenever another edition comes into force. Not there in between: a preview by another
 * edition than the server's would be wrong. To be made while the component is set up.
 */
export class PresentCore {
  core = $state.raw<Core | null>(null);
  /** Why there is none, or null. */
  failure = $state.raw<unknown>(null);
  #tries = $state(0);

  constructor() {
    $effect(() => {
      void inForce.edition;
      void this.#tries;
      let over = false;
      this.core = null;
      this.failure = null;
      load().then(
        (core) => { if (!over) this.core = core; },
        (error: unknown) => { if (!over) this.failure = error; },
      );
      return () => { over = true; };
    });
  }

  retry(): void {
    this.#tries += 1;
  }
}
