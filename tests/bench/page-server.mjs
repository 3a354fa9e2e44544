// A server for the bench's own pages, beside the npm package at /package/.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = fileURLToPath(new URL('../../wasm/package', import.meta.url));
const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json', '.wasm': 'application/wasm' };

/**
 * Serves `page` (HTML) at /, the package, and `files` (address: path). Every answer has the `headers`. Gives `address` and `close()`.
 */
export async function servePage(page, { files = {}, headers = {} } = {}) {
  const fileAt = (address) => {
    const name = address.match(/^\/package\/([\w-]+\.(?:js|wasm))$/)?.[1];
    return name ? path.join(packageFolder, name) : files[address];
  };
  const server = createServer((request, response) => {
    if (request.url === '/') {
      response.writeHead(200, { ...headers, 'Content-Type': 'text/html' });
      response.end(page);
      return;
    }
    const file = fileAt(request.url);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { ...headers, 'Content-Type': types[path.extname(file)] });
    response.end(readFileSync(file));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
