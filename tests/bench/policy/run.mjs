// scripts/bench policy: a whole decision by Tabir, by policy engines for JavaScript, and by hand.
//   node run.mjs [--size N] [--rounds N]
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { coldInChromium, coldInNode } from './cold.mjs';
import { charterInWasm, charterNative } from './charter.mjs';
import { Contender } from './contender.mjs';
import { listQuestions, scatteredQuestions } from './questions.mjs';
import { checkAgreement, measure, median } from './rounds.mjs';
import { duration, ratio, reached, table } from './table.mjs';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const { values } = parseArgs({
  options: { size: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '9' } },
});
const [size, rounds] = ['size', 'rounds'].map((name) => {
  const count = Number(values[name]);
  if (!Number.isInteger(count) || count < 1) throw new Error(`--${name} is a whole number from 1 on`);
  return count;
});

const listLength = 10_000;
// So few questions that the processor's cache holds them: with more, every contender waits for memory as well.
const fewQuestions = 1_000;
// What is a thousand times slower is asked a part of the questions, in every round.
const slowShare = 40;

const native = here('../../../build/native/tests/bench/bench_policy_native');
const newest = here('../../../core/editions/2026-11-23.json');
const ns = (milliseconds) => milliseconds * 1e6;

// All are compared with the second, what a JavaScript program calls. `slow` ones are given a share of the questions, and what
// can only decide one viewer's list is not given others.
const reference = 'Tabir, WebAssembly, plain objects';
const contenders = [
  { name: 'Tabir, native', command: (file) => [native, newest, file], reach: { one: 20 } },
  { name: reference, module: 'tabir', reach: { one: 150, list: ns(2) } },
  { name: 'Tabir, WebAssembly, columns held inside', module: 'columns', reach: { list: ns(0.2) }, only: 'list' },
  { name: 'by hand, plain JavaScript', module: 'plain' },
  { name: '@casl/ability', module: 'casl' },
  { name: 'casbin', module: 'casbin', slow: true },
  { name: '@cedar-policy/cedar-wasm', module: 'cedar', slow: true },
];
const started = ({ name, module, command, slow }, questions) => new Contender(
  name, slow ? questions.slice(0, Math.ceil(questions.length / slowShare)) : questions,
  command ?? ((file) => [process.execPath, here('serve.mjs'), module, file]));

/** Agreement on the questions, then the medians of all rounds. */
async function race(words, questions, entrants) {
  const running = entrants.map((entrant) => started(entrant, questions));
  try {
    await checkAgreement(running);
    const asked = running.map((contender) => `  ${contender.name}: on ${contender.questions.length}`);
    console.log(`${words}, all agree:\n${asked.join('\n')}`);
    return await measure(running, rounds);
  } finally {
    for (const contender of running) await contender.close();
  }
}

const reachOf = ({ reach = {} }, one, list) => [
  reach.one && one && reached(one, reach.one),
  reach.list && list && reached(list, reach.list),
].filter(Boolean).join('; ');

function decisionTable(few, scattered, list) {
  const taken = (race, name, times) => race.get(name) && race.get(name).nanoseconds * times;
  const cells = (race, name, times) => {
    const value = taken(race, name, times);
    return value ? [duration(value), ratio(value, taken(race, reference, times))] : ['', ''];
  };
  const head = ['whole decision', `one of ${fewQuestions}`, '', `one of ${size}`, '', `${listLength} reports`, '', 'reach: one of few; a list'];
  return table(head, contenders.map((contender) => {
    const { name } = contender;
    return [name, ...cells(few, name, 1), ...cells(scattered, name, 1), ...cells(list, name, listLength),
      reachOf(contender, taken(few, name, 1), taken(list, name, listLength))];
  }));
}

async function coldStarts() {
  const inNode = ['tabir', 'plain', 'casl', 'casbin', 'cedar'];
  const taken = new Map([...inNode, 'chromium', 'fetched'].map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of inNode) taken.get(name).push(ns(coldInNode(name)));
  }
  // Apart from the others, since a browser that is open goes on working by itself.
  const chromium = await coldInChromium();
  try {
    for (let round = 0; round < rounds; round += 1) {
      taken.get('chromium').push(ns(await chromium.start()));
      taken.get('fetched').push(ns(await chromium.fetch()));
    }
  } finally {
    await chromium.close();
  }
  return new Map([...taken].map(([name, times]) => [name, median(times)]));
}

async function charterTimes() {
  const taken = { native: [], wasm: [] };
  for (let round = 0; round < rounds; round += 1) {
    taken.native.push(ns(charterNative(native, newest)));
    taken.wasm.push(ns(await charterInWasm(newest)));
  }
  return { native: median(taken.native), wasm: median(taken.wasm) };
}

const charterTable = (charter) => table(['an edition loads: all decisions, all articles', 'time', '', 'reach'], [
  ['Tabir, native', duration(charter.native), ratio(charter.native, charter.wasm), reached(charter.native, ns(1000))],
  ['Tabir, WebAssembly', duration(charter.wasm), ratio(charter.wasm, charter.wasm), reached(charter.wasm, ns(5000))],
]);

/** The reach of a cold start, and what cedar-wasm took where it was set: machines differ more in this than in anything else. */
const coldReach = { ours: ns(15), cedars: ns(208) };

function coldTable(cold) {
  const inStep = (coldReach.ours / coldReach.cedars) * cold.get('cedar');
  const inChromium = new Map([['chromium', 'Tabir, in Chromium'], ['fetched', 'its files fetched and left alone, in Chromium']]);
  const nameOf = (module) => inChromium.get(module) ?? `${contenders.find((contender) => contender.module === module).name}, in Node`;
  const reach = (module) => (['tabir', 'chromium'].includes(module)
    ? `${reached(cold.get(module), coldReach.ours)}; in step with cedar-wasm ${reached(cold.get(module), inStep)}` : '');
  return table(['cold: import, policy, first decision', 'time', '', 'reach'], [...cold].map(([module, time]) => [
    nameOf(module), duration(time), ratio(time, cold.get('tabir')), reach(module),
  ]));
}

const deciding = contenders.filter(({ only }) => !only);
const few = await race(`${fewQuestions} scattered questions`, scatteredQuestions(fewQuestions), deciding);
const scattered = await race(`${size} scattered questions`, scatteredQuestions(size), deciding);
const list = await race(`One viewer, ${size} reports`, listQuestions(size), contenders);
const charter = await charterTimes();
const cold = await coldStarts();
const { allocations, passes } = scattered.get('Tabir, native');

console.log(`
Medians over ${rounds} rounds in which each had its turn, in a process of its own. Machines are noisy: only the ratios count,
and they are to Tabir's WebAssembly asked with plain objects. A list of 10,000 is its decisions' median times 10,000.
CASL's abilities were made before, one for each viewer; cedar-wasm's policies were parsed before, and cut by action.

${decisionTable(few, scattered, list)}

Native allocations in ${passes * size} decisions: ${allocations} (reach 0: ${allocations === 0 ? 'met' : 'missed'}).

${charterTable(charter)}

${coldTable(cold)}

The reach was set where cedar-wasm took ${duration(coldReach.cedars)}: in step with it, it is the same share of what cedar-wasm takes here.`);
