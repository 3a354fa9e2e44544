// Administrators make, change, end and restore users: what it does, what no rule lets through, and what is recorded of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Administrator, setPassword } from '../support/administrator.mjs';
import { Caller, citizenAt, signedIn, smallJpeg } from '../support/caller.mjs';
import { startServer } from '../support/server.mjs';
import { sqlite } from '../support/sqlite.mjs';

let server;
let head;

const sql = (statement) => sqlite(server.data, statement);
const account = (id) => server.accounts.find((each) => each.id === id);
const signIn = (name, password) => new Caller(server.base, 'crm').post('session', { name, password });

/** A new user who has set a password and signed in: {id, name, password, caller}. */
async function newcomer(name, members = {}) {
  const { user, reset_link: link } = await head.user({ name, ...members });
  const password = `sandi panjang ${user.id.slice(0, 6)}`;
  assert.equal((await setPassword(server.base, link.path, password)).status, 204);
  const caller = new Caller(server.base, 'crm');
  assert.equal((await caller.post('session', { name, password })).status, 200);
  caller.prove = async () => assert.equal((await caller.post('step-up', { password })).status, 200);
  return { id: user.id, name, password, caller };
}

before(async () => {
  server = await startServer({ reports: 5 });
  head = await Administrator.at(server);
});
after(() => server?.stop());

test('the list: by name, fifty a page, each user once; narrowed by words, agency, tag and state', async () => {
  const users = [];
  let next = '';
  do {
    const page = (await head.get(`users?${next && `cursor=${encodeURIComponent(next)}`}`)).json;
    assert.ok(page.users.length <= 50);
    users.push(...page.users);
    next = page.next;
  } while (next);
  assert.equal(users.length, Number(sql('SELECT count(*) FROM users')));
  assert.ok(users.length > 50);
  assert.deepEqual(users.map(({ name }) => name), users.map(({ name }) => name).sort());
  assert.deepEqual(users.find(({ id }) => id === 'u4'), {
    ...(await head.get('users/u4')).json, id: 'u4', name: 'Galih Adinaya', agency: 'dinas-kominfotik', tags: ['administrators'], issuer: null, ended: false, second_factor: false,
  });

  const ids = async (query) => (await head.get(`users?${query}`)).json.users.map(({ id }) => id);
  assert.deepEqual(await ids('words=adinaya%20gal'), ['u4']);
  assert.deepEqual(await ids('words=%25'), []);
  assert.deepEqual(await ids('tag=validation-officers'), ['u2', 'u3']);
  assert.deepEqual((await ids('agency=dinas-bina-marga&words=Sembadra')), ['u9'], 'agencies below it count');
  assert.deepEqual(await ids('ended=true'), []);
  const first = (await head.get('users')).json.next;
  for (const wrong of ['tag=king', 'agency=none', 'ended=1', 'words=', 'cursor=x', `cursor=${encodeURIComponent(first)}&ended=false`, 'name=x']) {
    assert.equal((await head.get(`users?${wrong}`)).status, 400, wrong);
  }
});

