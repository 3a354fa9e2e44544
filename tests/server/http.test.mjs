// What the server takes and refuses of HTTP itself, on the real program.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from '../support/client.mjs';
import { startServer } from '../support/server.mjs';
import { exchange, statuses } from '../support/wire.mjs';

let server;
let client;
before(async () => {
  server = await startServer({ reports: 5 });
  client = new Client(server.base);
});
after(() => server?.stop());

const send = (pieces, options) => exchange(server.base, pieces, options);
const head = (first, ...lines) => [first, 'Host: a', ...lines, '', ''].join('\r\n');
const json = 'Content-Type: application/json';

test('the head that a broken request gets is protected too', async () => {
  const answer = await send('nonsense\r\n\r\n');
  assert.match(answer, /^HTTP\/1\.1 400 /);
  assert.match(answer, /\r\nContent-Security-Policy: default-src 'none'/);
  assert.match(answer, /\r\nConnection: close\r\n/);
});

test('an unknown path, a hidden report and a code never issued get the same bytes', async () => {
  const paths = ['/api/portal/reports/ZZZZ-ZZZZ', '/api/portal/nowhere', '/nowhere', '/api/portal/photos/0123', '/index.html'];
  const answers = await Promise.all(paths.map((path) => send(head(`GET ${path} HTTP/1.1`, 'Connection: close'))));
  assert.match(answers[0], /^HTTP\/1\.1 404 /);
  for (const answer of answers) assert.equal(answer, answers[0]);
});

test('an address is decoded once', async () => {
  assert.equal((await client.get('/api/%76ocabulary')).status, 200);
  assert.equal((await client.get('/api/%2576ocabulary')).status, 404);
});

test('beside the pages and the interface there is nothing: no folder, no repository, no sources, no door for operators', async () => {
  const paths = ['/assets/', '/assets', '/api/', '/api/crm/', '/.git/', '/.git/HEAD', '/.git/config', '/.svn/entries', '/.env', '/package.json', '/tabir.db',
    '/data/tabir.db', '/factor.key', '/server/http/site.cpp', '/metrics', '/health', '/status', '/nginx_status', '/debug', '/docs', '/swagger',
    '/api/metrics', '/api/health', '/api/debug', '/assets/../tabir.db', '/assets/%2e%2e/tabir.db', '/assets/..%5ctabir.db'];
  const unknown = await client.get('/nowhere');
  for (const path of paths) {
    const answer = await send(head(`GET ${path} HTTP/1.1`, 'Connection: close'));
    assert.deepEqual(statuses(answer), [404], path);
    assert.ok(answer.endsWith(`\r\n\r\n${unknown.text}`), path);
  }
});

test('a body whose end is unclear is refused, and what hides behind it is never answered', async (t) => {
  const hidden = head('GET /api/vocabulary HTTP/1.1');
  const smuggled = {
    'a body on GET': head('GET / HTTP/1.1', `Content-Length: ${hidden.length}`),
    'a body on DELETE': head('DELETE /api/crm/session HTTP/1.1', `Content-Length: ${hidden.length}`),
    'length and chunks': head('POST /api/crm/session HTTP/1.1', json, 'Content-Length: 5', 'Transfer-Encoding: chunked') + '0\r\n\r\n',
    'two lengths': head('POST /api/crm/session HTTP/1.1', json, 'Content-Length: 0', `Content-Length: ${hidden.length}`),
    'a negative length': head('POST /api/crm/session HTTP/1.1', json, 'Content-Length: -2'),
    'a bare line feed': `POST /api/crm/session HTTP/1.1\r\nHost: a\nContent-Length: 0\r\n\r\n`,
    'a folded header': head('POST /api/crm/session HTTP/1.1', json, 'Content-Length:', ' 0'),
    'a space before the colon': head('POST /api/crm/session HTTP/1.1', json, 'Content-Length : 0'),
    'GET in chunks': head('GET /api/vocabulary HTTP/1.1', 'Transfer-Encoding: chunked') + '0\r\n\r\n',
    'POST in chunks': head('POST /api/crm/session HTTP/1.1', json, 'Transfer-Encoding: chunked') + '0\r\n\r\n',
    'no length': head('POST /api/crm/session HTTP/1.1', json),
    'an address in the line': 'GET http://b/ HTTP/1.1\r\nHost: a\r\n\r\n',
    'no host': 'GET / HTTP/1.1\r\n\r\n',
    'two hosts': head('GET / HTTP/1.1', 'Host: b'),
  };
  for (const [words, bytes] of Object.entries(smuggled)) {
    await t.test(words, async () => {
      const answer = await send(bytes + hidden);
      assert.equal(statuses(answer).length, 1, answer);
      assert.match(answer, /^HTTP\/1\.1 4(00|11) /);
      assert.doesNotMatch(answer, /vocabulary|surfaces/);
    });
  }
});

test('two requests sent at once are both answered, in order', async () => {
  const answer = await send(head('GET /nowhere HTTP/1.1') + head('GET /api/crm/session HTTP/1.1', 'Connection: close'));
  assert.deepEqual(statuses(answer), [404, 401]);
});

