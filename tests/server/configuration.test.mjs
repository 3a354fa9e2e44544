// The configuration file: the documented example runs, and whatever is wrong in one is refused by name.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Client } from '../support/client.mjs';
import { serve, tabir } from '../support/server.mjs';

const page = readFileSync(fileURLToPath(new URL('../../docs/configuration.md', import.meta.url)), 'utf8');
const example = page.match(/```json\n([^]*?)```/)[1];

let folder;
const at = (name) => path.join(folder, name);
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tabir-config-'));
  writeFileSync(at('sign-on.secret'), 'rahasia\n', { mode: 0o600 });
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the file, as it is when it is a text. */
function write(config) {
  writeFileSync(at('tabir.json'), typeof config === 'string' ? config : JSON.stringify(config), { mode: 0o600 });
  chmodSync(at('tabir.json'), 0o600);
}

/** What the program says when it does not start with this configuration. */
function refusalOf(config) {
  write(config);
  const run = spawnSync(tabir, ['serve', '--data', at('data'), '--port', '0', '--config', at('tabir.json')], { timeout: 20_000 });
  assert.equal(run.status, 1, `it started: ${JSON.stringify(config)}`);
  return run.stderr.toString();
}

test('the documented example runs', async () => {
  write(example);
  const server = await serve(at('data'), { more: ['--config', at('tabir.json')] });
  assert.deepEqual((await new Client(server.base).get('/api/crm/sign-on/offer')).json, { offered: true });
  await server.stop();
});

test('a file without members is as no file', async () => {
  write({});
  const server = await serve(at('data'), { more: ['--config', at('tabir.json')] });
  assert.deepEqual((await new Client(server.base).get('/api/crm/sign-on/offer')).json, { offered: false });
  await server.stop();
});

test('every member is documented', () => {
  const names = (value, into = new Set()) => {
    for (const [name, inner] of Object.entries(value)) {
      into.add(name);
      if (inner && typeof inner === 'object' && !Array.isArray(inner) && name !== 'values') names(inner, into);
    }
    return into;
  };
  for (const name of names(JSON.parse(example))) assert.match(page, new RegExp(`\`(\\w+\\.)*${name}(\\.\\w+)*\``), name);
});

test('each thing that is wrong is refused, by file and member', async (t) => {
  const good = () => JSON.parse(example);
  const changed = (change) => {
    const config = good();
    change(config);
    return config;
  };
  const wrong = {
    'no JSON': ['{', ''],
    'a list': ['[]', 'object'],
    'an unknown member': [changed((c) => { c.port = 1; }), 'port'],
    'a member twice': ['{"jaki":1,"jaki":2}', 'a member stands twice'],
    'an unknown member below': [changed((c) => { c.sign_on.client_secret = 'x'; }), 'sign_on.client_secret'],
    'an unknown member of the host app': [changed((c) => { c.jaki.key = 'x'; }), 'jaki.key'],
    'an unknown member of the mapping': [changed((c) => { c.sign_on.mapping.role = 'x'; }), 'sign_on.mapping.role'],
    'an unknown member of a claim': [changed((c) => { c.sign_on.mapping.tags.default = []; }), 'sign_on.mapping.tags.default'],
    'a missing member': [changed((c) => { delete c.sign_on.origin; }), 'sign_on.origin'],
    'a missing audience': [changed((c) => { delete c.jaki.audience; }), 'jaki.audience'],
    'a number for a text': [changed((c) => { c.jaki.issuer = 7; }), 'jaki.issuer'],
    'an empty text': [changed((c) => { c.sign_on.client_id = ''; }), 'sign_on.client_id'],
    'no object': [changed((c) => { c.sign_on = true; }), 'sign_on'],
    'plain http': [changed((c) => { c.sign_on.issuer = 'http://masuk.jakarta.example'; }), 'sign_on.issuer'],
    'nearly loopback': [changed((c) => { c.sign_on.issuer = 'http://localhost.example'; }), 'sign_on.issuer'],
    'loopback as a user name': [changed((c) => { c.sign_on.issuer = 'http://127.0.0.1@masuk.example'; }), 'sign_on.issuer'],
    'another scheme': [changed((c) => { c.jaki.jwks = 'ftp://jaki.example/jwks'; }), 'jaki.jwks'],
    'keys over plain http': [changed((c) => { c.jaki.jwks = 'http://jaki.example/jwks'; }), 'jaki.jwks'],
    'an origin with a path': [changed((c) => { c.sign_on.origin += '/'; }), 'sign_on.origin'],
    'an agency that there is not': [changed((c) => { c.sign_on.mapping.agency.values.X = 'dinas-ajaib'; }), 'sign_on.mapping.agency.values.X'],
    'a tag that there is not': [changed((c) => { c.sign_on.mapping.tags.values['tabir-biro'] = ['superusers']; }), 'superusers'],
    'a tag that is no text': [changed((c) => { c.sign_on.mapping.tags.values['tabir-biro'] = [1]; }), 'sign_on.mapping.tags.values.tabir-biro'],
    'a mapping that lets nobody in': [changed((c) => { c.sign_on.mapping.tags.values = {}; }), 'sign_on.mapping.tags.values'],
    'a value that is empty': [changed((c) => { c.sign_on.mapping.tags.values[''] = []; }), 'sign_on.mapping.tags.values'],
    'a secret that is not there': [changed((c) => { c.sign_on.client_secret_file = 'other'; }), 'sign_on.client_secret_file'],
  };
  for (const [words, [config, member]] of Object.entries(wrong)) {
    await t.test(words, () => {
      const said = refusalOf(config);
      assert.ok(said.includes(at('tabir.json')), said);
      assert.ok(said.includes(member), said);
      assert.equal(said.trim().split('\n').length, 1, said);
    });
  }
});

test('a secret that others may read is refused, and one that is no line', () => {
  chmodSync(at('sign-on.secret'), 0o640);
  assert.match(refusalOf(example), /client_secret_file.*chmod 600/);
  chmodSync(at('sign-on.secret'), 0o600);
  for (const text of ['', '\n', 'a\nb\n', 'x'.repeat(2000)]) {
    writeFileSync(at('sign-on.secret'), text);
    const said = refusalOf(example);
    assert.match(said, /client_secret_file/);
    assert.ok(text.length < 5 || !said.includes(text), 'the secret is not said');
  }
  writeFileSync(at('sign-on.secret'), 'rahasia\n');
});

test('a file that others may write is refused, and one that is not there', () => {
  write(example);
  for (const mode of [0o620, 0o602]) {
    chmodSync(at('tabir.json'), mode);
    const run = spawnSync(tabir, ['serve', '--data', at('data'), '--port', '0', '--config', at('tabir.json')], { timeout: 20_000 });
    assert.equal(run.status, 1);
    assert.match(run.stderr.toString(), /chmod go-w/);
  }
  const run = spawnSync(tabir, ['serve', '--data', at('data'), '--config', at('absent.json')], { timeout: 20_000 });
  assert.equal(run.status, 1);
  assert.match(run.stderr.toString(), /absent\.json/);
});
