// The description of the interface, held against the real server: each route that it describes answers as it says, and each
// answer has a schema that leaves no room for a member that nobody described.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { Secret, TOTP } from 'otpauth';
import { Administrator } from '../support/administrator.mjs';
import { Caller, citizenAt, signedIn, smallJpeg } from '../support/caller.mjs';
import { day, editionOf, signatureOf } from '../support/edition.mjs';
import { startServer } from '../support/server.mjs';
import { startSignOn, Visitor } from '../support/sign-on.mjs';

const read = (path) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const document = JSON.parse(read('server/openapi/openapi.json'));
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(document, 'openapi');
const seen = new Set();

/** The path of the document that an address belongs to. */
function templateOf(path) {
  const parts = path.split('/');
  const fits = (template) => {
    const own = template.split('/');
    return own.length === parts.length && own.every((part, i) => part.startsWith('{') || part === parts[i]);
  };
  return Object.keys(document.paths).sort((a, b) => a.split('{').length - b.split('{').length).find(fits);
}

/** Holds one answer against the document. */
function check(method, path, status, type, body) {
  const template = templateOf(path.split('?')[0]);
  assert.ok(template, `${path} is not described`);
  const operation = document.paths[template][method.toLowerCase()];
  assert.ok(operation, `${method} ${template} is not described`);
  const response = operation.responses[status];
  assert.ok(response, `${method} ${template} does not say that it can answer ${status}: ${body}`);
  seen.add(`${method} ${template} ${status}`);
  if (!response.content) return assert.equal(body.length, 0);
  const media = response.content[type.split(';')[0]];
  assert.ok(media, `${method} ${template} ${status} is not said to be ${type}`);
  if (!type.includes('json')) return undefined;
  const pointer = ['paths', template, method.toLowerCase(), 'responses', String(status), 'content', type, 'schema']
    .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).map(encodeURIComponent).join('/');
  const valid = ajv.getSchema(`openapi#/${pointer}`);
  assert.ok(valid(JSON.parse(body)), `${method} ${path} ${status}: ${JSON.stringify(valid.errors?.slice(0, 4))}\n${body.slice(0, 600)}`);
  return undefined;
}

let server;
let admin;
let bureau;
let officer;
let auditor;
let head;
let desk;
let citizen;
let visitor;

before(async () => {
  server = await startServer({ reports: 60 });
  [admin, bureau, head, auditor, desk, officer] = await Promise.all(['u1', 'u2', 'u4', 'u5', 'u6', 'u7'].map((id) => signedIn(server, id, check)));
  visitor = new Caller(server.base, 'portal', check);
  const [{ id }] = await (await fetch(`${server.base}/demo/host/api/citizens`)).json();
  citizen = await citizenAt(server, id, check);
});
after(() => server?.stop());

test('the served document is the one in the repository', async () => {
  const answer = await fetch(`${server.base}/api/openapi.json`);
  assert.deepEqual(await answer.json(), document);
});

test('every object of the document is closed', () => {
  const open = [];
  const walk = (node, path) => {
    if (node === null || typeof node !== 'object') return;
    if (node.type === 'object' && node.properties && node.additionalProperties !== false) open.push(path);
    for (const [name, value] of Object.entries(node)) walk(value, `${path}/${name}`);
  };
  walk(document, '');
  assert.deepEqual(open, []);
});

test('words and documents', async () => {
  for (const path of ['vocabulary', 'reference', 'edition', 'editions', 'editions/2021-05-04', 'openapi.json']) {
    const answer = await visitor.send('GET', `/api/${path}`);
    assert.equal(answer.status, 200, path);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
  }
  assert.equal((await visitor.send('GET', '/api/editions/2020-01-01')).status, 404);
});

test('sessions', async () => {
  assert.equal((await admin.get('session')).status, 200);
  assert.equal((await citizen.get('session')).status, 200);
  const stranger = new Caller(server.base, 'crm', check);
  assert.equal((await stranger.get('session')).status, 401);
  assert.equal((await stranger.post('session', { name: 'x', password: 'y' })).status, 401);
  assert.equal((await stranger.post('session', { name: 'x' })).status, 400);
  assert.equal((await new Caller(server.base, 'jaki', check).post('session', { token: 'x' })).status, 401);
  for (const path of ['reports', 'news', 'officers?agency=x', 'photo-requests', 'access?ticket_code=x']) {
    assert.equal((await stranger.get(path)).status, 401);
  }
});

