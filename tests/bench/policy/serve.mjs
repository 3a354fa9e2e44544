// One contender in a process of its own, so that none meets the heap, the optimised code or the switches of another.
//   node serve.mjs NAME QUESTIONS      the name of a file of contenders/; the questions stand one a line
// It speaks as native.cpp does: `decisions` and `pass`.
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

for await (const command of createInterface({ input: process.stdin })) {
  if (command === 'decisions') process.stdout.write(decisions().map((decision) => `${JSON.stringify(decision)}\n`).join(''));
  else if (command === 'pass') process.stdout.write(`${timedPass()}\n`);
  else throw new Error(`no such command: ${command}`);
}
process.exitCode = Number.isNaN(kept) ? 1 : 0;
