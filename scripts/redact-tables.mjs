#!/usr/bin/env node
// Makes core/src/redact/made_words.hpp and made_areas.hpp from the lists in core/src/redact/lists and from openly licensed npm
// packages, installed in tests/node_modules (npm ci there first):
//   @faker-js/faker, locale id_ID   MIT        the words of people's names
//   idn-area-data                   ODbL 1.0   codes of provinces and regencies; names of Jakarta's districts and villages
//   scripts/redact-tables.mjs           writes the files
//   scripts/redact-tables.mjs --check   writes nothing; exits 1 and names each file that has drifted
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(path.join(root, 'tests/package.json'));
const { faker } = require('@faker-js/faker/locale/id_ID');
const versionOf = (name) => JSON.parse(readFileSync(path.join(root, 'tests/node_modules', name, 'package.json'), 'utf8')).version;

const rows = (file) => readFileSync(path.join(root, 'tests/node_modules/idn-area-data/data', file), 'utf8').trim().split('\n').slice(1)
  .map((line) => line.split(','));
const jakarta = '31';
// Too common as the other word that they are.
const notNames = new Set(['jaga', 'kala', 'lantar', 'jail']);

const words = (list) => list.flatMap((entry) => String(entry.value ?? entry).toLowerCase().split(/[^a-z]+/)).filter((word) => word.length > 2 && !notNames.has(word));
const lines = (file) => readFileSync(path.join(root, 'core/src/redact/lists', file), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
const listed = (file) => lines(file).flatMap((line) => line.split(' '));

const sets = () => {
  const { first_name: first, last_name: last } = faker.rawDefinitions.person;
  const inJakarta = [...rows('districts.csv'), ...rows('villages.csv')].filter(([code]) => code.startsWith(jakarta)).map((row) => row.at(-1));
  return {
    name: new Set([...[first, last].flatMap((kinds) => Object.values(kinds)).flatMap(words), ...listed('names.txt')]),
    common: new Set(listed('common.txt')),
    place: new Set(words(inJakarta)),
  };
};

/** Each word of words.txt with its classes and its value, `{classes: Set, value}`. */
function lexicon(large) {
  const entries = new Map();
  const add = (word, kind, value) => {
    const known = () => ({ classes: new Set(Object.keys(large).filter((name) => large[name].has(word))), value: '0' });
    const entry = entries.get(word) ?? known();
    entries.set(word, entry);
    entry.classes.add(kind);
    if (value !== '0') entry.value = value;
  };
  let kind;
  let value;
  for (const line of lines('words.txt')) {
    const head = /^\[(\w+)(?: (\w+))?\]$/.exec(line);
    if (head) {
      kind = head[1];
      value = head[2] === undefined ? '0' : kind === 'cue' ? `static_cast<unsigned>(Cue::${head[2]})` : head[2];
      continue;
    }
    for (const word of line.split(' ')) {
      if (word === '|') value = String(Number(value) + 1);
      else add(word, kind, value);
    }
  }
  return entries;
}

// As in lexicon.hpp.
const keyBits = 19;
function keyOf(word) {
  let hash = 2166136261;
  for (const character of word) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619) >>> 0;
  return (hash ^ (hash >>> 12)) & ((1 << keyBits) - 1);
}

/**
 * Sorted keys as the gaps between them, in Rice's code: how many times 2^rice in ones and a zero, then the rest in `rice` bits.
 * The first byte says what `rice` is: whichever makes the code shortest.
 */
function riceCoded(set) {
  const keys = [...new Set([...set].map(keyOf))].sort((a, b) => a - b);
  const gaps = keys.map((key, i) => key - (keys[i - 1] ?? -1) - 1);
  const codes = [5, 6, 7, 8, 9, 10].map((rice) => rice.toString(2).padStart(8, '0')
    + gaps.map((gap) => `${'1'.repeat(gap >> rice)}0${(gap & ((1 << rice) - 1)).toString(2).padStart(rice, '0')}`).join(''));
  let bits = codes.reduce((shortest, code) => (code.length < shortest.length ? code : shortest));
  // Ones to the end: a gap that never closes.
  bits = bits.padEnd(Math.ceil((bits.length + 24) / 8) * 8, '1');
  return inLines(bits.match(/.{8}/g).map((byte) => String(parseInt(byte, 2))));
}

/** The words sorted, each as a capital that counts the letters it shares with the one before it, and the rest. */
function frontCoded(sorted) {
  const coded = [''];
  let before = '';
  for (const word of sorted) {
    let shared = 0;
    while (shared < Math.min(before.length, word.length, 25) && before[shared] === word[shared]) shared++;
    const text = String.fromCharCode(65 + shared) + word.slice(shared);
    if (coded.at(-1).length + text.length > 140) coded.push('');
    coded[coded.length - 1] += text;
    before = word;
  }
  return coded.map((line) => `    "${line}"`).join('\n');
}

