// Editions are data: an administrator loads one into the running server, signed by the city, and never one that should not come in.
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Client } from '../support/client.mjs';
import { canonical, day, digestOf, editionOf, newestEdition, signatureOf } from '../support/edition.mjs';
import { accountsOf, makeCity, serve, tabir } from '../support/server.mjs';
import { sqlite } from '../support/sqlite.mjs';

const built = newestEdition();
// The CRM no longer shows how urgent a report is.
const withoutUrgency = (edition) => { edition.fields = edition.fields.filter(({ id }) => id !== 'urgency-crm'); };
const naming = (edition) => {
  edition.fields.push({
    ...edition.fields[0], id: 'bureau-reads-names', level: 'full', fields: ['complainant_name'], if: ['bureau'], unless: [],
  });
};

let city;
let server;
let demoKey;
let head;
const account = (tag) => accountsOf(city.data).find(({ tags }) => tags.includes(tag));
async function signedIn(tag) {
  const client = new Client(server.base);
  assert.equal((await client.signIn(account(tag))).status, 200);
  return client;
}
const sql = (text) => sqlite(city.data, text);
const load = (client, edition, signature) => client.post('/api/crm/editions', { document: JSON.stringify(edition, null, 2), signature });
const signed = (client, edition) => load(client, edition, signatureOf(edition, demoKey));
const header = (answer) => answer.headers.get('tabir-edition');
const nothingCameIn = () => assert.equal(sql('SELECT count(*) FROM editions'), '0');
function run(...args) {
  return new Promise((resolve) => {
    execFile(tabir, ['edition', ...args], (error, out, err) => resolve({ code: error?.code ?? 0, out, err }));
  });
}

before(async () => {
  city = makeCity({ reports: 30 });
  demoKey = path.join(city.data, 'demo-edition.key');
  server = await serve(city.data);
  head = await signedIn('administrators');
});
after(async () => {
  await server?.stop();
  city?.remove();
});

test('every answer names the edition that it was decided by, errors too; a page names none', async () => {
  const expected = `${built.edition} ${digestOf(built)}`;
  for (const address of ['/api/edition', '/api/portal/reports', '/api/crm/reports', '/api/crm/news', '/api/nonsense', '/api/crm/editions', '/nonsense']) {
    assert.equal(header(await new Client(server.base).get(address)), expected, address);
  }
  const visitor = new Client(server.base);
  assert.equal(header(await visitor.post('/api/crm/session', { name: 'x' })), expected);
  assert.equal(header(await visitor.post('/api/crm/session', 'x', { 'sec-fetch-site': 'cross-site' })), expected);
  assert.equal(header(await visitor.delete('/api/crm/session')), expected);
  const report = (await head.get('/api/crm/reports')).json.items[0].fields.ticket_code.value;
  const first = await head.get(`/api/crm/reports/${report}`);
  assert.equal(header(first), expected);
  const again = await head.get(`/api/crm/reports/${report}`, { 'if-none-match': first.headers.get('etag') });
  assert.deepEqual([again.status, header(again)], [304, expected]);
  const page = await fetch(`${server.base}/portal/`);
  if (page.status === 200) assert.equal(page.headers.get('tabir-edition'), null);
});

test('all editions are told, with the one in force', async () => {
  const visitor = new Client(server.base);
  const { json } = await visitor.get('/api/editions');
  assert.deepEqual(json.at(-1), { date: built.edition, title: built.title, digest: digestOf(built), in_force: true });
  assert.equal(json.filter(({ in_force: inForce }) => inForce).length, 1);
  assert.deepEqual((await visitor.get('/api/edition')).json, built);
});

test('whoever is no administrator meets an address that is not there', async () => {
  const edition = editionOf(day());
  const unknown = await head.post('/api/crm/nonsense', {});
  for (const tag of ['ticket-admins', 'validation-officers', 'auditors']) {
    const answer = await signed(await signedIn(tag), edition);
    assert.deepEqual([answer.status, answer.text], [404, unknown.text], tag);
  }
  assert.equal((await signed(new Client(server.base), edition)).status, 401);
  nothingCameIn();
});

test('without the city’s signature nothing comes in', async () => {
  const edition = editionOf(day());
  const refused = async (signature, why) => {
    const answer = await load(head, edition, signature);
    assert.deepEqual([answer.status, answer.json.code, answer.json.member], [422, 'bad_signature', 'signature'], why);
  };
  await refused('', 'none');
  await refused('00', 'no signature at all');
  await refused('0'.repeat(128), 'zeros');
  await refused('z'.repeat(128), 'no digits');
  const other = path.join(city.data, 'other.key');
  assert.equal((await run('keygen', '--out', other)).code, 0);
  await refused(signatureOf(edition, other), 'by another key');
  await refused(signatureOf(editionOf(day(1)), demoKey), 'on another document');
  await refused(`${signatureOf(edition, demoKey)}00`, 'longer than one');
  const unsigned = await head.post('/api/crm/editions', { document: canonical(edition) });
  assert.deepEqual([unsigned.status, unsigned.json.code, unsigned.json.member], [400, 'bad_request', 'signature']);
  nothingCameIn();
});

