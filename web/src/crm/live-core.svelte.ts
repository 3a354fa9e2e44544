// The policy core for previews that follow what is typed: there or not yet there, so that they compute at once when it is.
import type { Preview, PreviewDraft } from '@tabir/core';
import { PresentCore } from '$shared/core.svelte';
import { language } from '$shared/language.svelte';
import type { Action, Level, State } from '$shared/types';

export type Audiences = Preview['audiences'];

/** To be made while a component is set up. */
export class LiveCore {
  #present = new PresentCore();

  get failed(): boolean {
    return this.#present.failure !== null;
  }

  /** What each audience will see; `draft` names what differs from an empty one. Null while the core is on its way. */
  audiences(draft: Partial<PreviewDraft> & Pick<PreviewDraft, 'visibility' | 'state'>): Audiences | null {
    const { core } = this.#present;
    if (!core) return null;
    const empty = { description: '', area: '', place: '', has_point: false, photo: false, followup_note: null };
    return core.tabir.preview({ ...empty, language: language.current, ...draft }).audiences;
  }

  /** What those read of a text who get it at that level. */
  textAt(level: Level, text: string): string {
    if (level === 'masked') return this.#present.core?.tabir.mask(text, language.current).masked ?? '';
    return level === 'full' ? text : '';
  }

  /** Where a step leads: the same state for a step that moves nothing. */
  stateAfter(action: Action, state: State): State {
    return this.#present.core?.edition.transitions.find((transition) => transition.action === action)?.to ?? state;
  }
}
