// The whole story on a real server with a real store, in a real browser: a private report from filing to done. At each step
// every byte that each party was sent is searched for what that party may not have.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { launch, Party } from '../support/browser.mjs';
import { withExif } from '../support/exif.mjs';
import { startServer } from '../support/server.mjs';
import { sqlite } from '../support/sqlite.mjs';

const phone = '0812-9876-5432';
const place = 'depan warung biru Mak Ijah';
const lat = -6.234567;
const lon = 106.851234;
const description = `Lubang besar di tikungan, motor sering jatuh. Kalau perlu hubungi ${phone}.`;
const camera = 'KameraSaksi-9000';
const photoTime = '2026:11:20 07:31:44';
const field = (name, level) => `"${name}":{"level":"${level}"`;

let server;
let browser;
let citizen;
let citizenName;
let visitor;
let stranger;
let admin;
let officer;
let bureau;
let code;
let photoId;
let pictures;

const account = (id) => {
  const found = server.accounts.find((entry) => entry.id === id);
  assert.ok(found, id);
  return found;
};

const openInCrm = (party) => party.page.goto(`${server.base}/crm/#/reports/${code}`).then(() => party.page.reload());
const heading = (party) => party.page.getByRole('heading', { name: `Laporan ${code}` });

/** Takes a step: opens its form, lets `fill` write into it, sends it, and waits until it is done. */
async function take(party, step, fill = async () => {}) {
  const { page } = party;
  await page.getByRole('button', { name: step, exact: true }).first().click();
  const form = page.getByRole('form', { name: step });
  await fill(form);
  await form.getByRole('button', { name: step, exact: true }).click();
  await form.waitFor({ state: 'detached' });
}

const stateIs = (party, state) => party.page.getByText(state, { exact: true }).first().waitFor();

async function never(party, ...texts) {
  for (const text of texts) assert.deepEqual(await party.answersWith(text), [], `${party.name} was sent ${text}`);
}

/** What no viewer on the dashboard or the portal may ever be sent. */
const forNobody = () => [citizenName, phone, camera, photoTime];

before(async () => {
  server = await startServer({ reports: 40 });
  browser = await launch();
  const photos = path.join(server.data, 'photos');
  // Any drawn picture will do as what the phone took.
  const large = readdirSync(photos).map((name) => readFileSync(path.join(photos, name))).filter((bytes) => bytes.length > 15_000);
  pictures = [withExif(large[0], { camera, time: photoTime, latitude: [6, 14, 4] }), large[1], large[2], large[3]];
  citizen = await Party.at(browser, 'the citizen', { width: 360, height: 740 });
  visitor = await Party.at(browser, 'a visitor', { width: 360, height: 740 });
  stranger = await Party.at(browser, 'an officer of another agency');
  admin = await Party.at(browser, 'the ticket admin');
  officer = await Party.at(browser, 'the officer', { width: 390, height: 800 });
  bureau = await Party.at(browser, 'the Bureau');
});

after(async () => {
  await browser?.close();
  assert.equal(await server?.stop(), 0);
});

test('a citizen files a private report, and sees before sending what each audience will see', async () => {
  const { page } = citizen;
  await page.goto(`${server.base}/demo/host/`);
  const select = page.getByLabel('Masuk sebagai warga');
  citizenName = (await select.locator('option').first().textContent()).trim();
  await page.getByRole('button', { name: 'Buka Tabir di JAKI' }).click();
  await page.getByRole('link', { name: 'Buat laporan' }).first().click();
  assert.ok(!page.url().includes('token'), 'the token left the address');

  await page.getByLabel('Kategori').selectOption({ label: 'Jalan rusak' });
  await page.getByLabel('Apa yang terjadi?').fill(description);
  await page.getByLabel('Wilayah').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Isi titik sendiri' }).click();
  await page.getByLabel('Lintang').fill(String(lat));
  await page.getByLabel('Bujur').fill(String(lon));
  await page.getByLabel('Patokan di titik itu').fill(place);
  await page.locator('input[type=file]').setInputFiles({ name: 'saksi.jpg', mimeType: 'image/jpeg', buffer: pictures[0] });
  await page.getByRole('button', { name: 'Hapus foto 1' }).waitFor();
  assert.ok(await page.getByRole('radio', { name: /Privat/ }).isChecked(), 'private is the default');
  await page.getByRole('tab', { name: /^Siapa pun di Portal/ }).click();
  await page.getByRole('tabpanel').getByText(/tidak/i).first().waitFor();
  await page.getByRole('tab', { name: /^Petugas yang ditugaskan/ }).click();
  const panel = page.getByRole('tabpanel');
  await panel.getByText('nomor telepon').first().waitFor();
  assert.ok(!(await panel.textContent()).includes(phone), 'the officer will not see the phone number');

  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await page.getByRole('heading', { name: 'Laporan terkirim' }).waitFor();
  const upload = (await Promise.all(citizen.received)).find(({ url }) => url.endsWith('/api/jaki/photos'));
  photoId = upload.text.match(/"id":"([0-9a-f]{32})"/)[1];
  code = (await page.locator('main').textContent()).match(/[0-9A-Z]{4}-[0-9A-Z]{4}/)[0];
  await page.goto(`${server.base}/jaki/#/reports/${code}`);
  await stateIs(citizen, 'Menunggu');
});

