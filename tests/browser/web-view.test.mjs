// The web view's one message (docs/web-view.md): taken from the host app in its one form, and from nobody else.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { startServer } from '../support/server.mjs';

let server;
let browser;
before(async () => {
  [server, browser] = await Promise.all([startServer({ reports: 5 }), launch()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

async function token() {
  const [{ id }] = await (await fetch(`${server.base}/demo/host/api/citizens`)).json();
  const answer = await fetch(`${server.base}/demo/host/api/token`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ citizen: id }),
  });
  return (await answer.json()).token;
}

/** A page, and the tokens that it has sent to be exchanged. */
async function newPage() {
  const page = await (await browser.newContext({ locale: 'id-ID' })).newPage();
  const sent = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/api/jaki/session')) sent.push(request.postDataJSON().token);
  });
  return { page, sent };
}

const outside = (page) => page.getByRole('heading', { name: 'Buka halaman ini dari aplikasi JAKI' });
const inside = (page) => page.getByRole('navigation');

test('the app\'s message brings the citizen in, once, and is gone from address and history', async () => {
  const { page, sent } = await newPage();
  const value = await token();
  await page.goto(`${server.base}/jaki/#token=${value}`);
  await inside(page).waitFor();
  assert.deepEqual(sent, [value]);
  assert.equal(page.url(), `${server.base}/jaki/#/`);
  const stored = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie]));
  assert.ok(!stored.includes(value));
  await page.reload();
  await inside(page).waitFor();
  assert.equal(sent.length, 1);
});

test('a new message to the open page brings another session', async () => {
  const { page, sent } = await newPage();
  await page.goto(`${server.base}/jaki/`);
  await outside(page).waitFor();
  await page.evaluate((value) => { location.hash = `token=${value}`; }, await token());
  await inside(page).waitFor();
  assert.equal(sent.length, 1);
});

test('messages of another schema and unknown ones go nowhere', async () => {
  const value = await token();
  for (const fragment of ['token=', 'token=abc', 'token=a.b', `token=${value}.`, `token=${value}&theme=dark`, `token=${value}%20`, `Token=${value}`,
    `/token=${value}`, `access_token=${value}`, 'theme=dark', 'back', `token=${'a'.repeat(9000)}.b.c`, 'token={"token":"a.b.c"}']) {
    const { page, sent } = await newPage();
    await page.goto(`${server.base}/jaki/#${fragment}`);
    await outside(page).waitFor();
    assert.deepEqual(sent, [], fragment.slice(0, 60));
    await page.context().close();
  }
});

test('no message event and no object of an app is heard', async () => {
  const { page, sent } = await newPage();
  await page.goto(`${server.base}/jaki/`);
  await outside(page).waitFor();
  await page.evaluate((value) => {
    for (const message of [{ token: value }, `#token=${value}`, JSON.stringify({ token: value }), { type: 'token', token: value }]) {
      postMessage(message, location.origin);
      dispatchEvent(new MessageEvent('message', { data: message, origin: '' }));
    }
  }, await token());
  await page.waitForTimeout(500);
  assert.deepEqual(sent, []);
  assert.ok(await outside(page).isVisible());
});

test('another site cannot bring anybody in: not by a link, a new window or a frame', async () => {
  const value = await token();
  const address = `${server.base}/jaki/#token=${value}`;
  const other = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<a href="${address}">x</a><a id="new" target="_blank" href="${address}">y</a><iframe src="${address}"></iframe>`);
  });
  await new Promise((resolve) => { other.listen(0, 'localhost', resolve); });
  const { page, sent } = await newPage();
  const answers = [];
  page.context().on('response', (response) => { if (response.url().startsWith(`${server.base}/jaki/`)) answers.push(response.status()); });
  page.context().on('request', (request) => { if (request.method() === 'POST') sent.push(request.url()); });
  await page.goto(`http://localhost:${other.address().port}/`);
  const [opened] = await Promise.all([page.waitForEvent('popup'), page.locator('#new').click()]);
  await opened.waitForLoadState();
  await Promise.all([page.waitForNavigation(), page.getByText('x', { exact: true }).click()]);
  await page.waitForTimeout(500);
  assert.deepEqual(sent, []);
  assert.ok(answers.length >= 2 && answers.every((status) => status === 403), String(answers));
  other.close();
  other.closeAllConnections();
  // The token was none the worse for it.
  await page.goto(`${server.base}/`);
  await page.goto(address);
  await inside(page).waitFor();
});