test('a new user gets a link, sets a password by it and comes in; no token is kept anywhere', async () => {
  const body = { name: 'Anjani Larasati', agency: 'sudin-bina-marga-jakarta-selatan', tags: ['auditors'] };
  const made = await head.make('users', body, 'new-1');
  assert.equal(made.status, 201);
  assert.match(made.json.user.id, /^u[0-9a-f]{32}$/);
  assert.equal((await signIn(body.name, '')).status, 400);
  assert.equal((await signIn(body.name, 'anything at all')).json.code, 'bad_credentials');

  // Sent again: the same user, by another link; the first is good no more.
  const again = await head.make('users', body, 'new-1');
  assert.equal(again.status, 201);
  assert.deepEqual(again.json.user, made.json.user);
  assert.notEqual(again.json.reset_link.path, made.json.reset_link.path);
  assert.equal((await setPassword(server.base, made.json.reset_link.path, 'sandi yang panjang')).status, 401);
  for (const file of ['tabir.db', 'tabir.db-wal']) {
    const bytes = readFileSync(path.join(server.data, file));
    for (const { reset_link: link } of [made.json, again.json]) assert.ok(!bytes.includes(link.path.split('/').at(-1)), file);
  }
  assert.equal((await setPassword(server.base, again.json.reset_link.path, 'sandi yang panjang')).status, 204);
  assert.equal((await signIn(body.name, 'sandi yang panjang')).status, 200);
  // From here on it makes no second way in.
  assert.equal((await head.make('users', body, 'new-1')).json.reset_link, null);
  assert.equal((await head.make('users', { ...body, name: 'Another' }, 'new-1')).json.code, 'key_reused');
  assert.equal(sql(`SELECT count(*) FROM users WHERE name = '${body.name}'`), '1');

  const [event] = await head.events(made.json.user.id);
  assert.deepEqual({ ...event, id: 0, at: '' }, {
    id: 0, at: '', actor: { id: 'u4', name: 'Galih Adinaya' }, operator: false, what: 'user_created', subject: made.json.user.id, subject_name: body.name, kind: 'user', before: null,
    after: { id: made.json.user.id, ...body, issuer: null, ended: false },
  });
});

test('names, agencies and tags that cannot be', async () => {
  const refused = async (members, status, code, member) => {
    const answer = await head.make('users', { name: 'Baru Sekali', agency: 'dinas-bina-marga', tags: [], ...members });
    assert.equal(answer.status, status, answer.text);
    assert.equal(answer.json.code, code);
    assert.equal(answer.json.member, member);
  };
  await refused({ name: 'Galih Adinaya' }, 409, 'name_taken', 'name');
  await refused({ agency: 'dinas-ajaib' }, 409, 'unknown_agency', 'agency');
  await refused({ tags: ['kings'] }, 400, 'bad_value', 'tags');
  await refused({ tags: 'auditors' }, 400, 'bad_request', 'tags');
  for (const name of ['', ' ', ' Baru', 'Baru ', 'Baru\nSekali', 'x'.repeat(101)]) await refused({ name }, 400, 'bad_value', 'name');
  assert.equal(sql("SELECT count(*) FROM users WHERE agency = 'dinas-ajaib' OR name LIKE '%Baru%'"), '0');
  // Whoever has left keeps the name: what stands in the history under it is one person's.
  const left = await newcomer('Pernah Ada');
  await head.changed(`users/${left.id}/end`);
  await refused({ name: 'Pernah Ada' }, 409, 'name_taken', 'name');
});

