// For Node: the module's bytes are read from beside this file, since the glue would fetch them.
import { readFileSync } from 'node:fs';
import create from 'tabir-core';
import { tabirOf } from './core.js';

export { TabirError } from './core.js';

async function sha256(bytes) {
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(bytes).digest('hex');
}

export async function loadTabir(source = new URL('./tabir-core.wasm', import.meta.url)) {
  // At once, as an import reads and translates scripts: handing both to other threads takes longer than doing them.
  const compiled = new WebAssembly.Module(readFileSync(source));
  const module = await create({
    instantiateWasm: (imports, receive) => receive(new WebAssembly.Instance(compiled, imports)),
  });
  return tabirOf(module, sha256);
}
