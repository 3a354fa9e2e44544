// The preview of what is being typed, kept up to date at each key by the core in the browser.
import type { MaskSpan, Preview, Tabir } from '@tabir/core';
import { core } from '$shared/core';
import { language } from '$shared/language.svelte';
import { kinds } from './segments';
import { draftOf, type Written } from './written';

export class LivePreview {
  failed = $state(false);
  #tabir = $state.raw<Tabir | null>(null);
  #read: () => Written;

  readonly #preview = $derived.by((): Preview | undefined => this.#tabir?.preview(draftOf(this.#read())));
  readonly #spans = $derived.by((): readonly MaskSpan[] => this.#tabir?.mask(this.#read().description, language.current).spans ?? []);

  /** `read` answers what is typed; the preview follows whatever it reads. */
  constructor(read: () => Written) {
    this.#read = read;
    core().then((tabir) => { this.#tabir = tabir; }, () => { this.failed = true; });
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
