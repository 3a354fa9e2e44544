#!/usr/bin/env node
// Makes core/src/redact/made_names.hpp and made_areas.hpp from openly licensed npm packages, installed in tests/node_modules
// (npm ci there first):
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
// Too common as the other word that they are, or parts of street names.
const notNames = new Set(['warta', 'asirwada', 'asirwanda', 'jaga', 'jarwa', 'kasiran', 'kala', 'lantar', 'edison', 'cager', 'darman', 'simon', 'jail']);

const words = (list) => list.flatMap((entry) => String(entry.value ?? entry).toLowerCase().split(/[^a-z]+/)).filter((word) => word.length > 2 && !notNames.has(word));
const inLines = (list) => {
  const lines = [''];
  for (const word of [...new Set(list)].sort()) {
    if (lines.at(-1).length + word.length > 140) lines.push('');
    lines[lines.length - 1] += `${word} `;
  }
  return lines.map((line) => `    "${line}"`).join('\n');
};

function names() {
  const { first_name: first, last_name: last } = faker.rawDefinitions.person;
  const all = [first, last].flatMap((kinds) => Object.values(kinds)).flatMap(words);
  const places = [...rows('districts.csv'), ...rows('villages.csv')].filter(([code]) => code.startsWith(jakarta)).flatMap((row) => words([row.at(-1)]));
  return `// Made by scripts/redact-tables.mjs. Do not edit.
// Names: @faker-js/faker ${versionOf('@faker-js/faker')}, locale id_ID. Copyright (c) 2022-2023 Faker; licensed under MIT.
// Places: idn-area-data ${versionOf('idn-area-data')}. Contains information from idn-area-data, which is made available under the
// Open Database License (ODbL) 1.0; this list is made available under the same licence.
#pragma once

#include <string_view>

namespace tabir::redact {

inline constexpr std::string_view made_names =
${inLines(all)};

/// Words of the names of Jakarta's kecamatan and kelurahan.
inline constexpr std::string_view made_places =
${inLines(places)};

}  // namespace tabir::redact
`;
}

/// For each province its regencies (codes 01 to 69) and cities (71 to 99), as far as they are numbered without a gap.
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
for (const [file, text] of [['made_names.hpp', names()], ['made_areas.hpp', areas()]]) {
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
