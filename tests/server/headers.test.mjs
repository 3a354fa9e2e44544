// What every answer carries to protect whoever reads it in a browser, and which requests are refused because another site is behind them.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import csp from 'csp_evaluator';
import { Finding, Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { signedIn } from '../support/caller.mjs';
import { startServer } from '../support/server.mjs';

const file = (where) => fileURLToPath(new URL(`../../${where}`, import.meta.url));
const { paths } = JSON.parse(readFileSync(file('server/openapi/openapi.json'), 'utf8'));
/** Every operation that is described, with something in the place of each parameter. */
const operations = Object.entries(paths).flatMap(([template, methods]) =>
  Object.keys(methods).map((method) => [method.toUpperCase(), template.replaceAll(/\{[^}]*\}/g, 'x')]));
const writing = operations.filter(([method]) => method !== 'GET');

let server;
let cookie;
let agent;
before(async () => {
  server = await startServer({ reports: 5 });
  ({ cookie } = await signedIn(server, 'u2'));
  agent = new http.Agent({ keepAlive: true, maxSockets: 4 });
});
after(async () => {
  agent?.destroy();
  await server?.stop();
});

/** One request with exactly these headers: `fetch` would add some of those that are tested here. */
function ask(method, where, headers = {}, body = '') {
  return new Promise((resolve, reject) => {
    const length = method === 'POST' ? { 'content-length': Buffer.byteLength(body) } : {};
    const request = http.request(server.base + where, { method, agent, headers: { ...length, ...headers } }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(chunks).toString() }));
    });
    request.on('error', reject);
    request.end(body);
  });
}
const isCrossSite = ({ status, text }) => status === 403 && JSON.parse(text).code === 'cross_site';
const json = { 'content-type': 'application/json' };

const protecting = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), payment=(), usb=(), geolocation=(self)',
};
/** What the parts of a page are, by the ending of their names. */
const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2',
};
const policies = new Set();

/** The answer protects whoever reads it, and tells nothing of the program. */
function isProtected({ headers }, words, caching = 'no-store') {
  for (const [name, value] of Object.entries(protecting)) assert.equal(headers[name], value, `${words}: ${name}`);
  policies.add(headers['content-security-policy']);
  assert.equal(headers['cache-control'], caching, words);
  const telling = Object.keys(headers).filter((name) => /^(date|server|x-powered-by|last-modified|exception_what|access-control-.*)$/.test(name));
  assert.deepEqual(telling, [], words);
}

test('every operation protects its answers, whoever asks and however', async () => {
  for (const [method, where] of operations) {
    for (const headers of [{}, { cookie }, { cookie, ...json }, { cookie, 'sec-fetch-site': 'cross-site' }]) {
      if (method === 'DELETE' && headers.cookie) continue;  // it would end the session that the others need
      const answer = await ask(method, where, headers, method === 'POST' && headers['content-type'] ? '{}' : '');
      isProtected(answer, `${method} ${where} ${answer.status}`);
    }
  }
});

