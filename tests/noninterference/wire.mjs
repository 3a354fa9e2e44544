// Requests and answers as bytes, one after the other over one connection, from an address of the caller's own.
import net from 'node:net';

const endOfHead = Buffer.from('\r\n\r\n');

/** How many bytes the first answer in there has; undefined while it is not whole. */
function lengthOf(bytes) {
  const end = bytes.indexOf(endOfHead);
  if (end < 0) return undefined;
  const head = bytes.subarray(0, end).toString('latin1');
  const bodiless = / (204|304) /.test(head.slice(0, 15));
  const length = bodiless ? 0 : Number(head.match(/\r\ncontent-length: (\d+)/i)?.[1] ?? 0);
  return bytes.length >= end + 4 + length ? end + 4 + length : undefined;
}

export class Wire {
  #socket;
  #address;
  #base;

  constructor(base, address = '127.0.0.1') {
    this.#base = new URL(base);
    this.#address = address;
  }

  #connected() {
    if (this.#socket && !this.#socket.destroyed) return this.#socket;
    this.#socket = net.connect({ port: Number(this.#base.port), host: this.#base.hostname, localAddress: this.#address, noDelay: true });
    return this.#socket;
  }

  /** Sends the bytes of a request, and gives all bytes of its answer; `untilClosed`: all that comes until the server closes. */
  send(bytes, { untilClosed = false } = {}) {
    const socket = this.#connected();
    return new Promise((resolve, reject) => {
      let received = Buffer.alloc(0);
      const timer = setTimeout(() => finish(new Error('no whole answer within 60 s')), 60_000);
      const finish = (error) => {
        clearTimeout(timer);
        socket.off('data', take).off('error', finish).off('close', closed);
        if (error) {
          socket.destroy();
          return reject(error);
        }
        if (/\r\nconnection: close\r\n/i.test(received.subarray(0, received.indexOf(endOfHead) + 4).toString('latin1'))) socket.destroy();
        return resolve(received);
      };
      const take = (chunk) => {
        received = received.length ? Buffer.concat([received, chunk]) : chunk;
        if (!untilClosed && lengthOf(received) !== undefined) finish();
      };
      const closed = () => finish(untilClosed && received.length ? undefined : new Error('the connection was closed before an answer'));
      socket.on('data', take).on('error', finish).on('close', closed);
      socket.write(bytes);
    });
  }

  close() { this.#socket?.destroy(); }
}

/** The bytes of a request. Members of `headers` whose value is null are left out. */
export function bytesOf({ method, path, headers = {}, body }) {
  const given = Object.entries({ Host: 'tabir.test', ...headers, ...(body && { 'Content-Length': body.length }) }).filter(([, value]) => value !== null);
  const head = [`${method} ${path} HTTP/1.1`, ...given.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n');
  return body ? Buffer.concat([Buffer.from(head, 'utf8'), body]) : Buffer.from(head, 'utf8');
}

/** What a caller reads in the bytes: {status, headers (names small), body, json}. */
export function read(bytes) {
  const end = bytes.indexOf(endOfHead);
  const [first, ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const headers = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]));
  const body = bytes.subarray(end + 4);
  return { status: Number(first.split(' ')[1]), headers, body, json: /json/.test(headers['content-type'] ?? '') ? JSON.parse(body) : undefined };
}
