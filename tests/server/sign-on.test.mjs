// The city's own sign-on, against a real OpenID provider: the whole way, and each way that leads nowhere.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, beforeEach, test } from 'node:test';
import { Client } from '../support/client.mjs';
import { startServer, tabir as tabirProgram } from '../support/server.mjs';
import { fromProvider, startSignOn, Visitor } from '../support/sign-on.mjs';
import { sqlite } from '../support/sqlite.mjs';
import { keyPair, part } from '../support/tokens.mjs';

let city;
let provider;
before(async () => {
  city = await startSignOn();
  provider = city.provider;
});
after(() => city?.stop());
beforeEach(() => {
  provider.account = 'orang-1';
  provider.spoil = null;
  provider.instead = null;
});

/** Goes the whole way, which must end without a session; "refused" unless said otherwise. */
async function assertRefused(words, options, outcome = 'refused') {
  const visitor = new Visitor(city);
  assert.equal(await visitor.signIn(options), outcome, words);
  assert.equal((await visitor.tabir.get('/api/crm/session')).status, 401, words);
  assert.deepEqual([...visitor.tabir.cookies.keys()], [], `${words}: no cookie is left`);
}

/** Changes the query of an address. */
const changed = (change) => (address) => {
  const url = new URL(address);
  change(url.searchParams);
  return url.href;
};

test('an officer comes in by the city\'s sign-on, with agency and tags of the mapping', async () => {
  const visitor = new Visitor(city);
  assert.deepEqual((await visitor.tabir.get('/api/crm/sign-on/offer')).json, { offered: true });
  assert.equal(await visitor.signIn(), 'done');
  const { id, ...user } = await visitor.user();
  assert.match(id, /^s[0-9a-f]{32}$/);
  assert.deepEqual(user, { name: 'ratna.dewi', agency: 'dinas-bina-marga', agency_name: 'Dinas Bina Marga', tags: [], vouched_for: true });
  assert.equal((await visitor.tabir.get('/api/crm/reports')).status, 200);

  provider.account = 'orang-2';
  const other = new Visitor(city);
  assert.equal(await other.signIn(), 'done');
  assert.deepEqual((await other.user()).tags.sort(), ['ticket-admins', 'validation-officers']);
  assert.notEqual((await other.user()).id, id);
});

// First of those that need new keys: the next asking for them is a minute away.
test('rotated keys are taken without a restart, and the old ones no more', async () => {
  assert.equal(await new Visitor(city).signIn(), 'done');
  const old = provider.key;
  provider.rotate('second');
  assert.equal(await new Visitor(city).signIn(), 'done');
  provider.spoil = ({ head, claims, sign }) => sign({ ...head, kid: old.kid }, claims, old);
  await assertRefused('a key that was taken away');
});

