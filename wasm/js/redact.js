// Personal data in a text by the short way: bytes in, numbers out.
import { codes } from './codes.js';

const encoder = new TextEncoder();

/** Below so many characters, letters written by hand cost less than a call of the encoder. */
const short = 400;

/** Writes a text where the core reads it; gives how many bytes it has. */
function write(module, text) {
  const { length } = text;
  // A UTF-16 unit is at most three bytes of UTF-8. Other long texts lie in the same place, so it is asked for each time.
  const at = module._tabir_text(3 * length);
  const bytes = module.HEAPU8;
  let size = 0;
  if (length < short) for (let unit; size < length && (unit = text.charCodeAt(size)) < 128; size += 1) bytes[at + size] = unit;
  if (size < length) size += encoder.encodeInto(text.slice(size), bytes.subarray(at + size, at + 3 * length)).written;
  return size;
}

/** The function that gives the spans of a text. */
export function finderOf(module) {
  const types = codes.entities;
  return (text) => {
    let at = module._tabir_find(write(module, text), text.length) / 4;
    const numbers = module.HEAPU32;
    // Made at its length, as what a growing one leaves behind must be cleared away while somebody types.
    const spans = new Array(numbers[at]);
    at += 1;
    for (let i = 0; i < spans.length; i += 1, at += 3) spans[i] = { start: numbers[at], end: numbers[at + 1], type: types[numbers[at + 2]] };
    return spans;
  };
}
