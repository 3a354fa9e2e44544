// The host app's token: what brings a citizen in, and each flaw that doesn't.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHmac, createPrivateKey, createPublicKey, randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Client } from '../support/client.mjs';
import { serveKeys } from '../support/key-server.mjs';
import { accountsOf, makeCity, serve } from '../support/server.mjs';
import { keyPair, part, seconds, signToken } from '../support/tokens.mjs';

let city;
let server;
let key;
before(async () => {
  city = makeCity({ reports: 5 });
  server = await serve(city.data);
  const jwk = JSON.parse(readFileSync(path.join(city.data, 'demo-host.jwk'), 'utf8'));
  key = { kid: jwk.kid, privateKey: createPrivateKey({ key: jwk, format: 'jwk' }) };
});
after(async () => {
  await server?.stop();
  city?.remove();
});

const claimsOf = (more) => ({ iss: 'jaki', aud: 'tabir', sub: 'c-uji', name: 'Warga Uji', contact: '0800-000-000', iat: seconds(),
  exp: seconds() + 60, jti: randomBytes(16).toString('hex'), ...more });
/** A token of the host app, or one that differs from it in the claims, head or key given. */
const token = ({ claims = {}, head = {}, by = key } = {}) =>
  signToken({ alg: by.privateKey.asymmetricKeyType === 'rsa' ? 'RS256' : 'EdDSA', typ: 'JWT', kid: by.kid, ...head }, claimsOf(claims), by.privateKey);
const exchange = (value, base = server.base) => new Client(base).post('/api/jaki/session', { token: value });

