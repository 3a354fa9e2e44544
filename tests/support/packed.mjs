// What a page fetches of the core.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const fileOf = (name) => fileURLToPath(new URL(`../../wasm/package/${name}`, import.meta.url));

/** Bytes of the module and its script, each packed by gzip at its best. */
export const packedSize = () => ['tabir-core.wasm', 'browser.js']
  .reduce((sum, name) => sum + gzipSync(readFileSync(fileOf(name)), { level: 9 }).length, 0);
