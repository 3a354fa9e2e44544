// An officer's own account in the browser: the second factor and its code at the sign-in, a proof asked for in place, a reset link.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import { launch, Party } from '../support/browser.mjs';
import { citizenAt, signedIn, smallJpeg } from '../support/caller.mjs';
import { startServer } from '../support/server.mjs';
import { sqlite } from '../support/sqlite.mjs';

let server;
let browser;
let code;
before(async () => {
  server = await startServer({ reports: 10 });
  browser = await launch();
  const citizen = await citizenAt(server, 'c1');
  const photo = (await citizen.upload(smallJpeg())).json.id;
  const draft = { visibility: 'private', category: 'jalan-rusak', description: 'Lubang', area: 'kel-cikini', location: null, photos: [photo] };
  code = (await citizen.post('reports', draft, { 'idempotency-key': 'one' })).json.report.fields.ticket_code.value;
  sql(`UPDATE reports SET assignee = 'u7' WHERE ticket_code = '${code}'`);
  const officer = await signedIn(server, 'u7');
  assert.equal((await officer.act(code, 'request_photo', { reason: 'mencari titik' })).status, 200);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const sql = (statement) => sqlite(server.data, statement);
/** As if the user's last proof lay ten minutes back. */
const wait = (id) => sql(`UPDATE sessions SET proved = proved - 600000 WHERE subject = '${id}'`);
const account = (id) => server.accounts.find((each) => each.id === id);
/** Looked at by people: where SCREENSHOTS names a folder, the page as it is. */
const look = ({ page }, name) => process.env.SCREENSHOTS && page.screenshot({ path: path.join(process.env.SCREENSHOTS, `${name}.png`), fullPage: true });

for (const [size, id] of [[{ width: 360, height: 740 }, 'u6'], [{ width: 1440, height: 900 }, 'u3']]) {
  test(`the second factor, from setting it up to signing in with it, at ${size.width} px`, async () => {
    const party = await Party.at(browser, `an officer at ${size.width}`, size);
    const { page } = party;
    await party.signIn(server.base, account(id));
    await page.getByRole('link', { name: 'Akun saya' }).click();
    await page.getByRole('heading', { name: 'Akun saya', exact: true }).waitFor();
    await page.getByRole('cell', { name: 'Masuk' }).first().waitFor();
    await look(party, `account-${size.width}`);
    await party.assertFits('account');
    await party.assertAccessible('account');

    await page.getByRole('button', { name: 'Pasang faktor kedua' }).click();
    await page.getByRole('img', { name: 'Kode QR' }).waitFor();
    await page.getByRole('button', { name: 'Batal' }).click();
    await page.getByText('Belum terpasang').waitFor();
    await page.getByRole('button', { name: 'Pasang faktor kedua' }).click();
    await page.getByRole('img', { name: 'Kode QR' }).waitFor();
    await look(party, `factor-${size.width}`);
    await party.assertFits('factor');
    await party.assertAccessible('factor');
    const secret = (await page.locator('dd code').textContent()).replaceAll(' ', '');
    const app = new TOTP({ secret: Secret.fromBase32(secret) });
    await page.getByLabel('Kode enam angka dari aplikasi').fill('000000');
    await page.getByRole('button', { name: 'Pastikan' }).click();
    await page.getByText('Kode ini salah atau sudah dipakai.').waitFor();
    await page.getByLabel('Kode enam angka dari aplikasi').fill(app.generate());
    await page.getByRole('button', { name: 'Pastikan' }).click();
    const recovery = await page.locator('ol code').allTextContents();
    assert.equal(recovery.length, 10);
    assert.equal(await page.getByText('Belum terpasang').count(), 0);
    await look(party, `recovery-${size.width}`);
    await party.assertFits('recovery codes');
    await page.getByRole('button', { name: 'Sudah saya simpan' }).click();
    await page.getByText('10 kode pemulihan tersisa').waitFor();
    assert.deepEqual(await party.answersWith(secret).then((urls) => urls.map((url) => new URL(url).pathname)), ['/api/crm/second-factor']);

    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.getByLabel('Nama pengguna').fill(account(id).name);
    await page.getByLabel('Kata sandi').fill(account(id).password);
    await page.getByRole('button', { name: 'Masuk' }).click();
    const field = page.getByLabel('Kode dari aplikasi autentikator');
    await field.waitFor();
    assert.ok(await field.evaluate((element) => element === document.activeElement), 'the code can be typed at once');
    await look(party, `code-${size.width}`);
    await party.assertFits('code');
    await party.assertAccessible('code');
    await field.fill('000000');
    await page.keyboard.press('Enter');
    await page.getByText('Kode ini salah atau sudah dipakai.').waitFor();
    await field.fill('');
    await field.pressSequentially(recovery[3]);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation').first().waitFor();
    assert.deepEqual(party.complaints, []);
    assert.deepEqual([...party.hosts], [new URL(server.base).host]);
  });
}

test('password fields hide what is typed, and let password managers and pasting in', async () => {
  const { page } = await Party.at(browser, 'an officer');
  const looksRight = async (field, managed) => {
    assert.deepEqual([await field.getAttribute('type'), await field.getAttribute('autocomplete')], ['password', managed]);
    assert.ok(await field.evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'x');
      return element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }), 'nothing stands in the way of pasting');
  };
  await page.goto(`${server.base}/crm/`);
  const { name, password } = account('u7');
  await page.getByLabel('Nama pengguna').fill(name);
  const field = page.getByLabel('Kata sandi');
  await looksRight(field, 'current-password');
  await field.fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Akun saya' }).click();
  await page.locator('input[autocomplete=new-password]').waitFor();
  await looksRight(page.locator('input[autocomplete=current-password]').first(), 'current-password');
  await looksRight(page.locator('input[autocomplete=new-password]'), 'new-password');
});

