// Someone at one surface who speaks to the API itself. Every answer is handed to `check(method, path, status, type, text)`.
import assert from 'node:assert/strict';

/** One pixel, as JPEG. */
export const smallJpeg = () => Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==', 'base64');

/** A Caller signed in to the CRM of a demo city's server, as the account of that id. */
export async function signedIn(server, id, check) {
  const caller = new Caller(server.base, 'crm', check);
  const { name, password } = server.accounts.find((account) => account.id === id);
  assert.equal((await caller.post('session', { name, password })).status, 200);
  /** Proves anew who they are: good for five minutes. */
  caller.prove = async () => assert.equal((await caller.post('step-up', { password })).status, 200);
  return caller;
}

/** A Caller in the JAKI web view of a demo city's server, as the citizen of that id. */
export async function citizenAt(server, id, check) {
  const caller = new Caller(server.base, 'jaki', check);
  const host = await fetch(`${server.base}/demo/host/api/token`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ citizen: id }),
  });
  assert.equal((await caller.post('session', { token: (await host.json()).token })).status, 200);
  return caller;
}

export class Caller {
  #cookie = '';
  #keys = 0;

  constructor(base, surface, check = () => {}) {
    this.base = base;
    this.surface = surface;
    this.check = check;
  }

  /** The answer with its text, and with `json` when it is that. */
  async send(method, path, { headers = {}, body } = {}) {
    const answer = await fetch(this.base + path, { method, headers: { ...(this.#cookie && { cookie: this.#cookie }), ...headers }, body });
    const cookie = answer.headers.getSetCookie()[0];
    if (cookie) this.#cookie = cookie.includes('Max-Age=0') ? '' : cookie.split(';')[0];
    const bytes = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get('content-type') ?? '';
    const text = bytes.toString('utf8');
    this.check(method, path, answer.status, type, text);
    return { status: answer.status, headers: answer.headers, bytes, text, json: type.includes('json') ? JSON.parse(text) : undefined };
  }

  get cookie() { return this.#cookie; }
  get(rest) { return this.send('GET', `/api/${this.surface}/${rest}`); }
  post(rest, body, headers = {}) {
    return this.send('POST', `/api/${this.surface}/${rest}`, { headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  }
  upload(bytes) {
    return this.send('POST', `/api/${this.surface}/photos`, { headers: { 'content-type': 'image/jpeg' }, body: bytes });
  }

  /** Takes the step on the report as it is now. A header given as null is left out. */
  async act(code, action, inputs, headers = {}) {
    const version = 'if-match' in headers ? null : (await this.get(`reports/${code}`)).headers.get('etag');
    this.#keys += 1;
    const all = { 'if-match': version, 'idempotency-key': `step-${this.#keys}`, ...headers };
    const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
    return this.post(`reports/${code}/actions/${action}`, inputs, given);
  }
}