test('a user who was ended gets no link by the request that made them, sent again', async () => {
  const body = { name: 'Segera Pergi', agency: 'satpol-pp', tags: [] };
  const made = await head.make('users', body, 'gone-1');
  assert.match(made.json.reset_link.path, /^\/crm\/#\/reset\//);
  await head.changed(`users/${made.json.user.id}/end`);
  const again = await head.make('users', body, 'gone-1');
  assert.deepEqual([again.status, again.json.reset_link], [201, null]);
});

test('a step that is sent again shows what may be seen by then, not what was shown first', async () => {
  const one = await newcomer('Candra Berganti', { agency: 'biro-pemerintahan', tags: ['ticket-admins'] });
  const citizen = await citizenAt(server, 'c1');
  const draft = { visibility: 'public', category: 'jalan-rusak', description: 'Lubang', area: 'kel-cikini', location: null, photos: [] };
  const code = (await citizen.post('reports', draft, { 'idempotency-key': 'again-1' })).json.report.fields.ticket_code.value;
  const version = (await one.caller.get(`reports/${code}`)).headers.get('etag');
  const take = () => one.caller.act(code, 'decline', { reason: 'Bukan kewenangan.' }, { 'idempotency-key': 'again-2', 'if-match': version });
  const first = await take();
  assert.deepEqual([first.status, first.json.report.fields.reported_hour.level], [200, 'full'], first.text);
  assert.equal((await head.alter(one.id, { tags: [] })).status, 200);
  const again = await take();
  assert.deepEqual([again.status, again.json.report.fields.reported_hour.level], [200, 'hidden'], again.text);
});

test('other tags and another agency count from the next request of an open session on', async () => {
  const one = await newcomer('Bayu Pindah', { agency: 'sudin-bina-marga-jakarta-selatan' });
  const seen = async () => [(await one.caller.get('access?ticket_code=0000-0000')).status, (await one.caller.get('officers?agency=sudin-bina-marga-jakarta-selatan')).status];
  const [before] = await seen();
  const hidden = (await one.caller.get('access?ticket_code=0000-0000')).text;
  assert.equal(before, 404);
  const code = sql("SELECT ticket_code FROM reports WHERE visibility = 'public' LIMIT 1");
  assert.equal((await one.caller.get(`access?ticket_code=${code}`)).text, hidden);
  assert.equal((await head.alter(one.id, { tags: ['auditors'] })).status, 200);
  assert.equal((await one.caller.get(`access?ticket_code=${code}`)).status, 200);
  assert.deepEqual((await one.caller.get('session')).json.user.tags, ['auditors']);
  assert.equal((await head.alter(one.id, { tags: [], agency: 'satpol-pp' })).status, 200);
  assert.equal((await one.caller.get(`access?ticket_code=${code}`)).text, hidden);
  assert.equal((await one.caller.get('officers?agency=sudin-bina-marga-jakarta-selatan')).status, 404);
  assert.equal((await one.caller.get('officers?agency=satpol-pp')).status, 200);
  assert.equal((await head.alter(one.id, { name: 'Bayu Menetap' })).status, 200);
  assert.equal((await signIn('Bayu Pindah', one.password)).status, 401);
  assert.equal((await signIn('Bayu Menetap', one.password)).status, 200);
  // The old name stands in the history: nobody else gets it, but its owner may take it back.
  assert.deepEqual((await head.make('users', { name: 'Bayu Pindah', agency: 'satpol-pp', tags: [] })).json.code, 'name_taken');
  assert.deepEqual((await head.events(one.id)).slice(0, 2).map(({ what, before: was, after: is }) => ({ what, was, is })), [
    { what: 'user_changed', was: { name: 'Bayu Pindah' }, is: { name: 'Bayu Menetap' } },
    { what: 'user_changed', was: { agency: 'sudin-bina-marga-jakarta-selatan', tags: ['auditors'] }, is: { agency: 'satpol-pp', tags: [] } },
  ]);
  // Nothing changed, nothing recorded.
  const events = (await head.events(one.id)).length;
  assert.equal((await head.alter(one.id, {})).status, 200);
  assert.equal((await head.events(one.id)).length, events);
});

test('nobody changes their own tags or ends themselves, and the last administrator stays', async () => {
  const code = async (answer) => (await answer).json.code;
  assert.equal(await code(head.alter('u4', { tags: [] })), 'own_tags');
  assert.equal(await code(head.alter('u4', { tags: ['administrators', 'validation-officers'] })), 'own_tags');
  assert.equal(await code(head.change('users/u4/end')), 'own_account');
  assert.equal((await head.alter('u4', { agency: 'inspektorat' })).status, 200, 'the rest of oneself may be changed');
  // Two of them: each may remove the other, until one is left. The one who is ended does not count.
  const second = await newcomer('Kirana Dua', { tags: ['administrators'] });
  const other = new Administrator(second.caller);
  assert.equal((await other.alter('u4', { tags: ['auditors'] })).status, 200);
  assert.equal((await head.get('users')).status, 404);
  assert.equal(await code(other.alter(second.id, { tags: [] })), 'own_tags');
  assert.equal((await other.alter('u4', { tags: ['administrators'] })).status, 200);
  await head.changed(`users/${second.id}/end`);
  // No administrator can come so far alone; the rule holds for whoever comes otherwise.
  assert.equal(sql("SELECT count(*) FROM administration_events WHERE subject = 'u4' AND what = 'user_ended'"), '0');
});

test('of two who remove each other at the same instant one succeeds, also where a third is left', async () => {
  for (const third of [false, true]) {
    const people = [];
    for (const name of ['Ambar', 'Bimasena', ...(third ? ['Cakra'] : [])]) people.push(await newcomer(`${name} ${third ? 'tiga' : 'dua'}`, { tags: ['administrators'] }));
    const [a, b] = people.map(({ caller }) => new Administrator(caller));
    if (!third) assert.equal((await a.alter('u4', { tags: [] })).status, 200);
    const versions = [await a.version(`users/${people[1].id}`), await a.version(`users/${people[0].id}`)];
    const answers = await Promise.all([
      a.change(`users/${people[1].id}/end`, {}, { version: versions[0] }), b.change(`users/${people[0].id}/end`, {}, { version: versions[1] })]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 401], answers.map(({ text }) => text).join('\n'));
    const left = answers[0].status === 200 ? a : b;
    assert.equal((await left.alter('u4', { tags: ['administrators'] })).status, 200);
    for (const { id } of people) {
      if (!(await head.get(`users/${id}`)).json.ended) await head.changed(`users/${id}/end`);
    }
  }
});

