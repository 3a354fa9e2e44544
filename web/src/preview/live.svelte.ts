// The preview of what is being typed, kept up to date at each key by the core in the browser.
import type { MaskSpan, Preview } from '@tabir/core';
import { PresentCore } from '$shared/core.svelte';
import { language } from '$shared/language.svelte';
import { kinds } from './segments';
import { draftOf, type Written } from './written';

export class LivePreview {
  #present = new PresentCore();
  #read: () => Written;

  readonly #preview = $derived.by((): Preview | undefined => this.#present.core?.tabir.preview(draftOf(this.#read())));
  readonly #spans = $derived.by((): readonly MaskSpan[] => this.#present.core?.tabir.mask(this.#read().description, language.current).spans ?? []);

  /** `read` answers what is typed; the preview follows whatever it reads. To be made while a component is set up. */
  constructor(read: () => Written) {
    this.#read = read;
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
  /** The personal data found in the description. */
  get spans(): readonly MaskSpan[] {
    return this.#spans;
  }
  /** The kinds of it that somebody will see masked. */
  get maskedKinds() {
    const someone = this.preview?.audiences.some(({ view }) => view.fields.description.level === 'masked');
    return someone ? kinds(this.spans) : [];
  }
}
