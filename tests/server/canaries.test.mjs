// What is secret in the demo city is searched for wherever a program leaves traces while it serves, fails and crashes: its log, its
// command line and environment, its open and temporary files, a dump of its memory. It lies in the database and on the shelf of photos alone.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Caller, signedIn, smallJpeg } from '../support/caller.mjs';
import { png } from '../support/pictures.mjs';
import { accountsOf, makeCity, serve } from '../support/server.mjs';
import { sqlite } from '../support/sqlite.mjs';
import { exchange } from '../support/wire.mjs';

let city;
let folder;  // where the program runs, with its temporary files in `tmp`
const running = [];
before(() => {
  city = makeCity({ reports: 40 });
  folder = mkdtempSync(path.join(tmpdir(), 'tabir-run-'));
  mkdirSync(path.join(folder, 'tmp'));
});
after(async () => {
  await Promise.all(running.map((server) => server.stop()));
  city?.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** A server that may dump its memory, if it were for the system: into its working folder. */
async function start() {
  const run = await serve(city.data, {
    cwd: folder,
    env: { PATH: process.env.PATH, TMPDIR: path.join(folder, 'tmp'), SQLITE_TMPDIR: path.join(folder, 'tmp') },
    under: ['sh', '-c', 'ulimit -c unlimited; exec "$0" "$@"'],
  });
  running.push(run);
  return { ...run, accounts: accountsOf(city.data), data: city.data };
}

const query = (sql) => JSON.parse(sqlite(city.data, sql, '-json') || '[]');

/** How a moment could be written: in milliseconds, in seconds, and to the minute, here and at Greenwich. */
function writings(moment) {
  const minute = (date) => date.toISOString().slice(0, 16);
  const both = [new Date(moment), new Date(moment + 7 * 3600_000)].map(minute);
  return [`${moment}`, `${Math.floor(moment / 1000)}`, ...both, ...both.map((text) => text.replace('T', ' '))];
}

/** Words of the city that nobody but its database should hold, and what was sent to the server: [what, bytes]. */
function canaries(sent) {
  const found = [];
  const add = (what, ...texts) => texts.filter((text) => text && `${text}`.length > 4).forEach((text) => found.push([what, Buffer.from(`${text}`)]));
  for (const { name, contact } of query('SELECT name, contact FROM citizens')) add('a citizen', name, contact);
  for (const { name, password_hash: hash } of query('SELECT name, password_hash FROM users')) add('a user', name, hash);
  for (const { password } of accountsOf(city.data)) add('a password', password);
  for (const { name, value } of query("SELECT name, value FROM settings WHERE name LIKE 'key.%'")) add(name, value);
  for (const report of query('SELECT * FROM reports')) {
    add('a reporter', report.complainant_name, report.complainant_contact);
    add('a text', report.description.slice(0, 30), report.searchable.slice(0, 30));
    add('a place', report.place, report.lat_e6, report.lon_e6, (report.lat_e6 ?? 0) / 1e6, (report.lon_e6 ?? 0) / 1e6);
    // The log's own times are those of now.
    if (report.reported_at < Date.now() - 3600_000) add('a moment', ...writings(report.reported_at));
    add('a code', report.ticket_code);
  }
  for (const { note } of query('SELECT note FROM events UNION SELECT note FROM followups UNION SELECT reason FROM photo_grants')) add('a note', note.slice(0, 30));
  for (const { secret } of query('SELECT token_hash AS secret FROM sessions UNION SELECT token_hash FROM reset_links UNION SELECT sealed_secret FROM second_factors')) add('a way in', secret);
  for (const file of readdirSync(path.join(city.data, 'photos'))) {
    const bytes = readFileSync(path.join(city.data, 'photos', file));
    found.push(['a photo', bytes.subarray(bytes.length >> 1, (bytes.length >> 1) + 24)], ['a photo\'s name', Buffer.from(file.split('.')[0])]);
  }
  add('what was sent', ...sent);
  return found;
}

/** Which of the canaries the bytes hold. */
const heard = (birds, bytes) => birds.filter(([, needle]) => bytes.includes(needle)).map(([what, needle]) => `${what}: ${needle.toString('latin1')}`);

/** What the program keeps open that is neither in the data folder nor without a name. */
function strayFiles(pid) {
  const stray = [];
  for (const descriptor of readdirSync(`/proc/${pid}/fd`)) {
    let target = '';
    try {
      target = readlinkSync(`/proc/${pid}/fd/${descriptor}`);
    } catch {
      continue;  // closed meanwhile
    }
    if (!target.startsWith(`${city.data}/`) && !/^(socket|pipe|anon_inode):|^\/dev\/(null|urandom)$/.test(target)) stray.push(target);
  }
  return stray;
}

const draft = {
  visibility: 'private', category: 'jalan-rusak', description: 'Lubang rahasia di depan warung Saksi Mata', area: 'kel-cikini',
  location: { lat_e6: -6191357, lon_e6: 106842468, place: 'Gang Sembunyi 17' }, photos: [],
};
const deskDraft = {
  ...draft, location: null, channel: 'sms', channel_reference: 'RUJUKAN-5521', complainant_name: 'Wati Saksimata', complainant_contact: '0812-9182-7364',
};

/** Everything that a server is asked in a busy hour, the wrong and the broken too. Gives the secrets that were sent. */
async function use(server) {
  const sent = [draft.description, draft.location.place, draft.location.lat_e6, deskDraft.complainant_name, deskDraft.complainant_contact,
    deskDraft.channel_reference, 'sandi-salah-7733', 'kuki-palsu-8844', 'kunci-ulang-9955', 'kata-cari-1166'];
  const cookies = (caller) => caller.cookie && sent.push(caller.cookie.split('=')[1]);
  const [admin, desk, officer] = await Promise.all(['u1', 'u6', 'u7'].map((id) => signedIn(server, id)));
  const citizen = new Caller(server.base, 'jaki');
  const ask = async (where, options) => (await fetch(server.base + where, options)).json();
  const [{ id }] = await ask('/demo/host/api/citizens');
  const { token } = await ask('/demo/host/api/token', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ citizen: id }) });
  sent.push(token);
  assert.equal((await citizen.post('session', { token })).status, 200);
  assert.equal((await citizen.post('session', { token })).status, 401, 'once only');
  [admin, desk, officer, citizen].forEach(cookies);

  const key = { 'idempotency-key': 'kunci-ulang-9955' };
  assert.equal((await citizen.post('reports', draft, key)).status, 201);
  assert.equal((await desk.post('reports', deskDraft, key)).status, 201);
  assert.equal((await desk.post('reports', { ...deskDraft, description: 'lain' }, key)).status, 409);
  assert.equal((await desk.post('reports', { ...deskDraft, complainant_name: '\x01Wati Saksimata' }, { 'idempotency-key': 'b' })).status, 400);
  for (const caller of [admin, officer, citizen]) {
    const { items } = (await caller.get('reports?limit=200')).json;
    for (const { fields } of items.slice(0, 10)) await caller.get(`reports/${fields.ticket_code.value}`);
    await caller.get('reports?q=kata-cari-1166');
    await caller.get('reports?kata-cari-1166=kata-cari-1166');
    await caller.get('photos/kata-cari-1166');
  }
  assert.equal((await officer.upload(smallJpeg())).status, 201);
  assert.equal((await officer.upload(png(64, 64).subarray(0, 60))).status, 422);
  for (const name of ['Wati Saksimata', server.accounts[0].name]) {
    assert.equal((await new Caller(server.base, 'crm').post('session', { name, password: 'sandi-salah-7733' })).status, 401);
  }
  await exchange(server.base, 'GET /kata-cari-1166?sandi=sandi-salah-7733 HTTP/1.1\r\nHost: a\r\nCookie: __Host-tabir-crm=kuki-palsu-8844\r\n\r\n', { patience: 200 });
  await exchange(server.base, 'kata-cari-1166 sandi-salah-7733\r\nCookie: kuki-palsu-8844\r\n\r\n', { patience: 200 });

  // What fails beneath it, while it has all of this in hand.
  sqlite(city.data, "CREATE TRIGGER full BEFORE INSERT ON reports BEGIN SELECT RAISE(ABORT, 'no room left'); END");
  assert.equal((await citizen.post('reports', draft, { 'idempotency-key': 'c' })).status, 500);
  sqlite(city.data, 'DROP TRIGGER full');
  sqlite(city.data, 'ALTER TABLE accesses RENAME TO accesses_away');
  assert.equal((await admin.get('reports')).status, 500);
  assert.equal((await citizen.get('reports?mine=1')).status, 500);
  sqlite(city.data, 'ALTER TABLE accesses_away RENAME TO accesses');
  return { sent, callers: { admin, officer, citizen } };
}

