// Personal data in a text by the short way: bytes in, numbers out.
const encoder = new TextEncoder();

/** The function that gives the spans of a text. */
export function finderOf(module) {
  const types = [];
  for (let code; (code = module.entityCode(types.length)) !== ''; types.push(code));
  return (text) => {
    // A UTF-16 unit is at most three bytes of UTF-8. Other long texts lie in the same place, so it is asked for each time.
    const room = 3 * text.length;
    const at = module._tabir_text(room);
    const { written } = encoder.encodeInto(text, module.HEAPU8.subarray(at, at + room));
    const count = module._tabir_find(written);
    const numbers = new Uint32Array(module.HEAPU8.buffer, module._tabir_spans(), 3 * count);
    const spans = [];
    for (let i = 0; i < numbers.length; i += 3) spans.push({ start: numbers[i], end: numbers[i + 1], type: types[numbers[i + 2]] });
    return spans;
  };
}
