// Further passages: who masks, what becomes of the text for whom, what the reporter is told; and searches, which never meet a masked
// word.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Caller, signedIn } from '../support/caller.mjs';
import { accountsOf, makeCity, serve } from '../support/server.mjs';
import { sqlite } from '../support/sqlite.mjs';

const description = 'Orang di balai warga mengabaikan laporan saya bulan lalu. Hubungi 0812-3456-7890, selokan masih mampet 50%.';

let city;
let server;
let ticketAdmin;
let bureau;
let officer;
let administrator;
let citizen;
let visitor;
let code;

before(async () => {
  city = makeCity({ reports: 20 });
  await start();
  citizen = new Caller(server.base, 'jaki');
  const [{ id }] = await (await fetch(`${server.base}/demo/host/api/citizens`)).json();
  const answer = await fetch(`${server.base}/demo/host/api/token`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ citizen: id }),
  });
  assert.equal((await citizen.post('session', { token: (await answer.json()).token })).status, 200);
  const filed = await citizen.post('reports', {
    visibility: 'public', category: 'jalan-rusak', description, area: 'kel-tebet-timur', location: null, photos: [],
  }, { 'idempotency-key': 'filing' });
  assert.equal(filed.status, 201);
  code = filed.json.report.fields.ticket_code.value;
});
after(async () => {
  await server?.stop();
  city?.remove();
});

/** Serves the city, and signs in its officers. */
async function start() {
  server = { ...await serve(city.data), accounts: accountsOf(city.data) };
  [ticketAdmin, bureau, administrator, officer] = await Promise.all(['u1', 'u2', 'u4', 'u7'].map((id) => signedIn(server, id)));
  visitor = new Caller(server.base, 'portal');
}

const textFor = async (client, field = 'description') => (await client.get(`reports/${code}`)).json.report.fields[field].value;

let keys = 0;
/** Selects `words` in the text as the client reads it, and has them masked. */
async function mask(client, words, { text = 'description', item = 0, shown, headers = {}, ...rest } = {}) {
  const seen = await client.get(`reports/${code}`);
  const whole = shown ?? seen.json.report.fields.description.value;
  const at = whole.indexOf(words);
  assert.ok(at >= 0, `${words} in ${whole}`);
  const start = Buffer.byteLength(whole.slice(0, at));
  keys += 1;
  return client.post(`reports/${code}/passages`, { text, item, start, end: start + Buffer.byteLength(words), type: 'OTHER', ...rest },
    { 'if-match': seen.headers.get('etag'), 'idempotency-key': `passage-${keys}`, ...headers });
}

const found = async (client, words, rest = '') => {
  const answer = await client.get(`reports?limit=200&q=${encodeURIComponent(words)}${rest}`);
  assert.equal(answer.status, 200, answer.text);
  assert.equal(answer.json.total, answer.json.items.length);
  return answer.json.items.some((item) => item.fields.ticket_code.value === code);
};

test('a search finds what stands in plain words, in any letter case, and no masked word', async () => {
  for (const client of [visitor, officer, bureau]) {
    assert.ok(await found(client, 'SELOKAN mampet'));
    assert.ok(await found(client, '50%'));
    assert.ok(!await found(client, '50_'));
    assert.ok(!await found(client, '0812'));
    assert.ok(!await found(client, '3456'));
    assert.ok(!await found(client, 'nomor telepon'));
    assert.ok(!await found(client, 'selokan bersih'));
  }
  assert.ok(await found(citizen, 'balai warga', '&mine=1'));
});

test('what would be SQL elsewhere is words to look for here', async () => {
  const { total } = (await visitor.get('reports')).json;
  assert.ok(total > 0);
  for (const words of ["' OR 1=1 --", "') OR ('a'='a", '%%', '__', "\\' OR 1=1", '; DROP TABLE reports', '" OR ""="', "'||(SELECT name FROM citizens)||'"]) {
    for (const client of [visitor, officer, bureau]) {
      const answer = await client.get(`reports?q=${encodeURIComponent(words)}`);
      assert.deepEqual([answer.status, answer.json.total], [200, 0], words);
    }
  }
  for (const filter of ["state=done' OR '1'='1", "area=x' OR '1'='1", "agency=x') OR ('a'='a", "cursor=' OR 1=1 --"]) {
    const [name, value] = [filter.slice(0, filter.indexOf('=')), filter.slice(filter.indexOf('=') + 1)];
    assert.equal((await officer.get(`reports?${name}=${encodeURIComponent(value)}`)).status, 400, filter);
  }
  assert.equal((await visitor.get('reports')).json.total, total);
});

