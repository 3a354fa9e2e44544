// An officer with an account of their own: signs in, with a second factor too, whose codes another library than the server's makes.
import { Secret, TOTP } from 'otpauth';
import { Client } from './client.mjs';

export class Officer extends Client {
  #totp = null;

  constructor(base, account) {
    super(base);
    this.account = account;
    this.password = account.password;
  }

  enter(code) {
    return this.post('/api/crm/session', { name: this.account.name, password: this.password, ...(code !== undefined && { code }) });
  }

  /** Sets the second factor up, and gives the recovery codes. */
  async setUpFactor() {
    const begun = await this.post('/api/crm/second-factor', {});
    this.knowSecret(begun.json.secret);
    const confirmed = await this.post('/api/crm/second-factor/confirmation', { code: this.code() });
    return confirmed.json.recovery_codes;
  }

  knowSecret(secret) { this.#totp = new TOTP({ secret: Secret.fromBase32(secret) }); }

  /** The app's code, `steps` half minutes from now. */
  code(steps = 0) { return this.#totp.generate({ timestamp: Date.now() + steps * 30_000 }); }
}
