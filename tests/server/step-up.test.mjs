// Proving anew who one is: before a photo is granted or opened, and only of those who may.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { citizenAt, signedIn, smallJpeg } from '../support/caller.mjs';
import { Officer } from '../support/officer.mjs';
import { startServer } from '../support/server.mjs';
import { hold, sqlite } from '../support/sqlite.mjs';

let server;
let bureau;
let officer;
let code;
let photo;

const sql = (statement) => sqlite(server.data, statement);
/** As if the last proof of the user, or of everyone, lay ten minutes back. */
const wait = (id) => sql(`UPDATE sessions SET proved = proved - 600000 ${id ? `WHERE subject = '${id}'` : ''}`);
const account = (id) => server.accounts.find((each) => each.id === id);
const proof = (id) => ({ password: account(id).password });

before(async () => {
  server = await startServer({ reports: 5 });
  [bureau, officer] = await Promise.all(['u2', 'u7'].map((id) => signedIn(server, id)));
  const citizen = await citizenAt(server, 'c1');
  photo = (await citizen.upload(smallJpeg())).json.id;
  const draft = { visibility: 'private', category: 'jalan-rusak', description: 'Lubang', area: 'kel-cikini', location: null, photos: [photo] };
  code = (await citizen.post('reports', draft, { 'idempotency-key': 'one' })).json.report.fields.ticket_code.value;
  sql(`UPDATE reports SET assignee = 'u7' WHERE ticket_code = '${code}'`);
  assert.equal((await officer.act(code, 'request_photo', { reason: 'mencari titik' })).status, 200);
});
after(() => server?.stop());

const grant = (caller) => caller.act(code, 'grant_photo', { viewer: 'u7', reason: 'perlu', hours: 1 });

test('a grant waits for a proof; a wrong proof is none; then it is given, in a session with a new token', async () => {
  wait('u2');
  const asked = await grant(bureau);
  assert.equal(asked.status, 403);
  assert.equal(asked.json.code, 'step_up_needed');
  assert.equal(asked.json.proof, 'password');
  assert.equal(sql('SELECT count(*) FROM photo_grants WHERE grantee = \'u7\' AND at > 0 AND reason = \'perlu\''), '0');
  assert.equal((await bureau.post('step-up', { password: 'salah sekali' })).json.code, 'bad_password');
  assert.equal((await grant(bureau)).status, 403);
  const before = sql("SELECT token_hash FROM sessions WHERE subject = 'u2'");
  assert.equal((await bureau.post('step-up', proof('u2'))).status, 200);
  assert.notEqual(sql("SELECT token_hash FROM sessions WHERE subject = 'u2'"), before);
  assert.equal((await grant(bureau)).status, 200);
});

test('many who are asked for a proof at once hold nobody up', async () => {
  wait('u7');
  // Another program writes, so that all who come meanwhile wait for the store, each with a connection.
  const store = await hold(server.data);
  const asked = Array.from({ length: 24 }, () => officer.post('second-factor', {}));
  await new Promise((resolve) => { setTimeout(resolve, 1_500); });
  await store.release();
  const begin = performance.now();
  const answers = await Promise.all(asked);
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([403]));
  const seconds = (performance.now() - begin) / 1000;
  assert.ok(seconds < 5, `${seconds} s: each waits for a connection that another one holds`);
});

test('setting up a second factor takes a proof to begin and to end; a wrong code is on record', async () => {
  assert.equal((await officer.post('step-up', proof('u7'))).status, 200);
  assert.equal((await officer.post('second-factor', {})).status, 201);
  wait('u7');
  const late = await officer.post('second-factor/confirmation', { code: '000000' });
  assert.deepEqual([late.status, late.json.code], [403, 'step_up_needed'], 'a set-up that was left is no way to a fresh proof');
  assert.equal((await officer.post('step-up', proof('u7'))).status, 200);
  assert.equal((await officer.post('second-factor/confirmation', { code: '000000' })).json.code, 'bad_code');
  assert.equal((await officer.get('activity')).json.items[0].what, 'code_failed');
});

test('the granted photo opens after a proof alone; what is not allowed stays as it was', async () => {
  wait();
  const asked = await officer.get(`photos/${photo}`);
  assert.equal(asked.status, 403);
  assert.equal(asked.json.code, 'step_up_needed');
  assert.equal(sql("SELECT count(*) FROM accesses WHERE what = 'photo' AND viewer = 'u7'"), '0', 'nothing was shown, nothing recorded');
  assert.equal((await officer.get(`photos/${photo}?size=thumb`)).status, 403);
  // The Bureau itself has no grant: hidden stays absent, whatever was proved when.
  const hidden = await bureau.get(`photos/${photo}`);
  assert.equal(hidden.status, 404);
  assert.equal((await bureau.get(`photos/${'0'.repeat(32)}`)).text, hidden.text);
  assert.equal((await officer.post('step-up', proof('u7'))).status, 200);
  assert.equal((await officer.get(`photos/${photo}`)).status, 200);
  wait();
  assert.equal((await (await citizenAt(server, 'c1')).get(`photos/${photo}`)).status, 404);
});

test('whoever may not grant is not asked for a proof', async () => {
  const auditor = await signedIn(server, 'u5');
  wait();
  const version = { 'if-match': '"x"' };
  assert.equal((await auditor.act(code, 'grant_photo', { viewer: 'u7', reason: 'perlu', hours: 1 }, version)).status, 404);
  const admin = await signedIn(server, 'u1');
  wait();
  assert.equal((await grant(admin)).status, 409);
  // Inputs that do not fit are told of first, too.
  assert.equal((await bureau.act(code, 'deny_photo', { viewer: 'u7', reason: 'tidak' })).status, 409);
});

test('with a second factor the code is the proof, and the password none', async () => {
  const other = new Officer(server.base, account('u6'));
  await other.enter();
  await other.setUpFactor();
  sql("UPDATE second_factors SET last_step = 0 WHERE user_id = 'u6'");
  wait('u6');
  assert.equal((await other.post('/api/crm/step-up', { password: other.password })).status, 400);
  assert.equal((await other.post('/api/crm/step-up', { code: '000000' })).json.code, 'bad_code');
  assert.equal((await other.post('/api/crm/step-up', { code: other.code() })).status, 200);
  const begin = await other.post('/api/crm/second-factor', {});
  assert.equal(begin.json.code, 'factor_exists');
});

test('beginning a factor and reaching into other people\'s ways in take a proof', async () => {
  const administrator = new Officer(server.base, account('u4'));
  await administrator.enter();
  wait('u4');
  for (const [way, body] of [['second-factor', {}], ['second-factor-rule', { required: true }], ['users/u7/reset-link', {}]]) {
    assert.equal((await administrator.post(`/api/crm/${way}`, body)).json.code, 'step_up_needed', way);
  }
  assert.equal((await administrator.delete('/api/crm/users/u6/second-factor')).json.code, 'step_up_needed');
  assert.equal((await administrator.post('/api/crm/users/nobody/reset-link', {})).status, 404);
  assert.equal(sql('SELECT count(*) FROM reset_links'), '0');
});
