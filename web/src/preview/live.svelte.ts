// The preview of what is being typed, kept up to date by the core in the browser.
import type { Preview } from '@tabir/core';
import { Findings } from '../personal/findings.svelte';
import { seersOf, type Seers } from '../personal/seers';
import { PresentCore } from '$shared/core.svelte';
import { draftOf, type Written } from './written';

export class LivePreview {
  /** The personal data in the description. */
  readonly findings: Findings;
  #present = new PresentCore();
  #read: () => Written;

  readonly #preview = $derived.by((): Preview | undefined => this.#present.core?.tabir.preview(draftOf(this.#read())));
  readonly #seers = $derived(this.#preview ? seersOf(this.#preview.audiences, 'description') : null);

  /** Follows whatever the two read. To be made while a component is set up. */
  constructor(read: () => Written, description: () => string) {
    this.#read = read;
    this.findings = new Findings(description);
  }

  get failed(): boolean {
    return this.#present.failure !== null;
  }
  get written(): Written {
    return this.#read();
  }
  /** Nothing while the core is on its way. */
  get preview(): Preview | undefined {
    return this.#preview;
  }
  /** Who will see the description masked. */
  get seers(): Seers | null {
    return this.#seers;
  }
}
