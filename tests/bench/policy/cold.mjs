// Cold starts: each in a process, or a browser profile, that has seen nothing of it.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../../support/browser.mjs';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const packageFolder = here('../../../wasm/package');
const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json', '.wasm': 'application/wasm' };

/** Milliseconds from the import to the first decision in a fresh Node. */
export const coldInNode = (name) =>
  Number(execFileSync(process.execPath, [here('cold-node.mjs'), name], { encoding: 'utf8' }));

function fileAt(address) {
  if (address === '/cold-page.js') return here('cold-page.js');
  if (address === '/edition.json') return here('../../../core/editions/2026-11-23.json');
  const name = address.match(/^\/package\/([\w-]+\.(?:js|mjs|wasm))$/)?.[1];
  return name && path.join(packageFolder, name);
}

function answer(request, response) {
  if (request.url === '/') {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end('<!doctype html><title>cold</title><script type="module" src="/cold-page.js"></script>');
    return;
  }
  const file = fileAt(request.url);
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': types[path.extname(file)] });
  createReadStream(file).pipe(response);
}

/** A browser, and a server for its page. `start` gives the milliseconds of one cold start, in a profile of its own. */
export async function coldInChromium() {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await launch();
  const address = `http://127.0.0.1:${server.address().port}/`;
  return {
    async start() {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(address);
      const { milliseconds, actions } = await (await page.waitForFunction('globalThis.cold')).jsonValue();
      await context.close();
      if (actions.join() !== 'reopen,make_public') throw new Error(`Chromium decided ${actions}`);
      return milliseconds;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
