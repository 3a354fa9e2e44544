// index.d.ts is written by hand, so it is held against what really is there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadTabir } from '../../wasm/package/node.js';
import * as fromNode from '../../wasm/package/node.js';
import * as fromBrowser from '../../wasm/package/browser.js';

const types = readFileSync(fileURLToPath(new URL('../../wasm/package/index.d.ts', import.meta.url)), 'utf8');

const membersOf = (name) => {
  const body = types.match(new RegExp(`export interface ${name} \\{([\\s\\S]*?)\\n\\}`))[1];
  return [...body.matchAll(/^ {2}(?:readonly )?(\w+)[?(:]/gm)].map((match) => match[1]).sort();
};

test('the functions of Tabir are those of the loaded module', async () => {
  assert.deepEqual(membersOf('Tabir'), Object.keys(await loadTabir()).sort());
});

test('the package calls what C++ exports, all of it and nothing else', () => {
  const source = (file) => readFileSync(fileURLToPath(new URL(`../../wasm/${file}`, import.meta.url)), 'utf8');
  const names = (text, pattern) => [...new Set([...text.matchAll(pattern)].map((match) => match[1]))].sort();
  const callers = source('js/core.js') + source('js/columns.js') + source('js/redact.js');
  assert.deepEqual(names(callers, /module\.([a-z]\w+)\(/g), names(source('bindings.cpp'), /emscripten::function\("(\w+)"/g));
  const kept = source('columns.cpp') + source('redact.cpp');
  assert.deepEqual(names(callers, /module\._(\w+)\(/g), names(kept, /EMSCRIPTEN_KEEPALIVE [\w:* ]+?(\w+)\(/g));
});

test('both entries export what the types declare', () => {
  const declared = [...types.matchAll(/^export declare (?:class|function|const) (\w+)/gm)].map((match) => match[1]);
  const expected = declared.sort();
  assert.deepEqual(Object.keys(fromNode).sort(), expected);
  assert.deepEqual(Object.keys(fromBrowser).sort(), expected);
});

test('answers have the members that the types give them', async () => {
  const tabir = await loadTabir();
  const { readdirSync } = await import('node:fs');
  const editions = fileURLToPath(new URL('../../core/editions', import.meta.url));
  tabir.loadEdition(readFileSync(path.join(editions, readdirSync(editions).sort().at(-1)), 'utf8'));
  const question = {
    viewer: { surface: 'jaki', id: 'c1' },
    report: {
      visibility: 'private', state: 'done', agency: 'a', assignee: null, reporter: 'c1', followup: null,
      photo_request_by: null, photo_grants: [], reopen_window_open: true,
    },
  };
  const draft = {
    language: 'id', visibility: 'public', state: 'submitted', description: 'x', area: 'y', place: 'z', has_point: true,
    photo: true, followup_note: null,
  };
  const keys = (value) => Object.keys(value).sort();
  assert.deepEqual(keys(tabir.decide(question)), membersOf('Decision'));
  const columns = tabir.columns([question.report]);
  assert.deepEqual(keys(columns), membersOf('ReportColumns'));
  assert.deepEqual(keys(columns.decide(question.viewer)), membersOf('DecidedList'));
  assert.deepEqual(keys(tabir.explain(question)), [...membersOf('Decision'), 'explain'].sort());
  assert.deepEqual(keys(draft), membersOf('PreviewDraft'));
  const preview = tabir.preview(draft);
  assert.deepEqual(keys(preview), membersOf('Preview'));
  assert.deepEqual(keys(preview.audiences[0].view), membersOf('AudienceView'));
  assert.deepEqual(keys(question.report), membersOf('ReportFacts'));
  assert.deepEqual(keys(tabir.mask('081234567890', 'id').spans[0]), membersOf('MaskSpan'));
});