test('who has ended: sessions, link, photo requests and grants go, nothing is given to them, and nothing tells that they were here', async () => {
  const one = await newcomer('Dewi Berhenti', { agency: 'sudin-bina-marga-jakarta-selatan' });
  const [dispatcher, bureau] = await Promise.all([signedIn(server, 'u1'), signedIn(server, 'u2')]);
  const citizen = await citizenAt(server, 'c1');
  const reports = [];
  for (const key of ['a', 'b', 'c']) {
    const photo = (await citizen.upload(smallJpeg())).json.id;
    const draft = { visibility: 'private', category: 'jalan-rusak', description: 'Lubang', area: 'kel-cikini', location: null, photos: [photo] };
    const code = (await citizen.post('reports', draft, { 'idempotency-key': key })).json.report.fields.ticket_code.value;
    reports.push({ code, photo });
  }
  const give = (code, step = 'dispatch') => dispatcher.act(code, step, { agency: 'sudin-bina-marga-jakarta-selatan', officer: one.id, ...(step === 'reassign' && { reason: 'perlu' }) });
  for (const { code } of reports.slice(0, 2)) {
    assert.equal((await give(code)).status, 200);
    assert.equal((await one.caller.act(code, 'request_photo', { reason: 'mencari titik' })).status, 200);
  }
  assert.equal((await bureau.act(reports[0].code, 'grant_photo', { viewer: one.id, reason: 'perlu', hours: 24 })).status, 200);
  assert.equal((await one.caller.get(`photos/${reports[0].photo}`)).status, 200);
  const link = await head.caller.post(`users/${one.id}/reset-link`, {});
  const offered = async () => (await dispatcher.get('officers?agency=sudin-bina-marga-jakarta-selatan')).json.some(({ id }) => id === one.id);
  assert.ok(await offered());

  assert.equal((await head.changed(`users/${one.id}/end`)).ended, true);
  assert.equal((await one.caller.get('session')).status, 401);
  assert.equal(sql(`SELECT count(*) FROM sessions WHERE subject = '${one.id}'`), '0');
  assert.equal((await setPassword(server.base, link.json.path, 'sandi yang panjang')).status, 401);
  assert.equal((await head.caller.post(`users/${one.id}/reset-link`, {})).status, 404);
  const live = `SELECT count(*) FROM photo_grants WHERE grantee = '${one.id}' AND until > ${Date.now() + 1000}`;
  assert.equal(sql(live), '0');
  assert.equal(sql(`SELECT count(*) FROM photo_requests WHERE viewer = '${one.id}'`), '0');
  assert.equal((await bureau.act(reports[1].code, 'grant_photo', { viewer: one.id, reason: 'perlu', hours: 24 })).status, 409);
  assert.equal(await offered(), false);
  for (const [code, step] of [[reports[2].code, 'dispatch'], [reports[0].code, 'reassign']]) {
    const refused = await give(code, step);
    assert.equal(refused.status, 400, refused.text);
    assert.equal(refused.json.member, 'officer');
  }
  // The right password, a wrong one, and a name that nobody has: the same bytes.
  const answers = [];
  for (const [name, password] of [[one.name, one.password], [one.name, 'salah sekali ini'], ['Tidak Ada', 'salah sekali ini']]) {
    const { status, text } = await signIn(name, password);
    answers.push(`${status} ${text}`);
  }
  assert.equal(new Set(answers).size, 1, answers.join('\n'));
  assert.match(answers[0], /^401 .*bad_credentials/);
  assert.equal(sql(`SELECT assignee FROM reports WHERE ticket_code = '${reports[0].code}'`), one.id, 'what was theirs stays theirs, until it is reassigned');

  assert.equal((await head.changed(`users/${one.id}/restore`)).ended, false);
  assert.equal((await one.caller.get('session')).status, 401, 'no session comes back');
  assert.equal((await setPassword(server.base, link.json.path, 'sandi yang panjang')).status, 401);
  assert.equal(sql(live), '0');
  assert.equal((await signIn(one.name, one.password)).status, 200);
  assert.ok(await offered());
  assert.deepEqual((await head.events(one.id)).slice(0, 2).map(({ what, before: was, after: is }) => [what, was, is]), [
    ['user_restored', { ended: true }, { ended: false }], ['user_ended', { ended: false }, { ended: true }]]);
});

