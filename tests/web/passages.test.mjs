// Passages that people mask, and words that people look for: places in texts, selections, marks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support/load.mjs';

const [{ toBytes, toUnits }, { selected, followed, fromField, toField }, { piecesOf, marksOf }, { wordsOf, tooShort }] = await load(
  'shared/utf8.ts', 'crm/passages/selection.ts', 'jaki/passages/marks.ts', 'shared/search/words.ts');

const text = 'Pak RT ‘abai’ 😀 – laporan lama';
const cut = (range) => range && text.slice(range.start, range.end);
const rangeOf = (words, whole = text) => ({ start: whole.indexOf(words), end: whole.indexOf(words) + words.length });

test('units and bytes tell of the same characters, of any length, both ways', () => {
  for (const words of ['Pak', '‘abai’', '😀', '– laporan', text, 'lama', '']) {
    const range = rangeOf(words);
    const bytes = toBytes(text, range);
    assert.equal(Buffer.from(text).subarray(bytes.start, bytes.end).toString(), words);
    assert.deepEqual(toUnits(text, bytes), range, words);
  }
});

test('every range between characters comes back as it was', () => {
  const borders = [0];
  for (const character of text) borders.push(borders.at(-1) + character.length);
  for (const start of borders) {
    for (const end of borders.filter((border) => border >= start)) assert.deepEqual(toUnits(text, toBytes(text, { start, end })), { start, end });
  }
});

test('bytes inside a character count it in, bytes beyond the text are its end', () => {
  const { start } = toBytes(text, rangeOf('😀'));
  assert.equal(cut(toUnits(text, { start: start + 1, end: start + 2 })), '😀');
  assert.equal(cut(toUnits(text, { start, end: 999 })), '😀 – laporan lama');
  assert.deepEqual(toUnits(text, { start: 999, end: 1000 }), { start: text.length, end: text.length });
  assert.deepEqual(toUnits('', { start: 0, end: 4 }), { start: 0, end: 0 });
});

test('a selection is rid of white space at its ends and never cuts a character', () => {
  assert.equal(cut(selected(text, 3, 7)), 'RT');
  const { start, end } = rangeOf('😀');
  assert.equal(cut(selected(text, start + 1, end)), '😀');
  assert.equal(cut(selected(text, start, start + 1)), '😀');
  assert.equal(cut(selected(text, 0, text.length)), text);
  assert.equal(selected(text, 3, 4), null);
  assert.equal(selected(text, 5, 5), null);
});

test('a selection follows its words into a text that changed, unless they are gone or ambiguous', () => {
  const before = 'RT [nama orang] mengabaikan laporan saya';
  const range = rangeOf('mengabaikan', before);
  const after = 'RT [person’s name] mengabaikan laporan saya';
  assert.deepEqual(followed(range, before, after), rangeOf('mengabaikan', after));
  assert.deepEqual(followed(range, before, before), range);
  assert.equal(followed(range, before, 'RT [bagian lain]'), null);
  assert.equal(followed(range, before, 'mengabaikan, sungguh mengabaikan'), null);
  assert.equal(followed(null, before, after), null);
});

test('a passage that stands twice in its text keeps its place while the text stays', () => {
  const range = { start: 6, end: 10 };
  assert.deepEqual(followed(range, 'lama, lama', 'lama, lama'), range);
});

test('a text area ends its lines its own way', () => {
  const lines = 'satu\r\ndua\rtiga\nempat';
  const field = 'satu\ndua\ntiga\nempat';
  for (const words of ['satu', 'dua', 'tiga', 'empat', 'ua\ntig']) {
    const { start, end } = rangeOf(words, field);
    const range = fromField(lines, start, end);
    assert.equal(lines.slice(range.start, range.end).replace(/\r\n?/g, '\n'), words);
    assert.deepEqual(toField(lines, range), { start, end }, words);
  }
});

const masked = (words, more) => ({ text: 'description', item: 0, ...toBytes(text, rangeOf(words)), type: 'OTHER', party: 'bureau', agency: null, ...more });

test('a reporter’s text is cut where officers masked it, and loses nothing', () => {
  const pieces = piecesOf(text, [masked('laporan'), masked('😀')]);
  assert.deepEqual(pieces.filter((piece) => piece.masked).map((piece) => piece.text), ['😀', 'laporan']);
  assert.equal(pieces.map((piece) => piece.text).join(''), text);
});

test('passages that overlap or touch are one mark, and each is told of', () => {
  const passages = [masked('RT ‘abai’'), masked('Pak RT'), masked('RT'), masked(' 😀')];
  const pieces = piecesOf(text, passages);
  assert.deepEqual(pieces.map((piece) => [piece.text, piece.masked]), [['Pak RT ‘abai’ 😀', true], [' – laporan lama', false]]);
  assert.deepEqual(marksOf(text, passages).map(({ words }) => words), ['RT ‘abai’', 'Pak RT', 'RT', '😀']);
});

test('a text without marks is one piece, an empty one none', () => {
  assert.deepEqual(piecesOf(text, []), [{ text, masked: false }]);
  assert.deepEqual(piecesOf('', []), []);
});

test('of a long passage the beginning is told', () => {
  const long = 'kata '.repeat(40);
  const [{ words }] = marksOf(long, [{ ...masked('Pak'), start: 0, end: 199 }]);
  assert.ok(words.length <= 61 && words.endsWith('kata…'), words);
});

test('words to look for are trimmed, and one letter is too little', () => {
  assert.equal(wordsOf('  lampu mati '), 'lampu mati');
  assert.ok(tooShort('a') && tooShort('😀'));
  assert.ok(!tooShort('ab') && !tooShort(''));
});
