// The server behind the real nginx, with the configuration that operators get.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Client } from '../support/client.mjs';
import { startBehindNginx } from '../support/nginx.mjs';
import { serve, startServer } from '../support/server.mjs';
import { exchange, statuses } from '../support/wire.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const head = (first, ...lines) => [first, 'Host: tabir.example', ...lines, '', ''].join('\r\n');
const json = { 'content-type': 'application/json' };

let front;
let alone;
before(async () => {
  front = await startBehindNginx({ reports: 5 });
  alone = await startServer({ reports: 1 });
});
after(async () => {
  await front?.stop();
  await alone?.stop();
});

test('an officer signs in and reads through nginx; a page, its module and its type come as the server gave them', async () => {
  const { name, password } = front.server.accounts.find((account) => account.password);
  const entered = await front.ask('POST', '/api/crm/session', { headers: json, body: JSON.stringify({ name, password }) });
  assert.equal(entered.status, 200);
  const cookie = entered.headers['set-cookie'][0].split(';')[0];
  const list = await front.ask('GET', '/api/crm/reports', { headers: { cookie } });
  assert.equal(list.status, 200);
  assert.equal(list.headers['cache-control'], 'no-store');
  assert.equal((await front.ask('GET', '/api/crm/reports')).status, 401);

  const page = await front.ask('GET', '/crm/');
  assert.equal(page.status, 200);
  const module = readdirSync(path.join(root, 'web/dist/assets')).find((file) => file.endsWith('.wasm'));
  const plain = await front.ask('GET', `/assets/${module}`);
  assert.equal(plain.headers['content-type'], 'application/wasm');
  assert.match(plain.headers['cache-control'], /immutable/);
  const zipped = await front.ask('GET', `/assets/${module}`, { headers: { 'accept-encoding': 'gzip' } });
  assert.equal(zipped.headers['content-encoding'], 'gzip');
  const secret = await front.ask('GET', '/api/crm/reports', { headers: { cookie, 'accept-encoding': 'gzip' } });
  assert.equal(secret.headers['content-encoding'], undefined);
});

test('no header of ours comes twice', async () => {
  for (const target of ['/crm/', '/api/portal/reports', '/nowhere']) {
    const { rawHeaders } = await front.ask('GET', target);
    const names = rawHeaders.filter((_, place) => place % 2 === 0).map((name) => name.toLowerCase());
    assert.deepEqual(names.filter((name, place) => names.indexOf(name) !== place), []);
    assert.ok(names.includes('content-security-policy'));
  }
});

// What nginx answers by itself, and a request to the server alone that has the same problem.
const refusals = [
  { code: 'bad_request', front: head('GET / HTTP/1.1', 'Content-Length: x'), alone: head('GET / HTTP/1.1', 'Content-Length: x') },
  {
    code: 'too_large',
    front: head('POST /api/crm/session HTTP/1.1', 'Content-Type: application/json', 'Content-Length: 70000'),
    alone: head('POST /api/crm/session HTTP/1.1', 'Content-Type: application/json', 'Content-Length: 70000'),
  },
  { code: 'headers_too_large', front: head('GET / HTTP/1.1', `X: ${'x'.repeat(40_000)}`), alone: head('GET / HTTP/1.1', `X: ${'x'.repeat(40_000)}`) },
  { code: 'bad_request', front: 'nonsense\r\n\r\n', alone: 'nonsense\r\n\r\n' },
  { code: 'headers_too_large', front: `GET /${'x'.repeat(40_000)}`, alone: `GET /${'x'.repeat(40_000)}` },
  { code: 'not_found', front: head('GET /problems/too_large HTTP/1.1'), alone: head('GET /nowhere HTTP/1.1') },
  { code: 'method_not_allowed', front: head('TRACE / HTTP/1.1'), alone: head('TRACE /api/vocabulary HTTP/1.1') },
];
const ofAnswer = (answer) => {
  const [lines, body] = answer.split('\r\n\r\n');
  const headers = Object.fromEntries(lines.split('\r\n').slice(1).map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]));
  return { status: statuses(answer)[0], headers, body };
};
const protective = ['content-security-policy', 'strict-transport-security', 'x-content-type-options', 'referrer-policy', 'permissions-policy',
  'cross-origin-opener-policy', 'cross-origin-embedder-policy', 'cross-origin-resource-policy', 'cache-control', 'content-type'];

test('what nginx refuses looks as when the server refuses it', async (t) => {
  for (const refusal of refusals) {
    await t.test(refusal.code, async () => {
      const here = ofAnswer(await front.send(refusal.front));
      const there = ofAnswer(await exchange(alone.base, refusal.alone));
      assert.equal(JSON.parse(here.body).code, refusal.code);
      assert.equal(here.status, there.status);
      assert.equal(here.body, there.body);
      for (const name of protective) assert.equal(here.headers[name], there.headers[name], name);
    });
  }
});

