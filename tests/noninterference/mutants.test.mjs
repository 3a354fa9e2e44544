// The harness catches each of the 43 leaks of the checklist when it is opened; docs/channels.md says so, from these results.
// `TABIR_WRITE=1 node --test tests/noninterference/mutants.test.mjs` writes it, and mutants/seen.json: the sequence in which each leak
// shows. That one is tried first; where it doesn't show there any more, it is searched for.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { mutants } from './mutants/mutants.mjs';
import { plan, run } from './sequence.mjs';
import { timedServer } from './timed-pairs.mjs';
import { chanceOf } from './timing.mjs';
import { makeCity } from './world/city.mjs';
import { Twins } from './world/twins.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = path.join(root, 'build/native/tests/noninterference/tabir_mutants');
const page = path.join(root, 'docs/channels.md');
const record = fileURLToPath(new URL('mutants/seen.json', import.meta.url));
const recorded = JSON.parse(readFileSync(record, 'utf8'));
/** By then a leak that the harness can see was seen. */
const patience = 1_500;

let city;
/** By channel: where it was seen. */
const caught = new Map();
before(async () => {
  execFileSync('cmake', ['--build', path.join(root, 'build/native'), '--target', 'tabir_mutants'], { stdio: ['ignore', 'ignore', 'inherit'] });
  city = await makeCity({ seed: 1, reports: 40 });
});
after(() => city?.remove());

/** The first of these sequences in which the worlds differ, and at what; undefined when they do in none. `first`: the program of the first world. */
async function seenInBytes(environment, numbers, first = { program, env: environment }) {
  const twins = await Twins.of(city, first, { program, env: environment });
  try {
    for (const number of numbers) {
      const { steps, difference } = await run(twins, plan(city, number));
      if (difference) return { number, by: steps.at(-1).requests[0].operation };
    }
    return undefined;
  } finally {
    await twins.end();
  }
}

async function seenInTime(environment, ask, pairs) {
  const server = await timedServer({ program, env: { ...process.env, ...environment } });
  try {
    const areas = Object.entries(await ask(server, pairs));
    const [name, area] = areas.find(([, each]) => Math.abs(each - 0.5) > 0.03 + chanceOf(pairs)) ?? [];
    return name && { pairs, by: `${name}, area under the curve ${area.toFixed(2)}` };
  } finally {
    await server.stop();
  }
}

test('there is a mutant for each channel of the checklist', () => {
  assert.deepEqual(mutants.map(({ channel }) => channel), Array.from({ length: 43 }, (_, i) => i + 1));
});

test('with no leak open, the mutated program is the server', async () => {
  assert.equal(await seenInBytes({ TABIR_MUTANT: '0' }, Array(300).keys(), {}), undefined);
});

for (const { channel, of, by } of mutants) {
  test(`${channel}: ${of}`, async (t) => {
    const environment = { TABIR_MUTANT: String(channel) };
    const numbers = [recorded[channel], ...Array(patience).keys()].filter((number) => number !== undefined);
    const seen = by === 'bytes' ? await seenInBytes(environment, numbers)
      : channel === 23 ? await seenInTime(environment, (server, pairs) => server.wrongUserOrPassword(pairs), 40)
        : await seenInTime(environment, (server, pairs) => server.absentOrHidden(pairs), 400);
    assert.ok(seen, 'the leak is open, and nothing was seen');
    t.diagnostic('pairs' in seen ? `${seen.pairs} pairs: ${seen.by}` : `sequence ${seen.number}: ${seen.by}`);
    caught.set(channel, seen);
  });
}

test('docs/channels.md says what was found here', () => {
  const how = { bytes: 'two worlds: bytes differ', time: 'two worlds: times differ' };
  const rows = mutants.map(({ channel, of, leak, closed, by }) => `| ${channel} | ${of} | ${closed} | ${leak} | ${caught.has(channel) ? how[by] : '**no**'} |`);
  const text = `# The 43 channels

How systems like this one leaked what they hid, from public issue trackers and advisories; how Tabir closes each; and a mutant of the
server that opens it. Each mutant is a text in place of another, in a copy of the sources that only the tests build
(\`tests/noninterference/mutants\`). Where the case itself has no like here, the mutant opens what bears the same leak. The tests of two
worlds must catch every one. This page is written from their results, and they fail when it says otherwise.

| | channel | closed by | the mutant: | caught by |
|---|---|---|---|---|
${rows.join('\n')}
`;
  if (process.env.TABIR_WRITE) {
    writeFileSync(page, text);
    const numbers = [...caught].map(([channel, { number }]) => [channel, number]);
    writeFileSync(record, `${JSON.stringify(Object.fromEntries(numbers), undefined, 2)}\n`);
  }
  assert.equal(readFileSync(page, 'utf8'), text);
});
