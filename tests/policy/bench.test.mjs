// scripts/bench policy still runs: all contenders agree on a few questions, and every row has its numbers.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkAgreement } from '../bench/policy/rounds.mjs';

test('the policy bench runs', () => {
  const run = fileURLToPath(new URL('../bench/policy/run.mjs', import.meta.url));
  const printed = execFileSync(process.execPath, [run, '--size', '40', '--rounds', '1'], { encoding: 'utf8' });
  assert.match(printed, /^1000 scattered questions, all agree:$/m);
  assert.match(printed, /^40 scattered questions, all agree:$/m);
  assert.match(printed, /^One viewer, 40 reports, all agree:$/m);
  const number = '[\\d.]+ (ns|µs|ms|s) \\| [\\d.]+×';
  for (const name of [
    'Tabir, native', 'Tabir, WebAssembly, plain objects', 'by hand, plain JavaScript', '@casl/ability', 'casbin',
    '@cedar-policy/cedar-wasm',
  ]) {
    assert.match(printed, new RegExp(`^\\| ${name} \\| ${number} \\| ${number} \\| ${number} \\|`, 'm'));
  }
  assert.match(printed, new RegExp(`^\\| Tabir, WebAssembly, columns held inside \\|  \\|  \\|  \\|  \\| ${number} \\|`, 'm'));
  assert.equal(printed.match(new RegExp(`^\\| Tabir, (native|WebAssembly) \\| ${number} \\| ≤ \\d s: met \\|$`, 'gm'))?.length, 2);
  assert.match(printed, new RegExp(`^\\| Tabir, in Chromium \\| ${number} \\|`, 'm'));
});

test('a contender that disagrees is named, with the question', async () => {
  const contender = (name, ...decisions) => ({ name, questions: ['q1', 'q2'], decisions: async () => decisions });
  await checkAgreement([contender('a', 'x', 'y'), contender('b', 'x')]);
  const odd = [contender('a', 'x', 'y'), contender('b', 'x', 'z')];
  await assert.rejects(checkAgreement(odd), /b disagrees with a\n {2}question "q2"\n/);
});