test('every page and every part of a page', async () => {
  const addresses = readdirSync(file('web/dist'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.slice(file('web/dist').length))
    .filter((address) => !address.endsWith('/.stamp')).map((address) => address.replace(/index\.html$/, ''));
  assert.ok(addresses.includes('/crm/') && addresses.some((address) => address.endsWith('.wasm')));
  for (const address of addresses) {
    const answer = await ask('GET', address);
    assert.equal(answer.status, 200, address);
    const lasts = address.startsWith('/assets/');
    isProtected(answer, address, lasts ? 'public, max-age=31536000, immutable' : 'no-store');
    const ending = address.match(/\.\w+$/)?.[0] ?? '.html';
    assert.equal(answer.headers['content-type'], types[ending], address);
    if (lasts) isProtected(await ask('GET', address, { 'if-none-match': answer.headers.etag }), `${address} again`, 'public, max-age=31536000, immutable');
    isProtected(await ask('POST', address), `POST ${address}`);
  }
});

test('every error', async () => {
  const errors = {
    308: ['GET', '/crm'],
    400: ['GET', '/%00'],
    403: ['GET', '/api/vocabulary', { 'sec-fetch-site': 'cross-site' }],
    404: ['GET', '/nowhere'],
    405: ['PUT', '/api/vocabulary'],
    413: ['POST', '/api/crm/session', json, 'x'.repeat(70_000)],
    415: ['POST', '/api/crm/session', { 'content-type': 'text/plain' }, 'x'],
    431: ['GET', '/', { x: 'x'.repeat(20_000) }],
  };
  for (const [status, [method, where, headers, body]] of Object.entries(errors)) {
    const answer = await ask(method, where, headers, body);
    assert.equal(answer.status, Number(status));
    isProtected(answer, status);
  }
});

test('one content security policy for all, in which its evaluator finds nothing', () => {
  const [policy, ...others] = policies;
  assert.deepEqual(others, []);
  const { csp: parsed } = new CspParser(policy);
  const findings = new csp.CspEvaluator(parsed).evaluate();
  // 'self' is called a risk where a site also serves what callers upload, as scripts: ours serves uploads as image/jpeg alone, not to be sniffed.
  const justified = (finding) => finding.directive === 'script-src' && finding.value === "'self'";
  const told = findings.filter((finding) => finding.severity <= Severity.MEDIUM_MAYBE && !justified(finding));
  assert.deepEqual(told.map(({ directive, value, description }) => `${directive} ${value}: ${description}`), []);
  for (const directive of ['object-src', 'frame-src', 'worker-src', 'media-src', 'manifest-src']) assert.ok(!(directive in parsed.directives), `${directive} falls to 'none'`);
  assert.deepEqual(parsed.directives['default-src'], ["'none'"]);
  assert.deepEqual(parsed.directives['frame-ancestors'], ["'none'"]);
  assert.deepEqual(parsed.directives['require-trusted-types-for'], ["'script'"]);

  // The evaluator does speak up.
  const open = new csp.CspEvaluator(new CspParser("script-src 'unsafe-inline' *").csp).evaluate();
  assert.equal(Finding.getHighestSeverity(open), Severity.HIGH);
});

test('of all that a browser says about where a request comes from, only our own pages, the address bar and followed links pass', async () => {
  const targets = [
    ['GET', '/crm/'], ['GET', '/nowhere'], ['GET', '/jaki/'], ['GET', '/api/portal/reports'], ['GET', '/api/nowhere'], ['POST', '/api/crm/session'], ['DELETE', '/api/jaki/session'],
  ];
  const sites = [undefined, 'none', 'same-origin', 'same-site', 'cross-site', 'unheard-of'];
  const modes = [undefined, 'navigate', 'cors', 'no-cors', 'same-origin', 'websocket'];
  const dests = [undefined, 'document', 'iframe', 'embed', 'object', 'image', 'script', 'style', 'empty', 'worker'];
  let refused = 0, admitted = 0;
  for (const [method, where] of targets) {
    for (const site of sites) {
      for (const mode of modes) {
        await Promise.all(dests.map(async (dest) => {
          const said = Object.entries({ 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': dest }).filter(([, value]) => value);
          const own = site === undefined || site === 'none' || site === 'same-origin';
          // JAKI's page is for the host app alone.
          const link = ['/crm/', '/nowhere'].includes(where) && mode === 'navigate' && dest === 'document';
          const answer = await ask(method, where, { ...json, ...Object.fromEntries(said) }, method === 'POST' ? '{}' : '');
          assert.equal(isCrossSite(answer), !own && !link, `${method} ${where} ${site} ${mode} ${dest}: ${answer.status}`);
          if (own || link) admitted++;
          else refused++;
        }));
      }
    }
  }
  assert.deepEqual([admitted, refused], [1266, 1254]);
});

test('no form and no script of another site can write: not by type, not by origin, not by site', async () => {
  const forms = ['text/plain', 'text/plain;charset=UTF-8', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', undefined,
    'text/plain; application/json', 'application/json, text/plain', 'application/jsonp'];
  const own = server.base;
  const others = ['null', 'https://evil.example', `${own}.evil.example`, own.replace(/:(\d+)$/, ':1$1'), own.replace('127.0.0.1', 'localhost'), own.replace('//', '//x.'), ''];
  for (const [method, where] of writing) {
    for (const type of method === 'POST' ? forms : []) {
      const answer = await ask(method, where, { cookie, ...(type && { 'content-type': type }) }, '{"a":1}');
      assert.equal(answer.status, 415, `${method} ${where} as ${type}`);
    }
    for (const origin of others) {
      assert.ok(isCrossSite(await ask(method, where, { cookie, ...json, origin }, method === 'POST' ? '{}' : '')), `${method} ${where} from ${origin}`);
    }
    for (const site of ['same-site', 'cross-site']) {
      assert.ok(isCrossSite(await ask(method, where, { cookie, ...json, 'sec-fetch-site': site, origin: own }, method === 'POST' ? '{}' : '')), `${method} ${where} ${site}`);
    }
    // A script that asks first is told of no other origin, so that its browser goes no further.
    const asked = await ask('OPTIONS', where, { origin: 'https://evil.example', 'access-control-request-method': method, 'access-control-request-headers': 'content-type' });
    assert.ok([403, 405].includes(asked.status));
    isProtected(asked, `OPTIONS ${where}`);
  }
  assert.equal((await ask('GET', '/api/crm/session', { cookie })).status, 200, 'nothing of this has ended the session');
});