test('the words of every refusal are the server\'s, in both languages', () => {
  const problems = readFileSync(path.join(root, 'server/http/problems.cpp'), 'utf8');
  const words = [...problems.matchAll(/\{Problem::\w+, "(\w+)", (\d+), "([^"]*)", "([^"]*)"\}/g)];
  const ours = new Map(words.map(([, code, status, ...titles]) => [code, { status: Number(status), titles }]));
  const refusing = readFileSync(path.join(root, 'deploy/nginx/tabir-refusals.conf'), 'utf8');
  const theirs = [...refusing.matchAll(/return (\d+) '(.*)';/g)];
  assert.ok(theirs.length >= 14);
  theirs.forEach(([, status, text], place) => {
    const { code, title, ...rest } = JSON.parse(text);
    assert.deepEqual(rest, { type: `/problems/${code}`, status: Number(status) });
    assert.equal(ours.get(code).status, Number(status));
    assert.equal(title, ours.get(code).titles[place % 2 === 0 ? 1 : 0]);
  });
});

test('every header that the server reads is let through, and none else', () => {
  const sources = execFileSync('grep', ['-rhoE', 'header\\("[a-z-]+"\\)', path.join(root, 'server')], { encoding: 'utf8' });
  const read = new Set(sources.match(/(?<=")[a-z-]+(?=")/g));
  // Between nginx and the server they are nginx's own.
  for (const name of ['content-length', 'transfer-encoding', 'expect']) read.delete(name);
  const site = readFileSync(path.join(root, 'deploy/nginx/tabir.conf'), 'utf8');
  const passed = [...site.matchAll(/proxy_set_header ([A-Za-z-]+) /g)].map(([, name]) => name.toLowerCase());
  assert.deepEqual(passed.sort(), [...read].sort());
  assert.match(site, /^    proxy_pass_request_headers off;$/m);
});

test('on the Unix socket nginx says who called; a caller cannot, and nobody can elsewhere', async () => {
  const attempt = (headers, from) => front.ask('POST', '/api/crm/session',
    { headers: { ...json, ...headers }, body: JSON.stringify({ name: 'nobody at all', password: 'x' }), from });
  const slowedDown = async (headersOf, from) => {
    for (let i = 0; i < 10; i++) {
      if ((await attempt(headersOf(i), from)).status === 429) return true;
    }
    return false;
  };
  // Ten from one address are slowed down, whatever they say; another address is free.
  assert.ok(await slowedDown((i) => ({ 'x-real-ip': `10.0.0.${i}`, 'x-forwarded-for': `10.0.0.${i}` }), '127.0.0.7'));
  assert.equal((await attempt({}, '127.0.0.8')).status, 401);
  // To the server itself, over the socket: the header counts, and must be there, once, and an address.
  const direct = (...lines) => exchange(front.server.base, head('GET /api/vocabulary HTTP/1.1', 'Connection: close', ...lines));
  assert.deepEqual(statuses(await direct('X-Real-IP: 10.1.1.1')), [200]);
  assert.deepEqual(statuses(await direct('X-Real-IP: 2001:db8::1')), [200]);
  for (const lines of [[], ['X-Real-IP: me'], ['X-Real-IP: 10.1.1.1, 10.1.1.2'], ['X-Real-IP: 10.1.1.1', 'X-Real-IP: 10.1.1.1'], ['X-Real-IP:']]) {
    assert.deepEqual(statuses(await direct(...lines)), [400], lines.join());
  }
  // Over the port the same header is nobody's word.
  const client = new Client(alone.base);
  let last;
  for (let i = 0; i < 10 && last?.status !== 429; i++) {
    last = await client.post('/api/crm/session', { name: 'nobody at all', password: 'x' }, { 'x-real-ip': `10.0.0.${i}` });
  }
  assert.equal(last.status, 429);
});

