// Spans carried along with an edit, so that marks stay under their words until the text is looked at again.
interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * The spans of `before` as they lie in `after`, which differs by one edit: what stands behind the edit moves with it, what holds it
 * grows or shrinks, what it cuts into goes.
 */
export function moved<Span extends Place>(spans: readonly Span[], before: string, after: string): readonly Span[] {
  if (before === after || spans.length === 0) return spans;
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let tail = 0;
  while (tail < most - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const to = before.length - tail;
  const by = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= from) return [span];
    if (span.start >= to) return [{ ...span, start: span.start + by, end: span.end + by }];
    if (span.start < from && span.end > to) return [{ ...span, end: span.end + by }];
    return [];
  });
}
