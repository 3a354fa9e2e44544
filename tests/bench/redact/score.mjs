// How well spans agree with the marked ones: by type, and in letters and digits.

/** Same type, and the common part at least half of the longer. */
export function agree(a, b) {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return a.type === b.type && common > 0 && 2 * common >= Math.max(a.end - a.start, b.end - b.start);
}

const optional = 'HEALTH';

/** Byte offsets of the letters and digits of a text, as [start, end). */
function characters(text) {
  const found = [];
  let byte = 0;
  for (const character of text) {
    const length = Buffer.byteLength(character);
    if (/[\p{L}\p{Nd}]/u.test(character)) found.push(byte);
    byte += length;
  }
  return found;
}

const inside = (offset, spans) => spans.some(({ start, end }) => offset >= start && offset < end);

/** Counts over samples `{text, spans}` and, in the same order, the spans found. */
export function score(samples, foundSpans) {
  const types = new Map();
  const of = (type) => types.get(type) ?? types.set(type, { hit: 0, missed: 0, wrong: 0, exact: 0 }).get(type);
  const marks = { inside: 0, leaked: 0, outside: 0, covered: 0 };
  const clean = { texts: 0, touched: 0 };
  const misses = [];
  samples.forEach((sample, i) => {
    const found = [...foundSpans[i]];
    for (const wanted of sample.spans) {
      const at = found.findIndex((span) => agree(span, wanted));
      if (at < 0) {
        of(wanted.type).missed++;
        misses.push({ id: sample.id, missed: wanted });
        continue;
      }
      of(wanted.type).hit++;
      if (found[at].start === wanted.start && found[at].end === wanted.end) of(wanted.type).exact++;
      found.splice(at, 1);
    }
    for (const span of found) {
      of(span.type).wrong++;
      misses.push({ id: sample.id, wrong: span });
    }
    for (const offset of characters(sample.text)) {
      const covered = inside(offset, foundSpans[i]);
      const counted = sample.spans.filter(({ type }) => type !== optional);
      if (inside(offset, counted)) {
        marks.inside++;
        if (!covered) marks.leaked++;
      } else if (!inside(offset, sample.spans)) {
        marks.outside++;
        if (covered) marks.covered++;
      }
    }
    if (sample.spans.length === 0) {
      clean.texts++;
      if (foundSpans[i].length > 0) clean.touched++;
    }
  });
  return { types, marks, clean, misses };
}

export function f1({ hit, missed, wrong }) {
  return hit === 0 ? 0 : (2 * hit) / (2 * hit + missed + wrong);
}

/** The sum over all types but HEALTH. */
export function total(types) {
  const sum = { hit: 0, missed: 0, wrong: 0, exact: 0 };
  for (const [type, counts] of types) {
    if (type === optional) continue;
    for (const key of Object.keys(sum)) sum[key] += counts[key];
  }
  return sum;
}

/** What F1 is to reach, by type. */
export const reaches = new Map([
  [0.98, ['NIK', 'NPWP', 'EMAIL', 'URL', 'CREDIT_CARD']], [0.97, ['PHONE', 'IP', 'BPJS', 'PASSPORT', 'PLATE']],
  [0.95, ['KK', 'BANK_ACCOUNT', 'ID_OTHER', 'DOB', 'COORD', 'HANDLE']], [0.92, ['ADDRESS']], [0.85, ['PERSON']],
].flatMap(([reach, types]) => types.map((type) => [type, reach])));