test('the logs of nginx hold no query, code, cookie, token or body, nor the address of one who was served', async () => {
  const canary = 'kenari';
  const cookie = `__Host-tabir-crm=${canary}`;
  await front.ask('GET', `/api/crm/reports?q=${canary}`, { headers: { cookie, 'user-agent': canary, referer: `https://a/${canary}` }, from: '127.0.0.77' });
  await front.ask('GET', `/api/jaki/reports/${canary}`, { from: '127.0.0.77' });
  await front.ask('POST', '/api/jaki/session', { headers: json, body: JSON.stringify({ token: canary }), from: '127.0.0.77' });
  await front.send(head(`GET /api/crm/reports?q=${canary} HTTP/1.1`, 'Content-Length: x'), { to: { from: '127.0.0.78' } });
  await front.send(head(`GET /%0a%0d%22${canary} HTTP/1.1`, 'Connection: close'));
  await front.send(`${canary}\r\n\r\n`);
  // With the server gone nginx has an error to tell.
  const other = await startBehindNginx({ reports: 1 });
  await other.server.stop();
  assert.equal((await other.ask('GET', `/api/crm/reports?q=${canary}`)).status, 503);
  const texts = { ...front.logs(), ...Object.fromEntries(Object.entries(other.logs()).map(([file, text]) => [`${file} of the other`, text])) };
  await other.stop();
  for (const [file, text] of Object.entries(texts)) {
    assert.doesNotMatch(text, new RegExp(canary), file);
    assert.doesNotMatch(text, /127\.0\.0\.77/, file);
  }
  const lines = texts['tabir.log'].trim().split('\n').map((line) => JSON.parse(line));
  assert.ok(lines.some(({ place, status, refused }) => place === '/api/jaki/reports' && status === 401 && refused === ''));
  assert.ok(lines.some(({ status, refused }) => status === 400 && refused === '127.0.0.78'));
  assert.equal(front.server.log(), '');
});

test('a large photo passes without ever lying in a file of nginx', async () => {
  const { name, password } = front.server.accounts.find((account) => account.password);
  const entered = await front.ask('POST', '/api/crm/session', { headers: json, body: JSON.stringify({ name, password }) });
  const cookie = entered.headers['set-cookie'][0].split(';')[0];
  const folders = readdirSync(path.join(front.folder, 'temp')).map((kind) => path.join(front.folder, 'temp', kind));
  assert.ok(folders.length > 0);
  const modes = folders.map((folder) => statSync(folder).mode);
  // nginx cannot write there now; if it had to, it would answer 500.
  for (const folder of folders) chmodSync(folder, 0o500);
  const noPhoto = Buffer.alloc(11 * 1024 * 1024, 'x');
  const answer = await front.ask('POST', '/api/crm/photos', { headers: { cookie, 'content-type': 'image/png' }, body: noPhoto });
  folders.forEach((folder, place) => chmodSync(folder, modes[place]));
  assert.equal(answer.json.code, 'bad_photo');
  const tooLarge = await front.ask('POST', '/api/crm/session', { headers: json, body: Buffer.alloc(100_000, 'x') });
  assert.equal(tooLarge.status, 413);
});

test('uploads are few at a time, so that what waits for them stays bounded', async () => {
  const upload = head('POST /api/jaki/photos HTTP/1.1', 'Content-Type: image/png', 'Content-Length: 1000');
  // Bodies that do not come: whoever is taken in is waited for, the rest is sent away.
  const tried = await Promise.allSettled(Array.from({ length: 30 }, () => front.send([upload, 'x'], { patience: 3000 })));
  assert.equal(tried.filter(({ status }) => status === 'rejected').length, 24);
  assert.equal(tried.filter(({ value }) => value && statuses(value)[0] === 429).length, 6);
});

test('whoever floods is slowed down by address, and others are not', async () => {
  const ask = (from) => front.ask('GET', '/api/vocabulary', { from }).then(({ status }) => status);
  const flood = await Promise.all(Array.from({ length: 400 }, () => ask('127.0.0.9')));
  assert.ok(flood.includes(429) && flood.includes(200), String(new Set(flood)));
  assert.equal(await ask('127.0.0.10'), 200);
});

