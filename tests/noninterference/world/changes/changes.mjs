// Every way in which two worlds may differ without the viewer being able to know. Each gives the statements that make the other world,
// and what a lucky guesser would ask for: codes, photos, users and secrets; or nothing where it doesn't apply.
import * as people from './people.mjs';
import * as reports from './reports.mjs';
import { lockedPhotos, maskedWords } from './texts.mjs';

export const kinds = {
  contents: reports.contents,
  channel: reports.channel,
  reported: reports.reported,
  due: reports.due,
  times: reports.times,
  location: reports.location,
  untold_steps: reports.untoldSteps,
  complainants: people.complainants,
  parties: people.parties,
  officers: people.officers,
  looks: people.looks,
  order_of_looks: people.orderOfLooks,
  bookkeeping: people.bookkeeping,
  colleague: people.colleague,
  administration: people.administration,
  photo_access: people.photoAccess,
  masked_words: maskedWords,
  locked_photos: lockedPhotos,
  // Last: others take words from reports that are there.
  existence: reports.existence,
};

/** The changes of these names that apply, as one: {names, sql, codes, photos, users, secrets, files}. */
export function changeOf(names, world) {
  const all = names.map((name) => ({ name, ...kinds[name](world) })).filter(({ sql }) => sql);
  const together = (member) => all.flatMap((change) => change[member] ?? []);
  return {
    names: all.map(({ name }) => name), sql: all.map(({ sql }) => sql).join('\n'), codes: together('codes'), photos: together('photos'),
    users: together('users'), secrets: together('secrets'), files: together('files'),
  };
}
