// Every decision of the whole domain, in every edition: digested natively and in WebAssembly, equal.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const build = (file) => fileURLToPath(new URL(`../../build/${file}`, import.meta.url));

test('native and WebAssembly decide alike', (t) => {
  const native = execFileSync(build('native/tests/core/decision_digest'), { encoding: 'utf8' });
  const wasm = execFileSync('node', ['--no-experimental-fetch', build('wasm/tests/core/decision_digest.js')], { encoding: 'utf8' });
  for (const line of native.trim().split('\n')) t.diagnostic(line);
  assert.equal(native.trim().split('\n').length, 5);
  assert.equal(wasm, native);
});