test('lists, each report of them, and why, for every kind of viewer', async () => {
  for (const client of [visitor, citizen, admin, bureau, officer, auditor]) {
    const list = await client.get('reports?limit=200');
    assert.equal(list.status, 200);
    assert.equal(list.json.total, list.json.items.length);
    for (const item of list.json.items.slice(0, 25)) {
      const code = item.fields.ticket_code.value;
      assert.equal((await client.get(`reports/${code}`)).status, 200);
      assert.equal((await client.get(`reports/${code}/why`)).status, 200);
    }
    assert.equal((await client.get('reports?nonsense=1')).status, 400);
    assert.equal((await client.get('reports/0000-0000')).status, 404);
    assert.equal((await client.get('reports/0000-0000/why')).status, 404);
    assert.equal((await client.get(`photos/${'0'.repeat(32)}`)).status, 404);
  }
  assert.equal((await citizen.get('reports?mine=1')).status, 200);
});

test('a public photo', async () => {
  const list = await visitor.get('reports?limit=200');
  for (const item of list.json.items) {
    const { json } = await visitor.get(`reports/${item.fields.ticket_code.value}`);
    const [photo] = json.report.fields.report_photo.value;
    if (!photo) continue;
    for (const size of ['', '?size=thumb']) {
      const answer = await visitor.get(`photos/${photo.id}${size}`);
      assert.equal(answer.status, 200);
      assert.deepEqual([...answer.bytes.subarray(0, 2)], [0xff, 0xd8]);
    }
    return;
  }
  assert.fail('no public photo in the city');
});

test('a private report from filing to a granted photo', async () => {
  const photo = await citizen.upload(smallJpeg());
  assert.equal(photo.status, 201);
  assert.equal((await citizen.get(`photos/${photo.json.id}?size=thumb`)).status, 200);
  const draft = {
    visibility: 'private', category: 'jalan-rusak', description: 'Lubang di tikungan', area: 'kel-tebet-timur',
    location: { lat_e6: -6230000, lon_e6: 106850000, place: 'depan warung' }, photos: [photo.json.id],
  };
  const filed = await citizen.post('reports', draft, { 'idempotency-key': 'filing-1' });
  assert.equal(filed.status, 201);
  assert.equal((await citizen.post('reports', draft, { 'idempotency-key': 'filing-1' })).text, filed.text);
  assert.equal((await citizen.post('reports', { ...draft, area: 'x' }, { 'idempotency-key': 'filing-1' })).status, 400);
  assert.equal((await citizen.post('reports', { ...draft, photos: [] }, { 'idempotency-key': 'filing-1' })).status, 409);
  assert.equal((await citizen.post('reports', draft)).status, 428);
  const code = filed.json.report.fields.ticket_code.value;
  assert.equal((await officer.get(`reports/${code}`)).status, 404);

  const agency = 'sudin-bina-marga-jakarta-selatan';
  const officers = await admin.get(`officers?agency=${agency}`);
  assert.ok(officers.json.some((each) => each.id === 'u7'));
  assert.equal((await bureau.get(`officers?agency=${agency}`)).status, 404);
  const cursor = (await officer.get('news')).json.cursor;
  assert.equal((await admin.act(code, 'dispatch', { agency, officer: 'u7' })).status, 200);
  assert.deepEqual((await officer.get(`news?since=${cursor}`)).json.changed, [code]);
  assert.equal((await citizen.get('news')).status, 200);

  assert.equal((await officer.act(code, 'start', {}, { 'if-match': 'old' })).status, 412);
  assert.equal((await officer.act(code, 'start', {}, { 'if-match': null })).status, 428);
  assert.equal((await officer.act(code, 'accept', {})).status, 409);
  assert.equal((await officer.act(code, 'start', { more: 1 })).status, 400);
  assert.equal((await officer.act(code, 'start', {})).status, 200);
  assert.equal((await citizen.act('0000-0000', 'withdraw', {}, { 'if-match': 'x' })).status, 404);
  assert.equal((await officer.get(`photos/${photo.json.id}`)).status, 404);
  assert.equal((await officer.act(code, 'request_photo', { reason: 'mencari titik' })).status, 200);
  assert.ok((await bureau.get('photo-requests')).json.items.some((item) => item.ticket_code === code));
  assert.equal((await admin.get('photo-requests')).status, 404);
  await bureau.prove();
  const granted = await bureau.act(code, 'grant_photo', { viewer: 'u7', reason: 'perlu', hours: 1 });
  assert.equal(granted.json.photo_grants.length, 1);
  await officer.prove();
  assert.equal((await officer.get(`photos/${photo.json.id}`)).status, 200);

  const evidence = await officer.upload(smallJpeg());
  assert.equal((await officer.act(code, 'file_followup', { note: 'Sudah ditambal', photos: [evidence.json.id] })).status, 200);
  assert.equal((await bureau.act(code, 'accept', {})).status, 200);
  const mine = await citizen.get(`reports/${code}`);
  assert.equal(mine.json.report.fields.state.value, 'done');
  assert.equal((await citizen.act(code, 'reopen', { reason: 'ambles lagi' })).status, 200);
  assert.equal((await bureau.act(code, 'coordinate', { agency: 'dinas-perhubungan', reason: 'rambu' })).status, 409);
  assert.equal((await auditor.get(`access?ticket_code=${code}`)).status, 200);
  assert.equal((await admin.get(`access?ticket_code=${code}`)).status, 404);
});

