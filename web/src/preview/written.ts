// What is typed so far, or stands in a report, as the preview needs it. Without the description: it moves no level, and with it
// the preview would be computed anew at each key (personal/findings.svelte.ts follows it).
import type { PreviewDraft } from '@tabir/core';
import { language } from '$shared/language.svelte';
import type { State, Visibility } from '$shared/types';

export interface Written {
  visibility: Visibility;
  state: State;
  category: string;
  area: string;
  /** The landmark; empty without a point. */
  place: string;
  hasPoint: boolean;
  hasPhoto: boolean;
}

/** The draft that the core is asked about. */
export function draftOf(written: Written): PreviewDraft {
  return {
    language: language.current,
    visibility: written.visibility,
    state: written.state,
    description: '',
    area: written.area,
    place: written.place,
    has_point: written.hasPoint,
    photo: written.hasPhoto,
    followup_note: null,
  };
}