test('a session that a request under way leaves behind is no session, and restoring does not wake it', async () => {
  const one = await newcomer('Fajar Terlambat');
  const left = sql(`SELECT token_hash || ' ' || id FROM sessions WHERE subject = '${one.id}'`).split(' ');
  const columns = 'token_hash, id, surface, subject, browser, created, seen, proved';
  sql(`CREATE TABLE kept AS SELECT ${columns} FROM sessions WHERE subject = '${one.id}'`);
  await head.changed(`users/${one.id}/end`);
  sql(`INSERT INTO sessions (${columns}) SELECT ${columns} FROM kept; DROP TABLE kept;`);
  assert.equal(sql(`SELECT count(*) FROM sessions WHERE id = '${left[1]}'`), '1');
  assert.equal((await one.caller.get('session')).status, 401);
  await head.changed(`users/${one.id}/restore`);
  assert.equal((await one.caller.get('session')).status, 401);
});

test('a change waits for a proof and changes nothing before; what a rule refuses is refused without one', async () => {
  const one = await newcomer('Gita Bukti');
  const wait = () => sql("UPDATE sessions SET proved = proved - 600000 WHERE subject = 'u4'");
  wait();
  const dump = () => sql(".dump users user_tags administration_events agencies channels reset_links idempotency");
  const before = dump();
  const asked = [
    await head.change(`users/${one.id}/end`), await head.alter(one.id, { tags: ['auditors'] }), await head.make('users', { name: 'Hana Baru', agency: 'satpol-pp', tags: [] }),
    await head.make('agencies', { id: 'unit-x', id_name: 'X', en_name: 'X', parent: null, kind: 'unit' }), await head.change('agencies/satpol-pp', { id_name: 'X', en_name: 'X' }),
    await head.make('channels', { id: 'x', id_name: 'X', en_name: 'X', from: '2026-01-01', until: null, located: false }), await head.change('channels/sms', { id_name: 'X', en_name: 'X', until: null }),
  ];
  assert.deepEqual(asked.map(({ status, json }) => [status, json.code, json.proof]), asked.map(() => [403, 'step_up_needed', 'password']));
  assert.equal(dump(), before);
  assert.equal((await head.change('users/u4/end')).json.code, 'own_account');
  await head.caller.prove();
  await head.changed(`users/${one.id}/end`);
});