test('a further passage, and a search', async () => {
  const { items } = (await bureau.get('reports?limit=50')).json;
  const code = items[0].fields.ticket_code.value;
  const selection = { text: 'description', item: 0, start: 0, end: 4, type: 'OTHER' };
  const mask = (client, body, headers = {}) => client.post(`reports/${code}/passages`, body, { 'if-match': 'old', 'idempotency-key': 'p', ...headers });
  const version = (await bureau.get(`reports/${code}`)).headers.get('etag');
  assert.equal((await mask(bureau, selection)).status, 412);
  assert.equal((await mask(bureau, {})).status, 400);
  assert.equal((await mask(bureau, selection, { 'if-match': version, 'idempotency-key': 'passage' })).status, 200);
  assert.equal((await head.post(`reports/${code}/passages`, selection,
    { 'if-match': (await head.get(`reports/${code}`)).headers.get('etag'), 'idempotency-key': 'passage' })).status, 409);
  assert.equal((await bureau.post('reports/0000-0000/passages', selection, { 'if-match': 'x', 'idempotency-key': 'p' })).status, 404);
  assert.equal((await auditor.get(`access?ticket_code=${code}`)).status, 200);
  for (const client of [visitor, citizen, bureau]) {
    assert.equal((await client.get('reports?q=jalan')).status, 200);
    assert.equal((await client.get('reports?q=j')).status, 400);
  }
});

test('a report through an intake desk, and a step that takes it out of sight', async () => {
  const draft = {
    visibility: 'private', category: 'jalan-rusak', description: 'Lubang', area: 'kel-cikini', location: null, photos: [],
    channel: 'sms', channel_reference: null, complainant_name: 'Wati', complainant_contact: null,
  };
  assert.equal((await admin.post('reports', draft, { 'idempotency-key': 'k' })).status, 404);
  const filed = await desk.post('reports', draft, { 'idempotency-key': 'k' });
  assert.equal(filed.status, 201);
  assert.equal((await desk.post('reports', { ...draft, channel: 'qlue' }, { 'idempotency-key': 'k2' })).status, 400);
  const code = filed.json.ticket_code;
  assert.equal((await admin.act(code, 'dispatch', { agency: 'dinas-bina-marga', officer: 'u7' })).status, 200);
  const gone = await officer.act(code, 'coordinate', { agency: 'dinas-perhubungan', reason: 'rambu' });
  assert.deepEqual(gone.json, { report: { visible: false } });
});

test('an edition', async () => {
  const load = (edition, signature) => head.post('editions', { document: JSON.stringify(edition), signature });
  const later = editionOf(day(5));
  const signature = signatureOf(later, `${server.data}/demo-edition.key`);
  assert.equal((await load(later, '')).status, 422);
  assert.equal((await load(later, signature)).status, 201);
  assert.equal((await load(later, signature)).status, 409);
  assert.equal((await admin.post('editions', {})).status, 404);
  assert.equal((await head.post('editions', {})).status, 400);
  assert.equal((await visitor.send('GET', `/api/editions/${later.edition}`)).status, 200);
});

