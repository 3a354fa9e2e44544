// For Node: the module's bytes are read from beside this file, since the glue would fetch them.
import { readFile } from 'node:fs/promises';
import create from 'tabir-core';
import { tabirOf } from './core.js';

export { TabirError } from './core.js';

export async function loadTabir(source = new URL('./tabir-core.wasm', import.meta.url)) {
  // Node takes as long to load its hashes as to compile the module, so the one goes on while the other does.
  const [compiled, { createHash }] = await Promise.all([
    readFile(source).then((bytes) => WebAssembly.compile(bytes)),
    import('node:crypto'),
  ]);
  const module = await create({
    instantiateWasm: (imports, receive) => receive(new WebAssembly.Instance(compiled, imports)),
  });
  return tabirOf(module, (bytes) => createHash('sha256').update(bytes).digest('hex'));
}
