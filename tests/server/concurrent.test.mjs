// Many at once: a step is taken once, whoever is first, and however often it is sent.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { signedIn } from '../support/caller.mjs';
import { startServer } from '../support/server.mjs';

const crowd = 8;
const draft = {
  visibility: 'private', category: 'jalan-rusak', description: 'Lubang', area: 'kel-cikini', location: null, photos: [],
  channel: 'sms', channel_reference: null, complainant_name: null, complainant_contact: null,
};
let server;
let admin;
let desk;

before(async () => {
  server = await startServer({ reports: 20 });
  admin = await signedIn(server, 'u1');
  desk = await signedIn(server, 'u6');
});
after(() => server?.stop());

const together = (send) => Promise.all(Array.from({ length: crowd }, (_, i) => send(i)));
const file = async (key) => (await desk.post('reports', draft, { 'idempotency-key': key })).json.ticket_code;
const decline = (code, version, key) => admin.post(`reports/${code}/actions/decline`, { reason: 'bukan kewenangan' },
  { 'if-match': version, 'idempotency-key': key });

test('of many steps on one version the first is taken, the others are stale', async () => {
  const code = await file('one');
  const { version } = (await admin.get(`reports/${code}`)).json;
  const answers = await together((i) => decline(code, version, `first-${i}`));
  assert.deepEqual(answers.map((answer) => answer.status).sort(), [200, ...Array(crowd - 1).fill(412)]);
  assert.equal((await admin.get(`reports/${code}`)).json.report.fields.history.value.length, 2);
});

test('one request sent many times at once is done once, and answered the same', async () => {
  const code = await file('two');
  const { version } = (await admin.get(`reports/${code}`)).json;
  const answers = await together(() => decline(code, version, 'again'));
  assert.deepEqual(new Set(answers.map((answer) => `${answer.status} ${answer.text}`)).size, 1);
  assert.equal(answers[0].status, 200);
  assert.equal((await admin.get(`reports/${code}`)).json.report.fields.history.value.length, 2);
});

test('one report filed many times at once is one report', async () => {
  const before = (await admin.get('reports')).json.total;
  const codes = await together(() => file('three'));
  assert.equal(new Set(codes).size, 1);
  assert.equal((await admin.get('reports')).json.total, before + 1);
});

test('many readers and writers at once all get their answer', async () => {
  const answers = await together(async (i) => {
    const code = await file(`reader-${i}`);
    const reads = await Promise.all(['reports', `reports/${code}`, `reports/${code}/why`, 'news'].map((rest) => admin.get(rest)));
    return reads.map((answer) => answer.status);
  });
  assert.deepEqual(answers, Array(crowd).fill([200, 200, 200, 200]));
});
