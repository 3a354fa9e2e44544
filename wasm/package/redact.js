// Personal data in a text by the short way: bytes in, numbers out.
import { write } from './calls.js';

/** The function that gives the spans of a text. */
export function finderOf(module) {
  const types = [];
  for (let code; (code = module.entityCode('', types.length)) !== ''; types.push(code));
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
