// How each field of what is typed reads at a level.
import type { PreviewField } from '@tabir/core';
import { reference } from '$shared/reference.svelte';
import type { Field } from '$shared/types';
import { word } from '$shared/words';
import { say } from './texts';
import type { Written } from './written';

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
