// Every page at the width of a small phone and of a desk: nothing serious for axe-core, nothing wider than the screen, no
// other host asked, no complaint of the page. Screenshots go to build/screenshots for people to look at.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch, Party } from '../support/browser.mjs';
import { startServer } from '../support/server.mjs';

const pictures = fileURLToPath(new URL('../../build/screenshots', import.meta.url));
const widths = [[360, 740], [1440, 900]];

let server;
let browser;
before(async () => {
  mkdirSync(pictures, { recursive: true });
  server = await startServer({ reports: 120 });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

async function look(party, name, width) {
  const { page } = party;
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: path.join(pictures, `${name}-${width}.png`), fullPage: width === 360 });
  await party.assertFits(`${name} at ${width}`);
  await party.assertAccessible(`${name} at ${width}`);
  assert.deepEqual(party.complaints, [], `${name} at ${width}`);
  assert.deepEqual([...party.hosts], [new URL(server.base).host]);
}

const signIn = (party, id) => party.signIn(server.base, server.accounts.find((account) => account.id === id));

/** A code that this account's list shows, by the filter. */
async function codeOf({ page }, query) {
  const list = await page.evaluate(async (filter) => (await fetch(`/api/crm/reports?limit=1&${filter}`)).json(), query);
  return list.items[0].fields.ticket_code.value;
}

for (const [width, height] of widths) {
  test(`start, portal, host and JAKI at ${width} px`, async () => {
    const party = await Party.at(browser, 'a citizen', { width, height });
    const { page } = party;
    const go = async (address, name) => {
      await page.goto('about:blank');
      await page.goto(`${server.base}${address}`);
      await look(party, name, width);
    };
    await go('/', 'start');
    await go('/portal/', 'portal-list');
    const list = await page.evaluate(async () => (await fetch('/api/portal/reports?limit=1&state=done')).json());
    await go(`/portal/#/reports/${list.items[0].fields.ticket_code.value}`, 'portal-report');
    await go('/portal/#/reports/0000-0000', 'portal-not-found');
    await go('/portal/#/about', 'portal-about');
    await go('/jaki/', 'jaki-outside');
    await go('/demo/host/', 'host');
    await page.getByRole('button', { name: 'Buka Tabir di JAKI' }).click();
    await page.getByRole('link', { name: 'Buat laporan' }).first().waitFor();
    await look(party, 'jaki-list', width);
    const mine = await page.evaluate(async () => (await fetch('/api/jaki/reports?mine=1&limit=1')).json());
    await page.getByRole('link', { name: 'Buat laporan' }).first().click();
    await page.getByLabel('Apa yang terjadi?').fill('Lampu mati, telepon 0812-0000-1234.');
    const { limits } = await page.evaluate(async () => (await fetch('/api/reference')).json());
    assert.equal(await page.getByLabel('Apa yang terjadi?').getAttribute('maxlength'), String(limits.description));
    await page.getByText(`Paling banyak ${limits.photos} foto`).waitFor();
    await look(party, 'jaki-new', width);
    if (mine.items.length > 0) {
      await page.goto(`${server.base}/jaki/#/reports/${mine.items[0].fields.ticket_code.value}`);
      await look(party, 'jaki-report', width);
    }
    await page.context().close();
  });

  test(`the dashboard at ${width} px`, async () => {
    const visits = [
      ['u1', 'admin-report', 'state=submitted'], ['u2', 'bureau-report', 'state=awaiting_validation&visibility=private'],
      ['u7', 'officer-report', 'assigned=me'],
    ];
    for (const [id, name, filter] of visits) {
      const party = await Party.at(browser, name, { width, height });
      if (id === 'u1') {
        await party.page.goto(`${server.base}/crm/`);
        await party.page.getByLabel('Nama pengguna').waitFor();
        await look(party, 'crm-sign-in', width);
      }
      await signIn(party, id);
      if (id === 'u1') await look(party, 'crm-list', width);
      const code = await codeOf(party, filter);
      await party.page.goto(`${server.base}/crm/#/reports/${code}`);
      await party.page.getByRole('heading', { name: `Laporan ${code}` }).waitFor();
      await look(party, `crm-${name}`, width);
      await party.page.context().close();
    }
    for (const [id, link] of [['u2', 'Permintaan foto'], ['u4', 'Kebijakan'], ['u5', 'Log akses'], ['u6', 'Laporan baru']]) {
      const party = await Party.at(browser, link, { width, height });
      await signIn(party, id);
      await party.page.getByRole('link', { name: link }).first().click();
      await look(party, `crm-${link.toLowerCase().replace(' ', '-')}`, width);
      await party.page.context().close();
    }
  });
}
