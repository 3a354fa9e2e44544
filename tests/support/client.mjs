// A client that keeps its cookies, as a browser would.
import { request } from 'node:http';

export class Client {
  constructor(base) {
    this.base = base;
    this.cookies = new Map();
  }

  /** Gives `{status, headers, text, json}`. `body` is sent as JSON unless it is a Buffer, whose type stands in `headers`. */
  async ask(method, path, body, headers = {}) {
    const cookie = this.#cookieLine();
    const isBytes = Buffer.isBuffer(body);
    const response = await fetch(this.base + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(cookie && { cookie }),
        ...(body !== undefined && !isBytes && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined || isBytes ? body : JSON.stringify(body),
    });
    return this.#answer(response.status, response.headers, await response.text());
  }
  /** A GET with exactly these headers: fetch would write its own `Sec-Fetch-Mode` over them. */
  navigate(path, headers) {
    const cookie = this.#cookieLine();
    return new Promise((resolve, reject) => {
      request(this.base + path, { headers: { ...(cookie && { cookie }), ...headers } }, async (response) => {
        const lines = new Headers();
        for (let i = 0; i < response.rawHeaders.length; i += 2) lines.append(response.rawHeaders[i], response.rawHeaders[i + 1]);
        const text = Buffer.concat(await response.toArray()).toString('utf8');
        resolve(this.#answer(response.statusCode, lines, text));
      }).on('error', reject).end();
    });
  }
  #cookieLine() { return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '); }
  #answer(status, headers, text) {
    for (const line of headers.getSetCookie()) {
      const [, name, value] = line.match(/^([^=]+)=([^;]*)/);
      if (/max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const json = /json/.test(headers.get('content-type') ?? '') ? JSON.parse(text) : undefined;
    return { status, headers, text, json };
  }
  get(path, headers) { return this.ask('GET', path, undefined, headers); }
  post(path, body, headers) { return this.ask('POST', path, body, headers); }
  delete(path, headers) { return this.ask('DELETE', path, undefined, headers); }

  signIn({ name, password }) { return this.post('/api/crm/session', { name, password }); }
}
