// Personal data in what is typed: pieces, spans that move with an edit, the pace of looking, who will see it masked, and the words.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { load } from './support/load.mjs';

const [{ kinds, lines, pieces }, { moved }, { pauseAfter }, { seersOf }, { linesOf, sentenceOf, shownAs }, { language }] = await load(
  'personal/segments.ts', 'personal/moved.ts', 'personal/pace.ts', 'personal/seers.ts', 'personal/found.ts',
  'shared/language.svelte.ts');

after(() => language.choose('id'));

const span = (start, end, type = 'PHONE') => ({ start, end, type });

test('a text is cut at its spans, and put together again', () => {
  const text = 'hp 0812 dan a@b.id';
  const cut = pieces(text, [span(3, 7), span(12, 18, 'EMAIL')]);
  assert.deepEqual(cut, [{ text: 'hp ' }, { text: '0812', type: 'PHONE' }, { text: ' dan ' }, { text: 'a@b.id', type: 'EMAIL' }]);
  assert.equal(cut.map((piece) => piece.text).join(''), text);
  assert.deepEqual(pieces('', []), []);
  assert.deepEqual(pieces('ab', [span(0, 2)]), [{ text: 'ab', type: 'PHONE' }]);
  assert.deepEqual(kinds([span(0, 1), span(2, 3, 'EMAIL'), span(4, 5)]), ['PHONE', 'EMAIL']);
});

test('pieces are told line by line; a span over a line break is marked on both lines', () => {
  assert.deepEqual(lines(pieces('a\n\nb 08\n12', [span(5, 10)])),
    [[{ text: 'a' }], [], [{ text: 'b ' }, { text: '08', type: 'PHONE' }], [{ text: '12', type: 'PHONE' }]]);
  assert.deepEqual(lines([]), [[]]);
});

test('spans move with what is typed before them, stay before it, and grow around it', () => {
  const before = 'hp 0812 ya';
  const spans = [span(3, 7)];
  const after = (text) => moved(spans, before, text);
  assert.deepEqual(after(`x${before}`), [span(4, 8)]);
  assert.deepEqual(after(`${before}!`), spans);
  assert.deepEqual(after('hp 08912 ya'), [span(3, 8)]);
  assert.deepEqual(after('hp 0812'), spans);
  assert.deepEqual(after(before), spans);
});

test('spans that an edit cuts into or takes away go', () => {
  const spans = [span(0, 4), span(6, 10, 'EMAIL')];
  assert.deepEqual(moved(spans, '0812, a@b.', '0812, '), [span(0, 4)]);
  assert.deepEqual(moved(spans, '0812, a@b.', ''), []);
  assert.deepEqual(moved(spans, '0812, a@b.', '08@b.'), []);
});

test('moved spans begin and end on the letters that they did, whatever is edited', () => {
  let state = 7;
  const random = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const ends = (text, { start, end }) => text[start] + text[end - 1];
  for (let round = 0; round < 5_000; round += 1) {
    const before = Array.from({ length: 12 }, () => 'ab '[random(3)]).join('');
    const spans = [span(2, 5), span(7, 9, 'EMAIL')];
    const from = random(13);
    const text = before.slice(0, from) + 'ba '.slice(random(4)) + before.slice(from + random(13 - from));
    for (const found of moved(spans, before, text)) {
      assert.ok(found.start < found.end && found.end <= text.length);
      assert.equal(ends(text, found), ends(before, spans.find(({ type }) => type === found.type)), JSON.stringify([before, text]));
    }
  }
});

test('a quick look is followed by no pause, a slow one by four times as long, and never by more than a second', () => {
  assert.equal(pauseAfter(0.4), 0);
  assert.equal(pauseAfter(20), 80);
  assert.equal(pauseAfter(5_000), 1_000);
});

test('who will see it masked is told by the audiences’ levels', () => {
  const audience = (name, level, visible = true) =>
    ({ audience: name, view: { visible, fields: { description: { level }, followup_note: { level: 'full' } } } });
  const officer = audience('assigned_officer', 'masked');
  assert.equal(seersOf([audience('public_portal', 'hidden', false), officer, audience('reporter', 'full')], 'description'), 'officers');
  assert.equal(seersOf([audience('public_portal', 'masked'), officer, audience('reporter', 'full')], 'description'), 'officersAndPublic');
  assert.equal(seersOf([audience('public_portal', 'masked'), officer, audience('reporter', 'masked')], 'description'), 'public');
  assert.equal(seersOf([officer, audience('reporter', 'masked')], 'description'), 'reporterAndOfficers');
  assert.equal(seersOf([officer, audience('reporter', 'masked')], 'followup_note'), null);
  assert.equal(seersOf([audience('public_portal', 'masked', false)], 'description'), null);
});

test('a line for each kind, four at most, and how many more', () => {
  language.choose('id');
  assert.deepEqual(linesOf([span(0, 1), span(2, 3)], 'officers'), {
    lines: [{ type: 'PHONE', name: 'nomor telepon', seen: 'petugas akan melihat [nomor telepon]' }], more: 0,
  });
  const many = ['PHONE', 'EMAIL', 'NIK', 'PERSON', 'PLATE', 'URL'].map((type, at) => span(at, at + 1, type));
  const { lines, more } = linesOf(many, 'public');
  assert.deepEqual([lines.length, more, lines[3].seen], [4, 2, 'publik akan melihat [nama orang]']);
  assert.deepEqual(linesOf([], 'officers'), { lines: [], more: 0 });
  language.choose('en');
  assert.equal(linesOf(many, 'officers').lines[0].seen, 'officers will see [phone number]');
  assert.equal(shownAs('PHONE'), '[phone number]');
});

test('the sentence counts parts, names kinds, and is empty where nothing was found', () => {
  const spans = [span(0, 1), span(2, 3), span(4, 5, 'PERSON')];
  language.choose('id');
  assert.equal(sentenceOf(spans), '3 bagian akan disamarkan: nomor telepon, nama orang');
  assert.equal(sentenceOf(['PHONE', 'EMAIL', 'NIK', 'PERSON', 'PLATE', 'URL'].map((type, at) => span(at, at + 1, type))),
    '6 bagian akan disamarkan: nomor telepon, alamat surel, nomor induk, nama orang, dan 2 lainnya');
  assert.equal(sentenceOf([]), '');
  language.choose('en');
  assert.equal(sentenceOf(spans.slice(0, 1)), '1 part will be masked: phone number');
});
