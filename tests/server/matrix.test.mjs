// Every route, every kind of viewer, every relation to the report: the status is the one that the matrix names. An operation without a
// row fails, and so does a row without an operation.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Caller, citizenAt, signedIn, smallJpeg } from '../support/caller.mjs';
import { day, editionOf, signatureOf } from '../support/edition.mjs';
import { accountsOf, makeCity, serve } from '../support/server.mjs';
import { addReports } from './matrix/reports.mjs';
import { aboutReports, doors, plain, relations, sees, steps, takes, three } from './matrix/rows.mjs';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const document = read('server/openapi/openapi.json');
const vocabulary = read('core/vocabulary.json');
const operations = Object.entries(document.paths).flatMap(([path, all]) => Object.keys(all).map((method) => `${method.toUpperCase()} ${path}`));
const surfaceOf = (viewer) => ({ portal: 'portal', citizen: 'jaki' })[viewer] ?? 'crm';
const crmViewers = plain['GET /api/crm/reports'].may;
const acting = ['citizen', ...crmViewers];

let city;
let server;
/** By viewer: the account, or what stands for one. */
let people;
/** By viewer: a Caller. */
let callers;
/** An officer of another agency, whose every report is otherwise. */
let other;
const cells = { read: [], passages: [], steps: {} };

const cell = (viewer, relation, visibility, state) => ({ viewer, relation, visibility, state });
function allCells(viewers, state) {
  return viewers.flatMap((viewer) => ['public', 'private'].flatMap((visibility) => {
    const of = viewer === 'citizen' ? relations.citizen : viewer === 'portal' ? ['stranger'] : relations.crm[visibility];
    return of.map((relation) => cell(viewer, relation, visibility, state));
  }));
}

before(async () => {
  city = makeCity({ reports: 1 });
  const accounts = accountsOf(city.data);
  const plainOfficers = accounts.filter(({ tags }) => tags.length === 0);
  const officer = plainOfficers[0];
  other = plainOfficers.find(({ agency }) => agency !== officer.agency);
  people = { portal: {}, citizen: { id: 'c1', agency: 'none' }, officer };
  for (const tag of crmViewers.slice(1)) people[tag] = accounts.find(({ tags }) => tags.includes(tag));
  cells.read = allCells(['portal', ...acting], 'awaiting_validation');
  cells.passages = allCells(crmViewers, 'awaiting_validation');
  for (const [step, { from }] of Object.entries(steps)) cells.steps[step] = allCells(acting, from);
  addReports(city.data, [...cells.read, ...cells.passages, ...Object.values(cells.steps).flat()], people, other);
  server = { ...await serve(city.data), data: city.data, accounts };
  callers = { portal: new Caller(server.base, 'portal'), citizen: await citizenAt(server, 'c1') };
  for (const viewer of crmViewers) callers[viewer] = await signedIn(server, people[viewer].id);
});
after(async () => {
  await server?.stop();
  city?.remove();
});

/** Sends a request of the operation. `replaced`: what stands for the braces of its path; `query` follows it. */
function send(caller, operation, { replaced = {}, query = '', body, headers = {} }) {
  const [method, template] = operation.split(' ');
  const path = template.replace(/\{(\w+)\}/g, (_, name) => replaced[name]) + query;
  if (body === undefined) return caller.send(method, path, { headers });
  const isPicture = Buffer.isBuffer(body);
  return caller.send(method, path, {
    headers: { 'content-type': isPicture ? 'image/jpeg' : 'application/json', 'idempotency-key': crypto.randomUUID(), 'if-match': '"old"', ...headers },
    body: isPicture ? body : JSON.stringify(body),
  });
}

test('every operation has a row, and every row an operation', () => {
  const surfaces = (row) => (row.includes('SURFACE') ? ['portal', 'crm', 'jaki'].map((surface) => row.replace('SURFACE', surface)) : [row]);
  const rows = [...Object.keys(plain), ...Object.keys(doors), ...Object.keys(aboutReports).flatMap(surfaces),
    'POST /api/crm/reports/{code}/actions/{action}', 'POST /api/jaki/reports/{code}/actions/{action}'];
  assert.deepEqual(rows.sort(), operations.sort());
  assert.deepEqual(['submit', ...Object.keys(steps)].sort(), vocabulary.actions.map(({ code }) => code).sort());
});

const draft = { visibility: 'public', category: 'jalan-rusak', description: 'Lubang', area: 'kel-cikini', location: null, photos: [] };
/** A name, or an id, that nothing has yet. */
const fresh = () => `x-${crypto.randomUUID()}`;
function edition(later) {
  const made = editionOf(day(later));
  return { document: JSON.stringify(made), signature: signatureOf(made, `${city.data}/demo-edition.key`) };
}

/** The rows that held for every kind of viewer. */
const held = new Set();
const row = (name, ask) => test(name, async () => {
  await ask();
  held.add(name);
});

