// The detector compiled to WebAssembly finds just what the native one finds: on the sample, on mutated and on random texts.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { outside } from '../bench/redact/outside.mjs';
import { f1, reaches, score, total } from '../bench/redact/score.mjs';
import { furtherTexts, hiddenTexts } from '../bench/redact/texts.mjs';
import { load } from '../web/support/load.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outsideFile = path.join(root, '../shared/pii/presidio_cases.json');
const sampleFile = path.join(root, '../shared/pii/sample.jsonl');

let tabir;
before(async () => {
  const { loadTabir } = await import(path.join(root, 'wasm/package/node.js'));
  tabir = await loadTabir();
});

// The same numbers on every run.
function randomFrom(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pieces = ['NIK ', 'hp ', '0812', '3456', '7890', '3172010101900001', ' ', '\n', '.', ',', '@', 'gmail.com', 'Jl. Mawar ', 'No. 5', ' RT 02', 'Bapak ', 'Budi ', 'Santoso',
  'a.n. ', 'lahir ', '12-01-1990', 'B ', '1234', 'XYZ', '😀', 'é', '０８', '\u200b', '-6.1754, 106.8272', 'ig: ', 'melisa.jkt', '[at]', '(dot)', 'com', '°', '::1', 'fe80', '𝟎', '[nomor telepon]', 'satu '];

const samples = () => (existsSync(sampleFile) ? readFileSync(sampleFile, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : []);

function native(texts) {
  const input = texts.map((text) => `${JSON.stringify({ text })}\n`).join('');
  const output = execFileSync(path.join(root, 'scripts/tabir'), ['redact'], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  return output.trim().split('\n').map((line) => JSON.parse(line));
}

/** Spans in UTF-16 units as byte offsets. */
const inBytes = (text, spans) => spans.map(({ start, end, type }) =>
  ({ start: Buffer.byteLength(text.slice(0, start)), end: Buffer.byteLength(text.slice(0, end)), type }));

function compare(texts) {
  native(texts).forEach((answer, i) => {
    const here = tabir.mask(texts[i], 'id');
    assert.deepEqual(inBytes(texts[i], here.spans), answer.spans, JSON.stringify(texts[i]));
    assert.equal(here.masked, answer.masked);
    assert.deepEqual(tabir.find(texts[i]), here.spans);
  });
}

test('native and WebAssembly agree on the sample', { skip: existsSync(sampleFile) ? false : 'no sample here' }, () => {
  compare(samples().map(({ text }) => text));
});

test('texts written before the detector was tried on them: agreed on, and of every type as many found as are to be', () => {
  const further = furtherTexts();
  compare(further.map(({ text }) => text));
  const scored = (texts) => score(texts, texts.map(({ text }) => inBytes(text, tabir.find(text))));
  const whole = scored(further);
  for (const [type, reach] of reaches) assert.ok(f1(whole.types.get(type)) >= reach, `${type}: ${f1(whole.types.get(type))}`);
  // Those that taught nothing have too few values of some types to hold each; all together they are held as the whole is.
  for (const { types, marks, clean } of [whole, scored(further.filter(({ heldBack }) => heldBack))]) {
    assert.ok(f1(total(types)) >= 0.95, `${f1(total(types))}`);
    assert.ok(marks.leaked <= 0.025 * marks.inside, `${marks.leaked} of ${marks.inside} left uncovered`);
    assert.ok(marks.covered <= 0.01 * marks.outside, `${marks.covered} of ${marks.outside} covered beside`);
    assert.ok(clean.touched <= 0.06 * clean.texts, `${clean.touched} of ${clean.texts} clean texts touched`);
  }
});

test('texts that hide from filters in every way: agreed on, most are found, and little is covered that hides nothing', () => {
  const hidden = hiddenTexts();
  compare(hidden.map(({ text }) => text));
  const { types, marks, clean } = score(hidden, hidden.map(({ text }) => inBytes(text, tabir.find(text))));
  // What was reached, so that it isn't lost again; the reach of 0.92 is for the sample's disguises.
  assert.ok(f1(total(types)) >= 0.78, `${f1(total(types))}`);
  assert.ok(marks.covered <= 0.01 * marks.outside, `${marks.covered} of ${marks.outside} covered beside`);
  assert.ok(clean.touched <= 0.06 * clean.texts, `${clean.touched} of ${clean.texts} clean texts touched`);
});

test('native and WebAssembly agree on mutated texts', { skip: existsSync(sampleFile) ? false : 'no sample here' }, () => {
  const random = randomFrom(4);
  compare(samples().flatMap(({ text }) => {
    const characters = [...text];
    return Array.from({ length: 5 }, () => {
      const mutated = [...characters];
      for (let i = 0; i < 4; i++) mutated.splice(random(mutated.length), random(3), pieces[random(pieces.length)]);
      return mutated.join('');
    });
  }));
});

test('native and WebAssembly agree on random texts', () => {
  const random = randomFrom(11);
  compare(Array.from({ length: 2000 }, () => Array.from({ length: random(20) }, () => pieces[random(pieces.length)]).join('')));
});

test('of the outside cases as many as ever are met', { skip: existsSync(outsideFile) ? false : 'no cases here' }, () => {
  const counts = outside(JSON.parse(readFileSync(outsideFile, 'utf8')).cases, tabir.find);
  // Where the rest differ on purpose, outside.mjs says.
  const floors = { 'CREDIT_CARD': 17, 'EMAIL': 8, 'IP': 107, 'PHONE': 4, 'PHONE with +': 13, 'URL': 16 };
  for (const [name, floor] of Object.entries(floors)) assert.ok(counts.get(name).met >= floor, `${name}: ${counts.get(name).met}`);
});

test('a bad line of `tabir redact` gets an error, and the next is answered', () => {
  const output = execFileSync(path.join(root, 'scripts/tabir'), ['redact'], { input: '{"text": 1}\n{"text": "hp 081234567890"}\n', encoding: 'utf8' });
  const [bad, good] = output.trim().split('\n').map((line) => JSON.parse(line));
  assert.equal(bad.error.member, 'text');
  assert.deepEqual(good, { spans: [{ start: 3, end: 15, type: 'PHONE' }], masked: 'hp [nomor telepon]' });
});

test('the pages warm up every finder: their text has personal data of every type, and letters beyond ASCII', async () => {
  const [{ warmUp }] = await load('personal/warm-up.ts');
  const texts = new Set();
  await warmUp((text) => {
    texts.add(text);
    return tabir.find(text);
  });
  const [text] = texts;
  const found = new Set(tabir.find(text).map(({ type }) => type));
  const { vocabulary } = await import(path.join(root, 'wasm/package/vocabulary.js'));
  const types = vocabulary.entities.map(({ code }) => code).filter((code) => code !== 'OTHER');
  assert.deepEqual(types.filter((type) => !found.has(type)), []);
  assert.match(text, /[^\x00-\x7f]/);
});
