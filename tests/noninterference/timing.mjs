// Whether two kinds of requests can be told apart by how long their answers take.
import { Chance } from './chance.mjs';
import { read } from './wire.mjs';

/**
 * The probability that a request of the first kind takes longer than one of the second (area under the ROC curve): 0.5 when time tells
 * nothing. From ranks, where equal times share theirs.
 */
export function areaUnderCurve(first, second) {
  const all = [...first.map((time) => [time, 1]), ...second.map((time) => [time, 0])].sort((a, b) => a[0] - b[0]);
  let ranks = 0;
  for (let i = 0; i < all.length;) {
    let end = i;
    while (end < all.length && all[end][0] === all[i][0]) end += 1;
    const rank = (i + 1 + end) / 2;
    for (; i < end; i++) ranks += all[i][1] * rank;
  }
  return (ranks - (first.length * (first.length + 1)) / 2) / (first.length * second.length);
}

/** How far from 0.5 the area of `pairs` pairs may lie by chance alone, in all but one of 15,000 runs: four standard deviations. */
export const chanceOf = (pairs) => 4 / Math.sqrt(6 * pairs);

/** So many pairs only wake everything up. */
const wakeups = 20;

/**
 * Asks pairs, one kind and the other in an order that chance gives each time, one after the other. `kinds` are two functions that send
 * the i-th request and give the bytes of its answer. Both must answer `status`. Gives the area under the curve.
 */
export async function tellApart(kinds, pairs, status) {
  const chance = new Chance('order of pairs');
  const times = [[], []];
  for (let i = 0; i < wakeups + pairs; i++) {
    const first = chance.below(2);
    for (const kind of [first, 1 - first]) {
      const begun = process.hrtime.bigint();
      const answer = await kinds[kind](i);
      const taken = Number(process.hrtime.bigint() - begun);
      if (read(answer).status !== status) throw new Error(`expected ${status}: ${answer.toString('latin1')}`);
      if (i >= wakeups) times[kind].push(taken);
    }
  }
  return areaUnderCurve(...times);
}
