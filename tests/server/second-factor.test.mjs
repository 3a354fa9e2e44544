// The second factor: setting it up, signing in with it, recovery, what an administrator may do, and where it is required.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Client } from '../support/client.mjs';
import { Officer } from '../support/officer.mjs';
import { accountsOf, makeCity, serve, startServer } from '../support/server.mjs';
import { sqlite } from '../support/sqlite.mjs';

let server;
before(async () => { server = await startServer({ reports: 5 }); });
after(() => server?.stop());

const fresh = 'rawa melati 7731 kopi';
const sql = (statement) => sqlite(server.data, statement);
async function signedIn(id) {
  const officer = new Officer(server.base, server.accounts.find((account) => account.id === id));
  assert.equal((await officer.enter()).status, 200);
  return officer;
}
/** Somebody with a factor that was set up some steps ago, so that the next codes are still unused. */
async function withFactor(id) {
  const officer = await signedIn(id);
  const recovery = await officer.setUpFactor();
  sql(`UPDATE second_factors SET last_step = 0 WHERE user_id = '${id}'`);
  return { officer, recovery };
}
const afresh = (officer) => {
  const other = new Officer(server.base, officer.account);
  other.password = officer.password;
  return other;
};

test('it holds once a code confirms it, and not before', async () => {
  const officer = await signedIn('u7');
  assert.deepEqual((await officer.get('/api/crm/second-factor')).json, { on: false, required: false, recovery_codes_left: 0 });
  assert.equal((await officer.post('/api/crm/second-factor/confirmation', { code: '123456' })).json.code, 'bad_code');
  const begun = await officer.post('/api/crm/second-factor', {});
  assert.equal(begun.status, 201);
  assert.match(begun.json.secret, /^[A-Z2-7]{32}$/);
  officer.knowSecret(begun.json.secret);
  assert.equal((await afresh(officer).enter()).status, 200, 'nothing is asked for before it is confirmed');
  assert.equal((await officer.post('/api/crm/second-factor/confirmation', { code: officer.code(7) })).json.code, 'bad_code');

  const before = new Map(officer.cookies);
  const confirmed = await officer.post('/api/crm/second-factor/confirmation', { code: officer.code() });
  assert.equal(confirmed.status, 200);
  assert.equal(confirmed.json.recovery_codes.length, 10);
  assert.equal(new Set(confirmed.json.recovery_codes).size, 10);
  assert.equal((await officer.get('/api/crm/second-factor')).json.recovery_codes_left, 10);
  assert.equal((await officer.post('/api/crm/second-factor', {})).json.code, 'factor_exists');
  const old = new Client(server.base);
  old.cookies = before;
  assert.equal((await old.get('/api/crm/session')).status, 401, 'the session has a new token');
});

test('signing in takes the password first, then the code, each code once', async () => {
  const { officer } = await withFactor('u6');
  const other = afresh(officer);
  other.password = 'salah sekali';
  const wrong = await other.enter();
  assert.equal(wrong.json.code, 'bad_credentials');
  assert.equal((await other.enter(officer.code())).text, wrong.text, 'a right code tells nothing while the password is wrong');
  assert.equal((await new Client(server.base).signIn({ name: 'Tidak Ada', password: 'salah sekali' })).text, wrong.text);

  other.password = officer.password;
  assert.equal((await other.enter()).json.code, 'code_needed');
  assert.deepEqual((await other.enter()).headers.getSetCookie(), []);
  // A code of the step before is good until this one ends: not just then.
  const left = 30_000 - Date.now() % 30_000;
  if (left < 8_000) await new Promise((resolve) => { setTimeout(resolve, left + 100); });
  const early = officer.code(-1);
  const present = officer.code();
  assert.equal((await other.enter(early)).status, 200, 'one step late');
  assert.equal((await other.enter(early)).json.code, 'bad_code', 'once');
  assert.equal((await other.enter(present)).status, 200);
  assert.equal((await other.enter(present)).json.code, 'bad_code');
  assert.equal((await other.enter(officer.code(4))).json.code, 'bad_code');
});

