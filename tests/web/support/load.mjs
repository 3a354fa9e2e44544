// Loads modules of the pages into Node: built by the pages' own Vite, with the little of a browser that they touch at load.
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const web = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../web');

globalThis.document ??= { documentElement: {}, hidden: false, addEventListener() {}, removeEventListener() {} };
globalThis.location ??= { hash: '' };
globalThis.addEventListener ??= () => undefined;
globalThis.removeEventListener ??= () => undefined;

/** Storage as a browser tab has it. */
export class MemoryStorage {
  setItem(key, value) { this[key] = String(value); }
  getItem(key) { return Object.hasOwn(this, key) ? this[key] : null; }
  removeItem(key) { delete this[key]; }
}

/** `names`: paths below web/src. Answers their modules in that order. */
export async function load(...names) {
  const { build } = await import(pathToFileURL(path.join(web, 'node_modules/vite/dist/node/index.js')).href);
  // Inside the package, so that the built modules find its dependencies.
  const folder = mkdtempSync(path.join(web, 'node_modules/.test-'));
  try {
    await build({
      root: web,
      configFile: path.join(web, 'vite.config.ts'),
      logLevel: 'error',
      build: {
        ssr: true,
        outDir: folder,
        rollupOptions: {
          input: Object.fromEntries(names.map((name, at) => [`module${at}`, path.join(web, 'src', name)])),
          output: { entryFileNames: '[name].mjs' },
        },
      },
    });
    return await Promise.all(names.map((_, at) => import(pathToFileURL(path.join(folder, `module${at}.mjs`)).href)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