function inLines(numbers) {
  const packed = ['   '];
  for (const number of numbers) {
    if (packed.at(-1).length + number.length > 140) packed.push('   ');
    packed[packed.length - 1] += ` ${number},`;
  }
  return packed.join('\n');
}

function madeWords() {
  const large = sets();
  const entries = lexicon(large);
  const sorted = [...entries.keys()].sort();
  // The first eight are those of the sets: bit 0 for names, bit 1 for common words, bit 2 for places.
  const kinds = Array.from({ length: 8 }, (_, i) => ['name', 'common', 'place'].filter((_name, bit) => i & (1 << bit)))
    .map((names) => (names.length ? `any_of(${names.map((name) => `Is::${name}`).join(', ')})` : '0'));
  const numbers = sorted.map((word) => {
    const { classes, value } = entries.get(word);
    const all = `any_of(${[...classes].sort().map((name) => `Is::${name}`).join(', ')})`;
    const kind = value === '0' ? all : `with_value(${all}, ${value})`;
    if (!kinds.includes(kind)) kinds.push(kind);
    return String(kinds.indexOf(kind));
  });
  if (kinds.length > 256) throw new Error('an entry needs more than a byte');
  return `// Made by scripts/redact-tables.mjs from lists/ and from openly licensed data. Do not edit.
// Names: @faker-js/faker ${versionOf('@faker-js/faker')}, locale id_ID. Copyright (c) 2022-2023 Faker; licensed under MIT.
// Places: idn-area-data ${versionOf('idn-area-data')}. Contains information from idn-area-data, which is made available under the
// Open Database License (ODbL) 1.0; these words are made available under the same licence.
#pragma once

#include "redact/cues.hpp"
#include "redact/lexicon.hpp"

namespace tabir::redact {

/// What words may be; the first is for those that aren't known.
inline constexpr Entry made_entries[] = {
${kinds.map((kind) => `    ${kind},`).join('\n')}
};

/// The words sorted, each as a capital that counts the letters it shares with the one before it (A for none), and the rest.
inline constexpr std::string_view made_words =
${frontCoded(sorted)};

/// The entry of each word, in the same order.
inline constexpr std::uint8_t made_entry_numbers[] = {
${inLines(numbers)}
};

// Words of which only the keys are kept, each set's sorted and as gaps (Rice's code).
inline constexpr std::uint8_t made_names[] = {
${riceCoded(large.name)}
};
inline constexpr std::uint8_t made_common_words[] = {
${riceCoded(large.common)}
};
/// Of Jakarta's kecamatan and kelurahan.
inline constexpr std::uint8_t made_places[] = {
${riceCoded(large.place)}
};

}  // namespace tabir::redact
`;
}

/** For each province its regencies (codes 01 to 69) and cities (71 to 99), as far as they are numbered without a gap. */
function areas() {
  const provinces = new Map();
  for (const [code] of rows('regencies.csv')) {
    const [province, regency] = code.split('.').map(Number);
    provinces.set(province, [...(provinces.get(province) ?? []), regency]);
  }
  const bits = (list, from) => list.filter((n) => n >= from && n < from + 50).reduce((sum, n) => sum | (1n << BigInt(n - from)), 0n);
  const lines = [...provinces].sort(([a], [b]) => a - b)
    .map(([province, list]) => `    {${province}, 0x${bits(list, 1).toString(16)}U, 0x${bits(list, 71).toString(16)}U},`);
  return `// Made by scripts/redact-tables.mjs. Do not edit.
// From idn-area-data ${versionOf('idn-area-data')}. Contains information from idn-area-data, which is made available under the Open Database
// License (ODbL) 1.0; this table is made available under the same licence.
#pragma once

#include <cstdint>

namespace tabir::redact {

/// A province's code, its regencies (bit 0 is code 01) and its cities (bit 0 is code 71).
struct Province {
    std::uint8_t code;
    std::uint64_t regencies;
    std::uint32_t cities;
};

inline constexpr Province provinces[] = {
${lines.join('\n')}
};

}  // namespace tabir::redact
`;
}

let drifted = false;
for (const [file, text] of [['made_words.hpp', madeWords()], ['made_areas.hpp', areas()]]) {
  const target = path.join(root, 'core/src/redact', file);
  if (process.argv[2] === '--check') {
    let present = '';
    try { present = readFileSync(target, 'utf8'); } catch { /* absent counts as drifted */ }
    if (present !== text) { drifted = true; console.error(`${file} has drifted; run scripts/redact-tables.mjs`); }
  } else {
    writeFileSync(target, text);
  }
}
process.exit(drifted ? 1 : 0);
