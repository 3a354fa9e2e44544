// The bench's answer as Markdown, to be read here and quoted elsewhere.

/** Nanoseconds as people say them. */
export function duration(nanoseconds) {
  const units = [['s', 1e9], ['ms', 1e6], ['µs', 1e3], ['ns', 1]];
  const [unit, size] = units.find(([, least]) => nanoseconds >= least) ?? units.at(-1);
  const value = nanoseconds / size;
  return `${value >= 100 ? value.toFixed(0) : Number(value.toPrecision(value >= 10 ? 3 : 2))} ${unit}`;
}

/** How many times as long as the reference. */
export function ratio(value, reference) {
  const times = value / reference;
  return `${times >= 100 ? times.toFixed(0) : times.toPrecision(2)}×`;
}

/** "<= 20 ns: met" */
export const reached = (value, reach) => `≤ ${duration(reach)}: ${value <= reach ? 'met' : 'missed'}`;

export function table(head, rows) {
  const cells = [head, head.map(() => '---'), ...rows];
  return cells.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