test('in use and in failure', async () => {
  const server = await start();
  const seenOpen = new Set();
  const watching = setInterval(() => strayFiles(server.pid).forEach((file) => seenOpen.add(file)), 5).unref();
  const { sent } = await use(server);
  clearInterval(watching);
  const birds = canaries(sent);
  assert.ok(birds.length > 300);
  assert.notDeepEqual(heard(birds, Buffer.from(`x ${draft.description} y`)), [], 'the search finds what is there');

  await server.said(/no room left/);
  const log = server.log().replaceAll(/^\[[^\]]*\]/gm, '');
  assert.deepEqual(heard(birds, Buffer.from(log)), []);
  for (const [what, where] of [['command line', 'cmdline'], ['environment', 'environ']]) {
    assert.deepEqual(heard(birds, readFileSync(`/proc/${server.pid}/${where}`)), [], what);
  }
  assert.deepEqual([...seenOpen], []);
  assert.equal(await server.stop(), 0);
  assert.deepEqual(readdirSync(folder, { recursive: true }), ['tmp']);

  // Beside the store and the shelf the folder holds what the demo tells of itself, and keys.
  const kept = readdirSync(city.data).filter((name) => !/^(tabir\.db.*|photos|demo\.json|demo-accounts\.txt)$/.test(name));
  assert.ok(kept.length > 0);
  for (const name of kept) assert.deepEqual(heard(birds, readFileSync(path.join(city.data, name))), [], name);
});

