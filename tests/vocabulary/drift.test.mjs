// The words have one source. What was made of it must be what would be made of it now.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('C++ and TypeScript are what scripts/vocabulary.mjs makes of core/vocabulary.json', () => {
  const script = fileURLToPath(new URL('../../scripts/vocabulary.mjs', import.meta.url));
  const { status, stderr } = spawnSync('node', [script, '--check'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});

test("the detector's tables are what scripts/redact-tables.mjs makes of its lists", () => {
  const script = fileURLToPath(new URL('../../scripts/redact-tables.mjs', import.meta.url));
  const { status, stderr } = spawnSync('node', [script, '--check'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});