test('a search that is none is refused', async () => {
  for (const query of ['q=', 'q=a', 'q=%20%20%20', `q=${'a'.repeat(101)}`, 'q=aa&q=bb']) {
    const answer = await visitor.get(`reports?${query}`);
    assert.equal(answer.status, 400, query);
    assert.equal(answer.json.member, 'q', query);
  }
});

test('a cursor is good for its own search alone', async () => {
  const first = await bureau.get('reports?limit=1&q=a');
  assert.equal(first.status, 400);
  const { json } = await bureau.get('reports?limit=1&q=an');
  assert.ok(json.next);
  assert.equal((await bureau.get(`reports?limit=1&q=an&cursor=${encodeURIComponent(json.next)}`)).status, 200);
  assert.equal((await bureau.get(`reports?limit=1&q=di&cursor=${encodeURIComponent(json.next)}`)).status, 400);
});

test('who may mask is told so, and nobody else masks', async () => {
  for (const [client, may] of [[ticketAdmin, true], [bureau, true], [administrator, false], [officer, false]]) {
    assert.equal((await client.get(`reports/${code}`)).json.may_mask, may);
  }
  for (const client of [administrator, officer]) assert.equal((await mask(client, 'selokan')).status, 409);
  assert.equal((await citizen.post(`reports/${code}/passages`, {}, {})).status, 404);
  assert.equal((await visitor.post(`reports/${code}/passages`, {}, {})).status, 404);
  assert.match(await textFor(visitor), /selokan/);
});

test('a selection that is none is refused by the member that is wrong', async () => {
  const wrong = async (rest, member) => {
    const answer = await mask(bureau, 'selokan', rest);
    assert.equal(answer.status, 400, JSON.stringify(rest));
    assert.equal(answer.json.member, member);
  };
  await wrong({ text: 'followup_note' }, 'item');
  await wrong({ text: 'history_note' }, 'item');
  await wrong({ item: 1 }, 'item');
  await wrong({ item: -1 }, 'item');
  await wrong({ start: 5, end: 5 }, 'start');
  await wrong({ start: 9, end: 5 }, 'start');
  await wrong({ end: 4000 }, 'start');
  await wrong({ text: 'note' }, 'text');
  await wrong({ type: 'NAME' }, 'type');
  await wrong({ more: 1 }, 'more');
  assert.equal((await mask(bureau, '[nomor telepon]')).status, 400);
  assert.equal((await mask(bureau, 'selokan', { headers: { 'if-match': 'old' } })).status, 412);
  assert.match(await textFor(visitor), /selokan/);
});

test('a passage is masked for all but the reporter, who is told which and by whom', async () => {
  const answer = await mask(bureau, 'mengabaikan laporan saya bulan lalu');
  assert.equal(answer.status, 200, answer.text);
  const shown = 'Orang di balai warga [bagian lain]. Hubungi [nomor telepon], selokan masih mampet 50%.';
  assert.equal(answer.json.report.fields.description.value, shown);
  for (const client of [visitor, officer, ticketAdmin, administrator]) assert.equal(await textFor(client), shown);
  const english = await officer.send('GET', `/api/crm/reports/${code}`, { headers: { 'accept-language': 'en' } });
  assert.match(english.json.report.fields.description.value, /\[other passage\]\. Hubungi \[phone number\]/);

  const own = (await citizen.get(`reports/${code}`)).json;
  assert.equal(own.report.fields.description.value, description);
  assert.equal(own.passages.length, 1);
  const [{ start, end, ...rest }] = own.passages;
  assert.equal(Buffer.from(description).subarray(start, end).toString(), 'mengabaikan laporan saya bulan lalu');
  assert.deepEqual(rest, { text: 'description', item: 0, type: 'OTHER', party: 'bureau', agency: 'biro-pemerintahan' });
  assert.ok(own.report.fields.access_trail.value.some((entry) => entry.party === 'bureau'));
  // What says who may do what is for the CRM; what was masked, for the reporter.
  for (const client of [visitor, officer, bureau]) assert.equal((await client.get(`reports/${code}`)).json.passages, undefined);
});