test('a document that was altered after signing does not come in', async () => {
  const edition = editionOf(day());
  const signature = signatureOf(edition, demoKey);
  const altered = editionOf(day(), withoutUrgency);
  assert.equal((await load(head, altered, signature)).json.code, 'bad_signature');
  nothingCameIn();
});

test('an edition that breaks the charter does not come in, whoever signed it; the article is named', async () => {
  const answer = await signed(head, editionOf(day(), naming));
  assert.deepEqual([answer.status, answer.json.code, answer.json.member], [422, 'charter_broken', 'nameless']);
  assert.match(answer.json.detail, /smallest situation is .*validation-officers/);
  nothingCameIn();
});

test('what is not understood does not come in; the member is named', async () => {
  const wrong = await signed(head, editionOf(day(), (edition) => { edition.fields[0].if = ['on_tuesdays']; }));
  assert.deepEqual([wrong.status, wrong.json.code], [422, 'bad_edition']);
  assert.match(wrong.json.member, /fields/);
  const noJson = await head.post('/api/crm/editions', { document: '{', signature: '' });
  assert.deepEqual([noJson.status, noJson.json.code], [422, 'bad_edition']);
  for (const body of [{}, { document: 'x' }, { document: '', signature: '' }, { document: 1, signature: '' }, { document: 'x', signature: 'x', more: 1 }]) {
    assert.equal((await head.post('/api/crm/editions', body)).status, 400, JSON.stringify(body));
  }
  const large = await head.post('/api/crm/editions', { document: ' '.repeat(600 * 1024), signature: '' });
  assert.equal(large.status, 413);
  nothingCameIn();
});

test('no edition takes effect before today', async () => {
  const answer = await signed(head, editionOf(day(-1), (edition) => { if (edition.edition === built.edition) edition.edition = day(-2); }));
  assert.deepEqual([answer.status, answer.json.code, answer.json.member], [422, 'retroactive', 'edition']);
  nothingCameIn();
});

test('where no key is set nothing comes in', async () => {
  const key = sql("SELECT value FROM settings WHERE name = 'city.edition_key'");
  sql("DELETE FROM settings WHERE name = 'city.edition_key'");
  const answer = await signed(head, editionOf(day()));
  assert.deepEqual([answer.status, answer.json.code], [409, 'no_edition_key']);
  nothingCameIn();
  // An operator sets it beside the running server.
  assert.equal((await run('trust', '--data', city.data, key)).code, 0);
  assert.equal((await signed(head, editionOf(day(-1)))).json.code, 'retroactive');
});

test('one for a later day is known, and not in force', async () => {
  const later = editionOf(day(3), withoutUrgency);
  const answer = await signed(head, later);
  assert.deepEqual([answer.status, answer.json.in_force, answer.json.digest], [201, false, digestOf(later)]);
  const entry = (await head.get('/api/editions')).json.find(({ date }) => date === later.edition);
  assert.deepEqual(entry, { date: later.edition, title: later.title, digest: digestOf(later), in_force: false });
  assert.deepEqual((await head.get(`/api/editions/${later.edition}`)).json, later);
  assert.equal(header(await head.get('/api/crm/reports')), `${built.edition} ${digestOf(built)}`);
  assert.equal((await head.get('/api/crm/reports')).json.items[0].fields.sla_band.level, 'full');
  const twice = await signed(head, later);
  assert.deepEqual([twice.status, twice.json.code], [409, 'edition_exists']);
  assert.equal(sql("SELECT what || ' ' || party || ' ' || viewer FROM accesses WHERE what = 'edition'"), `edition administrator ${account('administrators').id}`);
});

test('one for today decides the next request, and what was recorded before keeps its own', async () => {
  const today = editionOf(day(), withoutUrgency);
  const admin = await signedIn('ticket-admins');
  const codeOf = (item) => item.fields.ticket_code.value;
  const publicOnes = (await admin.get('/api/crm/reports?limit=200')).json.items.filter(({ actions }) => actions.includes('make_private'));
  const hide = async (code, key, version) => admin.post(`/api/crm/reports/${code}/actions/make_private`, {}, {
    'if-match': version ?? (await admin.get(`/api/crm/reports/${code}`)).headers.get('etag'), 'idempotency-key': key,
  });
  const early = await hide(codeOf(publicOnes[0]), 'early');
  assert.equal(early.json.report.fields.sla_band.level, 'full');
  const lastLook = sql('SELECT max(id) FROM accesses');
  const lastEvent = sql('SELECT max(id) FROM events');
  const answer = await signed(head, today);
  assert.deepEqual([answer.status, answer.json.in_force], [201, true]);
  assert.equal(header(answer), `${built.edition} ${digestOf(built)}`, 'the request that loaded it began under the one before');

  const list = await head.get('/api/crm/reports');
  assert.equal(header(list), `${today.edition} ${digestOf(today)}`);
  assert.equal(list.json.edition, today.edition);
  assert.equal(list.json.items[0].fields.sla_band.level, 'hidden');
  assert.ok(!list.json.askable.includes('sla_band'));
  assert.deepEqual((await head.get('/api/edition')).json, today);
  assert.equal(header(await new Client(server.base).get('/api/nonsense')), header(list));

  assert.equal((await hide(codeOf(publicOnes[1]), 'late')).status, 200);
  // Sent once more, a step is done no second time; but what its answer shows is decided by the edition of now.
  const repeated = await hide(codeOf(publicOnes[0]), 'early', 'any');
  assert.deepEqual([repeated.status, repeated.json.report.fields.sla_band.level], [200, 'hidden']);
  assert.equal(sql(`SELECT count(*) FROM events WHERE id > ${lastEvent}`), '1');

  // The record of the loading itself belongs to the request that began before.
  assert.equal(sql(`SELECT DISTINCT edition FROM accesses WHERE id <= ${lastLook} OR what = 'edition'`), digestOf(built));
  assert.equal(sql(`SELECT DISTINCT edition FROM accesses WHERE id > ${lastLook} AND what <> 'edition'`), digestOf(today));
  assert.equal(sql(`SELECT DISTINCT edition FROM events WHERE id <= ${lastEvent}`), digestOf(built));
  assert.equal(sql(`SELECT DISTINCT edition FROM events WHERE id > ${lastEvent}`), digestOf(today));
});

