// The city's own sign-on as officers meet it: the button, the way there and back, refusals in words, and nothing lost on the way.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, Party } from '../support/browser.mjs';
import { startSignOn } from '../support/sign-on.mjs';

let city;
let provider;
let browser;
before(async () => {
  [city, browser] = await Promise.all([startSignOn(), launch()]);
  provider = city.provider;
});
after(async () => {
  await browser?.close();
  await city?.stop();
});

const button = (page) => page.getByRole('button', { name: 'Masuk dengan akun kota' });
const bar = (page) => page.getByRole('navigation', { name: 'Halaman' });
const shots = process.env.TABIR_SHOTS;
const shoot = (page, name) => (shots ? page.screenshot({ path: `${shots}/${name}.png` }) : undefined);

for (const width of [360, 1440]) {
  test(`the sign-in page with a city account, ${width} px wide`, async () => {
    const party = await Party.at(browser, 'petugas', { width, height: 800 });
    const { page } = party;
    await page.goto(`${city.base}/crm/`);
    await button(page).waitFor();
    await shoot(page, `sign-on-${width}`);
    await party.assertFits('sign-in');
    await party.assertAccessible('sign-in');

    provider.account = 'orang-3';
    await button(page).click();
    const refusal = page.getByRole('alert').filter({ hasText: 'tanyakan kepada administrator' });
    await refusal.waitFor();
    await shoot(page, `sign-on-refused-${width}`);
    await party.assertFits('refused');
    await party.assertAccessible('refused');
    assert.ok(await page.getByLabel('Kata sandi').isVisible());
    assert.deepEqual(party.complaints, []);
  });
}

test('by keyboard there, back, and out again', async () => {
  provider.account = 'orang-1';
  const { page, complaints } = await Party.at(browser, 'petugas');
  await page.goto(`${city.base}/crm/#/reports?state=done`);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await bar(page).waitFor();
  assert.ok(page.url().endsWith('/crm/#/reports?state=done'), page.url());
  await page.getByText('ratna.dewi').waitFor();
  await page.reload();
  await bar(page).waitFor();
  await page.getByRole('button', { name: 'Keluar' }).click();
  // The provider asks whether to sign out there too.
  await page.getByRole('button', { name: 'Yes, sign me out' }).click();
  await button(page).waitFor();
  assert.ok(page.url().startsWith(`${city.base}/crm/`));
  assert.deepEqual(complaints.filter((line) => line.includes(city.base)), []);
});

test('a session that ended comes back by the city account, with place and typed text', async () => {
  provider.account = 'orang-meja';
  const { page } = await Party.at(browser, 'meja');
  await page.goto(`${city.base}/crm/#/intake`);
  await button(page).click();
  const description = page.getByLabel('Uraian');
  await description.fill('Lampu jalan padam di depan balai warga');
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === '__Host-tabir-crm');
  await fetch(`${city.base}/api/crm/session`, { method: 'DELETE', headers: { cookie: `${cookie.name}=${cookie.value}` } });
  await page.reload();
  await button(page).click();
  await bar(page).waitFor();
  assert.ok(page.url().endsWith('/crm/#/intake'), page.url());
  assert.equal(await description.inputValue(), 'Lampu jalan padam di depan balai warga');
});

test('while the city account service is down the page says so, and keeps the place', async () => {
  const { page } = await Party.at(browser, 'petugas');
  await page.goto(`${city.base}/crm/#/reports?state=done`);
  await button(page).waitFor();
  provider.instead = (request, response) => {
    if (!request.url.startsWith('/token')) return false;
    response.statusCode = 503;
    response.end();
    return true;
  };
  await button(page).click();
  await page.getByRole('alert').filter({ hasText: 'sedang tidak menjawab' }).waitFor();
  assert.ok(page.url().endsWith('/crm/#/reports?state=done'), page.url());
  provider.instead = null;
  provider.account = 'orang-1';
  await button(page).click();
  await bar(page).waitFor();
});
