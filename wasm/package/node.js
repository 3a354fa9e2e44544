// For Node: the module's bytes are read from beside this file, since the glue would fetch them.
import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import create from './tabir-core.mjs';
import { tabirOf } from './core.js';

export { TabirError } from './core.js';
export { vocabulary } from './vocabulary.js';

const digestOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

export async function loadTabir(source = new URL('./tabir-core.wasm', import.meta.url)) {
  return tabirOf(await create({ wasmBinary: await readFile(source) }), digestOf);
}