test('codes that others mistype slow nobody else', async () => {
  const city = makeCity({ reports: 1 });
  const officers = accountsOf(city.data).slice(0, 7).map((account) => ({ account }));
  const first = await serve(city.data);
  for (const each of officers) {
    each.known = new Officer(first.base, each.account);
    assert.equal((await each.known.enter()).status, 200);
    await each.known.setUpFactor();
  }
  await first.stop();
  sqlite(city.data, 'UPDATE second_factors SET last_step = 0');
  // A restart forgets from where they came in.
  const server = await serve(city.data);
  try {
    const last = officers.pop();
    for (const { account } of officers) {
      for (let i = 0; i < 5; i++) assert.equal((await new Officer(server.base, account).enter('000000')).json.code, 'bad_code');
    }
    assert.equal((await new Officer(server.base, last.account).enter(last.known.code())).status, 200);
  } finally {
    await server.stop();
    city.remove();
  }
});

test('ten sign-ins with one code at the same moment make one session', async () => {
  const { officer } = await withFactor('u5');
  const code = officer.code();
  const answers = [];
  for (let i = 0; i < 5; i++) answers.push(...await Promise.all([afresh(officer).enter(code), afresh(officer).enter(code)]));
  assert.equal(answers.filter(({ status }) => status === 200).length, 1);
});

test('wrong codes are slowed down', async () => {
  const { officer } = await withFactor('u3');
  const other = afresh(officer);
  let answer;
  // The waits double until one is longer than a request takes, however slow the machine.
  for (let i = 0; i < 12 && answer?.status !== 429; i++) answer = await other.enter('000000');
  assert.equal(answer.status, 429);
  assert.match(answer.headers.get('retry-after'), /^[1-9]\d*$/);
});

test('a recovery code takes the place of the app\'s, once, however it is typed', async () => {
  const { officer, recovery } = await withFactor('u2');
  const other = afresh(officer);
  assert.equal((await other.enter(recovery[0].toUpperCase().replaceAll('-', ' '))).status, 200);
  assert.equal((await other.enter(recovery[0])).json.code, 'bad_code');
  assert.equal((await other.get('/api/crm/second-factor')).json.recovery_codes_left, 9);
});

test('recovery codes are ten of 28 characters, more than 128 bits each', async () => {
  const { recovery } = await withFactor('u8');
  assert.equal(recovery.length, 10);
  for (const code of recovery) assert.match(code, /^[2-9a-hjkmnp-z]{4}(-[2-9a-hjkmnp-z]{4}){6}$/);
  assert.ok(28 * Math.log2(31) > 128);
  const letters = new Set(recovery.join('').replaceAll('-', ''));
  assert.ok(letters.size > 28, `${letters.size} of 31 characters in all ten`);
});

test('whoever sets a factor or turns it off can end all other sessions', async () => {
  const { officer } = await withFactor('u9');
  const remembered = async () => {
    const other = afresh(officer);
    sql("UPDATE second_factors SET last_step = 0 WHERE user_id = 'u9'");
    assert.equal((await other.enter(officer.code())).status, 200);
    sql("UPDATE second_factors SET last_step = 0 WHERE user_id = 'u9'");
    return other;
  };
  const endOthers = async (other) => {
    assert.equal((await officer.delete('/api/crm/sessions')).status, 204);
    assert.equal((await other.get('/api/crm/session')).status, 401);
    assert.equal((await officer.get('/api/crm/session')).status, 200);
  };
  await endOthers(await remembered());
  const other = await remembered();
  assert.equal((await officer.post('/api/crm/second-factor/removal', { password: officer.password, code: officer.code() })).status, 204);
  await endOthers(other);
});

test('turning it off takes password and code', async () => {
  const { officer } = await withFactor('u1');
  const remove = (password, code) => officer.post('/api/crm/second-factor/removal', { password, code });
  assert.equal((await remove('salah sekali', officer.code())).json.code, 'bad_password');
  assert.equal((await remove(officer.password, '000000')).json.code, 'bad_code');
  assert.equal((await remove(officer.password, officer.code())).status, 204);
  assert.equal((await remove(officer.password, officer.code())).json.code, 'no_factor');
  assert.equal((await afresh(officer).enter()).status, 200);
});

