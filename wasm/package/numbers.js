// Plain questions as numbers, for the short way into the core (../columns.cpp): words become their places in the vocabulary, ids
// become numbers. Whatever is not plainly right is refused here without a word; the caller then asks the core in JSON, whose
// error names the member. So this file decides nothing and words no error.
import { vocabulary } from './vocabulary.js';

const codes = (list) => list.map((word) => word.code);
const surfaces = codes(vocabulary.surfaces);
const visibilities = codes(vocabulary.visibilities);
const states = new Map(vocabulary.states.map((word, place) => [word.code, place]));
const tagBits = new Map(vocabulary.tags.map((word, place) => [word.code, 1 << place]));
const portal = surfaces.indexOf('portal');
const crm = surfaces.indexOf('crm');

/** How many members an object has. */
function members(object) {
  let count = 0;
  for (const _ in object) count += 1;
  return count;
}

const isId = (value) => typeof value === 'string' && value !== '';
const isMaybeId = (value) => value === null || isId(value);

function tagsOf(list) {
  if (!Array.isArray(list)) return -1;
  let bits = 0;
  for (const code of list) {
    const bit = tagBits.get(code);
    if (bit === undefined) return -1;
    bits |= bit;
  }
  return bits;
}

/** Reads a viewer into `into` {surface, id, tags, agency}; false when anything about it is odd. */
export function readViewer(viewer, into) {
  if (viewer === null || typeof viewer !== 'object') return false;
  const surface = surfaces.indexOf(viewer.surface);
  if (surface < 0) return false;
  into.surface = surface;
  into.id = '';
  into.tags = 0;
  into.agency = '';
  if (surface === portal) return members(viewer) === 1;
  if (!isId(viewer.id)) return false;
  into.id = viewer.id;
  if (surface !== crm) return members(viewer) === 2;
  into.tags = tagsOf(viewer.tags);
  into.agency = viewer.agency;
  return into.tags !== -1 && isId(viewer.agency) && members(viewer) === 4;
}

function isFollowup(followup) {
  return followup === null || (typeof followup === 'object' && isId(followup.officer) && isId(followup.agency) && members(followup) === 2);
}

function areIds(list) {
  if (!Array.isArray(list)) return false;
  for (const id of list) if (!isId(id)) return false;
  return true;
}

/** Reads a report's words into `into` {visibility, state}; false unless every member is what it should be, and none is left over. */
export function readReport(report, into) {
  if (report === null || typeof report !== 'object') return false;
  into.visibility = visibilities.indexOf(report.visibility);
  into.state = states.get(report.state) ?? -1;
  return into.visibility >= 0 && into.state >= 0 && isId(report.agency) && isMaybeId(report.assignee) && isMaybeId(report.reporter) &&
    report.followup !== undefined && isFollowup(report.followup) && isMaybeId(report.photo_request_by) && areIds(report.photo_grants) &&
    typeof report.reopen_window_open === 'boolean' && members(report) === 9;
}

/** Whether it has the members of a question, whatever they are. */
export function isQuestion(question) {
  return question !== null && typeof question === 'object' && members(question) === (question.edition === undefined ? 2 : 3);
}
