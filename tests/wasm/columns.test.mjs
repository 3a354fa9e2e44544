// The short way into the core gives what the long way gives: on random questions, plain and odd.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { before, test } from 'node:test';
import { loadTabir } from '../../wasm/package/node.js';
import { vocabulary } from '../../wasm/package/vocabulary.js';

const editions = new URL('../../core/editions/', import.meta.url);
const dates = readdirSync(editions).sort().map((file) => file.replace('.json', ''));
let tabir;

before(async () => {
  tabir = await loadTabir();
  for (const date of dates) tabir.loadEdition(readFileSync(new URL(`${date}.json`, editions), 'utf8'));
});

// xorshift32: the same questions each time.
let seed = 20261123;
function random(limit) {
  seed ^= seed << 13;
  seed ^= seed >>> 17;
  seed ^= seed << 5;
  return (seed >>> 0) % limit;
}
const one = (list) => list[random(list.length)];
const ids = ['u1', 'u2', 'c1'];
const agencies = ['a1', 'a2'];
const codes = (list) => vocabulary[list].map((word) => word.code);

function randomViewer() {
  const surface = one(codes('surfaces'));
  if (surface === 'portal') return { surface };
  if (surface === 'jaki') return { surface, id: one(ids) };
  return { surface, id: one(ids), tags: codes('tags').filter(() => random(3) === 0), agency: one(agencies) };
}
function randomReport() {
  return {
    visibility: one(codes('visibilities')), state: one(codes('states')), agency: one(agencies), assignee: one([null, ...ids]),
    reporter: one([null, ...ids]), followup: one([null, { officer: one(ids), agency: one(agencies) }]),
    photo_request_by: one([null, ...ids]), photo_grants: ids.filter(() => random(4) === 0), reopen_window_open: random(2) === 0,
  };
}
/** What the long way decides: explain always takes it. */
function byJson(question) {
  const { explain, ...decision } = tabir.explain(question);
  return decision;
}

test('a plain question is decided as in JSON, in every edition', () => {
  let visible = 0;
  for (let i = 0; i < 5_000; i += 1) {
    const question = { edition: one(dates), viewer: randomViewer(), report: randomReport() };
    const decision = tabir.decide(question);
    assert.deepEqual(decision, byJson(question), JSON.stringify(question));
    if (decision.visible) visible += 1;
  }
  assert.ok(visible > 500 && visible < 4_500);
});

test('columns decide as single questions do, for any viewer', () => {
  const reports = Array.from({ length: 2000 }, randomReport);
  const columns = tabir.columns(reports);
  assert.equal(columns.length, 2000);
  for (let i = 0; i < 20; i += 1) {
    const viewer = randomViewer();
    const edition = one([undefined, ...dates]);
    const list = columns.decide(viewer, edition);
    assert.equal(list.edition, edition ?? dates.at(-1));
    reports.forEach((report, row) => assert.equal(list.at(row), tabir.decide(edition ? { edition, viewer, report } : { viewer, report })));
  }
  const stranger = columns.decide({ surface: 'crm', id: 'nobody', tags: [], agency: 'nowhere' });
  columns.free();
  assert.equal(stranger.at(0).edition, dates.at(-1));
  assert.throws(() => columns.decide({ surface: 'portal' }), /freed/);
});

test('a list stays what it was when another edition is asked', () => {
  const report = { ...randomReport(), visibility: 'private', photo_grants: [], followup: null };
  const list = tabir.columns([report]).decide({ surface: 'portal' }, dates[0]);
  tabir.decide({ viewer: { surface: 'portal' }, report });
  assert.equal(list.at(0).edition, dates[0]);
  assert.equal(list.at(0).visible, true);
});

test('what is not plain gets the error of the long way', () => {
  const viewer = { surface: 'crm', id: 'u1', tags: [], agency: 'a1' };
  const report = { ...randomReport(), followup: { officer: 'u1', agency: 'a1' } };
  const odd = [
    {}, null, { viewer }, { report }, { viewer, report, more: 1 }, { edition: '1999-01-01', viewer, report }, { edition: null, viewer, report },
    { edition: '', viewer, report },
    ...[{ surface: 'web' }, { id: '' }, { id: 7 }, { tags: ['boss'] }, { tags: 'auditors' }, { tags: [1] }, { agency: null }, { extra: 1 }]
      .map((change) => ({ viewer: { ...viewer, ...change }, report })),
    ...['visibility', 'state', 'agency', 'assignee', 'reporter', 'followup', 'photo_request_by', 'photo_grants', 'reopen_window_open']
      .flatMap((name) => [7, '', {}, [''], undefined, 'x'].map((value) => ({ viewer, report: { ...report, [name]: value } }))),
    { viewer, report: { ...report, followup: { officer: 'u1' } } }, { viewer, report: { ...report, extra: null } },
    { viewer: { surface: 'portal', id: 'u1' }, report }, { viewer: { surface: 'jaki', id: 'c1', tags: [] }, report },
  ];
  const outcome = (ask) => {
    try {
      return ask();
    } catch (error) {
      return `${error.code} ${error.member} ${error.message}`;
    }
  };
  let refused = 0;
  for (const question of odd) {
    const short = outcome(() => tabir.decide(question));
    assert.deepEqual(short, outcome(() => byJson(question)), JSON.stringify(question));
    if (typeof short === 'string') refused += 1;
  }
  assert.ok(refused > 55, `${refused} of ${odd.length} were refused`);
  assert.throws(() => tabir.columns([report, { ...report, state: 'gone' }]), { code: 'unknown_word', member: '[1].state' });
  assert.throws(() => tabir.columns([report]).decide({ surface: 'crm' }), { code: 'missing_member', member: 'viewer.id' });
});

test('decisions are frozen, since they are shared', () => {
  const decision = tabir.decide({ viewer: { surface: 'portal' }, report: { ...randomReport(), visibility: 'public' } });
  assert.throws(() => { decision.fields.location = 'full'; }, TypeError);
  assert.throws(() => { decision.actions.push('accept'); }, TypeError);
});
