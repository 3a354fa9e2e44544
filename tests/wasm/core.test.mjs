// The npm package as its users have it: packed, installed into an empty folder, and asked.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { packedSize } from '../support/packed.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packageFolder = path.join(root, 'wasm/package');
const editions = path.join(root, 'core/editions');
const newest = readFileSync(path.join(editions, readdirSync(editions).sort().at(-1)), 'utf8');

let folder;
let tabir;
let module;

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tabir-package-'));
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: packageFolder, encoding: 'utf8' });
  writeFileSync(path.join(folder, 'package.json'), '{"name":"empty","private":true,"type":"module"}');
  writeFileSync(path.join(folder, 'index.js'), "export * from '@tabir/core';\n");
  execFileSync('npm', ['install', '--silent', '--offline', '--no-audit', '--no-fund', `./${packed.trim()}`], { cwd: folder });
  module = await import(path.join(folder, 'index.js'));
  tabir = await module.loadTabir();
  tabir.loadEdition(newest);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const question = (changes = {}) => ({
  viewer: { surface: 'crm', id: 'u7', tags: ['validation-officers'], agency: 'biro-pemerintahan' },
  report: {
    visibility: 'private', state: 'awaiting_validation', agency: 'dinas-bina-marga', assignee: 'u3', reporter: 'c1',
    followup: { officer: 'u3', agency: 'dinas-bina-marga' }, photo_request_by: null, photo_grants: [], reopen_window_open: false,
    ...changes,
  },
});

test('the packed package decides', () => {
  const decision = tabir.decide(question());
  assert.equal(decision.visible, true);
  assert.equal(decision.fields.report_photo, 'locked');
  assert.deepEqual(decision.actions, ['accept', 'reject', 'order_verification', 'request_photo']);
});

test('explain names rules and reasons', () => {
  const { explain } = tabir.explain(question());
  assert.deepEqual(explain.fields.report_photo.rules, ['photo-locked']);
  assert.deepEqual(explain.actions.start.reason.refusal, 'wrong_state');
  assert.deepEqual(explain.actions.make_public.reason.unmet, [{ rule: 'make-public-owner', missing: ['owner'], blocking: [] }]);
});

test('errors are thrown with code and member', () => {
  assert.throws(() => tabir.decide(question({ state: 'finished' })), (error) =>
    error instanceof module.TabirError && error.code === 'unknown_word' && error.member === 'report.state');
  assert.throws(() => tabir.loadEdition(newest), { code: 'duplicate_edition' });
  assert.throws(() => tabir.loadEdition('{'), { code: 'syntax' });
  assert.throws(() => tabir.mask('x', 'fr'), { code: 'unknown_word', member: 'language' });
  assert.throws(() => tabir.preview({}), { code: 'missing_member', member: 'language' });
});

test('an edition that breaks the charter does not load', () => {
  const nameless = newest.replace('"if": ["owner"], "unless": [], "level": "full",\n     "fields": ["complainant_name"', '"if": ["crm"], "unless": [], "level": "full",\n     "fields": ["complainant_name"');
  assert.notEqual(nameless, newest);
  assert.throws(() => tabir.loadEdition(nameless), (error) =>
    error.code === 'charter_broken' && error.member === 'nameless' && error.message.includes('"surface":"crm"'));
});

test('the digest is that of the canonical bytes, whatever the spaces and the order', async () => {
  const sorted = (value) => (Array.isArray(value) ? value.map(sorted)
    : value !== null && typeof value === 'object' ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])])) : value);
  const canonical = JSON.stringify(sorted(JSON.parse(newest)));
  const digest = createHash('sha256').update(canonical).digest('hex');
  assert.equal(await tabir.digestOf(newest), digest);
  assert.equal(await tabir.digestOf(canonical), digest);
  await assert.rejects(tabir.digestOf('{'), { code: 'syntax' });
});

test('spans count as JavaScript counts', () => {
  const text = '😀 é hubungi 081234567890, B 1234 XY';
  const { masked, spans } = tabir.mask(text, 'id');
  assert.equal(masked, '😀 é hubungi [nomor telepon], [pelat nomor]');
  assert.deepEqual(spans.map(({ start, end, type }) => [text.slice(start, end), type]), [['081234567890', 'PHONE'], ['B 1234 XY', 'PLATE']]);
});

test('module and glue together stay within 90 kB gzip', (t) => {
  const total = packedSize();
  t.diagnostic(`${total} bytes`);
  assert.ok(total <= 90_000, `${total} bytes`);
});

test('the scripts evaluate no text', () => {
  for (const entry of ['browser.js', 'node.js']) {
    assert.doesNotMatch(readFileSync(path.join(packageFolder, entry), 'utf8'), /\beval\(|new Function/);
  }
});
