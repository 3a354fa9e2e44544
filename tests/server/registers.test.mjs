// Agencies and channels while the server runs: a new one is used at once, a closed one takes nothing, and what was done keeps its name.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Administrator } from '../support/administrator.mjs';
import { Caller, citizenAt, signedIn } from '../support/caller.mjs';
import { startServer } from '../support/server.mjs';

let server;
let head;
let dispatcher;
let desk;
let citizen;

const reference = async () => (await fetch(`${server.base}/api/reference`)).json();
const day = (offset) => new Date(Date.now() + 7 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);
const problem = ({ status, json }) => [status, json.code, json.member];

before(async () => {
  server = await startServer({ reports: 5 });
  head = await Administrator.at(server);
  [dispatcher, desk] = await Promise.all(['u1', 'u6'].map((id) => signedIn(server, id)));
  citizen = await citizenAt(server, 'c1');
});
after(() => server?.stop());

/** A report of the citizen's; its code. */
async function filed(key) {
  const draft = { visibility: 'public', category: 'jalan-rusak', description: 'Lubang', area: 'kel-cikini', location: null, photos: [] };
  return (await citizen.post('reports', draft, { 'idempotency-key': key })).json.report.fields.ticket_code.value;
}
const agency = (members) => ({ id: 'unit-baru', id_name: 'Unit Baru', en_name: 'New unit', parent: 'dinas-bina-marga', kind: 'unit', ...members });

test('a new data folder begins with the agencies and channels that are built in', async () => {
  const { agencies, channels } = await reference();
  const built = (name) => JSON.parse(readFileSync(new URL(`../../server/data/${name}.json`, import.meta.url)))[name];
  assert.deepEqual(agencies, built('agencies').map((each) => ({ ...each, closed: false })));
  assert.deepEqual(channels, built('channels'));
  assert.deepEqual((await head.get('agencies')).json.agencies.map(({ version, ...rest }) => rest), agencies);
  assert.deepEqual((await head.get('channels')).json.channels.map(({ version, ...rest }) => rest), channels);
});

test('an agency: made, used at once, renamed, closed once nothing needs it, opened again', async () => {
  const made = await head.make('agencies', agency({}));
  assert.equal(made.status, 201, made.text);
  assert.equal(made.headers.get('etag'), `"${made.json.version}"`);
  assert.ok((await reference()).agencies.some(({ id, closed }) => id === 'unit-baru' && !closed));
  const { user } = await head.user({ name: 'Petugas Unit Baru', agency: 'unit-baru' });
  const chief = await signedIn(server, 'u10');
  assert.ok((await chief.get('officers?agency=unit-baru')).json.some(({ id }) => id === user.id), 'it stands below the chief\'s agency');
  const code = await filed('unit');
  assert.equal((await dispatcher.act(code, 'dispatch', { agency: 'unit-baru', officer: user.id })).status, 200);

  const renamed = await head.changed('agencies/unit-baru', { id_name: 'Unit Lama', en_name: 'Old unit' });
  assert.deepEqual([renamed.id_name, renamed.en_name], ['Unit Lama', 'Old unit']);

  const inUse = await head.change('agencies/unit-baru/close');
  assert.deepEqual(problem(inUse), [409, 'agency_in_use', undefined]);
  assert.match(inUse.json.detail, /users: 1, open reports: 1, agencies below: 0, categories that go to it first: 0/);
  await head.changed(`users/${user.id}/end`);
  assert.match((await head.change('agencies/unit-baru/close')).json.detail, /users: 0, open reports: 1/);
  assert.equal((await dispatcher.act(code, 'reassign', { agency: 'dinas-bina-marga', officer: 'u10', reason: 'pindah' })).status, 200);
  assert.equal((await head.make('agencies', agency({ id: 'regu-bawah', parent: 'unit-baru' }))).status, 201);
  assert.match((await head.change('agencies/unit-baru/close')).json.detail, /agencies below: 1/);
  await head.changed('agencies/regu-bawah/close');
  assert.equal((await head.changed('agencies/unit-baru/close')).closed, true);
  assert.match((await head.change('agencies/dinas-bina-marga/close')).json.detail, /categories that go to it first: 3/);

  // Closed: nobody and nothing comes to it any more, whoever asks.
  assert.deepEqual(problem(await head.make('users', { name: 'Ke Sana', agency: 'unit-baru', tags: [] })), [409, 'agency_closed', 'agency']);
  assert.deepEqual(problem(await head.alter('u7', { agency: 'unit-baru' })), [409, 'agency_closed', 'agency']);
  assert.deepEqual(problem(await head.change(`users/${user.id}/restore`)), [409, 'agency_closed', 'agency']);
  assert.deepEqual(problem(await head.change('agencies/regu-bawah/reopen')), [409, 'agency_closed', 'parent']);
  assert.deepEqual(problem(await head.make('agencies', agency({ id: 'regu-lain', parent: 'unit-baru' }))), [409, 'agency_closed', 'parent']);
  assert.deepEqual(problem(await dispatcher.act(code, 'coordinate', { agency: 'unit-baru', reason: 'perlu' })), [400, 'bad_value', 'agency']);
  assert.equal((await head.get('users/u7')).json.agency, 'sudin-bina-marga-jakarta-selatan');
  // Its name is still told, and reports can still be asked for by it.
  assert.ok((await reference()).agencies.some(({ id, id_name: name, closed }) => id === 'unit-baru' && name === 'Unit Lama' && closed));
  assert.equal((await dispatcher.get('reports?agency=unit-baru')).status, 200);

  await head.changed('agencies/unit-baru/reopen');
  await head.changed(`users/${user.id}/restore`);
  assert.deepEqual((await head.events('unit-baru')).map(({ what, before: was, after: is }) => [what, was, is]), [
    ['agency_reopened', { closed: true }, { closed: false }], ['agency_closed', { closed: false }, { closed: true }],
    ['agency_changed', { id_name: 'Unit Baru', en_name: 'New unit' }, { id_name: 'Unit Lama', en_name: 'Old unit' }],
    ['agency_created', null, { ...agency({}), closed: false }],
  ]);
});

