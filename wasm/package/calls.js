// Calls into the core: a text and a number in, a text out, both as bytes.
const encoder = new TextEncoder();
const decoder = new TextDecoder();

// As in bindings.cpp.
const names = ['takeEdition', 'admitEdition', 'chooseEdition', 'decision', 'decide', 'explain', 'preview', 'mask', 'entityCode'];

const short = 400;

/** Writes a text where the core reads it; gives how many bytes it has. */
export function write(module, text) {
  const { length } = text;
  // A UTF-16 unit is at most three bytes of UTF-8. Other long texts lie in the same place, so it is asked for each time.
  const at = module._tabir_text(3 * length);
  const bytes = module.HEAPU8;
  let size = 0;
  // A call of the encoder costs as much as some hundred letters written by hand.
  if (length < short) for (let unit; size < length && (unit = text.charCodeAt(size)) < 128; size += 1) bytes[at + size] = unit;
  if (size < length) size += encoder.encodeInto(text.slice(size), bytes.subarray(at + size, at + 3 * length)).written;
  return size;
}

/** Gives the module its calls. */
export function addCalls(module) {
  names.forEach((name, call) => {
    module[name] = (text, number) => {
      const size = module._tabir_call(call, write(module, text), number);
      const at = module._tabir_answer();
      return decoder.decode(module.HEAPU8.subarray(at, at + size));
    };
  });
}
