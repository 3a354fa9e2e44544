#!/usr/bin/env node
// Makes the C++ and the TypeScript of core/vocabulary.json, the one source of Tabir's words.
//   scripts/vocabulary.mjs           writes the files
//   scripts/vocabulary.mjs --check   writes nothing; exits 1 and names each file that has drifted
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const source = JSON.parse(readFileSync(path.join(root, 'core/vocabulary.json'), 'utf8'));

// Each list of the source becomes one C++ enum and one TypeScript union.
const kinds = {
  surfaces: 'Surface', levels: 'Level', visibilities: 'Visibility', states: 'State',
  actions: 'Action', tags: 'Tag', labels: 'Label', fields: 'Field', conditions: 'Condition',
  articles: 'Article', refusals: 'Refusal', sla_bands: 'SlaBand', parties: 'Party', audiences: 'Audience',
  entities: 'Entity', texts: 'FreeText', languages: 'Language',
};
const cppWords = new Set(['public', 'private']);

const identifier = (code) => {
  const name = code.toLowerCase().replaceAll('-', '_');
  return cppWords.has(name) ? `${name}_` : name;
};
const quoted = (text) => JSON.stringify(text);

function checkSource() {
  for (const key of Object.keys(source)) {
    if (key !== 'about' && !(key in kinds)) throw new Error(`unknown list \`${key}\` in vocabulary.json`);
  }
  for (const [list, entries] of Object.entries(source)) {
    if (list === 'about') continue;
    const codes = entries.map((entry) => entry.code);
    if (new Set(codes).size !== codes.length) throw new Error(`a code stands twice in \`${list}\``);
    for (const entry of entries) {
      if (!entry.code || !entry.id || !entry.en) throw new Error(`\`${list}\`: an entry lacks code, id or en`);
    }
  }
}

function cpp() {
  const parts = Object.entries(kinds).map(([list, type]) => {
    const entries = source[list];
    const enumerators = entries.map((entry) => `    ${identifier(entry.code)},`).join('\n');
    const codes = entries.map((entry) => `    ${quoted(entry.code)},`).join('\n');
    const names = entries.map((entry) => `    {${quoted(entry.id)}, ${quoted(entry.en)}},`).join('\n');
    return `enum class ${type} : std::uint8_t {\n${enumerators}\n};\n` +
      `template <> inline constexpr std::array<std::string_view, ${entries.length}> codes<${type}> = {{\n${codes}\n}};\n` +
      `template <> inline constexpr std::array<Name, ${entries.length}> names<${type}> = {{\n${names}\n}};\n`;
  });
  const dates = source.articles.map((entry) => `    ${quoted(entry.since)},`).join('\n');
  const subjects = source.conditions.map((entry) => `    Subject::${entry.about},`).join('\n');
  return `// Made by scripts/vocabulary.mjs from core/vocabulary.json. Do not edit.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tabir {

/// A word's names for people.
struct Name {
    std::string_view id;
    std::string_view en;
};

/// The codes of an enum's words on the wire, in the enum's order; and apart from them, since a program for the browser needs
/// few of them, their names.
template <class E> inline constexpr std::array<std::string_view, 0> codes = {};
template <class E> inline constexpr std::array<Name, 0> names = {};

${parts.join('\n')}
/// What a condition speaks about: the viewer alone, the report alone, or how the two relate.
enum class Subject : std::uint8_t { viewer, relation, report };
inline constexpr std::array<Subject, ${source.conditions.length}> condition_subject = {{
${subjects}
}};

/// The date from which an article of the charter is in force.
inline constexpr std::array<std::string_view, ${source.articles.length}> article_since = {{
${dates}
}};

}  // namespace tabir
`;
}

function typescript() {
  const unions = Object.entries(kinds).map(([list, type]) =>
    `export type ${type} =\n${source[list].map((entry) => `  | ${quoted(entry.code)}`).join('\n')};\n`);
  const members = Object.entries(kinds).map(([list, type]) => {
    const extra = { actions: ' & { past_id: string; past_en: string; needs: readonly Need[] }',
      articles: ' & { since: string }',
      conditions: " & { about: 'viewer' | 'relation' | 'report' }",
      labels: ' & { hint_id: string; hint_en: string }', levels: ' & { hint_id: string; hint_en: string }' }[list] ?? '';
    return `  readonly ${list}: readonly (Word<${type}>${extra})[];`;
  });
  const needs = [...new Set(source.actions.flatMap((entry) => entry.needs))].sort();
  return `// Made by scripts/vocabulary.mjs from core/vocabulary.json. Do not edit.

${unions.join('\n')}
/** What an action asks of the one who takes it. */
export type Need =\n${needs.map((need) => `  | ${quoted(need)}`).join('\n')};

/** One word of a closed vocabulary: its code on the wire, and its names in Indonesian and English. */
export interface Word<Code extends string> {
  readonly code: Code;
  readonly id: string;
  readonly en: string;
}

export interface Vocabulary {
${members.join('\n')}
}

export declare const vocabulary: Vocabulary;
`;
}

const javascript = (name, value) => `// Made by scripts/vocabulary.mjs from core/vocabulary.json. Do not edit.
export const ${name} = ${JSON.stringify(value, null, 2)};
`;

/** All lists, each word with its names. */
function vocabulary() {
  const { about, ...lists } = source;
  return javascript('vocabulary', lists);
}

/** The codes alone, of the lists that questions are made of, and of what is found in texts. */
function codes() {
  const lists = ['surfaces', 'visibilities', 'states', 'tags', 'entities'].map((list) => [list, source[list].map(({ code }) => code)]);
  return javascript('codes', Object.fromEntries(lists));
}

checkSource();
const outputs = {
  'core/include/tabir/vocabulary.hpp': cpp(),
  'wasm/package/vocabulary.d.ts': typescript(),
  'wasm/package/vocabulary.js': vocabulary(),
  'wasm/js/codes.js': codes(),
};
let drifted = false;
for (const [file, text] of Object.entries(outputs)) {
  const target = path.join(root, file);
  if (process.argv[2] === '--check') {
    let present = '';
    try { present = readFileSync(target, 'utf8'); } catch { /* absent counts as drifted */ }
    if (present !== text) { drifted = true; console.error(`${file} has drifted from core/vocabulary.json; run scripts/vocabulary.mjs`); }
  } else {
    writeFileSync(target, text);
  }
}
process.exit(drifted ? 1 : 0);