test('a user\'s own way in, and what administrators may do to it', async () => {
  const account = server.accounts.find(({ id }) => id === 'u3');
  const own = await signedIn(server, 'u3', check);
  await signedIn(server, 'u3', check);
  assert.equal((await own.post('step-up', { password: 'not this' })).status, 401);
  assert.equal((await own.post('step-up', { password: account.password })).status, 200);
  const other = (await own.get('sessions')).json.items.find(({ current }) => !current);
  assert.equal((await own.send('DELETE', `/api/crm/sessions/${other.id}`)).status, 204);
  assert.equal((await own.send('DELETE', '/api/crm/sessions/none')).status, 404);
  assert.equal((await own.send('DELETE', '/api/crm/sessions')).status, 204);

  const setUp = async () => {
    const { json: { secret } } = await own.post('second-factor', {});
    return (await own.post('second-factor/confirmation', { code: new TOTP({ secret: Secret.fromBase32(secret) }).generate() })).json.recovery_codes;
  };
  const [recovery] = await setUp();
  assert.equal((await own.get('second-factor')).json.on, true);
  assert.equal((await own.post('second-factor', {})).status, 409);
  assert.equal((await own.post('second-factor/removal', { password: account.password, code: recovery })).status, 204);
  await setUp();
  assert.equal((await head.send('DELETE', '/api/crm/users/u3/second-factor')).status, 204);
  assert.equal((await head.send('DELETE', '/api/crm/users/u9/sessions')).status, 204);
  assert.equal((await head.get('second-factor-rule')).json.required, false);
  assert.equal((await head.post('second-factor-rule', { required: false })).status, 200);

  assert.equal((await own.post('password', { current: account.password, new: 'short' })).status, 422);
  assert.equal((await own.post('password', { current: account.password, new: 'rawa melati 7731' })).status, 204);
  const link = await head.post('users/u3/reset-link', {});
  assert.equal(link.status, 201);
  const stranger = new Caller(server.base, 'crm', check);
  assert.equal((await stranger.post('reset', { token: link.json.path.split('/').at(-1), password: 'rawa melati 7732' })).status, 204);
  assert.equal((await stranger.post('reset', { token: 'x', password: 'rawa melati 7732' })).status, 401);

  assert.ok((await officer.get('activity')).json.items.length > 0);
  assert.ok((await head.get('auth-events')).json.items.length > 10);
  assert.equal((await officer.get('auth-events')).status, 404);
});

test('users, agencies and channels, as administrators change them', async () => {
  const administrator = new Administrator(head);
  await head.prove();
  const make = (path, body) => administrator.make(path, body);
  const { user } = await administrator.user({ name: 'Tamara Baru' });
  assert.equal((await make('users', { name: 'Tamara Baru', agency: 'satpol-pp', tags: [] })).json.code, 'name_taken');
  assert.equal((await make('users', {})).status, 400);
  assert.equal((await head.post('users', { name: 'X', agency: 'satpol-pp', tags: [] })).status, 428);
  assert.ok((await head.get('users?words=Tamara&ended=false')).json.users.length === 1);
  assert.equal((await head.get('users?tag=x')).status, 400);
  assert.equal((await head.get('users/nobody')).status, 404);
  assert.equal((await administrator.change(`users/${user.id}/end`, {}, { version: 'old' })).status, 412);
  await administrator.changed(`users/${user.id}`, { name: 'Tamara Lama', agency: 'satpol-pp', tags: ['auditors'] });
  await administrator.changed(`users/${user.id}/end`);
  await administrator.changed(`users/${user.id}/restore`);

  assert.equal((await make('agencies', { id: 'unit-uji', id_name: 'Unit', en_name: 'Unit', parent: 'satpol-pp', kind: 'unit' })).status, 201);
  await administrator.changed('agencies/unit-uji', { id_name: 'Unit Uji', en_name: 'Test unit' });
  await administrator.changed('agencies/unit-uji/close');
  await administrator.changed('agencies/unit-uji/reopen');
  assert.equal((await administrator.change('agencies/satpol-pp/close')).json.code, 'agency_in_use');
  assert.equal((await administrator.change('agencies/unit-uji/close', {}, { version: 'old' })).status, 412);

  assert.equal((await make('channels', { id: 'kanal-uji', id_name: 'Kanal', en_name: 'Channel', from: '2026-01-01', until: null, located: true })).status, 201);
  await administrator.changed('channels/kanal-uji', { id_name: 'Kanal', en_name: 'Channel', until: '2030-01-01' });
  assert.equal((await administrator.change('channels/kanal-uji', { id_name: 'K', en_name: 'C', until: null }, { version: 'old' })).status, 412);

  const { events } = (await head.get('administration-events')).json;
  assert.equal(new Set(events.map(({ what }) => what)).size, 10, 'an event of each kind');
  for (const path of ['users', 'agencies', 'channels', 'administration-events']) assert.equal((await officer.get(path)).status, 404);
  assert.equal((await visitor.send('GET', '/api/reference')).status, 200);
});

