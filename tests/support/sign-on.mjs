// A demo city that officers enter by the city's sign-on, and a browser's way there and back, step by step.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Client } from './client.mjs';
import { accountsOf, makeCity, serve } from './server.mjs';
import { signOnOf, SignOnProvider } from './sign-on-provider.mjs';
import { freePort } from './up.mjs';

/** Serves a demo city beside a provider. `change(sign_on)` alters the configuration. */
export async function startSignOn({ change = () => {} } = {}) {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const provider = await SignOnProvider.start(base);
  const city = makeCity({ reports: 20 });
  const folder = dirname(city.data);
  const signOn = signOnOf(provider, base);
  change(signOn);
  writeFileSync(join(folder, 'sign-on.secret'), `${provider.clientSecret}\n`, { mode: 0o600 });
  writeFileSync(join(folder, 'tabir.json'), JSON.stringify({ sign_on: signOn }), { mode: 0o600 });
  const server = await serve(city.data, { more: ['--config', join(folder, 'tabir.json'), '--port', String(port)] });
  return {
    ...server,
    provider,
    data: city.data,
    accounts: accountsOf(city.data),
    async stop() {
      await server.stop();
      await provider.stop();
      city.remove();
    },
  };
}

/** How a browser marks a page that another site sends it to. */
export const fromProvider = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };

/** Someone's browser: cookies of Tabir and of the provider. Tabir's answers are handed to `check(method, path, status, type, text)`. */
export class Visitor {
  constructor({ base, provider }, check = () => {}) {
    this.tabir = new Client(base);
    this.check = (path, { status, headers, text }) => check('GET', path, status, headers.get('content-type') ?? '', text);
    this.there = new Client(provider.issuer);
  }

  /** Sets out; gives the address at the provider that Tabir sends the browser to. */
  async setOut(from = '/api/crm/sign-on') {
    const answer = await this.tabir.get(from, { 'sec-fetch-site': 'same-origin' });
    this.check(from, answer);
    assert.equal(answer.status, 303, answer.text);
    return answer.headers.get('location');
  }

  /** Does what the provider asks, from that address until it sends the browser back; gives the address of the way back. */
  async signInThere(address) {
    let at = address;
    for (let steps = 0; steps < 10; steps++) {
      const answer = await this.there.get(at.slice(this.there.base.length));
      assert.ok(answer.status === 302 || answer.status === 303, `${answer.status} at ${at}: ${answer.text}`);
      at = new URL(answer.headers.get('location'), this.there.base).href;
      if (at.startsWith(this.tabir.base)) return at;
    }
    return assert.fail('the provider never ends');
  }

  /** Comes back; gives how it ended: "done", "refused", "unavailable". */
  async comeBack(address) {
    const path = address.slice(this.tabir.base.length);
    const answer = await this.tabir.navigate(path, fromProvider);
    this.check(path, answer);
    assert.equal(answer.status, 303, answer.text);
    return answer.headers.get('location').replace('/crm/#/sign-on/', '');
  }

  /** The whole way. `meddle(address)` changes the way back. */
  async signIn({ from, meddle = (address) => address } = {}) {
    return this.comeBack(meddle(await this.signInThere(await this.setOut(from))));
  }

  async user() { return (await this.tabir.get('/api/crm/session')).json.user; }
}
