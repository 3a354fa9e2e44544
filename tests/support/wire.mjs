// Requests byte by byte, for what no well-behaved client would send.
import net from 'node:net';
import tls from 'node:tls';

/**
 * Connects to what listens at `base`: "http://HOST:PORT", "unix:PATH", or "https://127.0.0.1:PORT" with the certificate `ca` for the
 * name `host`. `from` is the loopback address to come from.
 */
export function connectTo(base, { ca, host, from } = {}) {
  if (base.startsWith('unix:')) return net.connect(base.slice('unix:'.length));
  const { protocol, hostname, port } = new URL(base);
  const where = { host: hostname, port: Number(port), localAddress: from };
  return protocol === 'https:' ? tls.connect({ ...where, ca, servername: host }) : net.connect(where);
}

/**
 * Sends the pieces (strings or buffers, `pause` ms apart) over one connection and gives all that came back until the server
 * closed it, or `patience` ms after the last piece; 0: nobody waits. Rejects when nothing came until then, and the connection stays
 * open: the server hangs. `to` is for connectTo.
 */
export function exchange(base, pieces, { pause = 0, patience = 10_000, to } = {}) {
  return new Promise((resolve, reject) => {
    const socket = connectTo(base, to);
    const chunks = [];
    let closed = false;
    const finish = () => {
      closed = true;
      socket.destroy();
      resolve(Buffer.concat(chunks).toString('latin1'));
    };
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('end', finish);
    socket.on('error', finish);
    socket.on(base.startsWith('https:') ? 'secureConnect' : 'connect', async () => {
      for (const piece of [pieces].flat()) {
        if (closed) return;
        socket.write(piece);
        if (pause) await new Promise((done) => setTimeout(done, pause));
      }
      setTimeout(() => {
        if (!closed && patience && chunks.length === 0) reject(new Error(`no answer and no end within ${patience} ms`));
        finish();
      }, patience);
    });
  });
}

/** The statuses of the answers in what came back, in order. */
export const statuses = (text) => [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map((match) => Number(match[1])).filter((status) => status >= 200);
