// Who will see a text masked, by what the core answers for each audience.
import type { Preview } from '@tabir/core';

export type Seers = 'officers' | 'public' | 'officersAndPublic' | 'reporterAndOfficers';

/** Null where nobody sees it masked. A text that even its reporter sees masked is one for the public, or without one for the rest. */
export function seersOf(audiences: Preview['audiences'], field: 'description' | 'followup_note'): Seers | null {
  const masked = audiences.filter(({ view }) => view.visible && view.fields[field].level === 'masked').map(({ audience }) => audience);
  if (masked.length === 0) return null;
  const byReporter = masked.includes('reporter');
  if (masked.includes('public_portal')) return byReporter ? 'public' : 'officersAndPublic';
  return byReporter ? 'reporterAndOfficers' : 'officers';
}