test('a restart keeps them, also under a new key of the city', async () => {
  const before = (await head.get('/api/editions')).text;
  const { out } = await run('keygen', '--out', path.join(city.data, 'next.key'));
  assert.equal((await run('trust', '--data', city.data, out.trim())).code, 0);
  assert.equal(await server.stop(), 0);
  server = await serve(city.data);
  head = await signedIn('administrators');
  assert.equal((await head.get('/api/editions')).text, before);
  assert.equal((await head.get('/api/crm/reports')).json.items[0].fields.sla_band.level, 'hidden');
  // The key before vouches for what came in under it, and for nothing new.
  assert.equal((await signed(head, editionOf(day(9)))).json.code, 'bad_signature');
});

test('a stored edition that was tampered with keeps the server from starting', async () => {
  await server.stop();
  const date = day(3);
  const fresh = readFileSync(path.join(city.data, 'tabir.db'));
  const refuses = async (change, words) => {
    sql(change);
    await assert.rejects(serve(city.data), (error) => {
      assert.match(error.log, new RegExp(`^tabir: the edition of ${date} in the database is broken: ${words}`, 'm'), change);
      return true;
    });
    for (const name of ['tabir.db-wal', 'tabir.db-shm']) execFileSync('rm', ['-f', path.join(city.data, name)]);
    writeFileSync(path.join(city.data, 'tabir.db'), fresh);
  };
  await refuses(`UPDATE editions SET document = replace(document, 'coordinate-admin', 'coordinate-anyone') WHERE date = '${date}'`, 'its signature');
  await refuses(`UPDATE editions SET signature = (SELECT signature FROM editions WHERE date <> '${date}') WHERE date = '${date}'`, 'its signature');
  await refuses(`UPDATE editions SET digest = '${'0'.repeat(64)}' WHERE date = '${date}'`, 'its digest');
  await refuses("DELETE FROM settings WHERE name LIKE 'city.%'; DELETE FROM editions WHERE date = (SELECT min(date) FROM editions)", 'its signature');
  const broken = editionOf(date, naming);
  await refuses(`UPDATE editions SET document = '${canonical(broken).replaceAll("'", "''")}', digest = '${digestOf(broken)}', `
    + `signature = '${signatureOf(broken, demoKey)}' WHERE date = '${date}'`, 'nameless: ');
  server = await serve(city.data);
});

test('the command line: keys, signatures, trust', async () => {
  const key = path.join(city.data, 'cli.key');
  const made = await run('keygen', '--out', key);
  assert.match(made.out, /^[0-9a-f]{64}\n$/);
  assert.equal(statSync(key).mode & 0o777, 0o600);
  assert.equal(statSync(demoKey).mode & 0o777, 0o600);
  assert.equal((await run('keygen', '--out', key)).code, 1, 'it writes over no file');

  const file = path.join(city.data, 'edition.json');
  const edition = editionOf(day(5));
  writeFileSync(file, JSON.stringify(edition, null, 4));
  const { out, code } = await run('sign', '--key', key, file);
  assert.equal(code, 0);
  assert.equal(out, `${signatureOf(edition, key)}\n`, 'one signature, whoever computes it');
  writeFileSync(file, canonical(edition));
  assert.equal((await run('sign', '--key', key, file)).out, out, 'spaces and order do not count');

  writeFileSync(file, JSON.stringify(editionOf(day(5), naming)));
  const refused = await run('sign', '--key', key, file);
  assert.deepEqual([refused.code, refused.out], [1, '']);
  assert.match(refused.err, /nameless: /);
  assert.equal((await run('sign', '--key', file, file)).code, 1, 'no key');
  for (const wrong of ['', '00', 'x'.repeat(64), '02'.padEnd(64, '0')]) {
    assert.notEqual((await run('trust', '--data', city.data, wrong)).code, 0, wrong);
  }
});
