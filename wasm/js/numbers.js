// Plain questions as numbers, for the short way into the core (../columns.cpp): words become their places in the vocabulary, ids
// become numbers. Whatever is not plainly right is refused here without a word; the caller then asks the core in JSON, whose
// error names the member. So this file decides nothing and words no error.
import { codes } from './codes.js';

/** The function that gives a word's place in its vocabulary, or -1: by its length, which most words have for themselves. */
function placesOf(words) {
  const byLength = [];
  words.forEach((code, place) => (byLength[code.length] ??= []).push({ code, place }));
  for (let length = 0; length < byLength.length; length += 1) byLength[length] ??= [];
  return (word) => {
    if (typeof word !== 'string' || word.length >= byLength.length) return -1;
    const candidates = byLength[word.length];
    for (let i = 0; i < candidates.length; i += 1) if (candidates[i].code === word) return candidates[i].place;
    return -1;
  };
}
const surfaceOf = placesOf(codes.surfaces);
const visibilityOf = placesOf(codes.visibilities);
const stateOf = placesOf(codes.states);
const tagOf = placesOf(codes.tags);
const portal = surfaceOf('portal');
const crm = surfaceOf('crm');

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
  for (let i = 0; i < list.length; i += 1) {
    const place = tagOf(list[i]);
    if (place < 0) return -1;
    bits |= 1 << place;
  }
  return bits;
}

/** A viewer's surface and tags as one number, surfaceIn and tagsIn; -1 when anything about the viewer is odd. */
export function readViewer(viewer) {
  if (viewer === null || typeof viewer !== 'object') return -1;
  const surface = surfaceOf(viewer.surface);
  if (surface < 0) return -1;
  if (surface === portal) return members(viewer) === 1 ? surface : -1;
  if (!isId(viewer.id)) return -1;
  if (surface !== crm) return members(viewer) === 2 ? surface : -1;
  const tags = tagsOf(viewer.tags);
  return tags >= 0 && isId(viewer.agency) && members(viewer) === 4 ? surface | (tags << 2) : -1;
}
export const surfaceIn = (viewer) => viewer & 3;
export const tagsIn = (viewer) => viewer >> 2;

function isFollowup(followup) {
  return followup === null || (typeof followup === 'object' && isId(followup.officer) && isId(followup.agency) && members(followup) === 2);
}

function areIds(list) {
  if (!Array.isArray(list)) return false;
  for (let i = 0; i < list.length; i += 1) if (!isId(list[i])) return false;
  return true;
}

/** A report's words as one number, visibilityIn and stateIn; -1 unless every member is what it should be, and none is left over. */
export function readReport(report) {
  if (report === null || typeof report !== 'object') return -1;
  const visibility = visibilityOf(report.visibility);
  const state = stateOf(report.state);
  const plain = visibility >= 0 && state >= 0 && isId(report.agency) && isMaybeId(report.assignee) && isMaybeId(report.reporter) &&
    report.followup !== undefined && isFollowup(report.followup) && isMaybeId(report.photo_request_by) && areIds(report.photo_grants) &&
    typeof report.reopen_window_open === 'boolean' && members(report) === 9;
  return plain ? visibility | (state << 1) : -1;
}
export const visibilityIn = (report) => report & 1;
export const stateIn = (report) => report >> 1;

/** Whether it has the members of a question, whatever they are. */
export function isQuestion(question) {
  return question !== null && typeof question === 'object' && members(question) === (question.edition === undefined ? 2 : 3);
}
