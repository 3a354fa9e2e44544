// Questions to hold two readings of one policy against each other: random ones of the whole raw domain, and the whole domain
// with its ids reduced to the viewer's own, somebody else's and none.

export const visibilities = ['public', 'private'];
export const states = [
  'submitted', 'coordinating', 'dispatched', 'in_progress', 'estimated', 'awaiting_validation', 'on_site_verification',
  'followup_rejected', 'done', 'declined', 'withdrawn',
];
export const tags = ['validation-officers', 'ticket-admins', 'administrators', 'auditors', 'intake-desks'];

/** Numbers in [0, 1) from a seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

// Officers and citizens share ids, and some ids are what a careless program would take for another: the words of a reduction,
// nothing's name, one id within another, an id that differs by case, by accent, by how one letter is written.
const people = ['u1', 'u2', 'c1', 'me', 'other', 'null', 'u', 'U1', 'ü1', 'u\u03081', ' u1', '__proto__'];
const agencies = ['biro-pemerintahan', 'dinas-bina-marga', 'mine', 'theirs', 'dinas', 'u1'];

const dice = (random) => ({
  one: (list) => list[Math.floor(random() * list.length)],
  chance: (likely) => random() < likely,
});

/** A random question of the raw domain: every fact by chance. */
export function randomQuestion(random) {
  const viewer = randomViewer(random);
  return { viewer, report: randomReport(random, viewer) };
}

/** A random report, its ids often the viewer's own. */
export function randomReport(random, viewer) {
  const { one, chance } = dice(random);
  const person = () => (viewer.id !== undefined && chance(0.4) ? viewer.id : one(people));
  const agency = () => (viewer.agency !== undefined && chance(0.4) ? viewer.agency : one(agencies));
  const maybe = () => (chance(0.3) ? null : person());
  return {
    visibility: one(visibilities),
    state: one(states),
    agency: agency(),
    assignee: maybe(),
    reporter: maybe(),
    followup: chance(0.3) ? null : { officer: person(), agency: agency() },
    photo_request_by: maybe(),
    photo_grants: Array.from({ length: one([0, 0, 1, 1, 2, 3]) }, person).filter((id, i, all) => all.indexOf(id) === i),
    reopen_window_open: chance(0.5),
  };
}

function randomViewer(random) {
  const { one, chance } = dice(random);
  const surface = one(['portal', 'jaki', 'jaki', 'crm', 'crm', 'crm', 'crm', 'crm', 'crm', 'crm']);
  switch (surface) {
    case 'portal': return { surface };
    case 'jaki': return { surface, id: one(people) };
    default: return { surface, id: one(people), tags: tags.filter(() => chance(0.35)), agency: one(agencies) };
  }
}

/** Every question that a decision can tell apart. */
export function* wholeDomain() {
  const viewers = [
    { surface: 'portal' },
    { surface: 'jaki', id: 'me' },
    ...Array.from({ length: 2 ** tags.length }, (_, set) =>
      ({ surface: 'crm', id: 'me', tags: tags.filter((_tag, i) => (set >> i) & 1), agency: 'mine' })),
  ];
  for (const viewer of viewers) for (const report of reportsOf('id' in viewer)) yield { viewer, report };
}

function* reportsOf(viewerHasId) {
  const people = viewerHasId ? [null, 'me', 'other'] : [null, 'other'];
  const present = people.filter((id) => id !== null);
  const followups = [null, ...present.flatMap((officer) => ['mine', 'theirs'].map((agency) => ({ officer, agency })))];
  const grants = viewerHasId ? [[], ['me'], ['other'], ['other', 'me']] : [[], ['other']];
  for (const visibility of visibilities) for (const state of states) for (const agency of ['mine', 'theirs'])
    for (const assignee of people) for (const reporter of people) for (const followup of followups)
      for (const photo_request_by of people) for (const photo_grants of grants) for (const reopen_window_open of [false, true])
        yield { visibility, state, agency, assignee, reporter, followup, photo_request_by, photo_grants, reopen_window_open };
}
