// `scripts/tabir policy ...`: what one can ask of an edition, as a program and as a person.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = path.join(root, 'build/native/server/cli/tabir');
const edition = (date) => path.join(root, `core/editions/${date}.json`);
const dates = ['2021-04-04', '2021-05-04', '2021-07-11', '2021-07-19', '2026-11-23'];
const newest = readFileSync(edition('2026-11-23'), 'utf8');

let folder;
before(() => { folder = mkdtempSync(path.join(tmpdir(), 'tabir-policy-')); });
after(() => rmSync(folder, { recursive: true, force: true }));

const policy = (...words) => execFileSync(program, ['policy', ...words], { encoding: 'utf8' });
const json = (...words) => JSON.parse(policy(...words, '--json'));
const ran = (input, ...words) => {
  const { status, stdout, stderr } = spawnSync(program, ['policy', ...words], { encoding: 'utf8', input });
  return { status, stdout, stderr };
};
/** A document's path: the newest edition with one piece of it replaced. */
function altered(piece, replacement) {
  const text = newest.replace(piece, replacement);
  assert.notEqual(text, newest);
  const file = path.join(folder, 'altered.json');
  writeFileSync(file, text);
  return file;
}
const unnamed = () => altered('"if": ["owner"], "unless": [], "level": "full",\n     "fields": ["complainant_name"', '"if": ["crm"], "unless": [], "level": "full",\n     "fields": ["complainant_name"');

test('check tells each article, how many decisions, and the digest of the canonical bytes', () => {
  const sorted = (value) => (Array.isArray(value) ? value.map(sorted) : value === null || typeof value !== 'object' ? value
    : Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])])));
  for (const date of dates) {
    const told = json('check', edition(date));
    assert.equal(told.kept, true);
    assert.equal(told.decisions, 11_696 * 11);
    assert.equal(told.articles.length, 15);
    assert.ok(told.articles.every((article) => article.kept || !article.in_force));
    assert.equal(told.digest, createHash('sha256').update(JSON.stringify(sorted(JSON.parse(readFileSync(edition(date), 'utf8'))))).digest('hex'));
  }
  // Before there was privacy, the articles that brought it were not kept, and not in force.
  const first = json('check', edition('2021-04-04')).articles.filter((article) => !article.kept).map(({ article }) => article);
  assert.ok(first.includes('private-off-portal') && first.includes('nameless') && first.includes('hidden-time'));
});

