// The measuring itself: agreement first, then rounds in which each contender has its turn, then medians.

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Every contender gives each of its questions the decision that the first one gives; else an error shows where it does not. */
export async function checkAgreement(contenders) {
  const [reference, ...others] = contenders;
  const expected = await reference.decisions();
  for (const contender of others) {
    const decisions = await contender.decisions();
    decisions.forEach((decision, i) => {
      if (decision === expected[i]) return;
      const question = JSON.stringify(contender.questions[i]);
      throw new Error(`${contender.name} disagrees with ${reference.name}\n  question ${question}\n` +
        `  ${reference.name}: ${expected[i]}\n  ${contender.name}: ${decision}`);
    });
  }
}

const warmUp = 300;

/** Passes until the contender has been at it for a while, so that nothing is still being compiled when it counts. */
async function warm(contender) {
  const begin = performance.now();
  do await contender.pass(); while (performance.now() - begin < warmUp);
}

/** Rounds of one turn each. Gives by name the median of the nanoseconds a decision, and all allocations. */
export async function measure(contenders, rounds) {
  for (const contender of contenders) await warm(contender);
  const turns = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) turns.get(contender.name).push(await contender.pass());
  }
  return new Map([...turns].map(([name, passes]) => [name, {
    nanoseconds: median(passes.map((pass) => pass.nanoseconds)),
    allocations: passes.reduce((sum, pass) => sum + (pass.allocations ?? 0), 0),
  }]));
}
