// Serves a JWK set on loopback, as whoever signs tokens does.
import { createServer } from 'node:http';

/** Gives `url`, `asked()` (how often), `stop()`, and `keys`, `answer` to change: what it serves, or a function of the response. */
export async function serveKeys(keys) {
  let asked = 0;
  const state = { keys, answer: null };
  const server = createServer((request, response) => {
    asked += 1;
    if (state.answer) return state.answer(response);
    response.setHeader('content-type', 'application/json');
    return response.end(JSON.stringify({ keys: state.keys }));
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return Object.assign(state, {
    url: `http://127.0.0.1:${server.address().port}/jwks`,
    asked: () => asked,
    stop: () => { server.closeAllConnections(); server.close(); },
  });
}