test('what is asked of the provider, and what the browser keeps', async () => {
  const visitor = new Visitor(city);
  const answer = await visitor.tabir.get('/api/crm/sign-on');
  const address = new URL(answer.headers.get('location'));
  const asked = Object.fromEntries(address.searchParams);
  assert.equal(address.origin, provider.issuer);
  assert.deepEqual(Object.keys(asked).sort(),
    ['client_id', 'code_challenge', 'code_challenge_method', 'nonce', 'redirect_uri', 'response_type', 'scope', 'state']);
  assert.equal(asked.response_type, 'code');
  assert.equal(asked.code_challenge_method, 'S256');
  assert.equal(asked.scope, 'openid profile');
  assert.equal(asked.redirect_uri, `${city.base}/api/crm/sign-on/callback`);
  for (const secret of ['state', 'nonce', 'code_challenge']) assert.match(asked[secret], /^[\w-]{43}$/, secret);
  const [cookie] = answer.headers.getSetCookie();
  assert.match(cookie, /^__Host-tabir-sign-on=[\w-]+; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=600$/);
  for (const secret of ['state', 'nonce']) assert.ok(!cookie.includes(asked[secret]), `${secret} is sealed`);
  const again = new URL((await visitor.tabir.get('/api/crm/sign-on')).headers.get('location')).searchParams;
  for (const secret of ['state', 'nonce', 'code_challenge']) assert.notEqual(again.get(secret), asked[secret]);

  const back = await visitor.signInThere(await visitor.setOut());
  const ended = await visitor.tabir.navigate(back.slice(city.base.length), fromProvider);
  assert.equal(ended.headers.get('location'), '/crm/#/sign-on/done');
  const cookies = ended.headers.getSetCookie();
  assert.match(cookies[0], /^__Host-tabir-sign-on=; .*Max-Age=0$/);
  assert.match(cookies[1], /^__Host-tabir-crm=[0-9a-f]{64}; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
});

test('the way back belongs to one browser and one attempt', async () => {
  await assertRefused('another state', { meddle: changed((query) => query.set('state', 'x'.repeat(43))) });
  await assertRefused('an empty state', { meddle: changed((query) => query.set('state', '')) });
  await assertRefused('no state', { meddle: changed((query) => query.delete('state')) });
  await assertRefused('two states', { meddle: changed((query) => query.append('state', query.get('state'))) });
  await assertRefused('no code', { meddle: changed((query) => query.delete('code')) });
  await assertRefused('another code', { meddle: changed((query) => query.set('code', 'abc')) });

  const [mine, theirs] = [new Visitor(city), new Visitor(city)];
  await mine.setOut();
  const back = await theirs.signInThere(await theirs.setOut());
  assert.equal(await mine.comeBack(back), 'refused', 'an answer to somebody else\'s attempt');
  assert.equal(await new Visitor(city).comeBack(back), 'refused', 'a browser that never set out');

  const forged = new Visitor(city);
  forged.tabir.cookies.set('__Host-tabir-sign-on', 'A'.repeat(300));
  assert.equal(await forged.comeBack(back), 'refused', 'a cookie that we never sealed');
});

test('a code is good once, and only with its own verifier', async () => {
  const visitor = new Visitor(city);
  const address = await visitor.setOut();
  const cookies = new Map(visitor.tabir.cookies);
  const back = await visitor.signInThere(address);
  assert.equal(await visitor.comeBack(back), 'done');
  const replay = new Visitor(city);
  assert.equal(await replay.comeBack(back), 'refused', 'the attempt is over');
  replay.tabir.cookies = cookies;
  assert.equal(await replay.comeBack(back), 'refused', 'the provider knows the code as used');

  // Somebody else's code, slipped into one's own attempt: the verifier is not the one that it was asked for with.
  const [victim, thief] = [new Visitor(city), new Visitor(city)];
  const stolen = new URL(await victim.signInThere(await victim.setOut())).searchParams.get('code');
  const own = await thief.signInThere(await thief.setOut());
  assert.equal(await thief.comeBack(changed((query) => query.set('code', stolen))(own)), 'refused');
});

test('an answer of another issuer is not taken', async () => {
  const withIssuer = (issuer) => changed((query) => query.set('iss', issuer));
  await assertRefused('another issuer', { meddle: withIssuer('https://lain.example') });
  await assertRefused('nearly the issuer', { meddle: withIssuer(`${provider.issuer}/`) });
  await assertRefused('no issuer, though the provider names itself', { meddle: changed((query) => query.delete('iss')) });
  assert.equal(await new Visitor(city).signIn({ meddle: withIssuer(provider.issuer) }), 'done');
});

test('each flaw of an id token is refused', async (t) => {
  const strange = keyPair(provider.key.kid);
  const now = () => Math.floor(Date.now() / 1000);
  const flaws = {
    'another key under the same name': ({ head, claims, sign }) => sign(head, claims, strange),
    'a key of no known name': ({ head, claims, sign }) => sign({ ...head, kid: 'other' }, claims),
    'its own key in the head': ({ head, claims, sign }) => sign({ ...head, jwk: strange.jwk }, claims, strange),
    'no signature': ({ head, claims }) => `${part({ ...head, alg: 'none' })}.${part(claims)}.`,
    'other claims under the signature': ({ head, claims, sign }) => sign(head, claims).replace(/\.[^.]*\./, `.${part({ ...claims, sub: 'orang-2' })}.`),
    'an access token': ({ head, claims, sign }) => sign({ ...head, typ: 'at+jwt' }, claims),
    'another nonce': ({ head, claims, sign }) => sign(head, { ...claims, nonce: 'x'.repeat(43) }),
    'no nonce': ({ head, claims, sign }) => sign(head, { ...claims, nonce: undefined }),
    'another issuer': ({ head, claims, sign }) => sign(head, { ...claims, iss: 'https://lain.example' }),
    'another audience': ({ head, claims, sign }) => sign(head, { ...claims, aud: 'lain' }),
    'several audiences, without whose it is': ({ head, claims, sign }) => sign(head, { ...claims, aud: ['tabir', 'lain'] }),
    'issued to another': ({ head, claims, sign }) => sign(head, { ...claims, azp: 'lain' }),
    'expired beyond the difference of clocks': ({ head, claims, sign }) => sign(head, { ...claims, exp: now() - 62 }),
    'from the future beyond the difference of clocks': ({ head, claims, sign }) => sign(head, { ...claims, iat: now() + 70 }),
    'not yet good': ({ head, claims, sign }) => sign(head, { ...claims, nbf: now() + 70 }),
    'made long ago': ({ head, claims, sign }) => sign(head, { ...claims, iat: now() - 7200 }),
    'no end': ({ head, claims, sign }) => sign(head, { ...claims, exp: undefined }),
    'no beginning': ({ head, claims, sign }) => sign(head, { ...claims, iat: undefined }),
    'no subject': ({ head, claims, sign }) => sign(head, { ...claims, sub: undefined }),
    'a subject that is a number': ({ head, claims, sign }) => sign(head, { ...claims, sub: 7 }),
    'no token': () => undefined,
  };
  for (const [words, spoil] of Object.entries(flaws)) {
    await t.test(words, async () => {
      provider.spoil = spoil;
      await assertRefused(words);
    });
  }
});

test('clocks may differ by a minute', async () => {
  for (const shift of [-55, 55]) {
    provider.spoil = ({ head, claims, sign }) => sign(head, { ...claims, iat: claims.iat + shift, exp: Math.floor(Date.now() / 1000) + shift });
    assert.equal(await new Visitor(city).signIn(), 'done', `${shift} s`);
  }
});

test('several audiences are fine when the token says that it is ours', async () => {
  provider.spoil = ({ head, claims, sign }) => sign(head, { ...claims, aud: ['tabir', 'lain'], azp: 'tabir' });
  assert.equal(await new Visitor(city).signIn(), 'done');
});

test('who is not in the mapping gets nothing, and the same answer as any refusal', async () => {
  for (const account of ['orang-3', 'orang-4']) {
    provider.account = account;
    await assertRefused(account);
  }
  provider.people['orang-5'] = { preferred_username: 'dua.instansi', unit: ['dbm', 'bpem'], groups: ['tabir-petugas'] };
  provider.people['orang-6'] = { unit: 'dbm', groups: ['tabir-petugas'] };
  provider.people['orang-7'] = { preferred_username: 'a\nb', unit: 'dbm', groups: ['tabir-petugas'] };
  for (const account of ['orang-5', 'orang-6', 'orang-7']) {
    provider.account = account;
    await assertRefused(account);
  }
  assert.doesNotMatch(city.log(), /tanpa|dua\.instansi|orang-/, 'the log names nobody');
});

test('a user of ours with the same name is never merged with, nor touched', async () => {
  const own = city.accounts.find(({ tags }) => tags.includes('administrators')) ?? city.accounts[0];
  provider.people['orang-8'] = { preferred_username: own.name, unit: 'dbm', groups: ['tabir-petugas'] };
  provider.account = 'orang-8';
  await assertRefused('a namesake');
  const client = new Client(city.base);
  const { user } = (await client.signIn(own)).json;
  assert.equal(user.id, own.id);
  assert.equal(user.vouched_for, false);
});

test('a user of the sign-on has no password', async () => {
  const visitor = new Visitor(city);
  assert.equal(await visitor.signIn(), 'done');
  const client = new Client(city.base);
  for (const password of ['', 'null', 'rahasia']) {
    const answer = await client.signIn({ name: 'ratna.dewi', password });
    assert.ok([400, 401].includes(answer.status));
  }
});

test('tags and agency are taken anew at each sign-in; who is gone from the mapping loses every session', async () => {
  provider.people['orang-9'] = { preferred_username: 'pindah.tugas', unit: 'dbm', groups: ['tabir-biro'] };
  provider.account = 'orang-9';
  const first = new Visitor(city);
  assert.equal(await first.signIn(), 'done');
  const before = await first.user();
  assert.deepEqual(before.tags, ['validation-officers']);

  Object.assign(provider.people['orang-9'], { preferred_username: 'pindah.nama', unit: 'bpem', groups: ['tabir-petugas'] });
  const second = new Visitor(city);
  assert.equal(await second.signIn(), 'done');
  const { id, name, agency, tags } = await first.user();
  assert.deepEqual({ id, name, agency, tags }, { id: before.id, name: 'pindah.nama', agency: 'biro-pemerintahan', tags: [] }, 'in the older session too');

  const sql = (text) => sqlite(city.data, text);
  const soon = Date.now() + 3_600_000;
  sql(`INSERT INTO photo_requests (report, viewer, reason, at) SELECT min(id), '${before.id}', 'perlu', 1 FROM reports`);
  sql(`INSERT INTO photo_grants (report, grantee, grantor, reason, at, until) SELECT min(id), '${before.id}', 'u2', 'perlu', 1, ${soon} FROM reports`);
  provider.people['orang-9'].groups = [];
  await assertRefused('gone from the mapping');
  assert.equal(sql(`SELECT count(*) FROM photo_requests WHERE viewer = '${before.id}'`), '0');
  assert.equal(sql(`SELECT count(*) FROM photo_grants WHERE grantee = '${before.id}' AND until > ${Date.now()}`), '0');
  const administrator = new Client(city.base);
  await administrator.signIn(city.accounts.find((account) => account.tags.includes('administrators')));
  const [last] = (await administrator.get('/api/crm/auth-events')).json.items.filter(({ what }) => what === 'sign_on_refused');
  assert.deepEqual([last.user, last.actor], [before.id, null], 'on record');
  for (const visitor of [first, second]) assert.equal((await visitor.tabir.get('/api/crm/session')).status, 401);
});

test('the provider says no: nobody comes in', async () => {
  const visitor = new Visitor(city);
  const state = new URL(await visitor.setOut()).searchParams.get('state');
  const back = (error) => `${city.base}/api/crm/sign-on/callback?error=${error}&state=${state}&iss=${encodeURIComponent(provider.issuer)}`;
  const cookies = new Map(visitor.tabir.cookies);
  for (const [error, outcome] of [['access_denied', 'refused'], ['temporarily_unavailable', 'unavailable']]) {
    visitor.tabir.cookies = new Map(cookies);
    assert.equal(await visitor.comeBack(back(error)), outcome);
  }
});

test('while the provider is down, the page says so, and others still sign in with passwords', async () => {
  provider.instead = (request, response) => {
    if (!request.url.startsWith('/token')) return false;
    response.statusCode = 502;
    response.end();
    return true;
  };
  await assertRefused('its token endpoint is down', {}, 'unavailable');
  assert.equal((await new Client(city.base).signIn(city.accounts[0])).status, 200);
});

test('a provider that is down from the start, or is another than configured, lets nobody in', async () => {
  const down = await startSignOn({ change: (signOn) => { signOn.issuer = 'http://127.0.0.1:9'; } });
  const other = await startSignOn({ change: (signOn) => { signOn.issuer = signOn.issuer.replace('127.0.0.1', 'localhost'); } });
  try {
    for (const each of [down, other]) {
      const answer = await new Client(each.base).get('/api/crm/sign-on');
      assert.equal(answer.status, 303);
      assert.equal(answer.headers.get('location'), '/crm/#/sign-on/unavailable');
      await each.said(/the city's sign-on says nothing of itself/);
    }
  } finally {
    await Promise.all([down, other].map((each) => each.stop()));
  }
});

test('signing out ends the session here, and then at the provider', async () => {
  const visitor = new Visitor(city);
  assert.equal(await visitor.signIn(), 'done');
  assert.equal((await visitor.tabir.delete('/api/crm/session')).status, 204);
  assert.equal((await visitor.tabir.get('/api/crm/session')).status, 401);
  const address = new URL((await visitor.tabir.get('/api/crm/sign-on/end')).headers.get('location'));
  assert.equal(address.origin, provider.issuer);
  assert.deepEqual(Object.fromEntries(address.searchParams), { client_id: 'tabir', post_logout_redirect_uri: `${city.base}/crm/` });
  const page = await visitor.there.get(`${address.pathname}${address.search}`);
  assert.equal(page.status, 200);
  const xsrf = page.text.match(/name="xsrf" value="([^"]+)"/)[1];
  const ended = await visitor.there.ask('POST', page.text.match(/action="([^"]+)"/)[1].replace(provider.issuer, ''),
    Buffer.from(`xsrf=${xsrf}&logout=yes`), { 'content-type': 'application/x-www-form-urlencoded' });
  assert.equal(new URL(ended.headers.get('location')).href, `${city.base}/crm/`);
});

