// Debian's Chromium, driven by playwright-core, with all that a page was sent kept for searching.
import { chromium } from 'playwright-core';

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
}