test('bodies that are not taken', async () => {
  assert.equal((await officer.send('POST', '/api/crm/photos', { headers: { 'content-type': 'image/png' }, body: 'no picture' })).status, 422);
  assert.equal((await officer.send('POST', '/api/crm/photos', { headers: { 'content-type': 'text/plain' }, body: 'x' })).status, 415);
  const reports = (options) => citizen.send('POST', '/api/jaki/reports', options);
  assert.equal((await reports({ headers: { 'content-type': 'text/plain' }, body: '{}' })).status, 415);
  const json = { 'content-type': 'application/json' };
  assert.equal((await reports({ headers: { ...json, 'sec-fetch-site': 'cross-site' }, body: '{}' })).status, 403);
  assert.equal((await reports({ headers: json, body: `"${'a'.repeat(70_000)}"` })).status, 413);
  assert.equal((await reports({ headers: json, body: '{' })).status, 400);
  assert.equal((await reports({ headers: json, body: '['.repeat(100) })).status, 400);
});

test('no body may hold a member more than described, whatever else stands in it', async () => {
  const resolved = (schema) => (schema.$ref ? resolved(schema.$ref.slice(2).split('/').reduce((node, name) => node[name.replaceAll('~1', '/')], document)) : schema);
  /** The least that fits the schema's types. */
  const least = (given) => {
    const schema = resolved(given);
    if (schema.oneOf) return least(schema.oneOf[0]);
    if (schema.anyOf) return least(schema.anyOf.at(-1));
    if (schema.enum) return schema.enum[0];
    if (schema.type === 'object') return Object.fromEntries((schema.required ?? Object.keys(schema.properties).slice(0, 1)).map((name) => [name, least(schema.properties[name])]));
    return { string: 'x', integer: 1, boolean: false, array: [], null: null }[[schema.type].flat()[0]];
  };
  let asked = 0;
  for (const [template, { post }] of Object.entries(document.paths)) {
    const schema = post?.requestBody?.content['application/json']?.schema;
    // A report's steps and selections: reports/action_test.cpp and passages.test.mjs.
    if (!schema || template.includes('{code}')) continue;
    const surface = template.match(/^\/api\/(crm|jaki)\//)[1];
    const caller = { crm: template === '/api/crm/reports' ? desk : head, jaki: citizen }[surface];
    const answer = await caller.send('POST', template.replaceAll(/\{\w+\}/g, 'u7'), {
      headers: { 'content-type': 'application/json', 'idempotency-key': `more-${asked}` }, body: JSON.stringify({ ...least(schema), lebih: 1 }),
    });
    assert.deepEqual([answer.status, answer.json.member], [400, 'lebih'], `${template}: ${answer.text}`);
    asked += 1;
  }
  assert.ok(asked > 10, `${asked}`);
});

test('the city\'s own sign-on', async () => {
  assert.equal((await visitor.send('GET', '/api/crm/sign-on/offer')).status, 200);
  const city = await startSignOn();
  const officerOfCity = new Visitor(city, check);
  assert.equal(await officerOfCity.signIn(), 'done');
  assert.equal(await officerOfCity.signIn({ from: '/api/crm/sign-on/step-up' }), 'done');
  await officerOfCity.setOut('/api/crm/sign-on/end');
  await city.stop();
});

test('signing out', async () => {
  const answer = await desk.send('DELETE', '/api/crm/session');
  assert.equal(answer.status, 204);
  assert.equal((await desk.get('session')).status, 401);
  assert.equal((await new Caller(server.base, 'jaki', check).send('DELETE', '/api/jaki/session')).status, 204);
});

test('every described operation was seen to succeed', () => {
  const missed = [];
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const method of Object.keys(operations)) {
      const done = [...seen].some((entry) => / [23]..$/.test(entry) && entry.startsWith(`${method.toUpperCase()} ${path} `));
      if (!done) missed.push(`${method} ${path}`);
    }
  }
  assert.deepEqual(missed, []);
});

test('no route is left out of the document', async () => {
  // Any address below /api that the document lacks is not there.
  for (const path of ['/api', '/api/', '/api/crm', '/api/crm/second', '/api/portal/users', '/api/portal/session', '/api/portal/news', '/api/jaki/officers', '/api/reports']) {
    assert.equal((await fetch(server.base + path)).status, 404, path);
  }
});

test('docs/api.md names every operation', () => {
  const page = read('docs/api.md');
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const method of Object.keys(operations)) {
      const surfaces = path.replace(/^\/api\/(portal|crm|jaki)\//, '/api/SURFACE/');
      const line = (name) => `\`${method.toUpperCase()} ${name}\``;
      assert.ok(page.includes(line(path)) || page.includes(line(surfaces)), `${method} ${path}`);
    }
  }
});