for (const signal of ['SIGSEGV', 'SIGABRT']) {
  test(`in a crash: ${signal} while it serves`, async () => {
    const server = await start();
    const { sent, callers: { admin, officer, citizen } } = await use(server);
    const load = [admin, officer, citizen].map(async (caller) => {
      try {
        for (;;) await caller.get('reports?limit=200');
      } catch {
        return;  // it is gone
      }
    });
    const before = server.log().length;
    process.kill(server.pid, signal);
    await Promise.all([server.ended, ...load]);
    const birds = canaries(sent);
    assert.deepEqual(heard(birds, Buffer.from(server.log().slice(before))), []);
    assert.deepEqual(readdirSync(folder, { recursive: true }), ['tmp'], 'no dump of its memory');
  });
}

test('its memory is closed to other programs of the same user, and its photos are decoded all the same', async () => {
  const isRoot = process.getuid() === 0;
  const nobody = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];
  if (isRoot) execFileSync('chown', ['-R', '65534:65534', path.dirname(city.data)]);
  const server = { ...await serve(city.data, { under: nobody }), accounts: accountsOf(city.data) };
  running.push(server);
  const [program, ...args] = [...nobody, 'cat', `/proc/${server.pid}/environ`];
  assert.throws(() => execFileSync(program, args, { stdio: 'pipe' }), /Permission denied/);
  assert.equal((await (await signedIn(server, 'u7')).upload(smallJpeg())).status, 201);
  assert.equal(await server.stop(), 0);
});
