// What a page fetches of the core.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const built = ['tabir-core.wasm', 'tabir-core.mjs'];
const loaders = ['core.js', 'columns.js', 'numbers.js', 'redact.js', 'browser.js'];
const fileOf = (name) => fileURLToPath(new URL(`../../wasm/package/${name}`, import.meta.url));

/** A script without its comments and long names, as a page's build sends it. */
const minified = (file) => execFileSync('terser', ['--module', '--compress', '--mangle', '--', file],
  { env: { ...process.env, NODE_PATH: '/usr/share/nodejs' } });

/** Bytes of module and glue, each file packed by gzip at its best. */
export const packedSize = () => [...built.map((name) => readFileSync(fileOf(name))), ...loaders.map((name) => minified(fileOf(name)))]
  .reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
