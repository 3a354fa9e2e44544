// The dashboard's own reckoning: filters, changes, follow-ups, the watch over a grant.
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { load } from './support/load.mjs';

const [{ filtersOf, withValue, withoutValue }, { changesBetween }, { followupsOf }, { watchGrant }] = await load(
  'crm/list/filters.ts', 'crm/report/changes.ts', 'crm/report/followups.ts', 'crm/report/grant-watch.ts');

const view = (state, labels = [], actions = []) =>
  ({ visible: true, edition: '2026-11-23', fields: { state: { level: 'full', value: state } }, labels, actions });

test('filters keep what the list knows, in one order, and drop the rest', () => {
  const query = new URLSearchParams('agency=a&state=done&state=declined&state=done&state=bogus&assigned=me&assigned=you&q=secret');
  assert.equal(filtersOf(query).toString(), 'state=declined&state=done&agency=a&assigned=me');
});

test('a value is added once and taken away alone', () => {
  const one = withValue(new URLSearchParams('state=done'), 'state', 'declined');
  assert.equal(withValue(one, 'state', 'done').toString(), one.toString());
  assert.equal(withoutValue(one, 'state', 'done').toString(), 'state=declined');
});

test('two equal looks have no changes', () => {
  assert.equal(changesBetween(view('done'), view('done')), null);
});

test('changes name fields, labels and steps, come and gone', () => {
  const changes = changesBetween(view('in_progress', ['public'], ['estimate']), view('estimated', ['private'], ['start']));
  assert.deepEqual(changes, {
    fields: ['state'], addedLabels: ['private'], lostLabels: ['public'], newSteps: ['start'], lostSteps: ['estimate'],
  });
});

test('follow-ups are put together from what is disclosed of each', () => {
  const shown = followupsOf({ fields: {
    followup_note: { level: 'masked', value: ['one', 'two'] },
    followup_photo: { level: 'full', value: [[{ id: 'p', width: 1, height: 1 }], []] },
    followup_officer: { level: 'hidden' },
  } });
  assert.deepEqual(shown.map(({ number, note, photos, officer }) => [number, note, photos.length, officer]),
    [[1, 'one', 1, null], [2, 'two', 0, null]]);
});

test('without a grant nothing is watched', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'] });
  const ask = mock.fn();
  watchGrant(null, ask);
  t.mock.timers.tick(1e7);
  assert.equal(ask.mock.callCount(), 0);
});

test('a grant is looked at when it ends and every minute until then', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'] });
  const ask = mock.fn();
  const stop = watchGrant(new Date(90_000).toISOString(), ask);
  t.mock.timers.tick(60_000);
  assert.equal(ask.mock.callCount(), 1);
  t.mock.timers.tick(31_000);
  assert.equal(ask.mock.callCount(), 2);
  stop();
  t.mock.timers.tick(1e6);
  assert.equal(ask.mock.callCount(), 2);
});

test('a device whose clock is years behind still asks every minute', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'] });
  const ask = mock.fn();
  const stop = watchGrant('2099-01-01T00:00:00Z', ask);
  t.mock.timers.tick(180_000);
  assert.equal(ask.mock.callCount(), 3);
  stop();
});
