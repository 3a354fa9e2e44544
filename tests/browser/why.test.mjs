// "Mengapa?": the rules behind what is shown, and the smallest change that would open what is not.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, Party } from '../support/browser.mjs';
import { Caller, signedIn } from '../support/caller.mjs';
import { startServer } from '../support/server.mjs';

let server;
let browser;
before(async () => {
  server = await startServer({ reports: 30 });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

test('a locked photo names the one thing that would open it, its rule and the article in the way', async () => {
  const bureau = server.accounts.find(({ tags }) => tags.includes('validation-officers'));
  const asked = await signedIn(server, bureau.id);
  const { json } = await asked.get('reports?visibility=private');
  const { value: code } = json.items.find(({ labels }) => labels.includes('photo_locked')).fields.ticket_code;

  const party = await Party.at(browser, 'the Bureau', { width: 360, height: 740 });
  await party.signIn(server.base, bureau, party.page.getByRole('heading', { name: 'Laporan' }));
  await party.page.goto(`${server.base}/crm/#/reports/${code}`);
  await party.page.getByRole('button', { name: /^Mengapa Foto laporan tampil/i }).click();
  const reasons = party.page.locator('.reasons').first();
  await reasons.getByText('Perubahan terkecil yang akan membukanya').waitFor();
  await reasons.getByText('perlu: memegang akses foto', { exact: true }).waitFor();
  await reasons.getByText('Foto laporan privat terbuka bagi pemegang akses dari Biro').waitFor();
  await reasons.getByText('Foto laporan privat tidak terlihat tanpa akses yang berlaku').waitFor();
  assert.equal(await reasons.getByText('tanpa:').count(), 0);
  await party.assertFits('the reasons');
  assert.deepEqual(party.complaints, []);
});