test('a grant asks for a proof in place; what was typed stays; a photo opens by a proof alone', async () => {
  const bureau = await Party.at(browser, 'the Bureau', { width: 360, height: 740 });
  await bureau.signIn(server.base, account('u2'));
  await bureau.page.goto(`${server.base}/crm/#/reports/${code}`);
  await bureau.page.getByRole('button', { name: /^Beri akses foto/ }).first().click();
  const form = bureau.page.getByRole('form', { name: 'Beri akses foto' });
  await form.getByLabel('Alasan').fill('perlu untuk menemukan titik');
  wait('u2');
  const send = form.getByRole('button', { name: 'Beri akses foto' });
  await send.click();
  const dialog = bureau.page.getByRole('dialog', { name: 'Buktikan bahwa ini Anda' });
  await dialog.waitFor();
  await look(bureau, 'step-up-360');
  await bureau.assertFits('step-up');
  await bureau.assertAccessible('step-up');
  await bureau.page.keyboard.press('Escape');
  await bureau.page.getByText('Buktikan sekali lagi bahwa ini Anda.').waitFor();
  assert.equal(await form.getByLabel('Alasan').inputValue(), 'perlu untuk menemukan titik');

  await send.click();
  await dialog.getByLabel('Kata sandi').fill('salah sekali');
  await bureau.page.keyboard.press('Enter');
  await dialog.getByText('Kata sandi salah.').waitFor();
  await dialog.getByLabel('Kata sandi').fill(account('u2').password);
  await bureau.page.keyboard.press('Enter');
  await bureau.page.getByRole('heading', { name: 'Akses yang berlaku' }).waitFor();
  assert.equal(await dialog.count(), 0);
  assert.deepEqual(bureau.complaints, []);

  const officer = await Party.at(browser, 'the officer');
  await officer.signIn(server.base, account('u7'));
  wait('u7');
  await officer.page.goto(`${server.base}/crm/#/reports/${code}`);
  await officer.page.getByRole('button', { name: 'Buka foto: buktikan bahwa ini Anda' }).click();
  await officer.page.getByRole('dialog').getByLabel('Kata sandi').fill(account('u7').password);
  await look(officer, 'step-up-1440');
  await officer.page.keyboard.press('Enter');
  await officer.page.getByRole('img', { name: 'Foto laporan' }).waitFor();
  assert.deepEqual(officer.complaints, []);
});

