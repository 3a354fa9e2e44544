// How much a caller may send: the server tells it, the description says the same, and the very next thing is refused.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Caller, citizenAt, smallJpeg } from '../support/caller.mjs';
import { startServer } from '../support/server.mjs';
import { sqlite } from '../support/sqlite.mjs';

const { components: { schemas }, paths } = JSON.parse(readFileSync(new URL('../../server/openapi/openapi.json', import.meta.url), 'utf8'));
let server;
let citizen;
let limits;
before(async () => {
  server = await startServer({ reports: 5 });
  limits = (await (await fetch(`${server.base}/api/reference`)).json()).limits;
  citizen = await citizenAt(server, 'c1');
});
after(() => server?.stop());

test('the description says what the server tells', () => {
  for (const draft of [schemas.JakiDraft, schemas.CrmDraft]) {
    assert.equal(draft.properties.description.maxLength, limits.description);
    assert.equal(draft.properties.photos.maxItems, limits.photos);
    assert.equal(draft.properties.location.anyOf[0].properties.place.anyOf[0].maxLength, limits.line);
  }
  for (const line of ['channel_reference', 'complainant_name', 'complainant_contact']) {
    assert.equal(schemas.CrmDraft.properties[line].anyOf[0].maxLength, limits.line, line);
  }
  const inputs = schemas.ActionInputs.properties;
  for (const text of ['reason', 'finding', 'note']) assert.equal(inputs[text].maxLength, limits.text, text);
  assert.equal(inputs.photos.maxItems, limits.photos);
  assert.equal(inputs.hours.maximum, limits.hours);
  for (const surface of ['portal', 'crm', 'jaki']) {
    const search = paths[`/api/${surface}/reports`].get.parameters.find(({ name }) => name === 'q');
    assert.equal(search.schema.maxLength, limits.search, surface);
  }
});

test('a report at every limit is taken; one more of anything is refused by name', async () => {
  const photos = [];
  for (let i = 0; i <= limits.photos; i++) photos.push((await citizen.upload(smallJpeg())).json.id);
  const draft = {
    visibility: 'private', category: 'jalan-rusak', description: 'é'.repeat(limits.description), area: 'kel-cikini',
    location: { lat_e6: -6190000, lon_e6: 106840000, place: 'é'.repeat(limits.line) }, photos: photos.slice(1),
  };
  const file = (changes) => citizen.post('reports', { ...draft, ...changes }, { 'idempotency-key': crypto.randomUUID() });
  const refused = async (changes, member) => {
    const answer = await file(changes);
    assert.equal(answer.status, 400, member);
    assert.equal(answer.json.member, member);
  };
  await refused({ description: `${draft.description}a` }, 'description');
  await refused({ location: { ...draft.location, place: `${draft.location.place}a` } }, 'location.place');
  await refused({ photos }, 'photos');
  assert.equal((await file({})).status, 201);
});

test('a list is asked for few areas and agencies, each of which brings all within it', async () => {
  const visitor = new Caller(server.base, 'portal');
  for (const [member, value] of [['agency', 'dinas-bina-marga'], ['area', 'kel-cikini']]) {
    const times = (n) => visitor.get(`reports?${Array.from({ length: n }, () => `${member}=${value}`).join('&')}`);
    assert.equal((await times(5)).status, 200, member);
    const refused = await times(6);
    assert.deepEqual([refused.status, refused.json.member], [400, member]);
  }
});

test('a citizen files so many reports within 24 hours; others go on, and so does the citizen later', async () => {
  const [flooding, other] = [await citizenAt(server, 'c2'), await citizenAt(server, 'c3')];
  const sql = (text) => sqlite(server.data, text);
  sql(`UPDATE reports SET reported_at = reported_at - 172800000 WHERE reporter = 'c2'`);
  const draft = { visibility: 'public', category: 'jalan-rusak', description: 'Jalan berlubang.', area: 'kel-cikini', location: null, photos: [] };
  const file = (caller, key = crypto.randomUUID()) => caller.post('reports', draft, { 'idempotency-key': key });
  const keys = Array.from({ length: limits.reports_a_day }, () => crypto.randomUUID());
  for (const key of keys) assert.equal((await file(flooding, key)).status, 201);
  const refused = await file(flooding);
  assert.deepEqual([refused.status, refused.json.code], [429, 'too_many']);
  assert.equal(refused.json.detail, `Anda sudah mengirim ${limits.reports_a_day} laporan dalam 24 jam terakhir.`);
  const seconds = Number(refused.headers.get('retry-after'));
  assert.ok(seconds > 86_000 && seconds <= 86_401, `${seconds} s`);
  assert.equal((await file(flooding, keys[0])).status, 201, 'what was filed already is answered as it was');
  assert.equal((await file(other)).status, 201);
  sql(`UPDATE reports SET reported_at = reported_at - 86400000 WHERE id = (SELECT min(id) FROM reports WHERE reporter = 'c2' AND reported_at > (SELECT max(reported_at) - 3600000 FROM reports))`);
  assert.equal((await file(flooding)).status, 201);
  assert.equal((await file(flooding)).status, 429);
});

test('a photo one byte too large is refused before it is read', async () => {
  const answer = await citizen.upload(Buffer.alloc(limits.photo_bytes + 1));
  assert.equal(answer.status, 413);
  assert.equal((await citizen.upload(Buffer.alloc(limits.photo_bytes))).status, 422);
});
