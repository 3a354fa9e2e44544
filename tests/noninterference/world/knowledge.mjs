// What a viewer may come to see of a city, from the core itself: now, and after steps that the viewer can take alone.
import { decide } from './viewers.mjs';

const levels = ['hidden', 'locked', 'coarse', 'masked', 'full'];

/** The facts that the viewer's own steps could make of these, given what the viewer may do. */
function within(viewer, facts, { actions }) {
  const reached = [];
  // To dispatch a report to oneself, and to publish one's own.
  if (actions.includes('dispatch')) reached.push({ ...facts, assignee: viewer.id });
  if (actions.includes('make_public')) reached.push({ ...facts, visibility: 'public' });
  return reached;
}

export class Knowledge {
  #highest = new Map();
  #decisions = new Map();

  constructor(viewer, reports) {
    const now = decide(viewer, reports.map(({ facts }) => facts));
    const then = reports.map(({ facts }, i) => within(viewer, facts, now[i]));
    const later = then.flat().length ? decide(viewer, then.flat()) : [];
    reports.forEach(({ code }, i) => {
      this.#decisions.set(code, now[i]);
      this.#highest.set(code, [now[i], ...later.splice(0, then[i].length)]);
    });
  }

  /** What the core decides of the report as it is. */
  decision(report) { return this.#decisions.get(report.code); }
  /** Whether the viewer can ever see the report. */
  sees(report) { return this.#highest.get(report.code).some(({ visible }) => visible); }
  /** Whether the viewer can never come to see the field at this level or above. */
  keeps(report, field, below) {
    return this.#highest.get(report.code).every(({ fields }) => levels.indexOf(fields[field]) < levels.indexOf(below));
  }
}
