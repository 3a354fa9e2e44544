// Uploading photos to the real program. (What becomes of their pixels: units/intake_test.cpp.)
import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Client } from '../support/client.mjs';
import { withExif } from '../support/exif.mjs';
import { png } from '../support/pictures.mjs';
import { startServer } from '../support/server.mjs';

let server;
let officer;
let other;
before(async () => {
  server = await startServer({ reports: 5 });
  [officer, other] = await Promise.all([0, 1].map(async (i) => {
    const client = new Client(server.base);
    await client.signIn(server.accounts[i]);
    return client;
  }));
});
after(() => server?.stop());

const upload = (client, bytes, type = 'image/png', headers = {}) => client.post('/api/crm/photos', bytes, { 'content-type': type, ...headers });
const files = () => readdirSync(path.join(server.data, 'photos')).sort();

test('a photo is taken, kept under a random name, and shown to its uploader alone', async () => {
  const before = files();
  const answer = await upload(officer, png(64, 40));
  assert.equal(answer.status, 201);
  assert.deepEqual(Object.keys(answer.json), ['id', 'width', 'height']);
  assert.match(answer.json.id, /^[0-9a-f]{32}$/);
  assert.deepEqual([answer.json.width, answer.json.height], [64, 40]);
  const made = files().filter((name) => !before.includes(name));
  assert.deepEqual(made, [`${answer.json.id}.jpg`, `${answer.json.id}.thumb.jpg`]);
  for (const name of made) assert.equal(statSync(path.join(server.data, 'photos', name)).mode & 0o777, 0o600);

  const own = await officer.get(`/api/crm/photos/${answer.json.id}`);
  assert.equal(own.status, 200);
  assert.equal(own.headers.get('content-type'), 'image/jpeg');
  assert.equal(own.headers.get('content-disposition'), 'attachment; filename="foto.jpg"');
  assert.equal(own.headers.get('cache-control'), 'no-store');
  assert.equal((await other.get(`/api/crm/photos/${answer.json.id}`)).status, 404);
});

test('what a phone writes beside the pixels does not go on', async () => {
  const { json } = await upload(officer, png(64, 40));
  const jpeg = Buffer.from(await (await fetch(`${server.base}/api/crm/photos/${json.id}`, {
    headers: { cookie: `__Host-tabir-crm=${officer.cookies.get('__Host-tabir-crm')}` },
  })).arrayBuffer());
  const telling = withExif(jpeg, { camera: 'TelefonRahasia', time: '2021:07:19 21:04:05', latitude: [6, 10, 30] });
  const answer = await upload(officer, telling, 'image/jpeg');
  assert.equal(answer.status, 201);
  for (const size of ['', '?size=thumb']) {
    const { text } = await officer.get(`/api/crm/photos/${answer.json.id}${size}`);
    assert.doesNotMatch(text, /TelefonRahasia|2021:07:19|Exif/);
  }
});

test('every refusal is a problem that says why, and leaves no file', async (t) => {
  const before = files();
  const refused = {
    'text': [Buffer.from('halo'), /JPEG, PNG/],
    'SVG': [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /JPEG, PNG/],
    'GIF': [Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'), /JPEG, PNG/],
    'TIFF': [Buffer.from('II*\0\x08\0\0\0\0\0', 'latin1'), /JPEG, PNG/],
    'HEIC': [Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), /JPEG, PNG/],
    'nothing': [Buffer.alloc(0), /JPEG, PNG/],
    'a start without the rest': [png(64, 40).subarray(0, 60), /broken/],
    'too many pixels': [png(10_000, 5_001, 1), /50 megapixels/],
    'a bomb': [png(60_000, 60_000, 1), /50 megapixels|broken/],
  };
  for (const [words, [bytes, why]] of Object.entries(refused)) {
    await t.test(words, async () => {
      const answer = await upload(officer, bytes, 'image/png', { 'accept-language': 'en' });
      assert.equal(answer.status, 422);
      assert.equal(answer.json.code, 'bad_photo');
      assert.match(answer.json.detail, why);
    });
  }
  assert.deepEqual(files(), before);
});

test('no session, no photo; another type, no photo', async () => {
  assert.equal((await upload(new Client(server.base), png(4, 4))).json.code, 'no_session');
  assert.equal((await upload(officer, png(4, 4), 'image/svg+xml')).json.code, 'wrong_media_type');
  assert.equal((await upload(officer, png(4, 4), 'multipart/form-data; boundary=x')).status, 415);
});

test('at most twenty photos of one uploader wait', async () => {
  const client = new Client(server.base);
  await client.signIn(server.accounts[2]);
  for (let i = 0; i < 20; i++) assert.equal((await upload(client, png(4, 4))).status, 201);
  const answer = await upload(client, png(4, 4));
  assert.equal(answer.status, 429);
  assert.ok(answer.headers.get('retry-after'));
});