test('a citizen comes in with the host app\'s token, once', async () => {
  const client = new Client(server.base);
  const value = token();
  const answer = await client.post('/api/jaki/session', { token: value });
  assert.equal(answer.status, 200);
  assert.deepEqual(answer.json, { user: { id: 'c-uji', name: 'Warga Uji' }, idle_minutes: 30 });
  assert.match(answer.headers.getSetCookie()[0], /^__Host-tabir-jaki=[0-9a-f]{64}; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
  assert.equal((await client.get('/api/jaki/session')).status, 200);
  const again = await exchange(value);
  assert.equal(again.status, 401);
  assert.equal(again.json.code, 'bad_token');
  const administrator = new Client(server.base);
  await administrator.signIn(accountsOf(city.data).find(({ tags }) => tags.includes('administrators')));
  const events = (await administrator.get('/api/crm/auth-events')).json.items.filter(({ what }) => what === 'app_token_refused');
  assert.deepEqual(events.map(({ user, actor }) => [user, actor]), [[null, null]], 'on record, and of whom nobody knows');
  assert.equal((await client.delete('/api/jaki/session')).status, 204);
  assert.equal((await client.get('/api/jaki/session')).status, 401);
});

test('ten exchanges of one token at the same moment make one session', async () => {
  const value = token();
  const answers = await Promise.all(Array.from({ length: 10 }, () => exchange(value)));
  assert.equal(answers.filter(({ status }) => status === 200).length, 1);
  assert.equal(answers.filter(({ status }) => status === 401).length, 9);
});

test('every flaw of a token gets the same refusal', async (t) => {
  const now = seconds();
  const strange = keyPair(key.kid);
  const publicKey = createPublicKey(key.privateKey);
  const unsigned = (head) => `${part({ typ: 'JWT', kid: key.kid, ...head })}.${part(claimsOf())}`;
  const hmac = (secret) => {
    const text = unsigned({ alg: 'HS256' });
    return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
  };
  const withParts = (change) => change(token().split('.')).join('.');
  const flaws = {
    'another key under the same name': () => token({ by: strange }),
    'a key of no known name': () => token({ head: { kid: 'unknown' } }),
    'no name of a key': () => token({ head: { kid: undefined } }),
    'a name that is a path': () => token({ head: { kid: '../../../../dev/null' } }),
    'a name that is a number': () => token({ head: { kid: 7 } }),
    'its own key in the head': () => token({ by: strange, head: { jwk: strange.jwk } }),
    'its own key in the head alone': () => token({ by: strange, head: { jwk: strange.jwk, kid: undefined } }),
    'its own certificate in the head': () => token({ by: strange, head: { x5c: ['MIIB'] } }),
    'no signature': () => `${unsigned({ alg: 'none' })}.`,
    'no signature, said otherwise': () => `${unsigned({ alg: 'NoNe' })}.`,
    'no signature under RS256': () => `${unsigned({ alg: 'RS256' })}.`,
    'the public key as a shared secret': () => hmac(publicKey.export({ format: 'pem', type: 'spki' })),
    'the public key set as a shared secret': () => hmac(readFileSync(path.join(city.data, 'jaki-host.jwks'))),
    'an empty shared secret': () => hmac(''),
    'another algorithm of the same key': () => token({ head: { alg: 'PS256' } }),
    'an algorithm of another kind of key': () => token({ head: { alg: 'EdDSA' } }),
    'no algorithm': () => token({ head: { alg: undefined } }),
    'something critical that we do not know': () => token({ head: { crit: ['b64'], b64: true } }),
    'a packed body': () => token({ head: { zip: 'DEF' } }),
    'another type': () => token({ head: { typ: 'at+jwt' } }),
    'other claims under the signature': () => withParts(([head, , signature]) => [head, part(claimsOf({ sub: 'c-lain' })), signature]),
    'another head over the signature': () => withParts(([, body, signature]) => [part({ alg: 'RS256', kid: key.kid, typ: 'JWT', x: 1 }), body, signature]),
    'a cut signature': () => withParts(([head, body, signature]) => [head, body, signature.slice(0, -4)]),
    'five parts': () => withParts(([head, body, signature]) => [head, body, signature, '', '']),
    'another issuer': () => token({ claims: { iss: 'else' } }),
    'another audience': () => token({ claims: { aud: 'else' } }),
    'several audiences': () => token({ claims: { aud: ['tabir', 'else'] } }),
    'expired': () => token({ claims: { iat: now - 90, exp: now - 1 } }),
    'good for too long': () => token({ claims: { exp: now + 3600 } }),
    'not yet good': () => token({ claims: { nbf: now + 30 } }),
    'a beginning that is text': () => token({ claims: { nbf: 'now' } }),
    'from the future': () => token({ claims: { iat: now + 60, exp: now + 100 } }),
    'made long ago': () => token({ claims: { iat: now - 4000 } }),
    'no end': () => token({ claims: { exp: undefined } }),
    'no name of its own': () => token({ claims: { jti: undefined } }),
    'a short name of its own': () => token({ claims: { jti: 'a' } }),
    'no subject': () => token({ claims: { sub: '' } }),
    'a subject that is a number': () => token({ claims: { sub: 7 } }),
    'an end beyond all numbers': () => token({ claims: { exp: 1e300 } }),
    'no token': () => 'x',
    'a long one': () => 'x'.repeat(20_000),
  };
  const expected = (await exchange('x')).text;
  for (const [words, make] of Object.entries(flaws)) {
    await t.test(words, async () => {
      const answer = await exchange(make());
      assert.equal(answer.status, 401);
      assert.equal(answer.text, expected);
    });
  }
  assert.equal((await exchange(token())).status, 200, 'the flawless one is taken');
});

test('a token fetches nothing: addresses of keys in its head are never asked', async () => {
  const strange = keyPair('own');
  const own = await serveKeys([strange.jwk]);
  for (const member of ['jku', 'x5u']) {
    assert.equal((await exchange(token({ by: strange, head: { [member]: own.url } }))).status, 401, member);
    assert.equal((await exchange(token({ by: strange, head: { [member]: own.url, kid: key.kid } }))).status, 401, member);
  }
  assert.equal(own.asked(), 0);
  own.stop();
});

test('what the head says of keys spoils a good token as little as it helps a bad one', async () => {
  assert.equal((await exchange(token({ head: { jku: 'http://127.0.0.1:9/', x5t: 'abc' } }))).status, 200);
});

/** Serves the city with a configuration file whose host app's keys are there. */
async function serveWith(jwks, work) {
  const config = path.join(city.data, '..', 'tabir.json');
  writeFileSync(config, JSON.stringify({ jaki: { jwks, issuer: 'https://jaki.example', audience: 'tabir-jakarta' } }), { mode: 0o600 });
  const other = await serve(city.data, { more: ['--config', config] });
  const claims = { iss: 'https://jaki.example', aud: 'tabir-jakarta' };
  try {
    await work((by, more) => exchange(token({ by, claims, ...more }), other.base), other);
  } finally {
    await other.stop();
    rmSync(config);
  }
}

test('keys at an address: RSA and Ed25519, rotated without a restart, asked for again at most once a minute', async () => {
  const [first, second, third] = [keyPair('one'), keyPair('two', 'ed25519', {}), keyPair('three')];
  const keys = await serveKeys([first.jwk]);
  await serveWith(keys.url, async (come) => {
    assert.equal((await come(first)).status, 200);
    assert.equal((await come(first)).status, 200);
    assert.equal(keys.asked(), 1);
    assert.equal((await come(key)).status, 401, 'the key file of the data folder no longer counts');
    assert.equal(keys.asked(), 2);
    assert.equal((await come(second)).status, 401);
    for (let i = 0; i < 20; i++) await come({ ...second, kid: `made up ${i}` });
    assert.equal(keys.asked(), 2, 'unknown names are no way to make the server ask');
  });
  await serveWith(keys.url, async (come) => {
    assert.equal((await come(first)).status, 200);
    keys.keys = [second.jwk, third.jwk];
    assert.equal((await come(second)).status, 200, 'EdDSA');
    assert.equal((await come(first)).status, 401, 'the key that was taken away');
    assert.equal((await come(third)).status, 200);
  });
  keys.stop();
});

test('keys that are no good for signing are not taken', async () => {
  const weak = keyPair('weak', 'rsa', { modulusLength: 1024 });
  const forEncryption = keyPair('enc');
  const forOther = keyPair('other');
  const twice = keyPair('twice');
  const secret = keyPair('secret');
  const curve448 = keyPair('448', 'ed448', {});
  const keys = await serveKeys([weak.jwk, { ...forEncryption.jwk, use: 'enc' }, { ...forOther.jwk, alg: 'PS256' }, twice.jwk,
    { ...keyPair('x').jwk, kid: 'twice' }, { ...secret.privateKey.export({ format: 'jwk' }), kid: 'secret' }, curve448.jwk,
    { kty: 'oct', k: part('a secret that both would know'), kid: 'shared', alg: 'HS256' }]);
  await serveWith(keys.url, async (come) => {
    for (const each of [weak, forEncryption, forOther, twice, secret, curve448]) assert.equal((await come(each)).status, 401, each.kid);
  });
  keys.stop();
});

test('while the keys cannot be had, the answer is that the service cannot just now', async () => {
  const good = keyPair('one');
  const keys = await serveKeys([good.jwk]);
  const failures = {
    'an error': (response) => { response.statusCode = 500; response.end(); },
    'no JSON': (response) => response.end('<html>'),
    'another document': (response) => response.end('{"keys":7}'),
    'more than fits': (response) => response.end(JSON.stringify({ keys: [good.jwk], more: 'x'.repeat(400_000) })),
    'a redirect': (response) => { response.writeHead(302, { location: '/elsewhere' }); response.end(); },
    'half an answer, and then nothing': (response) => response.write('{"keys":'),
  };
  for (const [words, answer] of Object.entries(failures)) {
    await serveWith(keys.url, async (come, other) => {
      keys.answer = answer;
      const began = performance.now();
      const refused = await come(good);
      assert.equal(refused.status, 503, words);
      assert.equal(refused.json.code, 'unavailable');
      assert.ok(performance.now() - began < 9_000, `${words}: bounded in time`);
      assert.equal((await new Client(other.base).get('/api/reference')).status, 200);
      keys.answer = null;
    });
  }
  keys.stop();
});

test('a redirect is not followed, even to where good keys are', async () => {
  const good = keyPair('one');
  const [keys, elsewhere] = [await serveKeys([]), await serveKeys([good.jwk])];
  for (const status of [301, 302, 303, 307, 308]) {
    keys.answer = (response) => { response.writeHead(status, { location: elsewhere.url }); response.end(); };
    await serveWith(keys.url, async (come) => assert.equal((await come(good)).status, 503, String(status)));
  }
  assert.equal(elsewhere.asked(), 0);
  keys.stop();
  elsewhere.stop();
});

test('keys behind a certificate that nobody vouches for are not asked for', async () => {
  const good = keyPair('one');
  const files = ['tls.key', 'tls.pem'].map((name) => path.join(city.data, '..', name));
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1',
    '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', files[0], '-out', files[1]], { stdio: 'ignore' });
  const [tlsKey, cert] = files.map((file) => readFileSync(file));
  const keys = await serveKeys([good.jwk], { key: tlsKey, cert });
  await serveWith(keys.url, async (come, other) => {
    assert.equal((await come(good)).status, 503);
    assert.ok(other.log().includes(`no keys are to be had at \`${keys.url}\``), 'the operator is told');
  });
  assert.equal(keys.asked(), 0);
  const whoTrustsIt = await new Promise((resolve, reject) => { https.get(keys.url, { ca: cert }, resolve).on('error', reject); });
  assert.equal(whoTrustsIt.statusCode, 200);
  keys.stop();
});
