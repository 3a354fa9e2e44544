// The session's cookie in a real browser, on the address that the program prints: plain HTTP, but the browser's own machine.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { startServer } from '../support/server.mjs';

let server;
let browser;
before(async () => {
  server = await startServer({ reports: 1 });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

test('a browser keeps the cookie, hides it from scripts, and loses it at sign-out', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.base);
  const { name, password } = server.accounts[0];
  const statuses = await page.evaluate(async (body) => {
    const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    return [(await fetch('/api/crm/session', post)).status, (await fetch('/api/crm/session')).status];
  }, JSON.stringify({ name, password }));
  assert.deepEqual(statuses, [200, 200]);
  const [cookie] = await context.cookies();
  assert.deepEqual([cookie.name, cookie.secure, cookie.httpOnly, cookie.sameSite], ['__Host-tabir-crm', true, true, 'Strict']);
  assert.equal(await page.evaluate(() => document.cookie), '');

  assert.equal(await page.evaluate(async () => (await fetch('/api/crm/session', { method: 'DELETE' })).status), 204);
  assert.deepEqual(await context.cookies(), []);
});