test('the portal does not know it, and neither does an officer of another agency', async () => {
  await visitor.page.goto(`${server.base}/portal/#/reports/${code}`);
  await visitor.page.getByRole('heading', { name: 'Tidak ada laporan publik dengan alamat ini' }).waitFor();
  const get = (address) => visitor.page.evaluate(async (url) => {
    const answer = await fetch(url);
    return [answer.status, await answer.text()];
  }, address);
  assert.deepEqual(await get(`/api/portal/reports/${code}`), await get('/api/portal/reports/0000-0000'));
  await visitor.page.goto(`${server.base}/portal/`);
  await visitor.page.getByRole('listitem').first().waitFor();

  await stranger.signIn(server.base, account('u14'));
  await openInCrm(stranger);
  await stranger.page.waitForTimeout(500);
  assert.equal(await heading(stranger).count(), 0);
  await never(visitor, ...forNobody(), place, description.slice(0, 20));
  await never(stranger, ...forNobody(), place, description.slice(0, 20));
});

test('the ticket admin dispatches it, seeing who will see what', async () => {
  await admin.signIn(server.base, account('u1'));
  await openInCrm(admin);
  await heading(admin).waitFor();
  const { name } = account('u7');
  await take(admin, 'Disposisikan', async (form) => {
    await form.getByLabel('Instansi tujuan').selectOption(account('u7').agency);
    await form.getByText('Siapa akan melihat apa').first().waitFor();
    const choice = form.getByLabel('Petugas', { exact: true });
    const option = choice.locator('option', { hasText: name });
    await option.waitFor({ state: 'attached' });
    await choice.selectOption(await option.getAttribute('value'));
  });
  await stateIs(admin, 'Disposisi');
  await never(admin, ...forNobody());
});

test('the officer sees labels, no name, no date, and a locked photo; asks for it', async () => {
  await officer.signIn(server.base, account('u7'));
  await openInCrm(officer);
  await heading(officer).waitFor();
  for (const label of ['Privat', 'Jaga identitas pelapor', 'Foto terkunci', 'Pelapor anonim']) {
    await officer.page.getByText(label, { exact: true }).first().waitFor();
  }
  await officer.page.getByRole('button', { name: 'Minta akses foto' }).first().click();
  const form = officer.page.getByRole('form', { name: 'Minta akses foto' });
  await form.getByLabel('Alasan').fill('Perlu tahu sisi jalan yang berlubang.');
  await form.getByRole('button', { name: 'Minta akses foto' }).click();
  await officer.page.getByText('Permintaan Anda menunggu keputusan Biro.').waitFor();
  assert.equal(await officer.page.getByRole('img', { name: 'Foto laporan' }).count(), 0);
  await never(officer, ...forNobody(), field('reported_date', 'full'), field('reported_hour', 'full'), field('channel', 'full'),
    field('event_times', 'full'), field('due_time', 'full'), photoId);
});

