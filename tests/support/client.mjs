// A client that keeps its cookies, as a browser would.

export class Client {
  constructor(base) {
    this.base = base;
    this.cookies = new Map();
  }

  /** Gives `{status, headers, text, json}`. `body` is sent as JSON unless it is a Buffer, whose type stands in `headers`. */
  async ask(method, path, body, headers = {}) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
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
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = line.match(/^([^=]+)=([^;]*)/);
      if (/max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : undefined;
    return { status: response.status, headers: response.headers, text, json };
  }
  get(path, headers) { return this.ask('GET', path, undefined, headers); }
  post(path, body, headers) { return this.ask('POST', path, body, headers); }
  delete(path, headers) { return this.ask('DELETE', path, undefined, headers); }

  signIn({ name, password }) { return this.post('/api/crm/session', { name, password }); }
}
