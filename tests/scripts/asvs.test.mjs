// docs/asvs.md has each requirement of OWASP ASVS 5.0 of level 1 and 2 once, and what it names as evidence exists.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const fileOf = (path) => new URL(`../../${path}`, import.meta.url);

/** By section: the numbers of the requirements of level 1, and those of level 2. */
const requirements = {
  '1.1': [[], [1, 2]], '1.2': [[1, 2, 3, 4, 5], [6, 7, 8, 9]], '1.3': [[1, 2], [3, 4, 5, 6, 7, 8, 9, 10, 11]], '1.4': [[], [1, 2, 3]],
  '1.5': [[1], [2]], '2.1': [[1], [2, 3]], '2.2': [[1, 2], [3]], '2.3': [[1], [2, 3, 4]], '2.4': [[], [1]], '3.2': [[1, 2], []],
  '3.3': [[1], [2, 3, 4]], '3.4': [[1, 2], [3, 4, 5, 6]], '3.5': [[1, 2, 3], [4, 5]], '3.7': [[], [1, 2]], '4.1': [[1], [2, 3]],
  '4.2': [[], [1]], '4.3': [[], [1, 2]], '4.4': [[1], [2, 3, 4]], '5.1': [[], [1]], '5.2': [[1, 2], [3]], '5.3': [[1, 2], []],
  '5.4': [[], [1, 2, 3]], '6.1': [[1], [2, 3]], '6.2': [[1, 2, 3, 4, 5, 6, 7, 8], [9, 10, 11, 12]], '6.3': [[1, 2], [3, 4]],
  '6.4': [[1, 2], [3, 4]], '6.5': [[], [1, 2, 3, 4, 5]], '6.6': [[], [1, 2, 3]], '6.8': [[], [1, 2, 3, 4]], '7.1': [[], [1, 2, 3]],
  '7.2': [[1, 2, 3, 4], []], '7.3': [[], [1, 2]], '7.4': [[1, 2], [3, 4, 5]], '7.5': [[], [1, 2]], '7.6': [[], [1, 2]], '8.1': [[1], [2]],
  '8.2': [[1, 2], [3]], '8.3': [[1], []], '8.4': [[], [1]], '9.1': [[1, 2, 3], []], '9.2': [[1], [2, 3, 4]], '10.1': [[], [1, 2]],
  '10.2': [[], [1, 2]], '10.3': [[], [1, 2, 3, 4]], '10.4': [[1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11]], '10.5': [[], [1, 2, 3, 4, 5]],
  '10.6': [[], [1, 2]], '10.7': [[], [1, 2, 3]], '11.1': [[], [1, 2]], '11.2': [[], [1, 2, 3]], '11.3': [[1, 2], [3]],
  '11.4': [[1], [2, 3, 4]], '11.5': [[], [1]], '11.6': [[], [1]], '12.1': [[1], [2, 3]], '12.2': [[1, 2], []], '12.3': [[], [1, 2, 3, 4]],
  '13.1': [[], [1]], '13.2': [[], [1, 2, 3, 4, 5]], '13.3': [[], [1, 2]], '13.4': [[1], [2, 3, 4, 5]], '14.1': [[], [1, 2]],
  '14.2': [[1], [2, 3, 4]], '14.3': [[1], [2, 3]], '15.1': [[1], [2, 3]], '15.2': [[1], [2, 3]], '15.3': [[1], [2, 3, 4, 5, 6, 7]],
  '16.1': [[], [1]], '16.2': [[], [1, 2, 3, 4, 5]], '16.3': [[], [1, 2, 3, 4]], '16.4': [[], [1, 2, 3]], '16.5': [[], [1, 2, 3]],
  '17.1': [[], [1]], '17.2': [[], [1, 2, 3, 4]], '17.3': [[], [1, 2]],
};
const wanted = Object.entries(requirements).flatMap(([section, levels]) =>
  levels.flatMap((numbers, i) => numbers.map((number) => `${section}.${number} ${i + 1}`)));

const page = readFileSync(fileOf('docs/asvs.md'), 'utf8');
/** A row: | requirement | level | in a few words | verdict |. */
const rows = page.split('\n').flatMap((line) => {
  const [, id, level, words, verdict] = line.match(/^\| (\d+\.\d+\.\d+) \| ([12]) \| (.+?) \| (.+) \|$/) ?? [];
  return id ? [{ id, level, words, verdict }] : [];
});

/** The names of a file's tests, with "…" for what a template puts in. */
const namesIn = (path) => [...readFileSync(fileOf(path), 'utf8').matchAll(/^\s*(?:test|TEST_CASE)\((['"`])(.+?)\1[,)]/gm)]
  .map(([, , name]) => name.replaceAll("\\'", "'").replaceAll(/\$\{[^}]*\}/g, '…'));

test('every requirement of level 1 and 2 has one row', () => {
  assert.equal(wanted.length, 253);
  assert.deepEqual(rows.map(({ id, level }) => `${id} ${level}`).sort(), wanted.sort());
});

test('every row is met by a test that exists, not applicable because, or not met, and the page counts them', () => {
  const count = { met: 0, 'not applicable': 0, 'not met': 0 };
  for (const { id, verdict } of rows) {
    const [, word, rest] = verdict.match(/^(met|not applicable|not met): (.+)$/) ?? assert.fail(`${id}: ${verdict}`);
    count[word] += 1;
    if (word !== 'met') continue;
    const [, path, name] = rest.match(/^`(tests\/[^`]+)`, “(.+)”$/) ?? assert.fail(`${id} names no test: ${rest}`);
    assert.ok(existsSync(fileOf(path)), `${id}: ${path} is not there`);
    assert.ok(namesIn(path).includes(name), `${id}: ${path} has no test “${name}”`);
  }
  assert.ok(page.includes(`${count.met} are met, ${count['not applicable']} do not apply, ${count['not met']} are not met.`), JSON.stringify(count));
});