for (const [operation, { may, status = 200, ask = () => [] }] of Object.entries(plain)) {
  row(operation, async () => {
    if (/second-factor|users|agencies|channels/.test(operation)) await proveAll();
    const ownSurface = operation.match(/\/api\/(portal|crm|jaki)\//)?.[1];
    const viewers = Object.keys(people).filter((viewer) => !ownSurface || surfaceOf(viewer) === ownSurface);
    for (const viewer of viewers) {
      const [tail = '', body] = ask({ viewer: people[viewer], other, draft, jpeg: smallJpeg(), anyCode: cells.read[0].code, edition: edition(3), fresh: fresh() });
      const replaced = { date: tail, id: tail };
      const answer = await send(callers[viewer], operation, { replaced, query: tail.startsWith('?') ? tail : '', body });
      assert.equal(answer.status, may.includes(viewer) ? status : 404, `${viewer}: ${answer.text}`);
    }
    if (!ownSurface || ownSurface === 'portal') return;
    // Nobody, and whoever is signed in on the other surface alone.
    for (const stranger of [new Caller(server.base, ownSurface), callers[ownSurface === 'crm' ? 'citizen' : 'officer']]) {
      const [tail = '', body] = ask({ viewer: people.officer, other, draft, jpeg: smallJpeg(), anyCode: cells.read[0].code, edition: edition(4), fresh: fresh() });
      const answer = await send(stranger, operation, { replaced: { id: tail }, query: tail.startsWith('?') ? tail : '', body });
      assert.equal(answer.status, 401, answer.text);
    }
  });
}

for (const [operation, { body, status }] of Object.entries(doors)) {
  row(operation, async () => {
    assert.equal((await send(new Caller(server.base, ''), operation, { body })).status, status);
  });
}

for (const [pattern, expected] of Object.entries(aboutReports)) {
  row(pattern, async () => {
    const changing = pattern.startsWith('POST');
    await proveAll();
    for (const one of changing ? cells.passages : cells.read) {
      const caller = callers[one.viewer];
      const operation = pattern.replace('SURFACE', surfaceOf(one.viewer));
      const replaced = { code: one.code, id: one.photo };
      const options = changing
        ? { body: { text: 'description', item: 0, start: 0, end: 5, type: 'OTHER' }, headers: { 'if-match': await versionFor(caller, one) } }
        : {};
      const answer = await send(caller, operation, { replaced, ...options });
      assert.equal(answer.status, expected(one), `${one.viewer}, ${one.relation}, ${one.visibility}: ${answer.text.slice(0, 300)}`);
      if (one.viewer === 'portal') continue;
      const nobody = await send(new Caller(server.base, surfaceOf(one.viewer)), operation, { replaced, ...options });
      assert.equal(nobody.status, 401);
    }
  });
}

/** Photos take a proof from the last five minutes; the whole matrix takes longer. */
const proveAll = () => Promise.all(crmViewers.map((viewer) => callers[viewer].prove()));

async function versionFor(caller, { code }) {
  return (await caller.get(`reports/${code}`)).headers.get('etag') ?? '"none"';
}

/** What the step needs, such that it fits whoever takes it. */
async function inputs(step, { viewer, relation }) {
  const { needs } = vocabulary.actions.find(({ code }) => code === step);
  const isOwn = relation === (step === 'revoke_photo' ? 'granted' : 'asking');
  const agency = { coordinate: 'dinas-perhubungan', dispatch: people[viewer].agency, reassign: people.officer.agency }[step];
  const officer = server.accounts.find((account) => account.agency === agency && !account.tags.some((tag) => three.includes(tag)));
  const all = {
    agency, officer: (officer ?? other).id, viewer: isOwn ? people[viewer].id : other.id, reason: 'perlu', finding: 'sesuai', note: 'beres', hours: 1, date: day(2),
  };
  const given = Object.fromEntries(needs.filter((name) => name in all).map((name) => [name, all[name]]));
  if (needs.includes('photos')) given.photos = [(await callers[viewer].upload(smallJpeg())).json.id];
  return given;
}

for (const step of Object.keys(steps)) {
  row(`step ${step}`, async () => {
    if (step === 'grant_photo') await proveAll();
    for (const one of cells.steps[step]) {
      const caller = callers[one.viewer];
      const answer = await caller.act(one.code, step, await inputs(step, one), { 'if-match': await versionFor(caller, one) });
      const expected = !sees(one) ? 404 : takes(step, one) ? 200 : 409;
      assert.equal(answer.status, expected, `${one.viewer}, ${one.relation}, ${one.visibility}: ${answer.text.slice(0, 400)}`);
    }
    const [first] = cells.steps[step];
    for (const surface of ['crm', 'jaki']) {
      assert.equal((await new Caller(server.base, surface).act(first.code, step, {}, { 'if-match': '"x"' })).status, 401);
    }
    // The portal has no steps at all.
    assert.equal((await callers.portal.act(first.code, step, {}, { 'if-match': '"x"' })).status, 404);
  });
}

test('whoever may is let in, everybody else is refused: all rows have held', () => {
  const all = [plain, doors, aboutReports].flatMap((rows) => Object.keys(rows)).concat(Object.keys(steps).map((step) => `step ${step}`));
  assert.ok(all.length > 80);
  assert.deepEqual([...held].sort(), all.sort());
});
