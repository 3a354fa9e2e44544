// The questions that every contender is asked: the same for the same size, now and on every machine.
import { randomFrom, randomQuestion, randomReport } from '../../policy/points.mjs';

const times = (count, make) => Array.from({ length: count }, make);

/** As many viewers as questions, each before another report. */
export function scatteredQuestions(count) {
  const random = randomFrom(2026_11_23);
  return times(count, () => randomQuestion(random));
}

/** One viewer before a list of reports: an officer of the Bureau, on whom most rules bear. */
export function listQuestions(count) {
  const random = randomFrom(2021_05_04);
  const viewer = { surface: 'crm', id: 'u1', tags: ['validation-officers'], agency: 'biro-pemerintahan' };
  return times(count, () => ({ viewer, report: randomReport(random, viewer) }));
}