test('check shows the article that is broken, and the smallest situation', () => {
  const file = unnamed();
  const { status, stdout } = ran('', 'check', file, '--json');
  assert.equal(status, 1);
  const told = JSON.parse(stdout);
  assert.equal(told.kept, false);
  const { example, breach } = told.articles.find(({ article }) => article === 'nameless');
  assert.equal(breach, "the complainant's name or contact is shown");
  assert.deepEqual(example.viewer, { surface: 'crm', id: 'viewer', tags: [], agency: 'agency-of-viewer' });
  assert.deepEqual([example.report.visibility, example.report.assignee, example.report.followup], ['public', null, null]);
  const words = ran('', 'check', file, '--language', 'en');
  assert.match(words.stdout, /BROKEN +nameless/);
  assert.match(words.stdout, /smallest situation: \{"viewer":\{"surface":"crm"/);
});

test('no command works with an edition that breaks the charter', () => {
  const file = unnamed();
  for (const words of [['who', 'location', '--edition', file], ['diff', '2021-04-04', file], ['dead', '--edition', file], ['diagram', '--edition', file]]) {
    const { status, stderr } = ran('', ...words);
    assert.equal(status, 1);
    assert.match(stderr, /nameless: article `nameless` \(2021-05-04\) is broken/);
  }
});

test('the differences of the historical editions are the history of the product', () => {
  const history = dates.slice(1).map((date, i) => policy('diff', dates[i], date, '--language', 'en')).join('\n');
  assert.equal(history, readFileSync(new URL('golden/history.txt', import.meta.url), 'utf8'));
});

test('diff of an edition with itself is empty, and counts what differs', () => {
  assert.deepEqual(json('diff', '2026-11-23', '2026-11-23').parts, []);
  assert.match(policy('diff', '2026-11-23', edition('2026-11-23'), '--language', 'en'), /No decision differs/);
  const { parts } = json('diff', '2021-07-11', '2021-07-19');
  assert.deepEqual(parts[0].where, [{ if: ['crm'], unless: ['three_tags'] }]);
  assert.ok(parts[0].differences.some(({ field, before, after }) => field === 'reported_hour' && before === 'full' && after === 'hidden'));
});

test('who says under which conditions a field is ever seen, or a step ever taken', () => {
  assert.deepEqual(json('who', 'complainant_name').levels.map(({ level, where }) => [level, where]), [['full', [{ if: ['owner'], unless: [] }]]]);
  assert.deepEqual(json('who', 'accept').parts.map(({ where, states }) => [where, states]),
    [[[{ if: ['bureau', 'followed_up'], unless: ['followup_officer', 'followup_agency'] }], ['awaiting_validation']]]);
  assert.deepEqual(json('who', 'grant_photo', '--edition', '2021-04-04').parts, []);
  assert.match(policy('who', 'make_public'), /di JAKI, laporan privat/);
  const { status, stderr } = ran('', 'who', 'everybody');
  assert.equal(status, 2);
  assert.match(stderr, /`everybody` is neither a field nor an action/);
});

const question = (changes = {}) => JSON.stringify({
  viewer: { surface: 'crm', id: 'u3', tags: [], agency: 'dinas-bina-marga' },
  report: {
    visibility: 'private', state: 'in_progress', agency: 'dinas-bina-marga', assignee: 'u3', reporter: 'c1', followup: null,
    photo_request_by: null, photo_grants: [], reopen_window_open: false, ...changes,
  },
});

test('explain names the smallest change, its rule and the article', () => {
  const { stdout } = ran(question(), 'explain', '--language', 'en');
  assert.match(stdout, /Report photo: locked\n +needs: holding a photo grant\n +rule: .*\(photo-granted, 2021-05-04\)\n +charter: .*\(private-photo-locked, 2021-05-04\)/);
  assert.match(stdout, /Accept follow-up\n +needs: the Bureau of Governance, there is a follow-up; in state: Waiting for validation/);
  const told = JSON.parse(ran(question(), 'explain', '--json').stdout);
  assert.deepEqual(told.explain.fields.report_photo.reason.smallest, { rule: 'photo-granted', gain: ['granted'], lose: [] });
  assert.deepEqual(told.explain.fields.complainant_name.reason.articles, ['nameless']);
});

test('explain tells nothing of a report that is not visible', () => {
  const { stdout } = ran(question({ assignee: null }), 'explain', '--language', 'en');
  assert.equal(stdout, 'For you this report does not exist.\n');
});

test('a bad question is refused with the member', () => {
  const { status, stderr } = ran(question({ state: 'gone' }), 'explain');
  assert.equal(status, 2);
  assert.match(stderr, /report\.state: `gone` is not known/);
});

test('no rule of the five editions is dead, and a needless one is found', () => {
  for (const date of dates) assert.deepEqual(json('dead', '--edition', date).dead, []);
  const needless = altered('"sight": [', '"sight": [\n    {"id": "needless", "since": "2026-11-23", "title": {"id": "x", "en": "x"}, "source": "x", "if": ["bureau", "private"], "unless": []},');
  assert.deepEqual(json('dead', '--edition', needless).dead, ['needless']);
});

test('the diagram is the life cycle: the one in the docs, and one that Graphviz lays out', () => {
  const mermaid = policy('diagram', '--language', 'en');
  const docs = readFileSync(path.join(root, 'docs/how-it-works.md'), 'utf8');
  assert.ok(docs.includes('```mermaid\n' + mermaid + '```'), 'docs/how-it-works.md holds the output of `scripts/tabir policy diagram --language en`');
  assert.match(mermaid, /awaiting_validation --> done: Accept follow-up/);
  const svg = policy('diagram', '--svg');
  assert.match(svg, /<svg [\s\S]*Menunggu Validasi[\s\S]*<\/svg>/);
  assert.doesNotMatch(svg, /<script|xlink:href/);
});
