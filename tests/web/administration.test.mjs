// The administrators' page's own reckoning: where one is, what changed meanwhile, filters, the tree of agencies, ids, channels, words.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { load, MemoryStorage } from './support/load.mjs';

const folder = 'crm/administration';
const [{ spotOf, pathTo }, { differences, rebased, trimmed }, { userFiltersOf, addressOf, questionOf }, { treeOf, unfolded }, { idFrom, idPattern, longestId },
  { channelState }, { bodyOfChannel, typedOfChannel }, { faultAt, memberOf, refusalWords }, { ApiError }, { Edit }, { draftOf }, { valueWords },
  { membersOf }, { typedOfUser }] = await load(
  `${folder}/places.ts`, `${folder}/changes.ts`, `${folder}/users/user-filters.ts`, `${folder}/agencies/agency-tree.ts`, `${folder}/ids.ts`,
  `${folder}/channels/channel-state.ts`, `${folder}/channels/channel-form.ts`, `${folder}/refusals.ts`, 'shared/api.ts', `${folder}/edit.svelte.ts`,
  'shared/drafts.ts', `${folder}/members.ts`, `${folder}/history/events.ts`, `${folder}/users/user-form.ts`);

beforeEach(() => { globalThis.sessionStorage = new MemoryStorage(); });

const user = (more = {}) => ({
  id: 'u1', name: 'Sari', agency: 'a', tags: [], issuer: null, ended: false, second_factor: false, version: 'one', ...more,
});
const problem = (code, more = {}) => new ApiError({ title: 'Judul', status: 409, code, ...more });
/** Answers one request, and keeps what was asked. */
function answering(status, body) {
  const asked = [];
  globalThis.fetch = async (path, request) => {
    asked.push({ path, headers: request.headers, body: JSON.parse(request.body) });
    return new Response(JSON.stringify(body), { status });
  };
  return asked;
}

test('an address names a section, what is open in it, or what is being added', () => {
  assert.deepEqual(spotOf(['administration']), { section: 'users', adding: false, id: null });
  assert.deepEqual(spotOf(['administration', 'agencies', 'x']), { section: 'agencies', adding: false, id: 'x' });
  assert.deepEqual(spotOf(['administration', 'add-channel']), { section: 'channels', adding: true, id: null });
  assert.deepEqual(spotOf(['administration', 'bogus', 'x']), { section: 'users', adding: false, id: null });
  assert.deepEqual(spotOf(['administration', 'constructor']), { section: 'users', adding: false, id: null });
  assert.deepEqual(spotOf(pathTo('history', 'sign-ins')), { section: 'history', adding: false, id: 'sign-ins' });
});

test('differences name the members that changed, and never the version', () => {
  assert.deepEqual(differences(user(), user({ version: 'two' })), []);
  assert.deepEqual(differences(user(), user({ version: 'two', tags: ['auditors'], ended: true })), ['tags', 'ended']);
});

test('what was typed stays; what was left alone follows what others changed', () => {
  const before = { name: 'Sari', agency: 'a', tags: [] };
  const now = { name: 'Sari B.', agency: 'b', tags: ['auditors'] };
  assert.deepEqual(rebased({ ...before, name: 'Sari W.' }, before, now), { name: 'Sari W.', agency: 'b', tags: ['auditors'] });
  assert.deepEqual(rebased(before, before, now), now);
  assert.deepEqual(rebased({ ...before, tags: ['auditors'] }, before, { ...before, tags: ['intake-desks'] }).tags, ['auditors']);
});

test('blanks at the ends of texts are not sent', () => {
  assert.deepEqual(trimmed({ name: ' Sari ', tags: [' x '], located: false }), { name: 'Sari', tags: [' x '], located: false });
});

