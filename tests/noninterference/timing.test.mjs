// What is hidden takes as long as what is absent, and a wrong name as long as a wrong password.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { timedServer } from './timed-pairs.mjs';
import { areaUnderCurve, chanceOf } from './timing.mjs';

/** How far from 0.5 the area under the curve may truly lie. */
const promise = 0.03;

let server;
before(async () => { server = await timedServer(); });
after(() => server?.stop());

/** Of fewer pairs chance alone moves the area further: so much is allowed on top, but never less than the promise finds. */
function hold(t, areas, pairs) {
  const bound = pairs >= 10_000 ? promise : promise + chanceOf(pairs);
  for (const [name, area] of Object.entries(areas)) {
    t.diagnostic(`${name}: area under the curve ${area.toFixed(3)} over ${pairs} pairs, ${bound.toFixed(3)} from 0.5 allowed`);
    assert.ok(Math.abs(area - 0.5) <= bound, `${name}: ${area} over ${pairs} pairs, ${bound.toFixed(3)} from 0.5 allowed`);
  }
}

test('the area under the curve tells fast from slow, and nothing from nothing', () => {
  assert.equal(areaUnderCurve([3, 4], [1, 2]), 1);
  assert.equal(areaUnderCurve([1, 2], [3, 4]), 0);
  assert.equal(areaUnderCurve([1, 2, 2], [2, 2, 1]), 0.5);
});

test('absent and hidden take as long', async (t) => {
  const pairs = process.env.TABIR_LONG ? 10_000 : 1_500;
  hold(t, await server.absentOrHidden(pairs), pairs);
});

test('a wrong name and a wrong password take as long', async (t) => {
  const pairs = process.env.TABIR_LONG ? 10_000 : 100;
  hold(t, await server.wrongUserOrPassword(pairs), pairs);
});
