// Requests byte by byte, for what no well-behaved client would send.
import net from 'node:net';

/**
 * Sends the pieces (strings or buffers, `pause` ms apart) over one connection and gives all that came back until the server
 * closed it, or `patience` ms after the last piece.
 */
export function exchange(base, pieces, { pause = 0, patience = 1500 } = {}) {
  const { hostname, port } = new URL(base);
  return new Promise((resolve) => {
    const socket = net.connect(Number(port), hostname);
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
    socket.on('connect', async () => {
      for (const piece of [pieces].flat()) {
        if (closed) return;
        socket.write(piece);
        if (pause) await new Promise((done) => setTimeout(done, pause));
      }
      setTimeout(finish, patience);
    });
  });
}

/** The statuses of the answers in what came back, in order. */
export const statuses = (text) => [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map((match) => Number(match[1])).filter((status) => status >= 200);
