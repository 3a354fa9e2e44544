// The administrators' page on the real server: people come and go, agencies and channels change, and all of it is on record.
// Screenshots go to build/screenshots for people to look at.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch, Party } from '../support/browser.mjs';
import { signedIn } from '../support/caller.mjs';
import { startServer } from '../support/server.mjs';
import { sqlite } from '../support/sqlite.mjs';

const pictures = fileURLToPath(new URL('../../build/screenshots', import.meta.url));
const password = 'rawa melati 7731';
const agency = 'sudin-bina-marga-jakarta-selatan';

let server;
let browser;
before(async () => {
  mkdirSync(pictures, { recursive: true });
  server = await startServer({ reports: 20 });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const sql = (statement) => sqlite(server.data, statement);
/** As if the administrator's last proof lay ten minutes back. */
const proofIsOld = () => sql("UPDATE sessions SET proved = proved - 600000 WHERE subject = 'u4'");
const account = (id) => server.accounts.find((each) => each.id === id);
const goTo = ({ page }, where) => page.goto(`${server.base}/crm/#/administration${where}`);
const form = ({ page }, name) => page.getByRole('form', { name, exact: true });
const button = ({ page }, name) => page.getByRole('button', { name, exact: true });
const panel = ({ page }, name) => page.getByRole('article', { name });

/** The administrator, signed in and on the page. */
async function administrator(where = '', { english = false, ...size } = {}) {
  const party = await Party.at(browser, 'the administrator', size);
  if (english) await party.page.addInitScript(() => localStorage.setItem('tabir.language', 'en'));
  await party.page.goto(`${server.base}/crm/`);
  const { name } = account('u4');
  await party.page.getByLabel(english ? 'User name' : 'Nama pengguna').fill(name);
  await party.page.getByLabel(english ? 'Password' : 'Kata sandi').fill(account('u4').password);
  await party.page.getByRole('button', { name: english ? 'Sign in' : 'Masuk' }).click();
  await party.page.getByRole('navigation').first().waitFor();
  await goTo(party, where);
  await party.page.getByRole('heading', { name: english ? 'Administration' : 'Administrasi', exact: true }).waitFor();
  return party;
}

async function prove({ page }) {
  const dialog = page.getByRole('dialog', { name: 'Buktikan bahwa ini Anda' });
  await dialog.getByLabel('Kata sandi').fill(account('u4').password);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
}

async function leave(party) {
  assert.deepEqual(party.complaints, []);
  assert.deepEqual([...party.hosts], [new URL(server.base).host]);
  await party.page.context().close();
}

test('a user is added, comes in by the link, gets other tags, is ended and restored; each is on record', async () => {
  const party = await administrator();
  const { page } = party;
  await button(party, 'Tambah pengguna').click();
  const add = form(party, 'Tambah pengguna');
  await add.getByLabel('Nama', { exact: true }).fill('Melati Ujicoba');
  await page.reload();
  assert.equal(await add.getByLabel('Nama', { exact: true }).inputValue(), 'Melati Ujicoba', 'what was typed survives a reload');
  await add.getByLabel('Instansi', { exact: true }).selectOption(agency);
  await add.getByRole('checkbox', { name: /^Auditor/ }).check();

  // No connection, then a proof that has become too old: what was typed stays, and the request goes on.
  await page.route('**/api/crm/users', (route) => route.abort());
  await add.getByRole('button', { name: 'Tambah pengguna' }).click();
  await page.getByText('Tidak tersambung ke server.').waitFor();
  assert.equal(await add.getByLabel('Nama', { exact: true }).inputValue(), 'Melati Ujicoba');
  assert.ok(await add.getByRole('checkbox', { name: /^Auditor/ }).isChecked());
  await page.unroute('**/api/crm/users');
  proofIsOld();
  await add.getByRole('button', { name: 'Tambah pengguna' }).click();
  await prove(party);
  const heading = page.getByRole('heading', { name: 'Melati Ujicoba sudah ditambahkan' });
  await heading.waitFor();
  assert.ok(await heading.evaluate((element) => element === document.activeElement), 'the outcome has the focus');
  const link = await page.getByLabel('Tautan sekali pakai').inputValue();
  assert.match(link, new RegExp(`^${server.base}/crm/#/reset/[0-9a-f]{64}$`));
  await page.getByText('Berlaku sekali, sampai').waitFor();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await button(party, 'Salin').click();
  await page.getByText('Tersalin.').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
  const id = sql("SELECT id FROM users WHERE name = 'Melati Ujicoba'");

  const newcomer = await Party.at(browser, 'the newcomer');
  await newcomer.page.goto(link);
  await newcomer.page.locator('input[autocomplete=new-password]').fill(password);
  await button(newcomer, 'Pasang kata sandi').click();
  await newcomer.page.getByText('Kata sandi baru sudah terpasang.').waitFor();
  await newcomer.signIn(server.base, { name: 'Melati Ujicoba', password });
  await newcomer.page.getByRole('link', { name: 'Log akses' }).waitFor();
  assert.equal(await newcomer.page.getByRole('link', { name: 'Administrasi' }).count(), 0);

  await button(party, 'Tambah pengguna lain').click();
  assert.equal(await add.getByLabel('Nama', { exact: true }).inputValue(), '');
  assert.equal(await add.getByLabel('Instansi', { exact: true }).inputValue(), agency, 'the next one is often of the same agency');
  await goTo(party, `/users/${id}`);
  await panel(party, 'Melati Ujicoba').getByRole('definition').filter({ hasText: 'Auditor' }).waitFor();
  assert.equal(await page.getByLabel('Tautan sekali pakai').count(), 0, 'the link is shown once');
  await button(party, 'Ubah').click();
  await form(party, 'Ubah pengguna').getByRole('checkbox', { name: /^Auditor/ }).uncheck();
  await form(party, 'Ubah pengguna').getByRole('checkbox', { name: /^Meja penerimaan/ }).check();
  await button(party, 'Simpan').click();
  await panel(party, 'Melati Ujicoba').getByText('Tersimpan.').waitFor();
  assert.deepEqual(sql(`SELECT tag FROM user_tags WHERE user_id = '${id}'`), 'intake-desks');

  await button(party, 'Akhiri akun').click();
  await form(party, 'Akhiri akun').getByText('Melati Ujicoba langsung keluar dari semua sesinya').waitFor();
  await button(party, 'Akhiri sekarang').click();
  await panel(party, 'Melati Ujicoba').getByText('Akun ini sudah diakhiri.').waitFor();
  await newcomer.page.getByRole('link', { name: 'Melati Ujicoba' }).click();
  await newcomer.page.getByText('Sesi Anda berakhir.').waitFor();
  await newcomer.page.context().close();

  await button(party, 'Pulihkan akun').click();
  await button(party, 'Pulihkan sekarang').click();
  await panel(party, 'Melati Ujicoba').getByText('Akun ini sudah dipulihkan.').waitFor();

  await page.getByText('Riwayat pengguna ini').click();
  const history = panel(party, 'Melati Ujicoba').locator('ol > li');
  await history.nth(3).waitFor();
  assert.deepEqual(await history.locator('p strong').allTextContents(), ['Akun dipulihkan', 'Akun diakhiri', 'Pengguna diubah', 'Pengguna ditambahkan']);
  await history.filter({ hasText: 'Tag: Auditor menjadi Meja penerimaan' }).waitFor();
  await goTo(party, '/history');
  await page.getByRole('listitem').filter({ hasText: 'Akun dipulihkan: Melati Ujicoba' }).filter({ hasText: account('u4').name }).first().waitFor();
  await page.getByRole('link', { name: 'Peristiwa masuk' }).click();
  await page.getByRole('row').filter({ hasText: 'Kata sandi baru dipasang lewat tautan' }).filter({ hasText: 'Melati Ujicoba' }).first().waitFor();
  for (const { url } of await Promise.all(party.received)) assert.ok(!url.includes(link.split('/').at(-1)), url);
  await leave(party);
});

test('nobody changes their own tags or ends themselves; a refusal is said in plain words at its field', async () => {
  const party = await administrator('/users/u4');
  const { page } = party;
  const own = panel(party, 'Galih Adinaya (Anda)');
  await own.getByText('Akun sendiri hanya dapat diakhiri oleh administrator lain.').waitFor();
  assert.equal(await button(party, 'Akhiri akun').count(), 0);
  await button(party, 'Ubah').click();
  const change = form(party, 'Ubah pengguna');
  await change.getByText('Tag sendiri hanya dapat diubah oleh administrator lain.').waitFor();
  for (const box of await change.getByRole('checkbox').all()) assert.ok(await box.isDisabled());

  // Whoever meddles with the page is refused by the server, and reads why.
  const box = change.getByRole('checkbox', { name: /^Auditor/ });
  await box.evaluate((element) => { element.disabled = false; });
  await box.check();
  await button(party, 'Simpan').click();
  await change.locator('.fault').waitFor();
  assert.equal(await change.locator('.fault').textContent(), 'Tag sendiri hanya dapat diubah oleh administrator lain.');
  await button(party, 'Batal').click();

  await goTo(party, '/add-user');
  const add = form(party, 'Tambah pengguna');
  await add.getByLabel('Nama', { exact: true }).fill(account('u7').name);
  await add.getByLabel('Instansi', { exact: true }).selectOption(agency);
  await add.getByRole('button', { name: 'Tambah pengguna' }).click();
  const name = add.getByLabel('Nama', { exact: true });
  await page.getByText('Nama ini sudah dipakai pengguna lain.').waitFor();
  assert.equal(await name.getAttribute('aria-invalid'), 'true');
  assert.ok(await name.evaluate((element) => element === document.activeElement), 'the field has the focus');
  await add.getByRole('button', { name: 'Batal' }).click();
  await leave(party);
});

test('what another administrator changed first is told, what was typed stays, and goes through after', async () => {
  const party = await administrator('/users/u9');
  const { page } = party;
  await button(party, 'Ubah').click();
  const change = form(party, 'Ubah pengguna');
  await change.getByLabel('Nama', { exact: true }).fill('Joko Sembadra Putra');
  const other = await signedIn(server, 'u4');
  const { json: now } = await other.get('users/u9');
  const moved = await other.post('users/u9', { name: now.name, agency, tags: now.tags }, { 'if-match': now.version, 'idempotency-key': 'moved' });
  assert.equal(moved.status, 200, moved.text);
  await button(party, 'Simpan').click();
  await page.getByText('Orang lain mengubahnya lebih dulu').waitFor();
  await change.getByRole('listitem').filter({ hasText: 'Suku Dinas Bina Marga Jakarta Selatan' }).waitFor();
  assert.equal(await change.getByLabel('Nama', { exact: true }).inputValue(), 'Joko Sembadra Putra');
  assert.equal(await change.getByLabel('Instansi', { exact: true }).inputValue(), agency, 'what was left alone follows');
  await page.screenshot({ path: path.join(pictures, 'administration-stale-1440.png') });
  await party.assertAccessible('stale');
  await button(party, 'Simpan').click();
  await panel(party, 'Joko Sembadra Putra').getByText('Tersimpan.').waitFor();
  await leave(party);
});

test('what was typed survives a session that ended', async () => {
  const party = await administrator('/users/u10', { width: 360, height: 740 });
  const { page } = party;
  await button(party, 'Ubah').click();
  const name = form(party, 'Ubah pengguna').getByLabel('Nama', { exact: true });
  await name.fill('Endah Palupi');
  sql("DELETE FROM sessions WHERE subject = 'u4'");
  await button(party, 'Simpan').click();
  await page.getByText('Sesi Anda berakhir.').waitFor();
  await page.getByLabel('Nama pengguna').fill(account('u4').name);
  await page.getByLabel('Kata sandi').fill(account('u4').password);
  await button(party, 'Masuk').click();
  await page.getByText('Sesi Anda berakhir.').waitFor({ state: 'detached' });
  assert.equal(await name.inputValue(), 'Endah Palupi');
  await page.reload();
  assert.equal(await name.inputValue(), 'Endah Palupi', 'the form comes back open');
  await button(party, 'Simpan').click();
  await panel(party, 'Endah Palupi').getByText('Tersimpan.').waitFor();
  await button(party, '‹ Daftar').click();
  await page.getByRole('button', { name: 'Tambah pengguna' }).waitFor();
  await leave(party);
});

test('an agency is added, renamed, closed and reopened; one in use is not closed; a channel is added and ended', async () => {
  const party = await administrator('/agencies');
  const { page } = party;
  await page.getByLabel('Cari instansi').fill('bina marga jakarta selatan');
  await page.getByRole('link', { name: 'Suku Dinas Bina Marga Jakarta Selatan' }).click();
  await page.getByRole('link', { name: 'Tambah instansi di bawahnya' }).click();
  const add = form(party, 'Tambah instansi');
  assert.equal(await add.getByLabel('Di bawah').inputValue(), agency);
  await add.getByLabel('Jenis').selectOption('unit');
  await add.getByLabel('Nama Indonesia').fill('Satpel Uji Coba');
  await add.getByLabel('Nama Inggris').fill('Trial Crew');
  assert.equal(await add.getByLabel('ID', { exact: true }).inputValue(), 'satpel-uji-coba');
  await add.getByRole('button', { name: 'Tambah instansi' }).click();
  await panel(party, 'Satpel Uji Coba').waitFor();

  await button(party, 'Ganti nama').click();
  await form(party, 'Ganti nama').getByLabel('Nama Indonesia').fill('Satpel Percobaan');
  await button(party, 'Simpan').click();
  await panel(party, 'Satpel Percobaan').getByText('Tersimpan.').waitFor();
  await button(party, 'Tutup instansi').click();
  await button(party, 'Tutup sekarang').click();
  await panel(party, 'Satpel Percobaan').getByText('Instansi ini sudah ditutup.').waitFor();
  await page.getByLabel('Cari instansi').fill('percobaan');
  await page.getByText('Tidak ada yang cocok.').waitFor();
  await page.getByLabel('Tampilkan yang ditutup').check();
  await page.getByRole('link', { name: 'Satpel Percobaan' }).waitFor();
  await button(party, 'Buka kembali').click();
  await button(party, 'Buka kembali sekarang').click();
  await panel(party, 'Satpel Percobaan').getByText('Instansi ini terbuka lagi.').waitFor();

  await goTo(party, `/agencies/${agency}`);
  await button(party, 'Tutup instansi').click();
  await button(party, 'Tutup sekarang').click();
  await page.getByText('Instansi ini masih dipakai.').waitFor();
  await page.getByText('agencies below: 2').waitFor();

  await goTo(party, '/add-channel');
  const channel = form(party, 'Tambah kanal');
  await channel.getByLabel('Nama Indonesia').fill('Aspirasi Media');
  await channel.getByLabel('Nama Inggris').fill('Media Aspirations');
  await channel.getByLabel('Mulai').fill('2026-01-01');
  await channel.getByRole('button', { name: 'Tambah kanal' }).click();
  await panel(party, 'Aspirasi Media').getByText('tanpa akhir').waitFor();
  await button(party, 'Ubah').click();
  await form(party, 'Ubah kanal').getByLabel('Sampai').fill('2026-01-31');
  await button(party, 'Simpan').click();
  await panel(party, 'Aspirasi Media').getByText('Sudah berakhir').waitFor();
  const reference = await (await fetch(`${server.base}/api/reference`)).json();
  assert.equal(reference.channels.find(({ id }) => id === 'aspirasi-media').until, '2026-01-31');
  await leave(party);
});

test('a lost second factor is cleared, a link is made, a user of the city account is ended alone, and the rule for everyone is set', async () => {
  sql("INSERT INTO second_factors VALUES ('u11', 'lost', 1, 0)");
  const party = await administrator('/users/u11');
  const { page } = party;
  await button(party, 'Buat tautan kata sandi').click();
  await button(party, 'Buat tautan').click();
  assert.match(await page.getByLabel('Tautan sekali pakai').inputValue(), /\/crm\/#\/reset\/[0-9a-f]{64}$/);
  await button(party, 'Hapus faktor kedua').click();
  await form(party, 'Hapus faktor kedua').getByRole('button', { name: 'Hapus faktor kedua' }).click();
  await panel(party, account('u11').name).getByText('Faktor kedua sudah dihapus.').waitFor();
  assert.equal(sql("SELECT count(*) FROM second_factors WHERE user_id = 'u11'"), '0');

  sql("INSERT INTO sessions SELECT 'of a lost phone', 'lost', surface, 'u11', browser, created, seen, proved FROM sessions WHERE subject = 'u4' LIMIT 1");
  await button(party, 'Akhiri semua sesi').click();
  await form(party, 'Akhiri semua sesi').getByRole('button', { name: 'Akhiri semua sesi' }).click();
  await panel(party, account('u11').name).getByText('Semua sesinya sudah diakhiri.').waitFor();
  assert.equal(sql("SELECT count(*) FROM sessions WHERE subject = 'u11'"), '0');

  sql("UPDATE users SET password_hash = NULL, issuer = 'https://masuk.example' WHERE id = 'u12'");
  await goTo(party, '/users/u12');
  const vouched = panel(party, account('u12').name);
  await vouched.getByText('Nama, instansi, dan tag pengguna ini datang dari akun kota').waitFor();
  await vouched.getByText('Akun kota (https://masuk.example)').waitFor();
  assert.deepEqual(await vouched.getByRole('group').getByRole('button').allTextContents(), ['Akhiri semua sesi', 'Akhiri akun']);

  await goTo(party, '/second-factor');
  await page.getByText('Faktor kedua tidak diwajibkan.').waitFor();
  await button(party, 'Wajibkan').click();
  try {
    await form(party, 'Wajibkan').getByRole('button', { name: 'Wajibkan' }).click();
    await page.getByText('Faktor kedua diwajibkan bagi semua pengguna.').waitFor();
    await page.getByRole('link', { name: 'Pengguna', exact: true }).click();
    await page.getByRole('heading', { name: 'Pasang faktor kedua' }).waitFor();
  } finally {
    sql("UPDATE settings SET value = 'no' WHERE name = 'second_factor_required'");
  }
  await leave(party);
});

test('for everyone else there is no such page', async () => {
  const party = await Party.at(browser, 'an officer');
  await party.signIn(server.base, account('u7'));
  assert.equal(await party.page.getByRole('link', { name: 'Administrasi' }).count(), 0);
  await goTo(party, '/users');
  await party.page.getByText('Tidak ditemukan.').first().waitFor();
  await leave(party);
});

test('among three thousand users one is found by name, agency and tag; the list comes in pages', async () => {
  sql(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
    INSERT INTO users (id, name, agency) SELECT 'many' || i, 'Petugas Nomor ' || printf('%04d', i), '${agency}' FROM n`);
  sql("INSERT INTO user_tags VALUES ('many2718', 'intake-desks')");
  const party = await administrator('', { width: 360, height: 740 });
  const { page } = party;
  const rows = page.getByRole('list', { name: 'Daftar pengguna' }).getByRole('listitem');
  await page.getByText('50 pertama ditampilkan').waitFor();
  assert.equal(await rows.count(), 50);
  await button(party, 'Muat berikutnya').click();
  await page.getByText('100 pertama ditampilkan').waitFor();
  await page.getByRole('searchbox', { name: 'Cari pengguna' }).fill('nomor 271');
  await page.getByText('13 ditampilkan').waitFor();
  assert.ok(!page.url().includes('271'), 'whom one looks for stands in no address');
  await page.getByRole('combobox', { name: 'Tag', exact: true }).selectOption('intake-desks');
  await page.getByText('1 ditampilkan').waitFor();
  await page.getByRole('combobox', { name: 'Instansi', exact: true }).selectOption('inspektorat');
  await page.getByText('Tidak ada yang cocok.').waitFor();
  await page.getByRole('combobox', { name: 'Instansi', exact: true }).selectOption(agency);
  await page.getByRole('link', { name: 'Petugas Nomor 2718' }).click();
  await panel(party, 'Petugas Nomor 2718').waitFor();
  await button(party, '‹ Daftar').click();
  const link = page.getByRole('link', { name: 'Petugas Nomor 2718' });
  await link.waitFor();
  assert.ok(await link.evaluate((element) => element === document.activeElement), 'the way back leads to where one was');
  await leave(party);
});

for (const [width, height] of [[360, 740], [1440, 900]]) {
  for (const english of [false, true]) {
    test(`each part at ${width} px, ${english ? 'English' : 'Indonesian'}`, async () => {
      const party = await administrator('', { width, height, english });
      const { page } = party;
      const look = async (name) => {
        await page.waitForLoadState('networkidle');
        await page.getByText(english ? 'Loading…' : 'Memuat…').first().waitFor({ state: 'detached' });
        const what = `administration-${name}-${english ? 'en' : 'id'}-${width}`;
        await page.screenshot({ path: path.join(pictures, `${what}.png`), fullPage: width === 360 });
        await party.assertFits(what);
        await party.assertAccessible(what);
      };
      await look('users');
      await goTo(party, '/users/u2');
      await button(party, english ? 'Change' : 'Ubah').click();
      await look('change-user');
      await button(party, english ? 'End the account' : 'Akhiri akun').click();
      await look('end-user');
      await goTo(party, '/users/u4');
      await button(party, english ? 'Change' : 'Ubah').click();
      await look('own-user');
      await goTo(party, '/add-user');
      await look('add-user');
      await goTo(party, '/agencies');
      await look('agencies');
      await goTo(party, `/agencies/${agency}`);
      await button(party, english ? 'Rename' : 'Ganti nama').click();
      await look('agency');
      await goTo(party, '/add-agency');
      await look('add-agency');
      await goTo(party, '/channels/qlue');
      await button(party, english ? 'Change' : 'Ubah').click();
      await look('channel');
      await goTo(party, '/add-channel');
      await look('add-channel');
      await goTo(party, '/second-factor');
      await button(party, english ? 'Require it' : 'Wajibkan').click();
      await look('second-factor');
      await goTo(party, '/history');
      await look('history');
      await goTo(party, '/history/sign-ins');
      await look('sign-ins');
      await leave(party);
    });
  }
}
