import { dictionary } from '$shared/i18n';

export const say = dictionary({
  id: {
    title: 'Tabir',
    lead: 'Laporan warga ditangani sampai selesai. Siapa pelapornya tetap terjaga.',
    portal: 'Portal CRM',
    portal_hint: 'Laporan publik warga Jakarta, untuk siapa saja.',
    crm: 'Dasbor CRM',
    crm_hint: 'Untuk petugas, admin tiket, Biro, dan auditor.',
    jaki: 'JAKI',
    jaki_hint: 'Untuk pelapor: kirim laporan dan lihat siapa yang membukanya.',
  },
  en: {
    title: 'Tabir',
    lead: 'Citizens’ reports are handled to the end. Who reported stays protected.',
    portal: 'CRM Portal',
    portal_hint: 'Public reports of Jakarta’s citizens, for anyone.',
    crm: 'CRM dashboard',
    crm_hint: 'For officers, ticket admins, the Bureau and auditors.',
    jaki: 'JAKI',
    jaki_hint: 'For reporters: file a report and see who opened it.',
  },
});
