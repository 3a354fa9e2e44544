// The command line: decide and explain as streams, and the words around them.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { tabir } from '../support/server.mjs';

const question = {
  viewer: { surface: 'portal' },
  report: { visibility: 'public', state: 'done', agency: 'a', assignee: null, reporter: null, followup: null,
    photo_request_by: null, photo_grants: [], reopen_window_open: false },
};
const line = JSON.stringify(question);

const run = (args, input) => spawnSync(tabir, args, { input, maxBuffer: 1 << 28 });
const answers = (result) => result.stdout.toString().trimEnd().split('\n').map((text) => JSON.parse(text));

test('one answer a line, in order; a bad line gives an error and the rest goes on', () => {
  const result = run(['decide'], [line, '{', '', line.replace('portal', 'moon'), 'x'.repeat(100_000), line].join('\n'));
  assert.equal(result.status, 0);
  const given = answers(result);
  assert.equal(given.length, 6);
  assert.equal(given[0].visible, true);
  assert.equal(given[1].error.code, 'syntax');
  assert.ok(given[2].error);
  assert.equal(given[3].error.member, 'viewer.surface');
  assert.equal(given[4].error.code, 'too_large');
  assert.deepEqual(given[5], given[0]);
});

test('explain gives the decision and its rules', () => {
  const [given] = answers(run(['explain'], `${line}\n`));
  assert.equal(given.visible, true);
  assert.ok(given.explain);
});

test('an answer comes although the input stays open', async () => {
  const child = spawn(tabir, ['decide'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (let i = 0; i < 3; i++) {
    child.stdin.write(`${line}\n`);
    assert.equal(JSON.parse((await lines.next()).value).visible, true);
  }
  child.stdin.end();
  assert.equal(await new Promise((done) => child.once('exit', done)), 0);
});

test('50,000 questions in a stream', (t) => {
  const begin = performance.now();
  const result = run(['decide'], `${line}\n`.repeat(50_000));
  const seconds = (performance.now() - begin) / 1000;
  assert.equal(answers(result).length, 50_000);
  t.diagnostic(`${Math.round(50_000 / seconds)} decisions a second through the command line`);
  assert.ok(seconds < 20);
});

test('help, version, and what is asked wrongly', () => {
  assert.match(run(['--help']).stdout.toString(), /decide[\s\S]*explain[\s\S]*serve[\s\S]*demo/);
  assert.match(run(['--version']).stdout.toString(), /^\d+\.\d+\.\d+\n$/);
  for (const args of [[], ['nonsense'], ['serve'], ['serve', '--data', '/tmp/x', '--port', '70000'], ['decide', '--more']]) {
    const result = run(args);
    assert.notEqual(result.status, 0, args.join(' '));
    assert.equal(result.stdout.toString(), '');
  }
});

test('a data folder that cannot be made ends with a sentence', () => {
  const result = run(['serve', '--data', '/proc/none/here', '--port', '0']);
  assert.equal(result.status, 1);
  assert.match(result.stderr.toString(), /^tabir: .+\n$/);
});
