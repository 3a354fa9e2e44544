// A contender's process, as the bench has it: asked for its decisions, and for timed passes over its questions.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

export class Contender {
  #folder = mkdtempSync(path.join(tmpdir(), 'tabir-bench-'));
  #process;
  #lines;

  /** @param command gets the path of a file that holds the questions, one a line, and gives program and arguments. */
  constructor(name, questions, command) {
    this.name = name;
    this.questions = questions;
    const file = path.join(this.#folder, 'questions.jsonl');
    writeFileSync(file, questions.map((question) => `${JSON.stringify(question)}\n`).join(''));
    const [program, ...programArguments] = command(file);
    this.#process = spawn(program, programArguments, { stdio: ['pipe', 'pipe', 'inherit'] });
    // A program that has given up says why itself, and the next line that is missing stops the bench.
    this.#process.stdin.on('error', () => {});
    this.#lines = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]();
  }

  async #line() {
    const { value, done } = await this.#lines.next();
    if (done) throw new Error(`${this.name} ended early`);
    return value;
  }

  /** Each decision as text. */
  async decisions() {
    this.#process.stdin.write('decisions\n');
    const decisions = [];
    while (decisions.length < this.questions.length) decisions.push(await this.#line());
    return decisions;
  }

  /** Passes for so many milliseconds, one at least: of each its nanoseconds a decision; and how often the native program allocated memory. */
  async turn(milliseconds) {
    this.#process.stdin.write(`turn ${milliseconds}\n`);
    const [allocations, ...passes] = (await this.#line()).split(' ').map(Number);
    return { allocations, passes };
  }

  async close() {
    this.#process.stdin.end();
    if (this.#process.exitCode === null) await once(this.#process, 'exit');
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
