// Two cities that differ only in what a viewer may not see are, to that viewer, the same city: byte for byte, whatever is asked.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { operations, withoutValues } from './requests/operations.mjs';
import { neverAsked } from './revealed.mjs';
import { acts, masking } from './requests/others.mjs';
import { plan, run } from './sequence.mjs';
import { shrink, told } from './shrink.mjs';
import { kinds } from './world/changes/changes.mjs';
import { makeCity } from './world/city.mjs';
import { Twins } from './world/twins.mjs';
import { read } from './wire.mjs';

const sequences = Number(process.env.TABIR_SEQUENCES ?? (process.env.TABIR_LONG ? 100_000 : 2_000));
/** One city serves so many; then another seed makes another one. */
const perCity = 10_000;

/** How often each operation was asked and answered with success, each kind of change made, others acted, and how many answers were compared. */
const counts = { asked: new Map(), succeeded: new Map(), changes: new Map(), acts: new Map(), compared: 0 };
const count = (map, word) => map.set(word, (map.get(word) ?? 0) + 1);

let city;
let twins;
async function begin(seed) {
  await end();
  city = await makeCity({ seed, reports: 40 });
  twins = await Twins.of(city);
}
async function end() {
  await twins?.end();
  city?.remove();
  twins = city = undefined;
}
before(() => begin(1));
after(end);

test('every parameter and member of the interface has values', () => {
  assert.deepEqual(withoutValues(), [], 'each needs a line in requests/values.mjs');
});

async function play(planned) {
  const { steps, difference } = await run(twins, planned, {
    seen(request, answer) {
      counts.compared += 1;
      count(counts.asked, request.operation);
      if (read(answer).status < 300) count(counts.succeeded, request.operation);
    },
    differs: (name) => count(counts.changes, name),
    acted: (name) => count(counts.acts, name),
  });
  if (difference) assert.fail(told(await shrink(twins, planned, steps) ?? { planned, steps, answers: difference }));
}

test(`${sequences} sequences: not one differing byte`, async (t) => {
  for (let number = 0; number < sequences; number++) {
    if (number > 0 && number % perCity === 0) {
      console.error(`${number} of ${sequences} sequences: no difference`);
      await begin(1 + number / perCity);
    }
    await play(plan(city, number));
  }
  t.diagnostic(`${counts.compared} answers compared in ${sequences} sequences`);
});

test('the sequences ask everything, of every kind of difference, and much of it succeeds', { skip: sequences < 2_000 }, async () => {
  // What needs a token, a code, a signature or a password of the same draw never succeeds here, and the cities have no sign-on of their own.
  const out = ['crm_sign_in', 'jaki_sign_in', 'crm_load_edition', 'crm_reset', 'crm_confirm_second_factor', 'crm_remove_second_factor', 'crm_clear_second_factor',
    'crm_sign_on', 'crm_sign_on_callback', 'crm_sign_on_end', 'crm_sign_on_step_up'];
  const never = () => operations.map(({ id }) => id).filter((id) => !counts.succeeded.has(id) && !out.includes(id));
  // One viewer in fifteen is an administrator, and much is theirs alone: they go on until all of it has succeeded.
  for (let number = sequences; never().length && number < sequences + 30_000; number++) {
    const planned = plan(city, number);
    if (planned.viewer.tags.includes('administrators')) await play(planned);
  }
  assert.deepEqual(operations.map(({ id }) => id).filter((id) => !counts.asked.has(id)), []);
  assert.deepEqual(Object.keys(kinds).filter((name) => !counts.changes.has(name)), []);
  assert.deepEqual([...acts.map(([, act]) => act), masking].map(({ name }) => name).filter((name) => !counts.acts.has(name)), []);
  assert.deepEqual(never(), []);
});

test('every word of the list of what is revealed is needed', () => {
  assert.deepEqual(neverAsked(), []);
});