test('only the own name is served, by TLS 1.2 or later', () => {
  const { port } = new URL(front.base);
  const handshake = (...more) => {
    try {
      return execFileSync('openssl', ['s_client', '-connect', `127.0.0.1:${port}`, ...more], { input: '', encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
    } catch (error) {
      return error.stdout;
    }
  };
  const usual = handshake('-servername', 'tabir.example');
  assert.match(usual, /BEGIN CERTIFICATE/);
  assert.match(usual, /New, TLSv1\.3, /, 'the latest is what one gets');
  assert.doesNotMatch(handshake('-servername', 'other.example'), /BEGIN CERTIFICATE/);
  assert.doesNotMatch(handshake('-noservername'), /BEGIN CERTIFICATE/);
  assert.doesNotMatch(handshake('-servername', 'tabir.example', '-tls1_1', '-cipher', 'ALL:@SECLEVEL=0'), /BEGIN CERTIFICATE/);
});

test('below TLS 1.3 only ciphers that encrypt and authenticate at once, with a key for each session', () => {
  const { port } = new URL(front.base);
  const taken = (ciphers) => {
    const asked = ['s_client', '-connect', `127.0.0.1:${port}`, '-servername', 'tabir.example', '-tls1_2', '-cipher', `${ciphers}:@SECLEVEL=0`];
    const told = spawnSync('openssl', asked, { input: '', encoding: 'utf8' }).stdout;
    return told.match(/Cipher is ([A-Z][\w-]+)/)?.[1];
  };
  assert.equal(taken('ECDHE-ECDSA-AES128-GCM-SHA256'), 'ECDHE-ECDSA-AES128-GCM-SHA256');
  assert.equal(taken('ECDHE-ECDSA-CHACHA20-POLY1305'), 'ECDHE-ECDSA-CHACHA20-POLY1305');
  const all = execFileSync('openssl', ['ciphers', '-s', '-tls1_2', 'ALL:COMPLEMENTOFALL:@SECLEVEL=0'], { encoding: 'utf8' }).trim().split(':');
  const good = /^ECDHE-(ECDSA|RSA)-(AES(128|256)-GCM-SHA\d+|CHACHA20-POLY1305)$/;
  const others = all.filter((name) => !name.startsWith('TLS_') && !good.test(name));
  assert.ok(others.length > 50, `${others.length}`);
  assert.equal(taken(others.join(':')), undefined);
});

test('whoever asks for no name of ours gets no answer, and leaves nothing in a log', async () => {
  const canary = 'tikus';
  const plain = `unix:${front.folder}/plain.sock`;
  const foreign = (first, ...lines) => [first, ...lines, '', ''].join('\r\n');
  const requests = [
    foreign(`GET /api/crm/reports?q=${canary} HTTP/1.1`, 'Host: other.example'),
    foreign(`GET /${canary} HTTP/1.1`, 'Host: 127.0.0.1'),
    foreign(`POST /${canary} HTTP/1.1`, 'Host: other.example', 'Content-Length: x'),
    foreign(`TRACE /${canary} HTTP/1.1`, 'Host: other.example'),
    foreign(`GET /${canary} HTTP/1.0`),
    foreign(`GET /${canary} HTTP/1.1`),
  ];
  for (const request of requests) {
    assert.equal(await front.send(request, { to: { from: '127.0.0.79' } }), '', request);
    assert.equal(await exchange(plain, request), '', request);
  }
  assert.equal(await exchange(plain, `${canary}\r\n\r\n`), '');
  for (const [file, text] of Object.entries(front.logs())) {
    assert.doesNotMatch(text, new RegExp(canary), file);
    assert.doesNotMatch(text, /127\.0\.0\.79/, file);
  }
});

const overPlainHttp = (first) => exchange(`unix:${front.folder}/plain.sock`, head(first, 'Connection: close'));

test('plain HTTP only says where to go', async () => {
  const answer = await overPlainHttp('GET /crm/ HTTP/1.1');
  assert.match(answer, /^HTTP\/1\.1 308 /);
  assert.match(answer, /\r\nLocation: https:\/\/tabir\.example\/crm\/\r\n/);
});

test('over plain HTTP the interface is refused, so that a client that begins there is mended and never follows', async () => {
  for (const first of ['GET /api/portal/reports HTTP/1.1', 'POST /api/crm/session HTTP/1.1', 'GET //api/vocabulary HTTP/1.1', 'GET /%61pi/vocabulary HTTP/1.1']) {
    const answer = await overPlainHttp(first);
    assert.match(answer, /^HTTP\/1\.1 403 /, first);
    assert.doesNotMatch(answer, /\r\nLocation:/i, first);
    assert.match(answer, /\r\n\r\nHTTPS only\.\n$/, first);
  }
});

test('the socket is for owner and group alone, and goes when the server ends; two servers never share one', async () => {
  const socket = front.server.base.slice('unix:'.length);
  assert.equal(statSync(socket).mode & 0o777, 0o660);
  await assert.rejects(serve(front.server.data, { socket }), (error) => /ended with 1/.test(error.message) && /cannot listen on/.test(error.log));
  assert.equal((await front.ask('GET', '/api/vocabulary')).status, 200);
  const other = await startServer({ reports: 1, socket: path.join(front.folder, 'other.sock') });
  process.kill(other.pid, 'SIGKILL');
  await other.stop();
  assert.ok(existsSync(path.join(front.folder, 'other.sock')));
  const next = await startServer({ reports: 1, socket: path.join(front.folder, 'other.sock') });
  assert.equal(await next.stop(), 0);
  assert.ok(!existsSync(path.join(front.folder, 'other.sock')));
});