test('a step-up sends the same user to sign in anew, and changes the session', async () => {
  const visitor = new Visitor(city);
  assert.equal(await visitor.signIn(), 'done');
  const before = new Map(visitor.tabir.cookies);
  const asked = new URL(await visitor.setOut('/api/crm/sign-on/step-up')).searchParams;
  assert.equal(asked.get('prompt'), 'login');
  assert.equal(asked.get('max_age'), '0');
  assert.equal(await visitor.signIn({ from: '/api/crm/sign-on/step-up' }), 'done');
  assert.equal((await visitor.user()).name, 'ratna.dewi');
  assert.notEqual(visitor.tabir.cookies.get('__Host-tabir-crm'), before.get('__Host-tabir-crm'));
  const old = new Visitor(city);
  old.tabir.cookies = before;
  assert.equal((await old.tabir.get('/api/crm/session')).status, 401, 'the session before is over');
});

test('a sign-in is a proof only when the provider says that it is fresh', async () => {
  provider.account = 'orang-admin';
  const visitor = new Visitor(city);
  assert.equal(await visitor.signIn(), 'done');
  const rule = () => visitor.tabir.post('/api/crm/second-factor-rule', { required: false });
  const refused = await rule();
  assert.equal(refused.status, 403);
  assert.equal(refused.json.code, 'step_up_needed');
  assert.equal(refused.json.proof, 'sign_on');
  assert.equal(await visitor.signIn({ from: '/api/crm/sign-on/step-up' }), 'done');
  assert.equal((await rule()).status, 200);
  const events = (await visitor.tabir.get('/api/crm/activity')).json;
  assert.deepEqual(events.items.slice(0, 2).map(({ what }) => what), ['stepped_up', 'signed_in_by_sign_on']);
});

