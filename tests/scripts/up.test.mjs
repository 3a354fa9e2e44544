// `scripts/up` as a newcomer meets it, on what is built already.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { freePort, up } from '../support/up.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'tabir-up-'));
const data = path.join(folder, 'city');
// A run that a failed test left behind ends with the test.
const running = new Set();
const start = (args, options) => {
  const run = up(args, options);
  running.add(run);
  run.ended.then(() => running.delete(run));
  return run;
};
after(async () => {
  for (const run of running) {
    run.interrupt();
    await run.ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

const status = async (address) => (await fetch(address)).status;
const passwords = () => JSON.parse(readFileSync(path.join(data, 'demo.json'), 'utf8')).map((account) => account.password);
async function refused(args, code, words) {
  const run = start(args);
  const patience = new Promise((resolve) => { setTimeout(resolve, 10_000, 'it goes on').unref(); });
  assert.equal(await Promise.race([run.ended, patience]), code, `${args.join(' ')}: ${run.err}`);
  assert.match(run.err, words, args.join(' '));
  assert.equal(run.out, '', args.join(' '));
  assert.doesNotMatch(run.err, /…/, `${args.join(' ')} is refused before any work`);
}
async function isFree(port) {
  await assert.rejects(fetch(`http://127.0.0.1:${port}/`), `port ${port} still answers`);
}

test('--help tells every option', async () => {
  const run = start(['--help']);
  assert.equal(await run.ended, 0);
  for (const option of ['--port', '--data', '--fresh', '--help']) assert.ok(run.out.includes(option), option);
  assert.equal(run.err, '');
});

test('what is asked wrongly is named', async () => {
  await refused(['--prot', '8080'], 2, /unknown option `--prot`/);
  await refused(['here'], 2, /unknown option `here`/);
  for (const option of ['--port', '--data']) {
    await refused([option], 2, new RegExp(`${option} needs a value`));
    await refused([option, ''], 2, new RegExp(`${option} needs a value`));
    await refused([option, '--fresh'], 2, new RegExp(`${option} needs a value`));
  }
  for (const port of ['0', '65536', '-1', '80a', '08080', '99999999999999999999']) {
    await refused(['--data', data, '--port', port], 2, new RegExp(`--port: \`${port}\` is no port`));
  }
  assert.ok(!existsSync(data));
});

test('a first run makes a demo city in the named folder, tells addresses and accounts, serves, and ends at Ctrl-C', async (t) => {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const begin = performance.now();
  // The folder is named from where the caller stands.
  const run = start(['--port', String(port), '--data', 'city'], { cwd: folder });
  await run.serving(300_000);
  t.diagnostic(`a first run on what is built serves after ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  assert.match(run.err, /Making a demo city in .*city/);
  for (const address of [`${base}/crm/`, `${base}/portal/`, `${base}/demo/host/`]) {
    assert.ok(run.out.includes(address), address);
    assert.equal(await status(address), 200, address);
  }
  const accounts = JSON.parse(readFileSync(path.join(data, 'demo.json'), 'utf8'));
  for (const { name, password } of accounts) assert.ok(run.out.includes(name) && run.out.includes(password), name);
  const [{ name, password }] = accounts;
  const session = await fetch(`${base}/api/crm/session`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name, password }),
  });
  assert.equal(session.status, 200);
  run.interrupt();
  assert.equal(await run.ended, 0, run.err);
  await isFree(port);
});

test('a second run builds nothing, makes nothing, answers soon, and ends at a signal to the script alone', async (t) => {
  const port = await freePort();
  const before = passwords();
  const begin = performance.now();
  const run = start(['--port', String(port), '--data', data]);
  await run.serving(60_000);
  assert.equal(await status(`http://127.0.0.1:${port}/crm/`), 200);
  const seconds = (performance.now() - begin) / 1000;
  t.diagnostic(`a second run answers after ${seconds.toFixed(1)} s`);
  assert.ok(seconds < 20, `${seconds} s`);
  assert.equal(run.err.replace(/^\[.*\n/gm, ''), 'Tabir\n');
  assert.deepEqual(passwords(), before);
  run.terminate();
  assert.equal(await run.ended, 0, run.err);
  await isFree(port);
});

test('a port in use is told, with the way out, and costs no city', async () => {
  const other = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => { other.once('listening', resolve); });
  const { port } = other.address();
  const before = passwords();
  await refused(['--port', String(port), '--data', data, '--fresh'], 1, new RegExp(`port ${port} is in use.*--port`));
  assert.deepEqual(passwords(), before);
  other.close();
});

test('--fresh makes a new city with new passwords', async () => {
  const port = await freePort();
  const before = passwords();
  const run = start(['--port', String(port), '--data', data, '--fresh']);
  await run.serving(300_000);
  const now = passwords();
  assert.equal(now.length, before.length);
  for (const password of now) assert.ok(!before.includes(password) && run.out.includes(password));
  run.interrupt();
  assert.equal(await run.ended, 0, run.err);
});

test('--fresh deletes nothing but a demo city', async () => {
  const real = path.join(folder, 'real');
  mkdirSync(path.join(real, 'photos'), { recursive: true });
  writeFileSync(path.join(real, 'tabir.db'), 'irreplaceable');
  await refused(['--data', real, '--fresh'], 1, /real holds no demo city/);
  assert.deepEqual(readdirSync(real).sort(), ['photos', 'tabir.db']);
  const file = path.join(folder, 'file');
  writeFileSync(file, 'irreplaceable');
  await refused(['--data', file, '--fresh'], 1, /file holds no demo city/);
  assert.equal(readFileSync(file, 'utf8'), 'irreplaceable');
});
