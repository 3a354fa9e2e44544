// What machines can't find, people mask: on a real server, in a real browser. A ticket admin selects with the mouse, the Bureau
// with the keyboard; others lose the words, the reporter keeps them and sees what was done; the search finds only what is left.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch, Party } from '../support/browser.mjs';
import { startServer } from '../support/server.mjs';

const pictures = fileURLToPath(new URL('../../build/screenshots', import.meta.url));

const words = 'ketua erte – ‘yang kumisan’ – mengabaikan';
const description = `Saluran 💧 tersumbat kerikil zamrud. Si ${words} aduan saya dulu. Tolong segera.`;
const masked = description.replace(words, '[bagian lain]');
const reason = 'Bukan wewenang kami menurut si juragan pasar itu.';
const typed = 'juragan pasar';

let server;
let browser;
let citizen;
let visitor;
let admin;
let officer;
let bureau;
let code;
let declined;

const account = (id) => server.accounts.find((entry) => entry.id === id);

const openInCrm = async ({ page }, which) => {
  await page.goto(`${server.base}/crm/#/reports/${which}`);
  await page.reload();
  await page.getByRole('heading', { name: `Laporan ${which}` }).waitFor();
};

/** A request of the page's own session. Gives the answer's body. */
const ask = ({ page }, method, address, body, ifMatch) => page.evaluate(async ([verb, url, content, version]) => {
  const answer = await fetch(url, {
    method: verb,
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID(), ...(version && { 'If-Match': version }) },
    body: content && JSON.stringify(content),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.status} ${text}`);
  return JSON.parse(text);
}, [method, address, body, ifMatch]);

async function act(party, which, action, inputs) {
  const { version } = await ask(party, 'GET', `/api/crm/reports/${which}`);
  return ask(party, 'POST', `/api/crm/reports/${which}/actions/${action}`, inputs, version);
}

async function file(text) {
  const { categories, areas } = await ask(citizen, 'GET', '/api/reference');
  const { report } = await ask(citizen, 'POST', '/api/jaki/reports', {
    category: categories[0].id, description: text, area: areas.find(({ kind }) => kind === 'kelurahan').id, location: null,
    visibility: 'public', photos: [],
  });
  return report.fields.ticket_code.value;
}

/** Drags the mouse over `passage` in the text that `locator` draws. */
async function drag({ page }, locator, passage) {
  const [from, to] = await locator.evaluate((element, wanted) => {
    element.scrollIntoView({ block: 'center' });
    const node = element.firstChild;
    const at = node.data.indexOf(wanted);
    const edge = (offset, right) => {
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      const box = range.getBoundingClientRect();
      return [right ? box.right : box.left, box.top + box.height / 2];
    };
    return [edge(at, false), edge(at + wanted.length - 1, true)];
  }, passage);
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 5 });
  await page.mouse.up();
}

/** The part, found in any language, fits both widths in both languages, and axe finds nothing serious. */
async function look(party, name, part) {
  const { page } = party;
  for (const [width, height] of [[360, 740], [1440, 900]]) {
    await page.setViewportSize({ width, height });
    for (const language of ['en', 'id']) {
      await page.locator(`button[lang=${language}]`).first().click();
      await page.waitForLoadState('networkidle');
      await part.scrollIntoViewIfNeeded();
      await page.screenshot({ path: path.join(pictures, `${name}-${width}-${language}.png`) });
      await party.assertFits(`${name} at ${width}`);
    }
  }
  await party.assertAccessible(name);
}

before(async () => {
  mkdirSync(pictures, { recursive: true });
  server = await startServer({ reports: 40 });
  browser = await launch();
  citizen = await Party.at(browser, 'the citizen', { width: 360, height: 740 });
  visitor = await Party.at(browser, 'a visitor');
  admin = await Party.at(browser, 'the ticket admin');
  officer = await Party.at(browser, 'the officer');
  bureau = await Party.at(browser, 'the Bureau');
  await citizen.page.goto(`${server.base}/demo/host/`);
  await citizen.page.getByRole('button', { name: 'Buka Tabir di JAKI' }).click();
  await citizen.page.getByRole('link', { name: 'Buat laporan' }).first().waitFor();
  code = await file(description);
  declined = await file('Pasar kotor.');
  await admin.signIn(server.base, account('u1'));
  await act(admin, code, 'dispatch', { agency: account('u7').agency, officer: 'u7' });
  await act(admin, declined, 'decline', { reason });
});

after(async () => {
  await browser?.close();
  assert.equal(await server?.stop(), 0);
});

test('before, the search finds the words, for officers and visitors, in any letter case', async () => {
  await visitor.page.goto(`${server.base}/portal/`);
  const box = visitor.page.getByRole('searchbox', { name: 'Cari dalam laporan' });
  await box.fill('YANG Kumisan');
  await box.press('Enter');
  await visitor.page.getByText('1 laporan publik cocok').waitFor();
  assert.ok(!visitor.page.url().includes('umisan'), 'words to look for stay out of the address');
});

test('the officer who handles a report may not mask', async () => {
  await officer.signIn(server.base, account('u7'));
  await openInCrm(officer, code);
  await officer.page.getByText(description).first().waitFor();
  await officer.page.waitForLoadState('networkidle');
  assert.equal(await officer.page.getByRole('button', { name: /Samarkan/ }).count(), 0);
});

test('the ticket admin selects a passage, keeps the selection over errors, and masks it', async () => {
  const { page } = admin;
  await openInCrm(admin, code);
  const offer = page.getByRole('button', { name: 'Samarkan bagian lain: Uraian' });
  await offer.waitFor();
  await drag(admin, page.locator('.report p.text').first(), words);
  await page.getByRole('button', { name: 'Samarkan yang dipilih: Uraian' }).click();
  const form = page.getByRole('form', { name: 'Samarkan bagian lain: Uraian' });
  assert.equal(await form.locator('blockquote').textContent(), words);
  assert.equal(await form.getByLabel('Ditampilkan sebagai').inputValue(), 'OTHER');
  await form.getByText('Tidak dapat dibatalkan.').waitFor();
  await look(admin, 'passage-form', page.locator('.maskable form'));
  assert.equal(await form.locator('blockquote').textContent(), words, 'another language keeps the selection');

  const mask = form.getByRole('button', { name: 'Samarkan', exact: true });
  await page.context().setOffline(true);
  await mask.click();
  await form.getByText('Tidak tersambung ke server.').waitFor();
  await page.context().setOffline(false);

  await page.context().clearCookies();
  await mask.click();
  await page.getByText('Sesi Anda berakhir.').waitFor();
  await page.getByLabel('Nama pengguna').fill(account('u1').name);
  await page.getByLabel('Kata sandi').fill(account('u1').password);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await form.getByText('Pilihan Anda tetap ada.').waitFor();
  assert.equal(await form.locator('blockquote').textContent(), words);

  // Meanwhile the officer begins to work.
  await act(officer, code, 'start', {});
  await mask.click();
  await form.getByText('Orang lain mengubah laporan ini lebih dulu').waitFor();
  assert.equal(await form.locator('blockquote').textContent(), words);

  await mask.click();
  await page.getByText('Sudah disamarkan. Kini terbaca:').waitFor();
  assert.equal(await page.locator('.done blockquote').textContent(), masked);
  assert.equal(await page.locator('.report p.text').first().textContent(), masked);
  await offer.waitFor();
  await look(admin, 'passage-done', page.locator('.done'));
});

test('officers and visitors read what was left, and were sent nothing else since', async () => {
  const since = [officer, visitor].map((party) => [party, party.received.length]);
  await openInCrm(officer, code);
  await officer.page.getByText(masked).first().waitFor();
  await visitor.page.goto(`${server.base}/portal/#/reports/${code}`);
  await visitor.page.getByText(masked).first().waitFor();
  for (const [party, before] of since) {
    const answers = (await Promise.all(party.received)).slice(before);
    const needle = Buffer.from('kumisan').toString('latin1');
    assert.deepEqual(answers.filter(({ text }) => text.includes(needle)).map(({ url }) => url), [], party.name);
  }
});

