// Tabir's WebAssembly through its npm package, asked with plain objects.
import { readFile } from 'node:fs/promises';
import { loadTabir } from '../../../../wasm/package/node.js';

export async function load() {
  const edition = new URL('../../../../core/editions/2026-11-23.json', import.meta.url);
  const [document, tabir] = await Promise.all([readFile(edition, 'utf8'), loadTabir()]);
  tabir.loadEdition(document);
  return tabir;
}

export async function open() {
  const tabir = await load();
  return (question) => tabir.decide(question);
}
