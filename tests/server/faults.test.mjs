// What goes wrong beneath the server while it runs: every request gets an answer that tells nothing, nothing is shown or
// changed by half, and the server lives on. And the folder that all of it lies in is its owner's alone.
import assert from 'node:assert/strict';
import { readdirSync, renameSync, statSync, writeFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Caller, signedIn, smallJpeg } from '../support/caller.mjs';
import { startServer } from '../support/server.mjs';
import { hold, sqlite } from '../support/sqlite.mjs';

let server;
let admin;
let officer;
let desk;
before(async () => {
  server = await startServer({ reports: 20 });
  [admin, desk, officer] = await Promise.all(['u1', 'u6', 'u7'].map((id) => signedIn(server, id)));
});
after(async () => assert.equal(await server?.stop(), 0));

const sql = (statement) => sqlite(server.data, statement);

/** The answer is the problem document for what nobody can help, and no word of what went wrong. */
function isBare(answer) {
  assert.equal(answer.status, 500, answer.text);
  assert.match(answer.headers.get('content-type'), /^application\/problem\+json/);
  assert.equal(answer.json.code, 'internal');
  assert.deepEqual(Object.keys(answer.json).sort(), ['code', 'status', 'title', 'type']);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
}
const firstCode = async (query) => (await admin.get(`reports?limit=1&${query}`)).json.items[0].fields.ticket_code.value;

test('a table that is gone: 500 while it is, and all is well when it is back', async () => {
  const code = await firstCode('state=submitted');
  const history = (await admin.get(`reports/${code}`)).json.report.fields.history.value;
  const { version } = (await admin.get(`reports/${code}`)).json;
  sql('ALTER TABLE accesses RENAME TO accesses_away');
  isBare(await admin.get(`reports/${code}`));
  isBare(await admin.get('reports'));
  isBare(await new Caller(server.base, 'portal').get('reports'));
  isBare(await admin.post(`reports/${code}/actions/decline`, { reason: 'bukan kewenangan' }, { 'if-match': version, 'idempotency-key': 'd' }));
  assert.equal((await admin.send('GET', '/api/vocabulary')).status, 200, 'what needs no table goes on');
  sql('ALTER TABLE accesses_away RENAME TO accesses');
  const after = await admin.get(`reports/${code}`);
  assert.equal(after.json.version, version);
  assert.deepEqual(after.json.report.fields.history.value, history);
});

test('the log tells what failed, and nothing of what a citizen wrote or who they are', async () => {
  const draft = {
    visibility: 'private', category: 'jalan-rusak', description: 'Lubang di depan warung rahasia', area: 'kel-cikini', location: null,
    photos: [], channel: 'sms', channel_reference: null, complainant_name: 'Wati Saksi', complainant_contact: '0812-3456-7890',
  };
  sql("CREATE TRIGGER full BEFORE INSERT ON reports BEGIN SELECT RAISE(ABORT, 'no room left'); END");
  isBare(await desk.post('reports', draft, { 'idempotency-key': 'fault' }));
  sql('DROP TRIGGER full');
  await server.said(/no room left/);
  for (const secret of ['warung rahasia', 'Wati', '0812-3456']) assert.ok(!server.log().includes(secret), secret);
  assert.equal((await desk.post('reports', draft, { 'idempotency-key': 'fault' })).status, 201, 'the same attempt succeeds later');
});

test('a store that another program holds: the request waits, gives up with 500, and the next one is answered', async () => {
  const code = await firstCode('state=submitted');
  const store = await hold(server.data);
  const begin = performance.now();
  isBare(await admin.get(`reports/${code}`));
  assert.ok(performance.now() - begin < 20_000);
  await store.release();
  assert.equal((await admin.get(`reports/${code}`)).status, 200);
});

test('a folder of photos that takes no files: the upload fails with 500 and leaves no row; photos that are gone are not found', async () => {
  const photos = path.join(server.data, 'photos');
  const rows = sql('SELECT count(*) FROM photos');
  renameSync(photos, `${photos}.away`);
  writeFileSync(photos, 'no folder');
  isBare(await officer.upload(smallJpeg()));
  rmSync(photos);
  renameSync(`${photos}.away`, photos);
  assert.equal(sql('SELECT count(*) FROM photos'), rows);
  const { id } = (await officer.upload(smallJpeg())).json;
  assert.equal((await officer.get(`photos/${id}`)).status, 200);
  rmSync(path.join(photos, `${id}.jpg`));
  assert.equal((await officer.get(`photos/${id}`)).status, 404);
});

test('whatever lies in the data folder is for its owner alone', () => {
  const open = [];
  for (const name of ['', ...readdirSync(server.data, { recursive: true })]) {
    const { mode } = statSync(path.join(server.data, name));
    if ((mode & 0o077) !== 0) open.push(`${name}: ${(mode & 0o777).toString(8)}`);
  }
  assert.deepEqual(open, []);
});
