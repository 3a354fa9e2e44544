// A city's sign-on on loopback: a real OpenID provider whose login is whoever the test says, and whose id tokens a test can spoil.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';
import { keyPair, signToken } from './tokens.mjs';

const clientSecret = 'rahasia: kota & warga + 100%';

/** The claims of the people whom the provider knows, by `sub`. */
const people = {
  'orang-1': { preferred_username: 'ratna.dewi', unit: 'dbm', groups: ['tabir-petugas', 'lainnya'] },
  'orang-2': { preferred_username: 'bayu.aji', unit: 'bpem', groups: ['tabir-biro', 'tabir-admin-tiket'] },
  'orang-meja': { preferred_username: 'meja.loket', unit: 'bpem', groups: ['tabir-meja'] },
  'orang-admin': { preferred_username: 'admin.kota', unit: 'bpem', groups: 'tabir-administrator' },
  'orang-3': { preferred_username: 'tanpa.peran', unit: 'dbm', groups: ['lainnya'] },
  'orang-4': { preferred_username: 'tanpa.instansi', unit: 'lain', groups: ['tabir-petugas'] },
};

/** The member `sign_on` of a configuration that fits it, for a Tabir at `origin`. Its secret's file is `sign-on.secret`. */
export const signOnOf = (provider, origin) => ({
  issuer: provider.issuer,
  client_id: 'tabir',
  client_secret_file: 'sign-on.secret',
  origin,
  scopes: ['profile'],
  mapping: {
    name: 'preferred_username',
    agency: { claim: 'unit', values: { dbm: 'dinas-bina-marga', bpem: 'biro-pemerintahan' } },
    tags: {
      claim: 'groups',
      values: {
        'tabir-petugas': [], 'tabir-biro': ['validation-officers'], 'tabir-admin-tiket': ['ticket-admins'], 'tabir-meja': ['intake-desks'],
        'tabir-administrator': ['administrators'],
      },
    },
  },
});

export class SignOnProvider {
  clientSecret = clientSecret;
  /** Who signs in next, and what is claimed of everyone. */
  account = 'orang-1';
  people = structuredClone(people);
  /** Changes what the token endpoint hands out: `({head, claims, sign(head, claims, key?)}) => token`. */
  spoil = null;
  /** Answers in the provider's place when it gives true: `(request, response) => boolean`. */
  instead = null;
  /** The paths that were asked for. */
  asked = [];

  /** `origin` is where Tabir will be; `port` 0: any free one. */
  static async start(origin, port = 0) {
    const made = new SignOnProvider();
    made.server = createServer((request, response) => made.#answer(request, response));
    await new Promise((resolve) => { made.server.listen(port, '127.0.0.1', resolve); });
    made.issuer = `http://127.0.0.1:${made.server.address().port}`;
    made.origin = origin;
    made.rotate('first');
    return made;
  }

  /** New keys, under which all further tokens are signed; the old ones are gone, and so is every login. */
  rotate(kid) {
    this.key = keyPair(kid);
    this.provider = new Provider(this.issuer, {
      clients: [{
        client_id: 'tabir', client_secret: this.clientSecret, redirect_uris: [`${this.origin}/api/crm/sign-on/callback`],
        post_logout_redirect_uris: [`${this.origin}/crm/`],
      }],
      jwks: { keys: [{ ...this.key.privateKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' }] },
      claims: { openid: ['sub'], profile: ['preferred_username', 'unit', 'groups'] },
      conformIdTokenClaims: false,
      pkce: { required: () => true },
      features: { devInteractions: { enabled: false } },
      cookies: { keys: ['only for tests'] },
      findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...this.people[sub] }) }),
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    });
    this.handle = this.provider.callback();
  }

  stop() {
    this.server.closeAllConnections();
    return new Promise((resolve) => { this.server.close(resolve); });
  }

  #answer(request, response) {
    this.asked.push(request.url.split('?')[0]);
    if (this.instead?.(request, response)) return undefined;
    if (request.url.startsWith('/interaction/')) return this.#logIn(request, response);
    if (request.url.startsWith('/token') && this.spoil) this.#spoilAnswer(response);
    return this.handle(request, response);
  }

  /** Signs the account in and consents, as a person would on the provider's pages. */
  async #logIn(request, response) {
    const { prompt, params, grantId } = await this.provider.interactionDetails(request, response);
    if (prompt.name === 'login') {
      return this.provider.interactionFinished(request, response, { login: { accountId: this.account } }, { mergeWithLastSubmission: false });
    }
    const grant = grantId ? await this.provider.Grant.find(grantId) : new this.provider.Grant({ accountId: this.account, clientId: params.client_id });
    grant.addOIDCScope('openid profile');
    return this.provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } }, { mergeWithLastSubmission: true });
  }

  #spoilAnswer(response) {
    const end = response.end.bind(response);
    response.end = (body) => {
      const answer = JSON.parse(body);
      if (answer.id_token) {
        const [head, claims] = answer.id_token.split('.').slice(0, 2).map((text) => JSON.parse(Buffer.from(text, 'base64url')));
        const sign = (h, c, key = this.key) => signToken(h, c, key.privateKey);
        answer.id_token = this.spoil({ head, claims, sign });
      }
      const text = JSON.stringify(answer);
      response.setHeader('content-length', Buffer.byteLength(text));
      return end(text);
    };
  }
}
