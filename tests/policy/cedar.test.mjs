// The core and a second opinion, the newest edition written again in Cedar, decide alike: on random questions of the raw
// domain always, on every question that a decision can tell apart under `scripts/test --long`.
// TABIR_SEED repeats a run.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { loadTabir } from '../../wasm/package/node.js';
import { SecondOpinion, complaints, edition, policyText, reduced } from './cedar.mjs';
import { randomFrom, randomQuestion, wholeDomain } from './points.mjs';

const seed = Number(process.env.TABIR_SEED ?? Date.now() % 2 ** 32);
const randomPoints = 50_000;
const strictPoints = 100;

let tabir;
let second;

before(async () => {
  tabir = await loadTabir();
  tabir.loadEdition(readFileSync(new URL(`../../core/editions/${edition}.json`, import.meta.url), 'utf8'));
  second = new SecondOpinion();
});

/** Both decisions are the same, the order of members and words included. */
function agree(question, mine = tabir.decide(question), theirs = second.decide(question)) {
  if (JSON.stringify(mine) !== JSON.stringify(theirs)) assert.deepEqual(mine, theirs, JSON.stringify(question));
}

test('the policies satisfy their schema', () => {
  assert.deepEqual(complaints(policyText()), []);
});

test('core and Cedar agree on random questions', (t) => {
  const random = randomFrom(seed);
  for (let i = 0; i < randomPoints; i += 1) agree(randomQuestion(random));
  t.diagnostic(`core and Cedar agree on ${randomPoints} of ${randomPoints} random questions ` +
    `(TABIR_SEED=${seed}, ${second.requests} distinct requests to Cedar)`);
});

// Cedar is asked each distinct request once, by ids reduced to same, other and none. That this is the question's own meaning
// is shown both ways: the core decides each raw question as the reduced one, and so does Cedar, asked without any of it.
test('reducing the ids of a question changes no decision', (t) => {
  const random = randomFrom(seed);
  for (let i = 0; i < randomPoints; i += 1) {
    const question = randomQuestion(random);
    agree(question, tabir.decide(question), tabir.decide(reduced(question)));
  }
  const other = randomFrom(seed + 1);
  for (let i = 0; i < strictPoints; i += 1) {
    const question = randomQuestion(other);
    agree(question, tabir.decide(question), second.decideStrictly(question));
    agree(question, second.decideStrictly(question), second.decide(question));
  }
  t.diagnostic(`reduced and raw ids agree on ${randomPoints} questions in the core, and on ${strictPoints} in Cedar`);
});

test('core and Cedar agree on the whole domain', { skip: !process.env.TABIR_LONG && 'with --long' }, (t) => {
  let points = 0;
  for (const question of wholeDomain()) {
    agree(question);
    points += 1;
  }
  t.diagnostic(`core and Cedar agree on all ${points} questions of the domain (${second.requests} distinct requests to Cedar)`);
});
