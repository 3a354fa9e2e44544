// What differs between two looks at one thing, and what becomes of what was typed upon the first.
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The members that differ, but for the version. */
export function differences<Thing extends object>(before: Thing, after: Thing): (keyof Thing & string)[] {
  const members = Object.keys(after) as (keyof Thing & string)[];
  return members.filter((member) => member !== 'version' && !same(before[member], after[member]));
}

/** What was typed stays; what was left as it stood before follows what stands there now. */
export function rebased<Typed extends object>(typed: Typed, before: Typed, now: Typed): Typed {
  const touched = Object.entries(typed).filter(([member, value]) => !same(value, before[member as keyof Typed]));
  return { ...now, ...Object.fromEntries(touched) };
}

/** Without blanks at the ends of its texts. */
export function trimmed<Typed extends object>(typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).map(([member, value]: [string, unknown]) =>
    [member, typeof value === 'string' ? value.trim() : value])) as Typed;
}
