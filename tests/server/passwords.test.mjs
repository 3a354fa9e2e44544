// Changing a password, and setting a new one by a link that is good once.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { Client } from '../support/client.mjs';
import { Officer } from '../support/officer.mjs';
import { startServer, tabir } from '../support/server.mjs';
import { sqlite } from '../support/sqlite.mjs';

let server;
before(async () => { server = await startServer({ reports: 5 }); });
after(() => server?.stop());

const account = (id) => server.accounts.find((each) => each.id === id);
async function signedIn(id) {
  const officer = new Officer(server.base, account(id));
  assert.equal((await officer.enter()).status, 200);
  return officer;
}
const sql = (statement) => sqlite(server.data, statement);
const tokenOf = (link) => link.match(/^\/crm\/#\/reset\/([0-9a-f]{64})$/)[1];
const fresh = 'rawa melati 7731 kopi';

test('a user changes the password; every other session of theirs ends, and nobody else\'s', async () => {
  const officer = await signedIn('u7');
  const elsewhere = await signedIn('u7');
  const other = await signedIn('u6');
  assert.equal((await officer.post('/api/crm/password', { current: officer.password, new: fresh })).status, 204);
  assert.equal((await officer.get('/api/crm/session')).status, 200);
  assert.equal((await elsewhere.get('/api/crm/session')).status, 401);
  assert.equal((await other.get('/api/crm/session')).status, 200);
  assert.equal((await officer.enter()).status, 401);
  officer.password = fresh;
  assert.equal((await officer.enter()).status, 200);
});

test('a new password that is too weak is refused by its weakness, in both languages, and nothing changes', async () => {
  const officer = await signedIn('u6');
  const change = (wanted, headers) => officer.post('/api/crm/password', { current: officer.password, new: wanted }, headers);
  const cases = { short: 'too_short', 'password1234': 'guessable', [`${officer.account.name}1234567`]: 'guessable', ['kopi'.repeat(65)]: 'too_long' };
  for (const [wanted, weakness] of Object.entries(cases)) {
    const answer = await change(wanted);
    assert.equal(answer.status, 422, wanted);
    assert.equal(answer.json.code, 'weak_password');
    assert.equal(answer.json.weakness, weakness);
    const english = await change(wanted, { 'accept-language': 'en' });
    assert.notEqual(english.json.detail, answer.json.detail);
  }
  assert.equal((await officer.enter()).status, 200);
});

test('a wrong present password changes nothing, and is slowed down', async () => {
  const officer = await signedIn('u5');
  const change = () => officer.post('/api/crm/password', { current: 'salah sekali', new: fresh });
  assert.equal((await change()).json.code, 'bad_password');
  let answer;
  for (let i = 0; i < 12 && answer?.status !== 429; i++) answer = await change();
  assert.equal(answer.status, 429);
  assert.equal((await officer.get('/api/crm/session')).status, 200);
});

test('a password is taken exactly as it was typed, up to its last byte, and kept as Argon2id makes it', async () => {
  const officer = await signedIn('u9');
  // Any kind of characters: white space at the ends, small and capital letters, an e with its accent apart, no digit, 200 bytes.
  const wanted = ` Kafe\u0301 ${'melati '.repeat(27)}${'x'.repeat(2)} `;
  assert.ok(Buffer.byteLength(wanted) >= 200);
  assert.equal((await officer.post('/api/crm/password', { current: officer.password, new: wanted })).status, 204);
  for (const other of [wanted.trim(), wanted.toLowerCase(), wanted.normalize('NFC'), wanted.slice(0, -1)]) {
    assert.equal((await new Client(server.base).signIn({ ...account('u9'), password: other })).status, 401);
  }
  assert.equal((await new Client(server.base).signIn({ ...account('u9'), password: wanted })).status, 200);
  const [, memory, passes] = sql("SELECT password_hash FROM users WHERE id = 'u9'").match(/^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$/);
  assert.ok(Number(memory) >= 64 * 1024 && Number(passes) >= 2);
});

test('an administrator makes a link; it sets a new password once, and ends every session of the user', async () => {
  const administrator = await signedIn('u4');
  const officer = await signedIn('u3');
  const made = await administrator.post('/api/crm/users/u3/reset-link', {});
  assert.equal(made.status, 201);
  assert.deepEqual(Object.keys(made.json), ['path', 'expires']);
  const token = tokenOf(made.json.path);
  assert.ok(!sql('SELECT * FROM reset_links').includes(token), 'the store holds the token');

  const anyone = new Client(server.base);
  const redeem = (given, password) => anyone.post('/api/crm/reset', { token: given, password });
  assert.equal((await redeem(token, 'short')).json.code, 'weak_password');
  assert.equal((await redeem(token, fresh)).status, 204);
  assert.equal((await officer.get('/api/crm/session')).status, 401);
  officer.password = fresh;
  assert.equal((await officer.enter()).status, 200);

  const used = await redeem(token, fresh);
  const unknown = await redeem('0'.repeat(64), fresh);
  const second = tokenOf((await administrator.post('/api/crm/users/u3/reset-link', {})).json.path);
  sql('UPDATE reset_links SET expires = 1');
  const expired = await redeem(second, fresh);
  for (const answer of [used, unknown, expired]) {
    assert.equal(answer.status, 401);
    assert.equal(answer.json.code, 'bad_link');
    assert.equal(answer.text, unknown.text);
  }
});

test('a second link puts the first out of force; two who come with one at the same time set one password', async () => {
  const administrator = await signedIn('u4');
  const link = async () => tokenOf((await administrator.post('/api/crm/users/u3/reset-link', {})).json.path);
  const first = await link();
  const second = await link();
  const redeem = (token, password) => new Client(server.base).post('/api/crm/reset', { token, password });
  assert.equal((await redeem(first, fresh)).status, 401);
  const answers = await Promise.all([redeem(second, `${fresh} a`), redeem(second, `${fresh} b`)]);
  assert.deepEqual(answers.map(({ status }) => status).sort(), [204, 401]);
});

test('a link of an account that the owner changes the password of is good no more', async () => {
  const administrator = await signedIn('u4');
  const officer = await signedIn('u2');
  const token = tokenOf((await administrator.post('/api/crm/users/u2/reset-link', {})).json.path);
  assert.equal((await officer.post('/api/crm/password', { current: officer.password, new: fresh })).status, 204);
  assert.equal((await new Client(server.base).post('/api/crm/reset', { token, password: `${fresh} x` })).status, 401);
});

test('for whoever is no administrator, and for an unknown user, there is no link', async () => {
  const officer = await signedIn('u1');
  const administrator = await signedIn('u4');
  const forbidden = await officer.post('/api/crm/users/u3/reset-link', {});
  const unknown = await administrator.post('/api/crm/users/nobody/reset-link', {});
  assert.equal(forbidden.status, 404);
  assert.equal(unknown.text, forbidden.text);
});

test('the command line makes a link too, for a running server', async () => {
  const { name } = account('u8') ?? account('u3');
  const result = spawnSync(tabir, ['user', 'reset-link', '--data', server.data, name], { encoding: 'utf8' });
  assert.equal(result.status, 0, result.stderr);
  const token = tokenOf(result.stdout.trim());
  assert.equal((await new Client(server.base).post('/api/crm/reset', { token, password: `${fresh} dua` })).status, 204);
  assert.equal((await new Client(server.base).signIn({ name, password: `${fresh} dua` })).status, 200);
  const nobody = spawnSync(tabir, ['user', 'reset-link', '--data', server.data, 'Tidak Ada'], { encoding: 'utf8' });
  assert.equal(nobody.status, 1);
  assert.match(nobody.stderr, /^tabir: no user is named `Tidak Ada`\n$/);
});