test('a reset link leads to a page that sets the password once; no address that was asked for holds its token', async () => {
  const administrator = await signedIn(server, 'u4');
  const { json: { path: link } } = await administrator.post('users/u5/reset-link', {});
  for (const size of [{ width: 1440, height: 900 }, { width: 360, height: 740 }]) {
    const party = await Party.at(browser, `whoever has the link at ${size.width}`, size);
    const { page } = party;
    await page.goto(server.base + link);
    const field = page.locator('input[autocomplete=new-password]');
    assert.equal(await page.getByLabel('Kata sandi baru', { exact: true }).and(field).count(), 1);
    await field.fill('password1234');
    await page.getByRole('button', { name: 'Pasang kata sandi' }).click();
    if (size.width === 1440) {
      await page.getByText('Mudah ditebak.').waitFor();
      await look(party, 'reset-1440');
      await party.assertAccessible('reset');
      await field.fill('rawa melati 7731');
      await page.getByRole('button', { name: 'Pasang kata sandi' }).click();
      await page.getByText('Kata sandi baru sudah terpasang.').waitFor();
      await page.getByRole('button', { name: 'Ke halaman masuk' }).click();
      await page.getByLabel('Nama pengguna').waitFor();
      assert.equal(page.url(), `${server.base}/crm/`);
    } else {
      await page.getByText('Tautan ini sudah dipakai').waitFor();
      assert.equal(await field.inputValue(), 'password1234', 'what was typed stays');
      await look(party, 'reset-360');
      await party.assertFits('reset');
    }
    const token = link.split('/').at(-1);
    for (const { url } of await Promise.all(party.received)) assert.ok(!url.includes(token), url);
    assert.ok(!server.log().includes(token));
    assert.deepEqual(party.complaints, []);
  }
});

test('where the second factor is required, the page shows nothing but how to set it up', async () => {
  const administrator = await signedIn(server, 'u4');
  const party = await Party.at(browser, 'an officer without a factor', { width: 360, height: 740 });
  await party.signIn(server.base, account('u7'));
  await administrator.post('second-factor-rule', { required: true });
  try {
    await party.page.getByRole('link', { name: 'Akun saya' }).click();
    await party.page.getByRole('heading', { name: 'Pasang faktor kedua' }).waitFor();
    assert.equal(await party.page.getByRole('navigation').count(), 0);
    await look(party, 'required-360');
    await party.assertFits('required');
    await party.assertAccessible('required');
    await party.page.getByRole('button', { name: 'Pasang faktor kedua' }).click();
    const secret = (await party.page.locator('dd code').textContent()).replaceAll(' ', '');
    await party.page.getByLabel('Kode enam angka dari aplikasi').fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate());
    await party.page.getByRole('button', { name: 'Pastikan' }).click();
    await party.page.getByRole('button', { name: 'Sudah saya simpan' }).click();
    await party.page.getByRole('navigation').first().waitFor();
  } finally {
    sql("UPDATE settings SET value = 'no' WHERE name = 'second_factor_required'");
  }
  assert.deepEqual(party.complaints, []);
});

test('a session that is ended from another browser stands behind the sign-in at its next request', async () => {
  const here = await Party.at(browser, 'here');
  const there = await Party.at(browser, 'there');
  await here.signIn(server.base, account('u8'));
  await there.signIn(server.base, account('u8'));
  await here.page.goto(`${server.base}/crm/#/account`);
  await here.page.getByText('Sesi ini').waitFor();
  await here.page.getByRole('button', { name: 'Akhiri semua sesi lain' }).click();
  await here.page.getByText('Semua sesi lain sudah berakhir.').waitFor();
  await there.page.getByRole('link', { name: 'Akun saya' }).click();
  await there.page.getByText('Sesi Anda berakhir.').waitFor();
});