test('the search finds the masked words no more, and the others still', async () => {
  for (const [party, address, found, none] of [
    [visitor, '/portal/', '1 laporan publik cocok', 'Tidak ada laporan yang memuat “kumisan”'],
    [officer, '/crm/#/reports', '1 laporan', 'Tidak ada laporan yang memuat “kumisan”'],
  ]) {
    const { page } = party;
    await page.goto(`${server.base}${address}`);
    await page.reload();
    const box = page.getByRole('searchbox', { name: 'Cari dalam laporan' });
    await box.fill('Kerikil Zamrud');
    await page.getByText(found, { exact: true }).waitFor();
    await box.fill('kumisan');
    await box.press('Enter');
    await page.getByText(none).waitFor();
    await look(party, `search-none-${party === visitor ? 'portal' : 'crm'}`, page.getByRole('searchbox'));
    await box.fill('k');
    await box.press('Enter');
    await page.getByText('Tulis sedikitnya 2 huruf').waitFor();
    assert.ok(!page.url().includes('umisan') && !page.url().includes('amrud'));
  }
});

test('the Bureau masks in a reason, with the keyboard alone, as what it is', async () => {
  const { page } = bureau;
  await bureau.signIn(server.base, account('u2'));
  await openInCrm(bureau, declined);
  const opener = page.getByRole('button', { name: /^Samarkan bagian lain: / }).last();
  await opener.focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: /^Samarkan bagian lain/ });
  await form.waitFor();
  await page.keyboard.press('Control+Home');
  for (let at = 0; at < reason.indexOf(typed); at += 1) await page.keyboard.press('ArrowRight');
  for (let at = 0; at < typed.length; at += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.type('x');
  assert.equal(await form.getByRole('textbox').inputValue(), reason, 'the text cannot be changed');
  assert.equal(await form.locator('blockquote').textContent(), typed);
  await page.keyboard.press('Tab');
  await page.keyboard.type('[nama');
  assert.equal(await form.getByLabel('Ditampilkan sebagai').inputValue(), 'PERSON');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Sudah disamarkan. Kini terbaca:').waitFor();
  assert.equal(await page.locator('.done blockquote').textContent(), reason.replace(typed, '[nama orang]'));
});

