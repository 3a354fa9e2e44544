// For browsers and bundlers: the module is fetched, and compiled while it arrives.
import create from 'tabir-core';
import { tabirOf } from './core.js';

export { TabirError } from './core.js';

async function sha256(bytes) {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function loadTabir(source = new URL('./tabir-core.wasm', import.meta.url)) {
  const address = String(source);
  return tabirOf(await create({ locateFile: () => address }), sha256);
}
