// The built pages: nothing inline, nothing from another host, one Trusted Types policy, small enough for a cheap phone.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const web = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../web');
const dist = path.join(web, 'dist');
const pages = ['index.html', 'crm/index.html', 'portal/index.html', 'jaki/index.html', 'demo/host/index.html'];
const assets = readdirSync(path.join(dist, 'assets'));
const read = (name) => readFileSync(path.join(dist, name), 'utf8');
const mostInitialScript = 60_000;

/** Every script that a page loads before anything is pressed: its own, and what those import statically. */
function initialScripts(page) {
  const found = new Set();
  const visit = (name) => {
    if (found.has(name)) return;
    found.add(name);
    for (const [, other] of read(`assets/${name}`).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) visit(other);
  };
  for (const [, name] of read(page).matchAll(/src="\/assets\/([^"]+\.js)"/g)) visit(name);
  return [...found];
}

for (const page of pages) {
  test(`${page} has nothing inline and asks no other host`, () => {
    const html = read(page);
    assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)[^>]*>/, 'a script without src');
    assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=/, 'a style or handler inline');
    assert.doesNotMatch(html, /https?:\/\/|src="\/\/|href="\/\//, 'an address of another host');
  });

  test(`${page} starts with little script`, (t) => {
    const bytes = initialScripts(page).reduce((sum, name) => sum + gzipSync(read(`assets/${name}`)).length, 0);
    t.diagnostic(`${page}: ${bytes} bytes of script at first, gzip`);
    assert.ok(bytes > 0 && bytes < mostInitialScript, `${bytes} bytes`);
  });
}

test('styles load nothing from another host and nothing inline', () => {
  for (const name of assets.filter((asset) => asset.endsWith('.css'))) {
    assert.doesNotMatch(read(`assets/${name}`), /url\(["']?(?:https?:|\/\/|data:)/, name);
  }
});

test('scripts make no other Trusted Types policy than Svelte’s, and never evaluate text', () => {
  for (const name of assets.filter((asset) => asset.endsWith('.js'))) {
    const script = read(`assets/${name}`);
    for (const [, policy] of script.matchAll(/createPolicy\(\s*["'`]([^"'`]+)/g)) assert.equal(policy, 'svelte-trusted-html', name);
    assert.doesNotMatch(script, /\beval\(|new Function\(/, name);
  }
});

test('assets carry a hash of their content in their names', () => {
  for (const name of assets) assert.match(name, /-[\w-]{8}\.\w+$/, name);
});

test('the lock file names no registry', () => {
  assert.doesNotMatch(readFileSync(path.join(web, 'package-lock.json'), 'utf8'), /"resolved": "https?:/);
});
