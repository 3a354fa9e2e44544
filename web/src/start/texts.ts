// The words of the start page.
import { dictionary } from '$shared/i18n';

const id = {
  title: 'Tabir',
  lead: 'Laporan warga ditangani sampai selesai. Siapa pelapornya tetap terjaga.',
  doors: 'Pintu masuk',
  jaki: 'JAKI',
  jakiAbout: 'Untuk warga: kirim laporan, lihat dulu apa yang terlihat oleh siapa, lalu ikuti sampai selesai.',
  portal: 'Portal CRM',
  portalAbout: 'Untuk siapa saja: baca laporan publik dan tindak lanjutnya, tanpa masuk dan tanpa data pelapor.',
  crm: 'Dasbor CRM',
  crmAbout: 'Untuk petugas, admin tiket, Biro, dan auditor: tangani, validasi, dan tutup laporan.',
};

const en: typeof id = {
  title: 'Tabir',
  lead: 'Citizens’ reports are handled to the end. Who reported stays protected.',
  doors: 'Ways in',
  jaki: 'JAKI',
  jakiAbout: 'For citizens: file a report, see first what each audience will see of it, then follow it to the end.',
  portal: 'CRM Portal',
  portalAbout: 'For anyone: read public reports and what was done about them, without signing in and without the reporter’s data.',
  crm: 'CRM dashboard',
  crmAbout: 'For officers, ticket admins, the Bureau and auditors: handle, validate and close reports.',
};

export const say = dictionary({ id, en });
