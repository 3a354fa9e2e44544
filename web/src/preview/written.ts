// What is typed so far, or stands in a report, as the preview needs it, and how each field of it reads at a level.
import type { PreviewDraft, PreviewField } from '@tabir/core';
import { language } from '$shared/language.svelte';
import { reference } from '$shared/reference.svelte';
import type { Field, State, Visibility } from '$shared/types';
import { word } from '$shared/words';
import { say } from './texts';

export interface Written {
  visibility: Visibility;
  state: State;
  category: string;
  description: string;
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
    description: written.description,
    area: written.area,
    place: written.place,
    has_point: written.hasPoint,
    photo: written.hasPhoto,
    followup_note: null,
  };
}

/** A field's value in words; null for one that is known only after sending. Descriptions are drawn elsewhere. */
export function valueOf(field: Field, entry: PreviewField, written: Written): string | null {
  switch (field) {
    case 'visibility': return word('visibilities', written.visibility);
    case 'state': return word('states', written.state);
    case 'category': return written.category ? reference.categoryName(written.category) : say('empty');
    case 'agency': return agencyOf(written.category);
    case 'area': return areaName(written);
    case 'location': return locationOf(entry, written);
    case 'report_photo': return photoOf(entry, written);
    case 'complainant_name': return say('nameYours');
    case 'complainant_contact': return say('contactYours');
    default: return null;
  }
}

const areaName = ({ area }: Written) => (area ? reference.areaPath(area) : say('empty'));

function agencyOf(category: string): string {
  const agency = reference.categories.find(({ id }) => id === category)?.agency;
  return agency ? reference.agencyName(agency) : say('empty');
}

function locationOf(entry: PreviewField, written: Written): string {
  if (entry.level !== 'full') return say('areaOnly', areaName(written));
  if (!written.hasPoint) return say('empty');
  return written.place ? `${say('point')}, ${written.place}` : say('point');
}

function photoOf(entry: PreviewField, { hasPhoto }: Written): string {
  if (entry.level === 'locked') return say(hasPhoto ? 'photoLocked' : 'photoLockedNone');
  return say(hasPhoto ? 'photoOpen' : 'photoOpenNone');
}