test('what was masked is not found any more, the rest is', async () => {
  for (const client of [visitor, officer, bureau, citizen]) {
    assert.ok(!await found(client, 'mengabaikan'));
    assert.ok(!await found(client, 'bagian lain'));
    assert.ok(await found(client, 'balai warga'));
  }
});

test('lists show the passage masked, too', async () => {
  for (const client of [visitor, officer, bureau]) {
    const { items } = (await client.get('reports?limit=200&q=balai')).json;
    const item = items.find(({ fields }) => fields.ticket_code.value === code);
    assert.match(item.fields.description.value, /\[bagian lain\]/);
  }
});

test('the same request twice masks once; and passages that meet become one', async () => {
  const first = await mask(ticketAdmin, 'balai warga', { headers: { 'idempotency-key': 'twice' } });
  assert.equal(first.status, 200);
  const again = await mask(ticketAdmin, 'Orang di', { headers: { 'idempotency-key': 'twice' } });
  assert.equal(again.status, 409);  // the key came with another selection
  const whole = await mask(ticketAdmin, 'di [bagian lain] [bagian lain]. Hubungi [nomor telepon]');
  assert.equal(whole.json.report.fields.description.value, 'Orang [bagian lain], selokan masih mampet 50%.');
  assert.equal((await citizen.get(`reports/${code}`)).json.passages.length, 3);
});

test('a reason in the history is masked as well', async () => {
  const declined = await ticketAdmin.act(code, 'decline', { reason: 'Warga warung pojok itu sering melapor' });
  assert.equal(declined.status, 200, declined.text);
  const { value } = declined.json.report.fields.history;
  const item = value.findIndex(({ note }) => note);
  const masked = await mask(bureau, 'warung pojok', { text: 'history_note', item, shown: value[item].note });
  assert.equal(masked.status, 200, masked.text);
  for (const client of [visitor, officer]) assert.equal((await textFor(client, 'history'))[item].note, 'Warga [bagian lain] itu sering melapor');
  const own = (await citizen.get(`reports/${code}`)).json;
  assert.equal(own.report.fields.history.value[item].note, 'Warga warung pojok itu sering melapor');
  assert.ok(own.passages.some((passage) => passage.text === 'history_note' && passage.item === item));
});

test('a report out of sight is not there to be masked', async () => {
  assert.equal((await citizen.act(code, 'make_private', {})).status, 200);
  const answer = await officer.post(`reports/${code}/passages`, { text: 'description', item: 0, start: 0, end: 3, type: 'OTHER' },
    { 'if-match': 'x', 'idempotency-key': 'hidden' });
  const absent = await officer.post('reports/0000-0000/passages', { text: 'description', item: 0, start: 0, end: 3, type: 'OTHER' },
    { 'if-match': 'x', 'idempotency-key': 'absent' });
  assert.equal(answer.status, 404);
  assert.equal(answer.text, absent.text);
});

test('the reason of a photo request is masked as any other', async () => {
  assert.equal((await ticketAdmin.act(code, 'request_photo', { reason: 'Kata 0813-1111-2222 ada nomor pelat' })).status, 200);
  const masked = 'Kata [nomor telepon] ada nomor pelat';
  assert.equal((await bureau.get('photo-requests')).json.items.find((item) => item.ticket_code === code).reason, masked);
  assert.equal((await bureau.get(`reports/${code}`)).json.photo_requests[0].reason, masked);
  const granted = await bureau.act(code, 'grant_photo', { viewer: 'u1', reason: 'Hubungi 0813-1111-2222', hours: 1 });
  assert.equal(granted.json.photo_grants[0].reason, 'Hubungi [nomor telepon]');
});

test('all of it is there after a start, and a text made by an older detector is made anew', async () => {
  await server.stop();
  sqlite(city.data, "UPDATE reports SET searchable = 'mengabaikan 0812-3456-7890'");
  await start();
  assert.match(await textFor(bureau), /^Orang \[bagian lain\]/);
  assert.ok(!await found(bureau, 'mengabaikan'));
  assert.ok(await found(bureau, 'mampet'));
});
