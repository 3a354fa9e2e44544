// In a real browser: no page takes text for markup or script, and a page of another origin on the same machine, to which the browser sends
// our cookies, reads nothing and changes nothing.
import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { launch, Party } from '../support/browser.mjs';
import { citizenAt } from '../support/caller.mjs';
import { startServer } from '../support/server.mjs';

let server;
let browser;
let evil;
before(async () => {
  server = await startServer({ reports: 10 });
  browser = await launch();
  evil = http.createServer((request, answer) => answer.setHeader('content-type', 'text/html').end('<!doctype html><title>evil</title>'));
  await new Promise((resolve) => { evil.listen(0, '127.0.0.1', resolve); });
});
after(async () => {
  evil?.close();
  await browser?.close();
  await server?.stop();
});

for (const surface of ['/', '/portal/', '/crm/', '/jaki/', '/demo/host/']) {
  test(`${surface} takes no text for markup or script`, async () => {
    const { page } = await Party.at(browser, surface);
    await page.goto(server.base + surface);
    await page.waitForLoadState('networkidle');
    const refused = await page.evaluate(() => {
      const attempts = {
        innerHTML: () => { document.body.innerHTML = '<b>text</b>'; },
        outerHTML: () => { document.body.firstElementChild.outerHTML = '<b>text</b>'; },
        insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>text</b>'),
        'document.write': () => document.write('<b>text</b>'),
        srcdoc: () => { document.createElement('iframe').srcdoc = '<b>text</b>'; },
        'script.src': () => { document.createElement('script').src = '/x.js'; },
        'script.text': () => { document.createElement('script').text = 'void 0'; },
        DOMParser: () => new DOMParser().parseFromString('<b>text</b>', 'text/html'),
        'a policy of its own': () => trustedTypes.createPolicy('another', { createHTML: (text) => text }),
        Worker: () => new Worker('/x.js'),
        'a handler in an attribute': () => document.body.setAttribute('onclick', 'void 0'),
      };
      return Object.entries(attempts).map(([name, attempt]) => {
        try {
          attempt();
          return `${name} was allowed`;
        } catch (error) {
          return `${name}: ${error.name}`;
        }
      });
    });
    assert.deepEqual(refused.filter((line) => !line.endsWith(': TypeError')), []);
    // No script that stands in the page itself runs.
    assert.equal(await page.evaluate(() => {
      const script = document.createElement('script');
      script.append(document.createTextNode('globalThis.ran = true'));
      document.body.append(script);
      return globalThis.ran === true;
    }), false);
  });
}

test('a text with markup and script in it is shown as it was typed', async () => {
  const words = 'Lubang <img src="/x" onerror="globalThis.ran=1"> dan <b>batu</b> <script>globalThis.ran=1</script> &amp; {{7*7}} ${7*7}';
  const citizen = await citizenAt(server, 'c1');
  const draft = { visibility: 'public', category: 'jalan-rusak', description: words, area: 'kel-cikini', location: null, photos: [] };
  const filed = await citizen.post('reports', draft, { 'idempotency-key': 'markup' });
  const code = filed.json.report.fields.ticket_code.value;
  for (const surface of ['portal', 'crm']) {
    const party = await Party.at(browser, surface);
    const { page } = party;
    if (surface === 'crm') await party.signIn(server.base, server.accounts.find(({ id }) => id === 'u1'));
    await page.goto(`${server.base}/${surface}/#/reports/${code}`);
    await page.getByText(words).first().waitFor();
    assert.equal(await page.locator('b, [onerror], img[src="/x"]').count(), 0, surface);
    assert.equal(await page.evaluate(() => globalThis.ran), undefined, surface);
    assert.deepEqual(party.complaints, []);
  }
});

test('a page of another origin on the same site reads nothing, shows nothing and changes nothing', async () => {
  const party = await Party.at(browser, 'an officer');
  const { page } = party;
  await party.signIn(server.base, server.accounts.find(({ id }) => id === 'u7'));
  const bad = await page.context().newPage();
  const statuses = [];
  bad.on('response', (response) => { if (response.url().startsWith(server.base)) statuses.push(response.status()); });
  await bad.goto(`http://127.0.0.1:${evil.address().port}/`);
  const told = await bad.evaluate(async (base) => {
    const outcome = (promise) => promise.then(() => 'answered', () => 'failed');
    const element = (name, attributes) => new Promise((resolve) => {
      const made = Object.assign(document.createElement(name), attributes);
      made.onload = () => resolve('loaded');
      made.onerror = () => resolve('failed');
      document.body.append(made);
      setTimeout(resolve, 3000, 'nothing came');
    });
    const plain = { method: 'POST', mode: 'no-cors', credentials: 'include', body: '{"reason":"x"}' };
    return {
      read: await outcome(fetch(`${base}/api/crm/reports`, { credentials: 'include' })),
      write: await outcome(fetch(`${base}/api/crm/reports`, { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: '{}' })),
      signOut: await outcome(fetch(`${base}/api/crm/session`, { method: 'DELETE', credentials: 'include' })),
      blind: await outcome(fetch(`${base}/api/crm/reports`, plain)),
      image: await element('img', { src: `${base}/api/crm/reports` }),
      script: await element('script', { src: `${base}/api/crm/reports` }),
      page: await element('img', { src: `${base}/crm/` }),
    };
  }, server.base);
  assert.deepEqual({ ...told, blind: undefined }, { read: 'failed', write: 'failed', signOut: 'failed', blind: undefined, image: 'failed', script: 'failed', page: 'failed' });
  // A form that posts, and a frame.
  await bad.evaluate((base) => {
    const frame = Object.assign(document.createElement('iframe'), { name: 'frame', src: `${base}/crm/` });
    document.body.append(frame);
  }, server.base);
  await bad.waitForTimeout(1000);
  assert.ok(!bad.frames().some((frame) => frame.url().startsWith(server.base)), 'no page of ours stands in a frame');
  await Promise.all([bad.waitForNavigation(), bad.evaluate((base) => {
    const form = Object.assign(document.createElement('form'), { action: `${base}/api/crm/reports`, method: 'post', enctype: 'text/plain' });
    form.append(Object.assign(document.createElement('input'), { name: '{"a":"', value: '"}' }));
    document.body.append(form);
    form.submit();
  }, server.base)]);
  assert.ok(statuses.includes(403));
  assert.deepEqual(statuses.filter((status) => status !== 403), []);
  assert.equal(await page.evaluate(async () => (await fetch('/api/crm/session')).status), 200);
});
