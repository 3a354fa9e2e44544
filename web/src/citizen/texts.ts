// Texts that the portal, the JAKI web view and the start pages have in common.
import { dictionary } from '$shared/i18n';

const id = {
  skip: 'Langsung ke isi',
  more: 'Tampilkan lebih banyak',
  shown: (shown: string, total: string) => `${shown} dari ${total} ditampilkan`,
  openReport: (category: string, area: string) => `${category}, ${area}`,
  history: 'Riwayat',
  by: (party: string) => `oleh ${party}`,
  now: 'Status sekarang',
  followups: 'Tindak lanjut',
  followup: (n: number) => `Tindak lanjut ${n}`,
  followupPhoto: (n: number) => `Foto tindak lanjut ${n}`,
  followupNone: 'Belum ada tindak lanjut.',
  photos: 'Foto laporan',
  photosNone: 'Laporan ini tanpa foto.',
  close: 'Tutup',
};

const en: typeof id = {
  skip: 'Skip to the content',
  more: 'Show more',
  shown: (shown: string, total: string) => `${shown} of ${total} shown`,
  openReport: (category: string, area: string) => `${category}, ${area}`,
  history: 'History',
  by: (party: string) => `by ${party}`,
  now: 'Present state',
  followups: 'Follow-up',
  followup: (n: number) => `Follow-up ${n}`,
  followupPhoto: (n: number) => `Photo of follow-up ${n}`,
  followupNone: 'No follow-up yet.',
  photos: 'Report photos',
  photosNone: 'This report has no photo.',
  close: 'Close',
};

export const say = dictionary({ id, en });
