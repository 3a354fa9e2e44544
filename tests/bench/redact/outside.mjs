// The cases that Microsoft Presidio's recognizers are tested with, as facts: an outside check. Our rules differ on purpose:
//   PHONE         numbers of other countries count with + or 00; Presidio's cases want American, Israeli and Chinese ones without
//   CREDIT_CARD   122000000000003 is of no scheme's range
//   IP            "::", "0.0.0.0" and what has parts too many are no one's address

const half = (a, b) => {
  const common = Math.min(a.end, b.u16_end) - Math.max(a.start, b.u16_start);
  return 2 * common >= Math.max(a.end - a.start, b.u16_end - b.u16_start);
};

/** By entity: how many cases there are, and in how many just what is expected is found. `plus`: the telephone numbers with a plus. */
export function outside(cases, find) {
  const counts = new Map();
  const note = (name, holds) => {
    const count = counts.get(name) ?? counts.set(name, { cases: 0, met: 0 }).get(name);
    count.cases += 1;
    count.met += holds ? 1 : 0;
  };
  for (const { entity, text, spans, expected_count: expected } of cases) {
    const found = find(text).filter(({ type }) => type === entity);
    note(entity, found.length === expected && (spans ?? []).every((wanted) => found.some((span) => half(span, wanted))));
    for (const wanted of (spans ?? []).filter(({ value }) => entity === 'PHONE' && value.startsWith('+'))) note('PHONE with +', found.some((span) => half(span, wanted)));
  }
  return counts;
}
