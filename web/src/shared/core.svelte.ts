// The policy core in the browser, fetched when a preview first wants it, and kept to the edition that the server decides by.
import wasm from '@tabir/core/tabir-core.wasm?url';
import type { Core } from '../preview/core';
import { editionInForce } from './edition';
import { inForce } from './in-force.svelte';

export type { Core };

/** Fetches the module while the script that will ask for it is still on its way. */
function fetchModule(): void {
  if (document.head.querySelector(`link[href="${wasm}"]`)) return;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: wasm });
  document.head.append(link);
}

async function load(): Promise<Core> {
  // Script, module and edition at once: one after the other, each is a wait of its own on a slow network.
  fetchModule();
  void editionInForce();
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
