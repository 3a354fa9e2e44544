// Follow-ups put together from the fields that tell of them, each as far as it is disclosed.
import type { FollowupOfficer, PhotoInfo, View } from '$shared/types';

export interface FollowupShown {
  /** From 1, in the order of filing. */
  number: number;
  note: string | null;
  photos: PhotoInfo[];
  officer: FollowupOfficer | null;
}

export function followupsOf(view: View): FollowupShown[] {
  const notes = view.fields.followup_note?.value ?? [];
  const photos = view.fields.followup_photo?.value ?? [];
  const officers = view.fields.followup_officer?.value ?? [];
  const count = Math.max(notes.length, photos.length, officers.length);
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    note: notes[index] ?? null,
    photos: photos[index] ?? [],
    officer: officers[index] ?? null,
  }));
}