test('a change on an old view is refused with the user as they are now; headers that are missing are named', async () => {
  const one = await newcomer('Indra Versi');
  const body = { name: 'Indra Versi', agency: 'satpol-pp', tags: [] };
  const stale = await head.change(`users/${one.id}`, body, { version: 'old' });
  assert.equal(stale.status, 412);
  assert.deepEqual(stale.json.current, (await head.get(`users/${one.id}`)).json);
  const done = await head.change(`users/${one.id}`, body, { version: `"${stale.json.current.version}"`, key: 'versi' });
  assert.equal(done.status, 200);
  assert.equal(done.headers.get('etag'), `"${done.json.version}"`);
  assert.equal((await head.change(`users/${one.id}`, body, { version: stale.json.current.version, key: 'versi' })).text, done.text, 'sent again: the first answer');
  assert.equal((await head.change(`users/${one.id}`, body, { version: stale.json.current.version })).status, 412);
  const missing = await head.caller.post(`users/${one.id}/end`, {}, { 'idempotency-key': 'x' });
  assert.deepEqual([missing.status, missing.json.member], [428, 'If-Match']);
  const keyless = await head.caller.post(`users/${one.id}/end`, {}, { 'if-match': done.json.version });
  assert.deepEqual([keyless.status, keyless.json.member], [428, 'Idempotency-Key']);
  assert.equal((await head.change(`users/${one.id}/end`, { more: 1 })).status, 400);
  assert.equal((await head.caller.post('users/nobody/end', {}, { 'if-match': 'x', 'idempotency-key': 'y' })).status, 404);
});

test('for everyone else none of it is there', async () => {
  const others = await Promise.all(['u1', 'u2', 'u5', 'u6', 'u7'].map((id) => signedIn(server, id)));
  const paths = ['users', 'users/u4', 'agencies', 'channels', 'administration-events'];
  const changes = ['users', 'users/u4', 'users/u4/end', 'users/u4/restore', 'agencies', 'agencies/satpol-pp', 'agencies/satpol-pp/close', 'agencies/satpol-pp/reopen', 'channels', 'channels/sms'];
  for (const caller of others) {
    const missing = await caller.get('nothing-of-the-kind');
    assert.equal(missing.status, 404);
    for (const rest of paths) {
      const answer = await caller.get(rest);
      assert.deepEqual([answer.status, answer.text], [404, missing.text], rest);
    }
    for (const rest of changes) {
      for (const headers of [{}, { 'if-match': 'x', 'idempotency-key': 'x' }]) {
        const answer = await caller.post(rest, {}, headers);
        assert.deepEqual([answer.status, answer.text], [404, missing.text], rest);
      }
    }
  }
});

test('the record goes on page by page', async () => {
  const one = await newcomer('Jatmika Riwayat');
  for (let i = 0; i < 55; i++) assert.equal((await head.alter(one.id, { tags: i % 2 ? [] : ['auditors'] })).status, 200);
  const first = (await head.get(`administration-events?subject=${one.id}`)).json;
  assert.equal(first.events.length, 50);
  const rest = (await head.get(`administration-events?subject=${one.id}&before=${first.next}`)).json;
  assert.equal(rest.events.length, 6);
  assert.equal(rest.next, null);
  const ids = [...first.events, ...rest.events].map(({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)].sort((a, b) => b - a));
  assert.ok((await head.get('administration-events')).json.events.length === 50);
  for (const wrong of ['before=0', 'before=x', 'after=1']) assert.equal((await head.get(`administration-events?${wrong}`)).status, 400);
});
