// The policy core for previews that follow what is typed: there or not yet there, so that they compute at once when it is.
import type { PreviewDraft, Tabir } from '@tabir/core';
import { core } from '$shared/core';
import { editionInForce } from '$shared/edition';
import { language } from '$shared/language.svelte';
import type { Action, Edition, State } from '$shared/types';

export class LiveCore {
  tabir = $state.raw<Tabir | null>(null);
  failed = $state(false);
  #edition = $state.raw<Edition | null>(null);

  constructor() {
    Promise.all([core(), editionInForce()]).then(
      ([tabir, edition]) => {
        this.#edition = edition;
        this.tabir = tabir;
      },
      () => { this.failed = true; },
    );
  }

  /** What each audience will see; `draft` names what differs from an empty one. Null while the core is on its way. */
  audiences(draft: Partial<PreviewDraft> & Pick<PreviewDraft, 'visibility' | 'state'>) {
    if (!this.tabir) return null;
    const empty = { description: '', area: '', place: '', has_point: false, photo: false, followup_note: null };
    return this.tabir.preview({ ...empty, language: language.current, ...draft }).audiences;
  }

  /** The kinds of personal data in a text. */
  found(text: string) {
    return [...new Set(this.tabir?.mask(text, language.current).spans.map((span) => span.type))];
  }

  /** Where a step leads: the same state for a step that moves nothing. */
  stateAfter(action: Action, state: State): State {
    return this.#edition?.transitions.find((transition) => transition.action === action)?.to ?? state;
  }
}