test('whom the sign-on vouches for has no password and no second factor of ours, and gets none', async () => {
  provider.account = 'orang-admin';
  const visitor = new Visitor(city);
  assert.equal(await visitor.signIn({}), 'done');
  assert.equal(await visitor.signIn({ from: '/api/crm/sign-on/step-up' }), 'done');
  const { id } = await visitor.user();
  const tabir = visitor.tabir;
  assert.equal((await tabir.post('/api/crm/step-up', { password: 'x' })).status, 404);
  assert.equal((await tabir.post('/api/crm/password', { current: 'x', new: 'rawa melati 7731' })).status, 404);
  assert.equal((await tabir.get('/api/crm/second-factor')).status, 404);
  for (const path of ['second-factor', 'second-factor/confirmation', 'second-factor/removal']) {
    assert.equal((await tabir.post(`/api/crm/${path}`, {})).status, 404, path);
  }
  assert.equal((await tabir.post(`/api/crm/users/${id}/reset-link`, {})).status, 404);
  const printed = spawnSync(tabirProgram, ['user', 'reset-link', '--data', city.data, 'admin.kota']);
  assert.equal(printed.status, 1);
  assert.match(printed.stderr.toString(), /sign-on/);
  assert.equal((await tabir.post('/api/crm/second-factor-rule', { required: true })).status, 200);
  assert.equal((await tabir.get('/api/crm/reports')).status, 200, 'a required factor is the provider\'s business');
  assert.equal((await tabir.post('/api/crm/second-factor-rule', { required: false })).status, 200);
});