test('a passage of a follow-up’s note is masked in that note alone, for the reporter too', async () => {
  const { page } = bureau;
  const { items: [first] } = await ask(bureau, 'GET', '/api/crm/reports?limit=1&state=awaiting_validation');
  const which = first.fields.ticket_code.value;
  const notes = async () => (await ask(bureau, 'GET', `/api/crm/reports/${which}`)).report.fields.followup_note.value;
  const before = await notes();
  await openInCrm(bureau, which);
  const name = `Samarkan bagian lain: Tindak lanjut ${before.length}`;
  await page.getByRole('button', { name }).click();
  const form = page.getByRole('form', { name });
  await form.getByText('Bagi pelapor pun bagian ini tersamar').waitFor();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Shift+ArrowRight');
  const word = await form.locator('blockquote').textContent();
  await form.getByRole('button', { name: 'Samarkan', exact: true }).click();
  await page.getByText('Sudah disamarkan. Kini terbaca:').waitFor();
  assert.deepEqual(await notes(), [...before.slice(0, -1), before.at(-1).replace(word, '[bagian lain]')]);
});

test('the reporter keeps the words, and sees which party masked them and as what', async () => {
  const { page } = citizen;
  await page.goto(`${server.base}/jaki/#/reports/${code}`);
  await page.reload();
  const mark = page.locator('mark');
  await mark.waitFor();
  assert.equal(await mark.textContent(), words);
  const line = page.getByRole('listitem').filter({ hasText: 'disamarkan oleh' });
  assert.equal(await line.count(), 1);
  const told = await line.textContent();
  for (const part of [words, 'Admin tiket', account('u1').agency_name ?? 'Pusat Layanan Aduan Warga', '[bagian lain]']) assert.ok(told.includes(part), told);
  await look(citizen, 'passage-own', mark);

  await page.goto(`${server.base}/jaki/#/reports/${declined}`);
  await mark.filter({ hasText: typed }).waitFor();
  await page.getByText('disamarkan oleh Biro Tata Pemerintahan').waitFor();
  await page.getByText('[nama orang]').waitFor();
  assert.deepEqual(await citizen.answersWith(account('u1').name), [], 'no officer is named');
});

test('words to look for are kept while the Bureau looks at another page', async () => {
  const { page } = bureau;
  await page.goto(`${server.base}/crm/#/reports`);
  const box = page.getByRole('searchbox', { name: 'Cari dalam laporan' });
  await box.fill('Kerikil Zamrud');
  await page.getByText('1 laporan', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Permintaan foto' }).click();
  await page.getByRole('heading', { name: 'Permintaan foto' }).waitFor();
  await page.getByRole('link', { name: 'Laporan', exact: true }).click();
  await page.getByText('1 laporan', { exact: true }).waitFor();
  assert.equal(await box.inputValue(), 'Kerikil Zamrud');
});

test('no page complained, and none asked another host', () => {
  for (const party of [citizen, visitor, admin, officer, bureau]) {
    assert.deepEqual(party.complaints, [], party.name);
    assert.deepEqual([...party.hosts], [new URL(server.base).host], party.name);
  }
});
