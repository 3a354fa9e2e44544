// Places in a text, as JavaScript counts them (UTF-16 units) and as the server does (bytes of UTF-8).
export interface Range { start: number; end: number }

const encoder = new TextEncoder();
const bytesIn = (text: string): number => encoder.encode(text).length;

/** A range of UTF-16 units as one of bytes. Its ends are borders of characters. */
export function toBytes(text: string, { start, end }: Range): Range {
  const before = bytesIn(text.slice(0, start));
  return { start: before, end: before + bytesIn(text.slice(start, end)) };
}

/** A range of bytes as one of UTF-16 units. An end inside a character counts that character in; one beyond the text is its end. */
export function toUnits(text: string, { start, end }: Range): Range {
  const from = unitsBefore(text, start, false);
  return { start: from, end: Math.max(from, unitsBefore(text, end, true)) };
}

function unitsBefore(text: string, bytes: number, past: boolean): number {
  let left = bytes;
  let at = 0;
  for (const character of text) {
    const length = bytesIn(character);
    if (left < length) return left > 0 && past ? at + character.length : at;
    left -= length;
    at += character.length;
  }
  return at;
}