test('a step-up is refused for another user, and for a sign-in of long ago; the session stays', async () => {
  const flaws = {
    'another user': (visitor) => {
      provider.account = 'orang-2';
      visitor.there.cookies.clear();
    },
    'a sign-in of long ago': () => { provider.spoil = ({ head, claims, sign }) => sign(head, { ...claims, auth_time: claims.auth_time - 600 }); },
    'no word of when': () => { provider.spoil = ({ head, claims, sign }) => sign(head, { ...claims, auth_time: undefined }); },
  };
  for (const [words, spoil] of Object.entries(flaws)) {
    provider.account = 'orang-1';
    provider.spoil = null;
    const visitor = new Visitor(city);
    assert.equal(await visitor.signIn(), 'done');
    spoil(visitor);
    assert.equal(await visitor.signIn({ from: '/api/crm/sign-on/step-up' }), 'refused', words);
    assert.equal((await visitor.user()).name, 'ratna.dewi', words);
  }
  const stranger = new Client(city.base);
  assert.equal((await stranger.get('/api/crm/sign-on/step-up')).status, 401);
  await stranger.signIn(city.accounts[0]);
  assert.equal((await stranger.get('/api/crm/sign-on/step-up')).status, 401, 'a user with a password of ours');
});

test('from another site only the way back is open, and only as a page of its own', async () => {
  const client = new Client(city.base);
  for (const route of ['/api/crm/sign-on', '/api/crm/sign-on/step-up', '/api/crm/sign-on/end', '/api/crm/sign-on/offer', '/api/crm/session']) {
    assert.equal((await client.navigate(route, fromProvider)).json?.code, 'cross_site', route);
  }
  const back = '/api/crm/sign-on/callback';
  assert.equal((await client.navigate(back, fromProvider)).status, 303);
  for (const change of [{ 'sec-fetch-dest': 'iframe' }, { 'sec-fetch-dest': 'image' }, { 'sec-fetch-mode': 'no-cors' }, { 'sec-fetch-mode': 'cors' }]) {
    assert.equal((await client.navigate(back, { ...fromProvider, ...change })).json?.code, 'cross_site', JSON.stringify(change));
  }
  assert.equal((await client.post(back, {}, fromProvider)).status, 403);
});

test('without a sign-on there is nothing of it', async () => {
  const plain = await startServer({ reports: 5 });
  const client = new Client(plain.base);
  assert.deepEqual((await client.get('/api/crm/sign-on/offer')).json, { offered: false });
  for (const route of ['', '/step-up', '/callback', '/end']) assert.equal((await client.get(`/api/crm/sign-on${route}`)).status, 404);
  await plain.stop();
});

test('the provider\'s secret stands in no answer and no log', () => {
  assert.ok(!city.log().includes(provider.clientSecret));
});