test('a change is sent on the version that was read, and after another’s change tells of it and goes on from there', async () => {
  const kept = draftOf('me', 'change');
  const edit = new Edit(user(), { path: '/api/crm/users/u1', typedOf: typedOfUser, draft: kept });
  edit.typed.name = 'Sari W. ';
  edit.keep();
  const first = answering(412, { title: 'Berubah', code: 'stale', current: user({ version: 'two', agency: 'b' }) });
  assert.equal(await edit.send(), null);
  assert.equal(first[0].headers['If-Match'], 'one');
  assert.deepEqual(first[0].body, { name: 'Sari W.', agency: 'a', tags: [] });
  assert.deepEqual(edit.byOthers.members, ['agency']);
  assert.deepEqual({ ...edit.typed }, { name: 'Sari W. ', agency: 'b', tags: [] });
  edit.keep();
  assert.equal(kept.read().thing.version, 'two');

  const second = answering(200, user({ version: 'three', name: 'Sari W.', agency: 'b' }));
  assert.equal((await edit.send()).version, 'three');
  assert.equal(second[0].headers['If-Match'], 'two');
  assert.notEqual(second[0].headers['Idempotency-Key'], first[0].headers['Idempotency-Key']);
  assert.equal(kept.read(), null);
});

test('a failed request is tried again under the same key, with what was typed', async () => {
  const edit = new Edit(user(), { path: '/x', typedOf: typedOfUser });
  edit.typed.name = 'Sari W.';
  const first = answering(503, { title: 'Penuh', code: 'unavailable' });
  assert.equal(await edit.send(), null);
  const second = answering(200, user({ name: 'Sari W.' }));
  await edit.send();
  assert.equal(second[0].headers['Idempotency-Key'], first[0].headers['Idempotency-Key']);
});

test('a draft that was typed on an older look meets what others changed as soon as it is opened', () => {
  const kept = draftOf('me', 'change');
  kept.write({ thing: user(), typed: { name: 'Sari W.', agency: 'a', tags: [] } });
  const edit = new Edit(user({ version: 'two', tags: ['auditors'] }), { path: '/x', typedOf: typedOfUser, draft: kept });
  assert.deepEqual(edit.byOthers.members, ['tags']);
  assert.deepEqual({ ...edit.typed }, { name: 'Sari W.', agency: 'a', tags: ['auditors'] });
});

test('filters of users: known words, active accounts unless asked otherwise, and no words in the address', () => {
  const filters = userFiltersOf(new URLSearchParams('agency=a&tag=bogus&ended=bogus&words=Sari'));
  assert.deepEqual(filters, { agency: 'a', tag: '', ended: 'no' });
  assert.equal(addressOf(filters).toString(), 'agency=a');
  assert.equal(addressOf({ agency: '', tag: 'auditors', ended: 'all' }).toString(), 'tag=auditors&ended=all');
  assert.equal(questionOf(filters, 'Sari', null).toString(), 'words=Sari&agency=a&ended=false');
  assert.equal(questionOf({ ...filters, ended: 'all' }, '', 'c').toString(), 'agency=a&cursor=c');
  assert.equal(questionOf({ ...filters, ended: 'yes' }, '', null).get('ended'), 'true');
});

test('the tree holds what matches and what is above it; closed agencies when they are wanted', () => {
  const agency = (id, parent, more = {}) => ({ id, id_name: id, en_name: id, parent, kind: 'unit', closed: false, version: 'v', ...more });
  const all = [agency('kota', null), agency('dinas', 'kota'), agency('sudin', 'dinas', { id_name: 'Suku Dinas' }), agency('lama', 'dinas', { closed: true })];
  const shown = (words, closedToo = false) => treeOf(all, words, closedToo).map(({ agency: { id }, depth, matches }) => [id, depth, matches]);
  assert.deepEqual(shown(''), [['kota', 0, true], ['dinas', 1, true], ['sudin', 2, true]]);
  assert.deepEqual(shown('suku'), [['kota', 0, false], ['dinas', 1, false], ['sudin', 2, true]]);
  assert.deepEqual(shown('lama'), []);
  assert.deepEqual(shown(' LAMA ', true).at(-1), ['lama', 2, true]);
});

