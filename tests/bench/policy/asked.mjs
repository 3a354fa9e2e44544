// What a whole decision asks an engine that answers yes or no: sight, every level that some rule gives a field, every label,
// every action; and the decision put together from its answers.
import { vocabulary } from '../../../wasm/package/vocabulary.js';

export const edition = '2026-11-23';

const codes = (list) => list.map(({ code }) => code);
const fields = codes(vocabulary.fields);
const labels = codes(vocabulary.labels);
const actions = codes(vocabulary.actions).filter((code) => code !== 'submit');

// Highest first; the fields that are left out are full or hidden.
const lowerLevels = {
  description: ['masked'], location: ['coarse'], report_photo: ['locked'], followup_note: ['masked'],
  followup_officer: ['coarse'], access_trail: ['coarse'],
};
const levelsOf = fields.map((field) => [field, ['full', ...(lowerLevels[field] ?? [])]]);

const levelOf = (field, levels, shows) => levels.find((level) => shows(field, level)) ?? 'hidden';

/** The decision of an engine that knows `sees`, `shows` (field, level), `carries` (label) and `may` (action). */
export function wholeDecision({ sees, shows, carries, may }) {
  if (!sees()) {
    const hidden = Object.fromEntries(fields.map((field) => [field, 'hidden']));
    return { edition, visible: false, fields: hidden, labels: [], actions: [] };
  }
  return {
    edition,
    visible: true,
    fields: Object.fromEntries(levelsOf.map(([field, levels]) => [field, levelOf(field, levels, shows)])),
    labels: labels.filter(carries),
    actions: actions.filter(may),
  };
}
