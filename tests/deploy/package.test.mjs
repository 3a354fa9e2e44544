// The Debian package: built, installed on this machine, started as its unit says, used through nginx, removed.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startNginx } from '../support/nginx.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (command, ...args) => execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const data = '/var/lib/tabir';
const socket = '/run/tabir/tabir.sock';
const backups = '/var/backups/tabir';
const hasUser = () => spawnSync('getent', ['passwd', 'tabir']).status === 0;

// It installs on the machine itself, so it wants to be root, and to find nothing of a real installation.
const skip = (process.getuid() !== 0 && 'only root installs packages') ||
  ((['/usr/bin/tabir', data, `${data}.before`, backups].some((each) => existsSync(each)) || hasUser()) && 'Tabir is installed on this machine');

/** Whether systemd runs services here. In a container it does not; then the unit's own command is started as the unit's user. */
const hasSystemd = existsSync('/run/systemd/system');
const unitSays = (key) => readFileSync('/lib/systemd/system/tabir.service', 'utf8').match(new RegExp(`^${key}=(.*)$`, 'm'))[1];
const asService = ['--reuid=tabir', '--regid=tabir', '--clear-groups', '--no-new-privs', '--bounding-set=-all', '--inh-caps=-all', '--'];

let server;
async function start() {
  if (hasSystemd) {
    run('systemctl', 'restart', 'tabir');
  } else {
    server = spawn('setpriv', [...asService, ...unitSays('ExecStart').split(' ')], { stdio: ['ignore', 'pipe', 'inherit'] });
  }
  for (let tries = 0; tries < 400 && !existsSync(socket); tries++) await new Promise((done) => { setTimeout(done, 50); });
}
async function stop() {
  if (!server) return;
  const ended = new Promise((resolve) => { server.once('close', resolve); });
  server.kill('SIGTERM');
  await ended;
  server = undefined;
}

let file;
before(() => {
  if (!skip) file = run(path.join(root, 'scripts/package')).trim();
});
after(async () => {
  if (skip) return;
  await stop();
  spawnSync('dpkg', ['--purge', 'tabir']);
  for (const each of [data, `${data}.before`, backups]) rmSync(each, { recursive: true, force: true });
  if (hasUser()) run('deluser', '--quiet', '--system', 'tabir');
});

test('it names what it needs, and installs', { skip }, () => {
  const needs = run('dpkg-deb', '-f', file, 'Depends');
  for (const name of ['libc6', 'libcpp-httplib0.11', 'libsodium23', 'libvips42', 'adduser']) assert.ok(needs.includes(name), name);
  run('dpkg', '--install', file);
  assert.match(run('tabir', '--version'), /\d+\.\d+/);
  const state = statSync(data);
  assert.equal(state.mode & 0o7777, 0o700);
  assert.equal(run('stat', '-c', '%U:%G', data).trim(), 'tabir:tabir');
  assert.equal(run('stat', '-c', '%U:%G %a', '/run/tabir').trim(), 'tabir:www-data 2750');
  assert.ok(existsSync('/usr/share/tabir/web/crm/index.html') && !existsSync('/usr/share/tabir/web/demo'));
  assert.ok(!existsSync('/etc/nginx/sites-enabled/tabir'));
});

test('the unit is understood by systemd, and exposes next to nothing', { skip }, () => {
  assert.equal(run('systemd-analyze', 'verify', '--man=no', '/lib/systemd/system/tabir.service'), '');
  // Exposure in tenths, of 100. Systemd's own services have 90 and more.
  run('systemd-analyze', 'security', '--offline=true', '--threshold=10', 'tabir.service');
});