test('the Bureau grants it, the officer sees it, the grant ends, and the open tab loses it', async () => {
  await bureau.signIn(server.base, account('u2'));
  await openInCrm(bureau);
  await heading(bureau).waitFor();
  await bureau.page.getByRole('button', { name: /^Beri akses foto/ }).first().click();
  const form = bureau.page.getByRole('form', { name: 'Beri akses foto' });
  await form.getByLabel('Alasan').fill('Diperlukan untuk perbaikan.');
  await form.getByLabel(/Lama akses/).fill('1');
  await form.getByRole('button', { name: 'Beri akses foto' }).click();
  await bureau.page.getByText('Akses yang berlaku').waitFor();
  assert.equal(await bureau.page.getByRole('img', { name: 'Foto laporan' }).count(), 0, 'a grant is its holder\'s alone');

  // An hour is long; the server's clock is not ours to turn, so the grant's end is brought near. Grants end on a full minute.
  const end = Math.ceil((Date.now() + 20_000) / 60_000) * 60_000;
  sqlite(server.data, `UPDATE photo_grants SET until = ${end}`);
  await openInCrm(officer);
  const photo = officer.page.getByRole('img', { name: 'Foto laporan' }).first();
  await photo.waitFor();
  const bytes = (await Promise.all(officer.received)).filter(({ url }) => /\/photos\/[0-9a-f]{32}/.test(url));
  assert.ok(bytes.length > 0);
  const address = bytes.at(-1).url;

  // The open page asks now and then whether the grant still holds; that is no opening of the report.
  const openings = () => sqlite(server.data, "SELECT count(*) FROM accesses WHERE viewer = 'u7' AND what = 'report'");
  const before = openings();
  await Promise.all([
    officer.page.waitForResponse((answer) => answer.url().endsWith(`/reports/${code}`) && answer.status() === 304),
    officer.page.evaluate(() => dispatchEvent(new Event('focus'))),
  ]);
  assert.equal(openings(), before);
  assert.equal(await photo.count(), 1);

  await photo.waitFor({ state: 'detached', timeout: end - Date.now() + 15_000 });
  assert.ok(Date.now() >= end);
  await officer.page.getByText('Foto terkunci', { exact: true }).first().waitFor();
  const answer = await officer.page.evaluate(async (url) => (await fetch(url)).status, address);
  assert.equal(answer, 404);
  await never(officer, ...forNobody());
});

const fileFollowup = (note, picture) => async (form) => {
  await form.getByLabel('Catatan tindak lanjut').fill(note);
  await form.locator('input[type=file]').setInputFiles({ name: 'bukti.jpg', mimeType: 'image/jpeg', buffer: picture });
  await form.getByRole('button', { name: /Hapus foto terlampir 1/ }).waitFor();
};
const because = (label, words) => (form) => form.getByLabel(label).fill(words);

test('follow-up, rejection, again, on-site verification, refuted, again, accepted', async () => {
  await openInCrm(officer);
  await take(officer, 'Mulai kerjakan');
  await take(officer, 'Kirim tindak lanjut', fileFollowup('Lubang ditambal sementara.', pictures[1]));
  await stateIs(officer, 'Menunggu Validasi');

  await openInCrm(bureau);
  await bureau.page.getByText('Lubang ditambal sementara.').first().waitFor();
  await take(bureau, 'Tolak tindak lanjut', because('Alasan', 'Tambalan belum rata.'));
  await stateIs(bureau, 'TL Ditolak');

  await openInCrm(officer);
  await take(officer, 'Mulai kerjakan');
  await take(officer, 'Kirim tindak lanjut', fileFollowup('Diaspal ulang.', pictures[2]));
  await openInCrm(bureau);
  await take(bureau, 'Perintahkan verifikasi lapangan');
  await stateIs(bureau, 'Verifikasi Lapangan');
  await take(bureau, 'Tidak sesuai di lapangan', because('Temuan di lapangan', 'Sisi timur masih berlubang.'));

  await openInCrm(officer);
  await take(officer, 'Mulai kerjakan');
  await take(officer, 'Kirim tindak lanjut', fileFollowup('Kedua sisi selesai diaspal.', pictures[3]));
  await openInCrm(bureau);
  await take(bureau, 'Terima tindak lanjut');
  await stateIs(bureau, 'Selesai');
  for (const party of [officer, bureau, admin]) await never(party, ...forNobody());
  await never(officer, field('reported_date', 'full'), field('event_times', 'full'));
});

test('the citizen sees Selesai, and who has opened the report', async () => {
  const { page } = citizen;
  await page.goto(`${server.base}/jaki/#/reports/${code}`);
  await page.reload();
  await stateIs(citizen, 'Selesai');
  await page.getByText('Siapa yang sudah membuka laporan ini').first().waitFor();
  await page.getByText('Biro Tata Pemerintahan').first().waitFor();
  // Officers are told by agency and role; the citizen never learns a name.
  await never(citizen, account('u7').name, account('u2').name, account('u1').name);
});

test('nobody on the way was sent the photo\'s camera, time or place, another host was never asked, and no page complained', async () => {
  for (const party of [citizen, visitor, stranger, admin, officer, bureau]) {
    await never(party, camera, photoTime);
    assert.deepEqual([...party.hosts], [new URL(server.base).host], party.name);
    assert.deepEqual(party.complaints, [], party.name);
  }
});
