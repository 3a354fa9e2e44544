// Personal data in a text by the short way: bytes in, numbers out.
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
  const types = [];
  for (let code; (code = module.entityCode(types.length)) !== ''; types.push(code));
  return (text) => {
    const count = module._tabir_find(write(module, text));
    const spans = [];
    if (count === 0) return spans;
    const numbers = module.HEAPU32;
    const first = module._tabir_spans() / 4;
    for (let i = first; i < first + 3 * count; i += 3) spans.push({ start: numbers[i], end: numbers[i + 1], type: types[numbers[i + 2]] });
    return spans;
  };
}