test('it starts as its own user, and an officer signs in through the installed nginx site', { skip }, async () => {
  if (hasSystemd) run('systemctl', 'stop', 'tabir');
  rmSync(data, { recursive: true, force: true });
  run('/usr/bin/tabir', 'demo', '--data', data, '--reports', '5');
  run('chown', '-R', 'tabir:tabir', data);
  await start();
  assert.equal(run('stat', '-c', '%U:%G %a', socket).trim(), 'tabir:www-data 660');
  const nginx = await startNginx(socket, { site: '/etc/nginx/sites-available/tabir', snippets: '/etc/nginx/snippets' });
  try {
    const { name, password } = JSON.parse(readFileSync(path.join(data, 'demo.json'), 'utf8')).find((account) => account.password);
    const headers = { 'content-type': 'application/json' };
    const entered = await nginx.ask('POST', '/api/crm/session', { headers, body: JSON.stringify({ name, password }) });
    assert.equal(entered.status, 200);
    const cookie = entered.headers['set-cookie'][0].split(';')[0];
    assert.equal((await nginx.ask('GET', '/api/crm/reports', { headers: { cookie } })).status, 200);
    assert.match((await nginx.ask('GET', '/crm/')).text, /<script/);
  } finally {
    await nginx.stop();
  }
});

/** The block of commands in docs/operating.md that begins with these words, line by line. */
function documented(words) {
  const blocks = [...readFileSync(path.join(root, 'docs/operating.md'), 'utf8').matchAll(/^```\n([\s\S]*?)^```$/gm)].map(([, block]) => block);
  return blocks.find((block) => block.startsWith(words)).trim().split('\n');
}

test('the documented commands back the reports up while they are served, and restore them', { skip }, async () => {
  for (const command of documented('install -d')) run('bash', '-c', command);
  const count = () => run('sqlite3', path.join(data, 'tabir.db'), 'SELECT count(*) FROM reports').trim();
  assert.equal(count(), '5');
  for (const command of documented('systemctl stop tabir')) {
    if (command === 'systemctl stop tabir' && !hasSystemd) {
      await stop();
    } else if (command === 'systemctl start tabir' && !hasSystemd) {
      await start();
    } else {
      run('bash', '-c', command);
    }
  }
  assert.equal(count(), '5');
  assert.equal(run('stat', '-c', '%U:%G %a', data, path.join(data, 'tabir.db')).trim(), 'tabir:tabir 700\ntabir:tabir 600');
  assert.ok(existsSync(socket));
});

test('an upgrade keeps the reports', { skip }, async () => {
  const before = readFileSync(path.join(data, 'demo.json'), 'utf8');
  run('dpkg', '--install', file);
  assert.equal(readFileSync(path.join(data, 'demo.json'), 'utf8'), before);
  assert.equal(run('stat', '-c', '%a', data).trim(), '700');
});

test('removing leaves configuration and reports; purging leaves the reports alone, and says so', { skip }, async () => {
  await stop();
  run('dpkg', '--remove', 'tabir');
  assert.ok(!existsSync('/usr/bin/tabir') && !existsSync(socket));
  assert.ok(existsSync('/etc/nginx/sites-available/tabir'));
  const purged = spawnSync('dpkg', ['--purge', 'tabir'], { encoding: 'utf8' });
  assert.equal(purged.status, 0);
  assert.match(purged.stderr, /The reports in \/var\/lib\/tabir stay/);
  assert.ok(existsSync(path.join(data, 'tabir.db')) && hasUser());
  for (const gone of ['/etc/nginx/sites-available/tabir', '/etc/nginx/snippets/tabir-headers.conf', '/run/tabir', '/usr/share/tabir', '/usr/share/doc/tabir',
    '/lib/systemd/system/tabir.service', '/usr/lib/tmpfiles.d/tabir.conf', '/etc/systemd/system/multi-user.target.wants/tabir.service', '/etc/systemd/system/tabir.service']) {
    assert.ok(!existsSync(gone), gone);
  }
});

test('without reports, purging leaves nothing', { skip }, () => {
  rmSync(data, { recursive: true, force: true });
  run('dpkg', '--install', file);
  if (hasSystemd) run('systemctl', 'stop', 'tabir');
  for (const left of hasSystemd ? ['tabir.db', 'tabir.db-wal', 'tabir.db-shm', 'photos'] : []) rmSync(path.join(data, left), { recursive: true, force: true });
  run('dpkg', '--purge', 'tabir');
  assert.ok(!existsSync(data) && !hasUser());
});
