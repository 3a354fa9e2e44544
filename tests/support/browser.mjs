// Debian's Chromium, driven by playwright-core, with all that a page was sent kept for searching.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export function launch() {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    // Root may not use Chromium's sandbox; the other switches keep it from asking hosts that no test needs.
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
}

/** One party at its own device: a page, every byte that it was sent, and every complaint of the page. */
export class Party {
  constructor(name, page) {
    this.name = name;
    this.page = page;
    this.complaints = [];
    this.hosts = new Set();
    this.received = [];
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      // A refused request is part of the story; what the policy of the page refuses is not.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) this.complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (request.url().startsWith('http')) this.hosts.add(new URL(request.url()).host);
    });
    page.on('response', (response) => {
      // A request that the page gave up has no body to wait for.
      const givenUp = new Promise((resolve) => { setTimeout(resolve, 5_000, Buffer.alloc(0)).unref(); });
      this.received.push(Promise.race([response.body(), givenUp]).then(
        (body) => ({ url: response.url(), text: `${JSON.stringify(response.headers())}\n${body.toString('latin1')}` }),
        () => ({ url: response.url(), text: '' }),
      ));
    });
  }

  static async at(browser, name, { width = 1440, height = 900 } = {}) {
    const context = await browser.newContext({ viewport: { width, height }, locale: 'id-ID' });
    context.setDefaultTimeout(15_000);
    return new Party(name, await context.newPage());
  }

  /** The answers so far that hold the text (as UTF-8), by address. */
  async answersWith(text) {
    const needle = Buffer.from(text, 'utf8').toString('latin1');
    const answers = await Promise.all(this.received);
    return answers.filter((answer) => answer.text.includes(needle)).map((answer) => answer.url);
  }

  /** Signs the account in on the CRM's page, and waits for what is shown then. */
  async signIn(base, { name, password }, shown = this.page.getByRole('navigation').first()) {
    await this.page.goto(`${base}/crm/`);
    await this.page.getByLabel('Nama pengguna').fill(name);
    await this.page.getByLabel('Kata sandi').fill(password);
    await this.page.getByRole('button', { name: 'Masuk' }).click();
    await shown.waitFor();
  }

  /** Nothing on the page is wider than the screen. */
  async assertFits(name) {
    const overflow = await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(overflow <= 0, `${name}: ${overflow} px too wide`);
  }

  /** axe-core finds nothing serious on the page. */
  async assertAccessible(name) {
    // The page's own policy lets nothing be injected; the debugger's evaluation is not the page's.
    await this.page.evaluate(axe);
    const { violations } = await this.page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    assert.deepEqual(grave.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [], name);
  }
}
