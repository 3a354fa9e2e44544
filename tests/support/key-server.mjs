// Serves a JWK set on loopback, as whoever signs tokens does.
import http from 'node:http';
import https from 'node:https';

/**
 * Gives `url`, `asked()` (how often), `stop()`, and `keys`, `answer` to change: what it serves, or a function of the response. With a
 * certificate, `{key, cert}`, it is at an https address.
 */
export async function serveKeys(keys, certificate) {
  let asked = 0;
  const state = { keys, answer: null };
  const answer = (request, response) => {
    asked += 1;
    if (state.answer) return state.answer(response);
    response.setHeader('content-type', 'application/json');
    return response.end(JSON.stringify({ keys: state.keys }));
  };
  const server = certificate ? https.createServer(certificate, answer) : http.createServer(answer);
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return Object.assign(state, {
    url: `${certificate ? 'https' : 'http'}://127.0.0.1:${server.address().port}/jwks`,
    asked: () => asked,
    stop: () => { server.closeAllConnections(); server.close(); },
  });
}
