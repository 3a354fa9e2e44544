// Users, agencies and channels on the command line: under the same rules, while the server runs, recorded as the operator's.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Administrator, setPassword } from '../support/administrator.mjs';
import { Caller, signedIn } from '../support/caller.mjs';
import { serve, startServer, tabir } from '../support/server.mjs';

let server;
let head;

/** Ends with {status, stdout, stderr}. Not in one go: connections to the server that end meanwhile have to be noticed. */
const program = (file, args) => new Promise((resolve) => {
  execFile(file, args, (error, stdout, stderr) => resolve({ status: error?.code ?? 0, stdout, stderr }));
});
const inFolder = (data, ...args) => program(tabir, [...args.slice(0, 2), '--data', data, ...args.slice(2)]);
/** Runs `tabir WORD WORD --data FOLDER ...` that must be done; gives what it printed. */
async function run(...args) {
  const { status, stdout, stderr } = await inFolder(server.data, ...args);
  assert.equal(status, 0, `${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}
/** The same for one that must be refused; gives what it said. */
async function refused(...args) {
  const { status, stdout, stderr } = await inFolder(server.data, ...args);
  assert.equal(status, 1, `${args.join(' ')} was done`);
  assert.equal(stdout, '');
  assert.match(stderr, /^tabir: .+\n$/);
  return stderr.trim();
}
const found = async (words) => (await head.get(`users?words=${encodeURIComponent(words)}`)).json.users[0];

before(async () => {
  server = await startServer({ reports: 3 });
  head = await Administrator.at(server);
});
after(() => server?.stop());

test('a user from the first day to the last, while the server runs', async () => {
  const link = await run('user', 'add', 'Kartika Baru', '--agency', 'satpol-pp', '--tag', 'auditors', '--tag', 'intake-desks');
  assert.match(link, /^\/crm\/#\/reset\/[0-9a-f]{64}$/);
  assert.equal((await setPassword(server.base, link, 'sandi yang panjang')).status, 204);
  const caller = new Caller(server.base, 'crm');
  assert.equal((await caller.post('session', { name: 'Kartika Baru', password: 'sandi yang panjang' })).status, 200);
  assert.deepEqual((await found('Kartika')).tags, ['auditors', 'intake-desks']);

  assert.match(await run('user', 'untag', 'Kartika Baru', 'intake-desks'), /^Kartika Baru +satpol-pp +auditors$/);
  await run('user', 'tag', 'Kartika Baru', 'administrators');
  assert.equal((await caller.get('users')).status, 200, 'the open session has the tag');
  await run('user', 'untag', 'Kartika Baru', 'administrators');
  assert.equal((await caller.get('users')).status, 404);
  await run('user', 'move', 'Kartika Baru', 'inspektorat');
  await run('user', 'rename', 'Kartika Baru', 'Kartika Lama');
  assert.equal((await caller.get('session')).json.user.name, 'Kartika Lama');
  assert.match(await run('user', 'reset-link', 'Kartika Lama'), /reset/);
  await run('user', 'end', 'Kartika Lama');
  assert.equal((await caller.get('session')).status, 401);
  assert.match(await refused('user', 'reset-link', 'Kartika Lama'), /has ended/);
  assert.ok(!(await run('user', 'list')).includes('Kartika'));
  assert.match(await run('user', 'list', '--ended', '--agency', 'inspektorat', '--tag', 'auditors'), /^Kartika Lama .*ended 20\d\d-/m);
  await run('user', 'restore', 'Kartika Lama');
  assert.equal((await caller.post('session', { name: 'Kartika Lama', password: 'sandi yang panjang' })).status, 200);

  const events = await head.events((await found('Kartika')).id);
  assert.deepEqual(events.map(({ what }) => what.replace('user_', '')), ['restored', 'ended', 'changed', 'changed', 'changed', 'changed', 'changed', 'created']);
  assert.ok(events.every(({ actor, operator }) => actor === null && operator));
  assert.deepEqual(events[2].after, { name: 'Kartika Lama' });
});

test('the rules hold on the command line too', async () => {
  assert.match(await refused('user', 'end', 'Galih Adinaya'), /There must always be an administrator/);
  assert.match(await refused('user', 'untag', 'Galih Adinaya', 'administrators'), /There must always be an administrator/);
  assert.match(await refused('user', 'add', 'Galih Adinaya', '--agency', 'satpol-pp'), /This name is taken/);
  assert.match(await refused('user', 'add', 'Baru', '--agency', 'dinas-ajaib'), /This agency is not known/);
  assert.match(await refused('user', 'add', 'Baru', '--agency', 'satpol-pp', '--tag', 'kings'), /there is no tag `kings`; there are: .*administrators/);
  assert.match(await refused('user', 'add', ' Baru', '--agency', 'satpol-pp'), /`name` must be/);
  assert.match(await refused('user', 'end', 'Nobody'), /no user is named `Nobody`/);
  assert.match(await refused('agency', 'close', 'satpol-pp'), /This agency is still in use. users: \d+, open reports/);
  assert.match(await refused('agency', 'close', 'dinas-ajaib'), /there is no agency `dinas-ajaib`/);
  assert.match(await refused('agency', 'add', 'Besar', '--id-name', 'X', '--en-name', 'X', '--kind', 'unit'), /`id` must be/);
  assert.match(await refused('channel', 'add', 'x', '--id-name', 'X', '--en-name', 'X', '--from', 'kemarin'), /`from` must be a date/);
  assert.match(await refused('channel', 'change', 'x', '--open'), /there is no channel `x`/);
  const bytes = await program('bash', ['-c', `"$0" user add --data "$1" $'\\xff\\xfe' --agency satpol-pp`, tabir, server.data]);
  assert.equal(bytes.status, 1);
  assert.match(bytes.stderr, /`name` must be/);
});

test('agencies and channels: the running server knows each change with its next request', async () => {
  const reference = async () => (await fetch(`${server.base}/api/reference`)).json();
  const agency = async () => (await reference()).agencies.find(({ id }) => id === 'unit-cli');
  assert.equal(await agency(), undefined);
  assert.match(await run('agency', 'add', 'unit-cli', '--id-name', 'Unit', '--en-name', 'Unit', '--kind', 'unit', '--parent', 'dinas-bina-marga'), /below dinas-bina-marga/);
  assert.equal((await agency()).parent, 'dinas-bina-marga');
  const chief = await signedIn(server, 'u10');
  assert.equal((await chief.get('officers?agency=unit-cli')).status, 200);
  await run('agency', 'rename', 'unit-cli', '--id-name', 'Unit Dua', '--en-name', 'Second unit');
  assert.equal((await agency()).en_name, 'Second unit');
  assert.match(await run('agency', 'close', 'unit-cli'), /closed$/);
  assert.equal((await agency()).closed, true);
  await run('agency', 'reopen', 'unit-cli');
  assert.match(await run('agency', 'list'), /^unit-cli +Unit Dua +Second unit +unit +below dinas-bina-marga$/m);

  const channel = async () => (await reference()).channels.find(({ id }) => id === 'telegram');
  await run('channel', 'add', 'telegram', '--id-name', 'Telegram', '--en-name', 'Telegram', '--from', '2026-01-01', '--located');
  assert.deepEqual(await channel(), { id: 'telegram', id_name: 'Telegram', en_name: 'Telegram', from: '2026-01-01', until: null, located: true });
  await run('channel', 'change', 'telegram', '--until', '2026-06-30');
  assert.deepEqual([(await channel()).until, (await channel()).id_name], ['2026-06-30', 'Telegram']);
  await run('channel', 'change', 'telegram', '--open', '--en-name', 'Telegram bot');
  assert.deepEqual([(await channel()).until, (await channel()).en_name], [null, 'Telegram bot']);
  assert.match(await run('channel', 'list'), /^telegram +Telegram +Telegram bot +from 2026-01-01 +with points$/m);
  assert.ok((await head.events('telegram')).every(({ operator }) => operator));
});

test('a folder that is none stays as it is; the first administrator comes into a new one', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tabir-admin-'));
  try {
    for (const words of [['user', 'list'], ['agency', 'list'], ['channel', 'list']]) {
      const { status, stderr } = await inFolder(folder, ...words);
      assert.equal(status, 1);
      assert.match(stderr, /no data folder/);
    }
    assert.ok(!existsSync(path.join(folder, 'tabir.db')));
    const data = path.join(folder, 'data');
    const fresh = await serve(data);
    const added = await inFolder(data, 'user', 'add', 'Pertama Sekali', '--agency', 'dinas-kominfotik', '--tag', 'administrators');
    assert.equal(added.status, 0, added.stderr);
    assert.match(added.stderr, /Good once/);
    assert.equal((await setPassword(fresh.base, added.stdout.trim(), 'sandi yang panjang')).status, 204);
    const first = new Caller(fresh.base, 'crm');
    assert.equal((await first.post('session', { name: 'Pertama Sekali', password: 'sandi yang panjang' })).status, 200);
    assert.equal((await first.get('users')).json.users.length, 1);
    await fresh.stop();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
