// The parts that every surface stands on.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { load, MemoryStorage } from './support/load.mjs';

const [{ Attempt, problemOf, onSessionLost }, { draftOf, forgetDrafts, forgetDraftsOfOthers }, { channelsOn, flattened },
  { parsePlace, hashOf }, { language }, { dictionary }, { past, needs, word }, { say: sayShared }] = await load(
  'shared/api.ts', 'shared/drafts.ts', 'shared/reference.svelte.ts', 'shared/router.svelte.ts', 'shared/language.svelte.ts',
  'shared/i18n.ts', 'shared/words.ts', 'shared/texts.ts');

beforeEach(() => { globalThis.sessionStorage = new MemoryStorage(); });

test('an attempt keeps its key while its content stays, and takes a new one when it changes or came true', () => {
  const attempt = new Attempt();
  const first = attempt.keyFor({ reason: 'a' });
  assert.equal(attempt.keyFor({ reason: 'a' }), first);
  const second = attempt.keyFor({ reason: 'b' });
  assert.notEqual(second, first);
  attempt.done();
  assert.notEqual(attempt.keyFor({ reason: 'b' }), second);
});

test('an error answer keeps the server’s words, code and wait', () => {
  const error = problemOf(429, '{"title": "Tunggu", "code": "too_many"}', '7');
  assert.equal(error.code, 'too_many');
  assert.equal(error.message, 'Tunggu');
  assert.equal(error.retryAfter, 7);
});

test('an answer that is no problem document is an error all the same', () => {
  assert.equal(problemOf(502, '<html>', null).code, 'unreadable');
});

test('only the missing session tells that the session is lost', () => {
  let lost = 0;
  const stop = onSessionLost(() => { lost += 1; });
  problemOf(401, '{"code": "bad_credentials"}', null);
  assert.equal(lost, 0);
  problemOf(401, '{"code": "no_session"}', null);
  assert.equal(lost, 1);
  stop();
  problemOf(401, '{"code": "no_session"}', null);
  assert.equal(lost, 1);
});

test('a draft is found again by its user and form alone', () => {
  draftOf('u1', 'note A').write('hello');
  assert.equal(draftOf('u1', 'note A').read(), 'hello');
  assert.equal(draftOf('u2', 'note A').read(), null);
  assert.equal(draftOf('u1', 'note B').read(), null);
});

test('a user whose id begins like another’s does not inherit drafts', () => {
  draftOf('u1', 'f').write(1);
  draftOf('u11', 'f').write(2);
  forgetDraftsOfOthers('u1');
  assert.equal(draftOf('u1', 'f').read(), 1);
  assert.equal(draftOf('u11', 'f').read(), null);
});

test('signing out forgets every draft and nothing else', () => {
  sessionStorage.setItem('other', 'stays');
  draftOf('u1', 'f').write(1);
  forgetDrafts();
  assert.equal(draftOf('u1', 'f').read(), null);
  assert.equal(sessionStorage.getItem('other'), 'stays');
});

test('drafts do without storage', () => {
  globalThis.sessionStorage = undefined;
  const draft = draftOf('u1', 'f');
  draft.write(1);
  assert.equal(draft.read(), null);
  draft.clear();
});

test('channels are listed by date, both ends counted', () => {
  const channels = [{ id: 'a', from: '2021-01-01', until: '2021-12-31' }, { id: 'b', from: '2022-01-01', until: null }];
  const on = (date) => channelsOn(channels, date).map(({ id }) => id).join();
  assert.equal(on('2021-12-31'), 'a');
  assert.equal(on('2022-01-01'), 'b');
  assert.equal(on('2020-12-31'), '');
});

test('a tree is flattened parents first; an entry whose parent is unknown stands at the top', () => {
  const tree = [{ id: 'c', parent: 'b' }, { id: 'a', parent: null }, { id: 'b', parent: 'a' }, { id: 'x', parent: 'gone' }];
  assert.deepEqual(flattened(tree).map(({ entry, depth }) => `${entry.id}${depth}`), ['a0', 'b1', 'c2', 'x0']);
});

test('a hash is read back as it was written', () => {
  const place = parsePlace(hashOf(['reports', 'K7QX-M4TD'], new URLSearchParams([['state', 'done'], ['state', 'declined']])));
  assert.deepEqual(place.path, ['reports', 'K7QX-M4TD']);
  assert.deepEqual(place.query.getAll('state'), ['done', 'declined']);
});

test('a hash that is no proper escape is taken as it is', () => {
  assert.deepEqual(parsePlace('#/a%zz').path, ['a%zz']);
});

test('texts and words follow the language', () => {
  const say = dictionary({ id: { hello: (n) => `halo ${n}` }, en: { hello: (n) => `hello ${n}` } });
  assert.equal(say('hello', 1), 'halo 1');
  assert.equal(word('states', 'done'), 'Selesai');
  language.choose('en');
  assert.equal(say('hello', 1), 'hello 1');
  assert.equal(word('states', 'done'), 'Done');
  assert.equal(past('accept'), 'Follow-up accepted');
  language.choose('id');
});

test('what an action needs comes from the vocabulary; an unknown word shows its code', () => {
  assert.deepEqual([...needs('file_followup')], ['note', 'photos']);
  assert.equal(word('states', 'invented'), 'invented');
});

test('a wait is told in the unit that people count it in, and never shorter than it is', () => {
  language.choose('id');
  for (const [seconds, words] of [[1, '1 detik'], [90, '90 detik'], [91, '2 menit'], [5_400, '90 menit'], [5_401, '2 jam'], [82_734, '23 jam']]) {
    assert.equal(sayShared('retry_in', seconds), `Coba lagi dalam ${words}.`);
  }
});
