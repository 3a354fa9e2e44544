// The texts of texts/, with the spans that are written into them.
import { readFileSync } from 'node:fs';

const mark = /\{([A-Z_]+):([^{}]+)\}/g;
const unescaped = (text) => JSON.parse(`"${text.replaceAll('"', '\\"')}"`);

function read(line) {
  const spans = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: type, 2: value, index } of line.matchAll(mark)) {
    text += unescaped(line.slice(from, index));
    const start = Buffer.byteLength(text);
    text += unescaped(value);
    spans.push({ start, end: Buffer.byteLength(text), type });
    from = index + whole.length;
  }
  return { text: text + unescaped(line.slice(from)), spans };
}

/** What is held back, so that nothing is tuned on it: of these files, and of the one that is counted apart, every second line, and all of one. The others taught with all their lines. */
const halved = ['citizens', 'officers', 'islands'];
const apart = 'hidden';
const whole = 'untaught';

/** All of one file: samples `{id, text, spans, heldBack}`; `id` holds the line's number. */
function textsOf(name) {
  const lines = readFileSync(new URL(`texts/${name}.txt`, import.meta.url), 'utf8').trimEnd().split('\n');
  return lines.map((line, i) => ({ id: `${name} ${i + 1}`, ...read(line), heldBack: name === whole || ([...halved, apart].includes(name) && i % 2 === 1) }));
}

export const furtherTexts = () => [...halved, whole, 'people', 'mixed', 'numbers'].flatMap(textsOf);
/** Values that their writers hid from filters in every way that came to mind: counted apart. */
export const hiddenTexts = () => textsOf(apart);