test('a refused body is not waited for', async () => {
  const large = head('POST /api/crm/session HTTP/1.1', json, 'Content-Length: 70000');
  assert.deepEqual(statuses(await send(large)), [413]);
  const photo = head('POST /api/crm/photos HTTP/1.1', 'Content-Type: image/png', `Content-Length: ${12 * 1024 * 1024 + 1}`);
  assert.deepEqual(statuses(await send(photo)), [413]);
  const zipped = head('POST /api/crm/session HTTP/1.1', json, 'Content-Encoding: gzip', 'Content-Length: 70');
  assert.deepEqual(statuses(await send(zipped)), [415]);
});

test('the answer to a refusal arrives although the body was on its way', async () => {
  const body = Buffer.alloc(8 * 1024 * 1024, 'x');
  const answer = await send([head('POST /api/crm/session HTTP/1.1', json, `Content-Length: ${body.length}`), body]);
  assert.deepEqual(statuses(answer), [413]);
});

test('heads are bounded', async () => {
  const many = Array.from({ length: 65 }, (_, i) => `X-${i}: 1`);
  assert.deepEqual(statuses(await send(head('GET / HTTP/1.1', ...many))), [431]);
  assert.deepEqual(statuses(await send(head('GET / HTTP/1.1', `X: ${'a'.repeat(17_000)}`))), [431]);
  assert.deepEqual(statuses(await send(`GET /${'a'.repeat(1024 * 1024)}`)), [431]);
  assert.deepEqual(statuses(await send('\r\n'.repeat(20_000))), [400]);
});

test('ranges do nothing', async () => {
  const ranges = Array.from({ length: 400 }, () => '0-').join(',');
  const answer = await client.get('/api/vocabulary', { range: `bytes=${ranges}` });
  assert.equal(answer.status, 200);
  assert.equal(answer.text, (await client.get('/api/vocabulary')).text);
});

test('a header that speaks of another address changes nothing', async () => {
  // Ten wrong passwords from "different" addresses are ten from one.
  let last;
  for (let i = 0; i < 10 && last?.status !== 429; i++) {
    last = await client.post('/api/crm/session', { name: 'nobody at all', password: 'x' },
      { 'x-forwarded-for': `10.0.0.${i}`, remote_addr: `10.0.0.${i}` });
  }
  assert.equal(last.status, 429);
});

test('percent signs in a header stay what they are', async () => {
  const answer = await send(head('GET /api/vocabulary HTTP/1.1', 'Accept-Language: en%0D%0AX-Forged: 1', 'Connection: close'));
  assert.deepEqual(statuses(answer), [200]);
  assert.doesNotMatch(answer, /Forged/);
});

test('200 callers that drip byte by byte keep nobody waiting', async () => {
  const drip = Array.from({ length: 30 }, () => 'X');
  const callers = Array.from({ length: 200 }, () => send(['GET / HTTP/1.1\r\nHost: a\r\nX: ', ...drip], { pause: 100, patience: 0 }));
  await new Promise((done) => setTimeout(done, 500));
  const begin = performance.now();
  assert.equal((await client.get('/api/vocabulary')).status, 200);
  assert.ok(performance.now() - begin < 1000);
  await Promise.all(callers);
});

test('"go on" is said before a large body, and not to a refused one', async () => {
  const expect = (length) => head('POST /api/crm/session HTTP/1.1', json, `Content-Length: ${length}`, 'Expect: 100-continue');
  assert.match(await send(expect(20), { patience: 300 }), /^HTTP\/1\.1 100 Continue\r\n\r\n$/);
  assert.match(await send(expect(70_000), { patience: 300 }), /^HTTP\/1\.1 413 /);
});

test('a signal ends the program within two seconds, open connections or not', async () => {
  const other = await startServer({ reports: 1 });
  const waiting = exchange(other.base, 'GET /', { patience: 5000 });
  await new Client(other.base).get('/api/vocabulary');
  const begin = performance.now();
  assert.equal(await other.stop(), 0);
  assert.ok(performance.now() - begin < 2000);
  await waiting;
});

test('bodies that never end take a share of the memory, not all of it', async () => {
  const length = 12 * 1024 * 1024;
  const almost = Buffer.alloc(length - 1);
  const begin = head('POST /api/crm/photos HTTP/1.1', 'Content-Type: image/png', `Content-Length: ${length}`);
  let ended = 0;
  const callers = Array.from({ length: 26 }, async () => {
    // The others are waited for, and hang on purpose.
    await send([begin, almost], { patience: 6000 }).then(() => { ended += 1; }, () => {});
  });
  await Promise.all([...callers, new Promise((done) => setTimeout(done, 1500)).then(async () => {
    assert.equal((await client.get('/api/vocabulary')).status, 200);
  })]);
  assert.ok(ended >= 26 - Math.floor(256 / 12) && ended < 26, `${ended} were let go`);
});
