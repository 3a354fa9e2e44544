// A page that is open when another edition comes into force: its footer, its preview, and the page on which an administrator loads it.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { launch, Party } from '../support/browser.mjs';
import { day, digestOf, editionOf, newestEdition, signatureOf } from '../support/edition.mjs';
import { startServer } from '../support/server.mjs';

const built = newestEdition();
// The CRM's reports no longer carry the label of the anonymous reporter.
const today = editionOf(day(), (edition) => {
  edition.labels = edition.labels.filter(({ id }) => id !== 'label-anonymous-reporter');
});
const breaking = editionOf(day(1), (edition) => {
  edition.fields.push({ ...edition.fields[0], id: 'names', level: 'full', fields: ['complainant_name'], if: ['bureau'], unless: [] });
});
const foot = (edition) => `${edition.edition} · ${digestOf(edition).slice(0, 12)}…`;

let server;
let browser;
let head;
let officer;
let citizen;
before(async () => {
  server = await startServer({ reports: 30 });
  browser = await launch();
  head = await Party.at(browser, 'an administrator', { width: 360, height: 740 });
  officer = await Party.at(browser, 'an officer');
  citizen = await Party.at(browser, 'a citizen');
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Writes the edition and its signature to files, as an administrator gets them. */
function filesOf(edition) {
  const document = path.join(server.data, `${edition.edition}.json`);
  const signature = `${document}.sig`;
  writeFileSync(document, JSON.stringify(edition, null, 2));
  writeFileSync(signature, `${signatureOf(edition, path.join(server.data, 'demo-edition.key'))}\n`);
  return { document, signature };
}

test('every surface tells in its foot by which edition it is answered, the whole digest on asking', async () => {
  const { page } = citizen;
  await page.goto(`${server.base}/portal/`);
  await page.locator('footer').getByText(foot(built)).click();
  await page.getByText(digestOf(built)).waitFor();
  await page.goto(`${server.base}/demo/host/`);
  await page.getByRole('button', { name: 'Buka Tabir di JAKI' }).click();
  await page.locator('footer').getByText(foot(built)).waitFor();
});

test('an edition that is refused is told in words, and nothing that was put in is lost', async () => {
  const { page } = head;
  await head.signIn(server.base, server.accounts.find(({ tags }) => tags.includes('administrators')));
  await page.getByRole('link', { name: 'Kebijakan' }).click();
  const load = page.getByRole('button', { name: 'Muat edisi' });
  const signature = page.getByRole('textbox', { name: 'Tanda tangan' });
  await load.click();
  await page.getByText('Pilih berkas edisi.').waitFor();

  const files = filesOf(breaking);
  await page.getByLabel('Berkas edisi: Pilih berkas').setInputFiles(files.document);
  await signature.fill('00');
  await load.click();
  await page.getByText('Tanda tangan ini bukan tanda tangan kota pada edisi ini.').waitFor();
  assert.equal(await signature.inputValue(), '00');

  await page.getByLabel('Tanda tangan: Pilih berkas').setInputFiles(files.signature);
  await load.click();
  await page.getByText('Edisi ini melanggar piagam.').waitFor();
  await page.getByText('Nama dan kontak pelapor tidak terlihat oleh siapa pun selain pelapornya').waitFor();
  await page.reload();
  await page.getByText(`${breaking.edition}.json`).waitFor();
  assert.match(await signature.inputValue(), /^[0-9a-f]{128}$/);
});

test('a preview and a list that are open follow the edition that comes into force, and what was typed stays', async () => {
  const { page } = citizen;
  await officer.signIn(server.base, server.accounts.find(({ tags }) => tags.includes('ticket-admins')));
  const labelled = officer.page.getByRole('listitem').getByText('Pelapor anonim').first();
  await labelled.waitFor();
  await page.getByRole('link', { name: 'Buat laporan' }).first().click();
  const description = page.getByLabel('Apa yang terjadi?');
  await description.fill('Lampu mati, telepon 0812-0000-1234.');
  const preview = page.getByRole('region', { name: 'Apa yang akan terlihat oleh siapa' });
  await preview.getByText('Menurut aturan edisi').waitFor();
  const label = 'Pelapor anonim';
  await preview.getByRole('tab', { name: 'Petugas yang ditugaskan' }).click();
  const staying = 'Jaga identitas pelapor';
  assert.match(await preview.innerText(), new RegExp(`${staying}[^]*${label}`));

  const files = filesOf(today);
  await head.page.getByLabel('Berkas edisi: Pilih berkas').setInputFiles(files.document);
  await head.page.getByLabel('Tanda tangan: Pilih berkas').setInputFiles(files.signature);
  await head.page.getByRole('button', { name: 'Muat edisi' }).click();
  await head.page.getByText('termuat dan berlaku sekarang').waitFor();
  await head.page.locator('footer').getByText(foot(today)).waitFor();
  assert.equal(await head.page.getByText('Berlaku sekarang', { exact: true }).count(), 1);

  // The page's next request of any kind tells it.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.locator('footer').getByText(foot(today)).waitFor();
  await preview.getByText('Menurut aturan edisi').waitFor();
  await preview.getByRole('tab', { name: 'Petugas yang ditugaskan' }).click();
  assert.match(await preview.innerText(), new RegExp(staying));
  assert.doesNotMatch(await preview.innerText(), new RegExp(label));
  assert.equal(await description.inputValue(), 'Lampu mati, telepon 0812-0000-1234.');

  await officer.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await labelled.waitFor({ state: 'detached' });
  await officer.page.getByRole('listitem').getByText('Jaga identitas pelapor').first().waitFor();
  assert.deepEqual([...head.complaints, ...officer.complaints, ...citizen.complaints], []);
});
