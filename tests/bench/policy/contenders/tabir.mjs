// Tabir's WebAssembly through its npm package, asked with plain objects.
import { readFile } from 'node:fs/promises';
import { loadTabir } from '../../../../wasm/package/node.js';

export async function open() {
  const tabir = await loadTabir();
  tabir.loadEdition(await readFile(new URL('../../../../core/editions/2026-11-23.json', import.meta.url), 'utf8'));
  return (question) => tabir.decide(question);
}
