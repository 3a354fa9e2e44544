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

// Milliseconds.
export const warmUp = 300;
export const turn = 100;

/**
 * Rounds in which each contender has a turn of passes, after a while of passes that do not count: nothing is still being
 * compiled then. Gives by name the median of all its passes' nanoseconds a decision, how many passes they were, and how often
 * memory was allocated in them.
 */
export async function measure(contenders, rounds) {
  const taken = new Map(contenders.map(({ name }) => [name, []]));
  for (const contender of contenders) await contender.turn(warmUp);
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) taken.get(contender.name).push(await contender.turn(turn));
  }
  return new Map([...taken].map(([name, turns]) => {
    const passes = turns.flatMap((turn) => turn.passes);
    return [name, { nanoseconds: median(passes), passes: passes.length, allocations: turns.reduce((sum, turn) => sum + turn.allocations, 0) }];
  }));
}
