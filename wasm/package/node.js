// For Node: the module's bytes are read from beside this file, since the glue would fetch them.
import { readFile } from 'node:fs/promises';
import create from './tabir-core.mjs';
import { tabirOf } from './core.js';

export { TabirError } from './core.js';
export { vocabulary } from './vocabulary.js';

export async function loadTabir(source = new URL('./tabir-core.wasm', import.meta.url)) {
  const compiled = create({ wasmBinary: await readFile(source) });
  // Node takes as long to load its hashes as to compile the module, so the one goes on while the other does.
  const { createHash } = await import('node:crypto');
  return tabirOf(await compiled, (bytes) => createHash('sha256').update(bytes).digest('hex'));
}
