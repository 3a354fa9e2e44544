// One contender in a process of its own, so that none meets the heap, the optimised code or the switches of another.
//   node serve.mjs NAME QUESTIONS      the name of a file of contenders/; the questions stand one a line
// It speaks as native.cpp does: `decisions` and `turn`.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const [name, file] = process.argv.slice(2);
const questions = readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
const contender = await import(`./contenders/${name}.mjs`);
// A contender that decides a list at once says how; the others are asked question by question.
const { decisions, pass } = contender.prepare ? await contender.prepare(questions) : oneByOne(await contender.open());

function oneByOne(decide) {
  return {
    decisions: () => questions.map(decide),
    pass: () => {
      let sum = 0;
      for (const question of questions) sum += decide(question).actions.length;
      return sum;
    },
  };
}

// Adding up what the passes give keeps them from being left out.
let kept = 0;

function timedPass() {
  const begin = performance.now();
  kept += pass();
  return ((performance.now() - begin) * 1e6) / questions.length;
}

/** Passes one upon another, one at least, until so many milliseconds have gone by. */
function turn(milliseconds) {
  const begin = performance.now();
  const passes = [];
  do passes.push(timedPass()); while (performance.now() - begin < milliseconds);
  return passes;
}

for await (const line of createInterface({ input: process.stdin })) {
  const [command, milliseconds] = line.split(' ');
  if (command === 'decisions') process.stdout.write(decisions().map((decision) => `${JSON.stringify(decision)}\n`).join(''));
  // How often it allocates, JavaScript does not say.
  else if (command === 'turn') process.stdout.write(`0 ${turn(Number(milliseconds)).join(' ')}\n`);
  else throw new Error(`no such command: ${line}`);
}
process.exitCode = Number.isNaN(kept) ? 1 : 0;