test('what is below an agency that is not unfolded stays away, at whatever depth', () => {
  const agency = (id, parent) => ({ id, id_name: id, en_name: id, parent, kind: 'unit', closed: false, version: 'v' });
  const rows = treeOf([agency('a', null), agency('b', 'a'), agency('c', 'b'), agency('d', 'a'), agency('e', null)], '', false);
  const shown = (...open) => unfolded(rows, new Set(open)).map((row) => row.agency.id).join('');
  assert.equal(shown(), 'ae');
  assert.equal(shown('a'), 'abde');
  assert.equal(shown('a', 'b'), 'abcde');
  assert.equal(shown('b'), 'ae');
  assert.deepEqual(rows.filter(({ parent }) => parent).map((row) => row.agency.id), ['a', 'b']);
});

test('an id is made of a name', () => {
  const fits = new RegExp(`^(?:${idPattern})$`);
  for (const [name, id] of [['Sudin Bina Marga (Pusat)', 'sudin-bina-marga-pusat'], ['  Café 24 jam!', 'cafe-24-jam'], ['…', '']]) {
    assert.equal(idFrom(name), id);
    if (id) assert.match(id, fits);
  }
  assert.match(idFrom(`${'a'.repeat(longestId - 1)} b`), fits);
  for (const bad of ['A', '-a', 'a-', 'a--b', 'a b', '']) assert.doesNotMatch(bad, fits);
});

test('a channel takes reports from its first day to its last', () => {
  const channel = { from: '2026-01-01', until: '2026-11-30' };
  assert.equal(channelState(channel, '2025-12-31'), 'coming');
  assert.equal(channelState(channel, '2026-01-01'), 'live');
  assert.equal(channelState(channel, '2026-11-30'), 'live');
  assert.equal(channelState(channel, '2026-12-01'), 'over');
  assert.equal(channelState({ ...channel, until: null }, '2099-01-01'), 'live');
});

test('an empty end of a channel is none', () => {
  assert.equal(typedOfChannel({ id_name: 'a', en_name: 'a', until: null }).until, '');
  assert.equal(bodyOfChannel({ id_name: 'a', en_name: 'a', until: '' }).until, null);
});

test('a refusal is said in plain words at the member that it is about', () => {
  assert.match(refusalWords(problem('last_administrator')), /administrator terakhir/);
  assert.equal(memberOf(problem('own_tags')), 'tags');
  assert.match(faultAt(problem('name_taken'), 'name'), /sudah dipakai/);
  assert.equal(faultAt(problem('name_taken'), 'agency'), undefined);
  assert.equal(memberOf(problem('agency_closed', { member: 'parent' })), 'parent');
  assert.equal(faultAt(problem('bad_value', { member: 'name' }), 'name'), 'Judul');
  assert.equal(refusalWords(problem('toString')), null);
  assert.equal(memberOf(new Error('x')), null);
});

test('values are said in words; what is not there, too', () => {
  assert.equal(valueWords('tags', []), 'Tanpa tag (petugas biasa)');
  assert.equal(valueWords('ended', true), 'Ya');
  assert.equal(valueWords('until', null), 'tanpa akhir');
  assert.equal(valueWords('until', '2026-11-30'), '30 November 2026');
  assert.equal(valueWords('kind', 'suku_dinas'), 'Suku dinas');
  assert.equal(valueWords('kind', 'new_kind'), 'new_kind');
});

test('an event tells each member once, and nothing that its word says or that what was made lacks', () => {
  assert.deepEqual(membersOf({ before: { name: 'a', until: null }, after: { name: 'b', until: '2026-12-31' } }), ['name', 'until']);
  assert.deepEqual(membersOf({ before: { ended: false }, after: { ended: true } }), []);
  assert.deepEqual(membersOf({ before: null, after: { name: 'a', tags: [], issuer: null, ended: false, located: false } }), ['name', 'tags']);
  assert.deepEqual(membersOf({ before: null, after: null }), []);
});
