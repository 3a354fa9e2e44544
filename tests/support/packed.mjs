// What a page fetches of the core.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const files = ['tabir-core.wasm', 'tabir-core.mjs', 'core.js', 'columns.js', 'numbers.js', 'redact.js', 'browser.js'];

/** Bytes of module and glue, each file packed by gzip at its best. */
export const packedSize = () => files
  .map((file) => readFileSync(fileURLToPath(new URL(`../../wasm/package/${file}`, import.meta.url))))
  .reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
