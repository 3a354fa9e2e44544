// How long an edition takes to load: read, every decision made, and all articles of the charter held against them.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { loadTabir } from '../../../wasm/package/node.js';

/** Milliseconds in a module of its own. */
export async function charterInWasm(file) {
  const text = await readFile(file, 'utf8');
  const tabir = await loadTabir();
  const begin = performance.now();
  tabir.loadEdition(text);
  return performance.now() - begin;
}

/** Milliseconds in the native program. */
export function charterNative(program, file) {
  const printed = execFileSync(program, [file, '/dev/null'], { encoding: 'utf8', input: 'charter\n' });
  const [nanoseconds, loaded] = printed.trim().split(' ').map(Number);
  if (loaded !== 1) throw new Error('the edition did not load');
  return nanoseconds / 1e6;
}