test('an agency that cannot be', async () => {
  const refused = async (members, ...expected) => assert.deepEqual(problem(await head.make('agencies', agency({ id: 'lain', ...members }))), expected);
  await refused({ id: 'satpol-pp' }, 409, 'id_taken', 'id');
  await refused({ parent: 'dinas-ajaib' }, 409, 'unknown_agency', 'parent');
  await refused({ kind: 'kerajaan' }, 400, 'bad_value', 'kind');
  for (const id of ['Besar', 'a b', 'a/b', 'ü', 'x'.repeat(101)]) await refused({ id }, 400, 'bad_value', 'id');
  for (const name of [' ', 'a\nb', 'x'.repeat(201)]) await refused({ en_name: name }, 400, 'bad_value', 'en_name');
  assert.equal((await head.make('agencies', { id: 'lain' })).status, 400);
  assert.equal((await head.change('agencies/satpol-pp', { id_name: 'X', en_name: 'X' }, { version: 'old' })).json.current.id, 'satpol-pp');
  const missing = await head.caller.post('agencies/lain/close', {}, { 'if-match': 'x', 'idempotency-key': 'y' });
  assert.equal(missing.status, 404);
});

test('an agency that is being closed while a report goes there: one of the two is refused', async () => {
  const { user } = await head.user({ name: 'Petugas Lomba', agency: 'dinas-bina-marga' });
  assert.equal((await head.make('agencies', agency({ id: 'unit-lomba' }))).status, 201);
  const code = await filed('lomba');
  const version = await head.version('agencies/unit-lomba');
  const [closed, moved] = await Promise.all([
    head.change('agencies/unit-lomba/close', {}, { version }), dispatcher.act(code, 'coordinate', { agency: 'unit-lomba', reason: 'perlu' })]);
  assert.deepEqual([closed.status, moved.status].sort(), closed.status === 200 ? [200, 400] : [200, 409]);
  assert.equal(user.agency, 'dinas-bina-marga');
});

test('a channel: made, used at once, closed by its last day; what came through it keeps its name', async () => {
  const channel = { id: 'whatsapp', id_name: 'WhatsApp', en_name: 'WhatsApp', from: day(-5), until: null, located: false };
  assert.equal((await head.make('channels', channel)).status, 201);
  const draft = { visibility: 'public', category: 'jalan-rusak', description: 'Lubang', area: 'kel-cikini', location: null, photos: [],
    channel: 'whatsapp', channel_reference: null, complainant_name: 'Wati', complainant_contact: null };
  const first = await desk.post('reports', draft, { 'idempotency-key': 'w1' });
  assert.equal(first.status, 201, first.text);
  const point = { lat_e6: -6190000, lon_e6: 106840000, place: null };
  assert.equal((await desk.post('reports', { ...draft, location: point }, { 'idempotency-key': 'w2' })).json.member, 'location');
  await head.changed('channels/whatsapp', { id_name: 'WA', en_name: 'WA', until: day(0) });
  assert.equal((await desk.post('reports', draft, { 'idempotency-key': 'w3' })).status, 201, 'its last day counts');
  await head.changed('channels/whatsapp', { id_name: 'WA', en_name: 'WA', until: day(-1) });
  assert.deepEqual(problem(await desk.post('reports', draft, { 'idempotency-key': 'w4' })), [400, 'bad_value', 'channel']);
  const report = await dispatcher.get(`reports/${first.json.ticket_code}`);
  assert.equal(report.json.report.fields.channel.value, 'whatsapp');
  assert.equal((await dispatcher.get('reports?channel=whatsapp')).json.total, 2);
  assert.ok((await reference()).channels.some(({ id, id_name: name, until }) => id === 'whatsapp' && name === 'WA' && until === day(-1)));
  assert.deepEqual((await head.events('whatsapp')).map(({ what }) => what), ['channel_changed', 'channel_changed', 'channel_created']);

  const refused = async (members, ...expected) => assert.deepEqual(problem(await head.make('channels', { ...channel, id: 'lain', ...members })), expected);
  await refused({ id: 'sms' }, 409, 'id_taken', 'id');
  await refused({ from: '2026-02-30' }, 400, 'bad_value', 'from');
  await refused({ until: 'besok' }, 400, 'bad_value', 'until');
  await refused({ from: '2026-02-02', until: '2026-02-01' }, 400, 'bad_value', 'until');
  assert.equal((await head.change('channels/sms', { id_name: 'SMS', en_name: 'SMS', until: null, from: '2026-01-01' })).status, 400, 'the first day never changes');
});

test('the names of agencies and channels are everybody\'s, and who changed them is not', async () => {
  const visitor = new Caller(server.base, 'portal');
  const { text } = await visitor.send('GET', '/api/reference');
  for (const word of ['Galih', 'version', 'u4']) assert.ok(!text.includes(word), word);
});
