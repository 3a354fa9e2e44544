// An administrator who changes users, agencies and channels, each time on the thing as it is now.
import assert from 'node:assert/strict';
import { signedIn } from './caller.mjs';

export class Administrator {
  constructor(caller) { this.caller = caller; }

  static async at(server, id = 'u4', check = undefined) { return new Administrator(await signedIn(server, id, check)); }

  get(rest) { return this.caller.get(rest); }

  /** POST of something new. */
  make(path, body, key = crypto.randomUUID()) { return this.caller.post(path, body, { 'idempotency-key': key }); }

  /** The version of "users/u7", "agencies/satpol-pp", "channels/sms" now. */
  async version(thing) {
    const [kind, id] = thing.split('/');
    if (kind === 'users') return (await this.get(thing)).json.version;
    return (await this.get(kind)).json[kind].find((each) => each.id === id).version;
  }

  /** POST of a change: of "users/u7" with a body, or "users/u7/end". */
  async change(path, body = {}, { version, key = crypto.randomUUID() } = {}) {
    const thing = path.split('/').slice(0, 2).join('/');
    return this.caller.post(path, body, { 'idempotency-key': key, 'if-match': version ?? await this.version(thing) });
  }

  /** The same, which must be done. */
  async changed(path, body) {
    const answer = await this.change(path, body);
    assert.equal(answer.status, 200, answer.text);
    return answer.json;
  }

  /** Gives the user other members than they have. */
  async alter(id, members) {
    const { name, agency, tags } = (await this.get(`users/${id}`)).json;
    return this.change(`users/${id}`, { name, agency, tags, ...members });
  }

  /** A new user; gives the answer's body. */
  async user(members) {
    const made = await this.make('users', { agency: 'dinas-bina-marga', tags: [], ...members });
    assert.equal(made.status, 201, made.text);
    return made.json;
  }

  /** What was recorded of the subject, newest first. */
  async events(subject) { return (await this.get(`administration-events?subject=${subject}`)).json.events; }
}

/** Sets the password by a reset link's path; gives the answer. */
export const setPassword = (base, path, password) => fetch(`${base}/api/crm/reset`, {
  method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token: path.split('/').at(-1), password }),
});
