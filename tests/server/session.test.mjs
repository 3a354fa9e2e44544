// Signing in and out on both surfaces, and every way in which it is refused.
import assert from 'node:assert/strict';
import { createHmac, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Client } from '../support/client.mjs';
import { startServer } from '../support/server.mjs';

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
  assert.deepEqual(Object.keys(answer.json.user), ['id', 'name', 'agency', 'agency_name', 'tags']);
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

test('guessing is slowed down for that name alone', async () => {
  const client = new Client(server.base);
  let answer;
  for (let i = 0; i < 8; i++) answer = await client.signIn({ name: 'Seseorang', password: `tebakan ${i}` });
  assert.equal(answer.status, 429);
  assert.equal(answer.json.code, 'too_many');
  assert.match(answer.headers.get('retry-after'), /^[1-9]\d*$/);
  assert.equal((await client.signIn(account)).status, 200);
});

const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token of the host app, or one that differs from it in the claims, head or key given. */
function token({ claims = {}, head = {}, key = readFileSync(path.join(server.data, 'demo-host.key.pem')) } = {}) {
  const now = Math.floor(Date.now() / 1000);
  const body = { iss: 'jaki', aud: 'tabir', sub: 'c-uji', name: 'Warga Uji', contact: '0800-000-000', iat: now, exp: now + 60,
    jti: randomBytes(16).toString('hex'), ...claims };
  const text = `${part({ alg: 'RS256', typ: 'JWT', ...head })}.${part(body)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key).toString('base64url')}`;
}
const exchangeToken = (client, value) => client.post('/api/jaki/session', { token: value });

test('a citizen comes in with the host app\'s token, once', async () => {
  const client = new Client(server.base);
  const value = token();
  const answer = await exchangeToken(client, value);
  assert.equal(answer.status, 200);
  assert.deepEqual(answer.json, { user: { id: 'c-uji', name: 'Warga Uji' }, idle_minutes: 30 });
  assert.match(answer.headers.getSetCookie()[0], /^__Host-tabir-jaki=[0-9a-f]{64}; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
  assert.equal((await client.get('/api/jaki/session')).status, 200);
  const again = await exchangeToken(new Client(server.base), value);
  assert.equal(again.status, 401);
  assert.equal(again.json.code, 'bad_token');
  assert.equal((await client.delete('/api/jaki/session')).status, 204);
  assert.equal((await client.get('/api/jaki/session')).status, 401);
});

test('ten exchanges of one token at the same moment make one session', async () => {
  const value = token();
  const answers = await Promise.all(Array.from({ length: 10 }, () => exchangeToken(new Client(server.base), value)));
  assert.equal(answers.filter(({ status }) => status === 200).length, 1);
  assert.equal(answers.filter(({ status }) => status === 401).length, 9);
});

test('every flaw of a token gets the same refusal', async (t) => {
  const now = Math.floor(Date.now() / 1000);
  const publicPem = readFileSync(path.join(server.data, 'jaki-host.pub.pem'));
  const { privateKey: strange } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const unsigned = (head) => `${part(head)}.${token().split('.')[1]}`;
  const hmac = () => {
    const text = unsigned({ alg: 'HS256', typ: 'JWT' });
    return `${text}.${createHmac('sha256', publicPem).update(text).digest('base64url')}`;
  };
  const swapped = () => {
    const [head, , signature] = token().split('.');
    return [head, token({ claims: { sub: 'c-lain' } }).split('.')[1], signature].join('.');
  };
  const flaws = {
    'another key': () => token({ key: strange }),
    'no signature': () => `${unsigned({ alg: 'none', typ: 'JWT' })}.`,
    'the public key as a shared secret': hmac,
    'other claims under the signature': swapped,
    'another issuer': () => token({ claims: { iss: 'else' } }),
    'another audience': () => token({ claims: { aud: 'else' } }),
    'expired': () => token({ claims: { iat: now - 90, exp: now - 1 } }),
    'good for too long': () => token({ claims: { exp: now + 3600 } }),
    'from the future': () => token({ claims: { iat: now + 60, exp: now + 100 } }),
    'made long ago': () => token({ claims: { iat: now - 4000 } }),
    'no end': () => token({ claims: { exp: undefined } }),
    'no name of its own': () => token({ claims: { jti: undefined } }),
    'a short name of its own': () => token({ claims: { jti: 'a' } }),
    'no subject': () => token({ claims: { sub: '' } }),
    'a subject that is a number': () => token({ claims: { sub: 7 } }),
    'an end beyond all numbers': () => token({ claims: { exp: 1e300 } }),
    'no token': () => 'x',
    'a long one': () => 'x'.repeat(5000),
  };
  const expected = (await exchangeToken(new Client(server.base), 'x')).text;
  for (const [words, make] of Object.entries(flaws)) {
    await t.test(words, async () => {
      const answer = await exchangeToken(new Client(server.base), make());
      assert.equal(answer.status, 401);
      assert.equal(answer.text, expected);
    });
  }
  assert.equal((await exchangeToken(new Client(server.base), token())).status, 200, 'the flawless one is taken');
});
