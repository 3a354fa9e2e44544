// Signing in and out at the CRM, and every way in which it is refused. The host app's tokens: host-token.test.mjs.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Client } from '../support/client.mjs';
import { serve, startServer } from '../support/server.mjs';
import { sqlite } from '../support/sqlite.mjs';

let server;
let account;
before(async () => {
  server = await startServer({ reports: 5 });
  account = server.accounts.find(({ tags }) => tags.includes('ticket-admins'));
});
after(() => server?.stop());

test('an officer signs in, is known, and signs out', async () => {
  const client = new Client(server.base);
  assert.equal((await client.get('/api/crm/session')).json.code, 'no_session');
  const answer = await client.signIn(account);
  assert.equal(answer.status, 200);
  assert.deepEqual(Object.keys(answer.json), ['user', 'idle_minutes', 'factor_needed']);
  assert.deepEqual(Object.keys(answer.json.user), ['id', 'name', 'agency', 'agency_name', 'tags', 'vouched_for']);
  assert.equal(answer.json.user.name, account.name);
  assert.equal(answer.json.idle_minutes, 30);
  const [cookie] = answer.headers.getSetCookie();
  assert.match(cookie, /^__Host-tabir-crm=[0-9a-f]{64}; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
  assert.equal((await client.get('/api/crm/session')).text, answer.text);

  const stolen = new Client(server.base);
  stolen.cookies = new Map(client.cookies);
  const out = await client.delete('/api/crm/session');
  assert.equal(out.status, 204);
  assert.equal(out.text, '');
  assert.match(out.headers.get('clear-site-data'), /"storage"/);
  assert.equal(client.cookies.size, 0);
  assert.equal((await stolen.get('/api/crm/session')).status, 401);
});

test('signing in again ends the session before', async () => {
  const client = new Client(server.base);
  await client.signIn(account);
  const before = new Client(server.base);
  before.cookies = new Map(client.cookies);
  await client.signIn(account);
  assert.equal((await before.get('/api/crm/session')).status, 401);
  assert.equal((await client.get('/api/crm/session')).status, 200);
});

test('a session of one surface opens nothing on the other', async () => {
  const client = new Client(server.base);
  await client.signIn(account);
  const token = client.cookies.get('__Host-tabir-crm');
  client.cookies.set('__Host-tabir-jaki', token);
  assert.equal((await client.get('/api/jaki/session')).status, 401);
});

test('a wrong password, an unknown name and an endless one get the same answer', async () => {
  const client = new Client(server.base);
  const wrong = await client.signIn({ name: account.name, password: 'salah' });
  const unknown = await client.signIn({ name: 'Tidak Ada', password: 'salah' });
  const long = await client.signIn({ name: account.name, password: 'x'.repeat(300) });
  assert.equal(wrong.status, 401);
  assert.equal(wrong.json.code, 'bad_credentials');
  assert.equal(unknown.text, wrong.text);
  assert.equal(long.text, wrong.text);
  assert.deepEqual(wrong.headers.getSetCookie(), []);
});

test('a body that is not exactly name and password is refused by the member', async () => {
  const client = new Client(server.base);
  const post = async (text) => (await client.ask('POST', '/api/crm/session', Buffer.from(text, 'latin1'), { 'content-type': 'application/json' })).json;
  assert.equal((await post('{')).code, 'bad_request');
  assert.equal((await post('[]')).code, 'bad_request');
  assert.equal((await post('{"name":"a"}')).member, 'password');
  assert.equal((await post('{"name":"a","password":7}')).member, 'password');
  assert.equal((await post('{"name":"a","password":"b","more":1}')).member, 'more');
  assert.equal((await post('{"name":"a","name":"b","password":"b"}')).code, 'bad_request');
  assert.equal((await post('['.repeat(10_000))).code, 'bad_request');
  assert.equal((await post('{"name":"\xff","password":"b"}')).code, 'bad_request');
});

test('a new folder has no account, so none that everybody knows', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tabir-new-'));
  const data = path.join(folder, 'data');
  const fresh = await serve(data);
  assert.equal(sqlite(data, 'SELECT count(*) FROM users'), '0');
  for (const name of ['admin', 'administrator', 'root', 'tabir']) {
    assert.equal((await new Client(fresh.base).signIn({ name, password: name })).status, 401);
  }
  assert.equal(await fresh.stop(), 0);
  rmSync(folder, { recursive: true });
});

test('guessing is slowed down for that name alone', async () => {
  const client = new Client(server.base);
  let answer;
  for (let i = 0; i < 8; i++) answer = await client.signIn({ name: 'Seseorang', password: `tebakan ${i}` });
  assert.equal(answer.status, 429);
  assert.equal(answer.json.code, 'too_many');
  assert.match(answer.headers.get('retry-after'), /^[1-9]\d*$/);
  assert.equal((await client.signIn(account)).status, 200);
});