test('nothing of it lies open in the store, and the key lies beside it for its owner alone', async () => {
  const officer = await signedIn('u1');
  const { json: { secret } } = await officer.post('/api/crm/second-factor', {});
  officer.knowSecret(secret);
  const { json: { recovery_codes: codes } } = await officer.post('/api/crm/second-factor/confirmation', { code: officer.code() });
  const bytes = ['', '-wal'].map((end) => readFileSync(path.join(server.data, `tabir.db${end}`)).toString('latin1')).join('');
  for (const text of [secret, codes[0], codes[0].replaceAll('-', '')]) assert.ok(!bytes.includes(text));
  assert.equal(statSync(path.join(server.data, 'factor.key')).mode & 0o777, 0o600);
});

test('a reset link leaves the factor; an administrator clears it; both are on record', async () => {
  const administrator = await signedIn('u4');
  const officer = new Officer(server.base, server.accounts.find(({ id }) => id === 'u7'));
  const link = await administrator.post('/api/crm/users/u7/reset-link', {});
  const token = link.json.path.split('/').at(-1);
  assert.equal((await new Client(server.base).post('/api/crm/reset', { token, password: fresh })).status, 204);
  officer.password = fresh;
  assert.equal((await officer.enter()).json.code, 'code_needed');
  assert.equal((await administrator.delete('/api/crm/users/nobody/second-factor')).status, 404);
  assert.equal((await administrator.delete('/api/crm/users/u7/second-factor')).status, 204);
  assert.equal((await administrator.delete('/api/crm/users/u7/second-factor')).json.code, 'no_factor');
  assert.equal((await officer.enter()).status, 200);
  const [first, second] = (await officer.get('/api/crm/activity')).json.items;
  assert.equal(first.what, 'signed_in');
  assert.equal(second.what, 'factor_cleared');
  assert.equal(second.actor_name, administrator.account.name);
  assert.equal(second.by_self, false);
});

test('where it is required, whoever has none can set it up and do nothing else, and whoever has one keeps it', async () => {
  const administrator = await signedIn('u4');
  const officer = new Officer(server.base, server.accounts.find(({ id }) => id === 'u7'));
  officer.password = fresh;
  assert.equal((await officer.enter()).status, 200);
  assert.equal((await administrator.post('/api/crm/second-factor-rule', { required: true })).status, 200);
  try {
    assert.equal((await officer.get('/api/crm/reports')).status, 401, 'a session that was open already');
    const limited = afresh(officer);
    assert.equal((await limited.enter()).json.factor_needed, true);
    for (const path of ['reports', 'news', 'sessions', 'activity', 'photo-requests']) {
      assert.equal((await limited.get(`/api/crm/${path}`)).json.code, 'no_session', path);
    }
    assert.equal((await limited.post('/api/crm/password', { current: limited.password, new: 'rawa melati 7731' })).status, 401);
    assert.equal((await limited.post('/api/crm/photos', Buffer.from('x'), { 'content-type': 'image/png' })).status, 401);
    await limited.setUpFactor();
    assert.equal((await limited.get('/api/crm/session')).json.factor_needed, false);
    assert.equal((await limited.get('/api/crm/reports')).status, 200);
    sql("UPDATE second_factors SET last_step = 0 WHERE user_id = 'u7'");
    const removal = await limited.post('/api/crm/second-factor/removal', { password: limited.password, code: limited.code() });
    assert.deepEqual([removal.status, removal.json.code], [409, 'factor_required'], 'nor can they turn it off again');
    assert.equal((await limited.get('/api/crm/second-factor')).json.on, true);
    // The administrator is bound too.
    assert.equal((await administrator.get('/api/crm/second-factor-rule')).status, 401);
  } finally {
    await administrator.setUpFactor();
    assert.equal((await administrator.post('/api/crm/second-factor-rule', { required: false })).status, 200);
  }
});
