// The words of the portal. No text here may speak of when a report was filed: visitors are given no dates.
import { dictionary } from '$shared/i18n';

const id = {
  title: 'Portal CRM',
  home: 'Laporan publik',
  lead: 'Laporan warga yang dibuka untuk umum, dan apa yang dilakukan kota. Tanpa nama pelapor, tanpa tanggal.',
  aboutLink: 'Apa yang terlihat di sini, dan apa yang tidak',

  filters: 'Saring laporan',
  area: 'Wilayah',
  category: 'Kategori',
  state: 'Status',
  allAreas: 'Semua wilayah',
  allCategories: 'Semua kategori',
  allStates: 'Semua status',
  clear: 'Hapus saringan',
  findCode: 'Cari dengan kode tiket',
  codeHint: 'Contoh: K7QX-M4TD',
  open: 'Buka',

  loading: 'Memuat laporan…',
  total: (n: string, filtered: boolean) => (filtered ? `${n} laporan publik cocok` : `${n} laporan publik`),
  none: 'Tidak ada laporan publik yang cocok.',
  noneHint: 'Coba wilayah yang lebih luas, atau hapus saringan.',
  noneFoundHint: 'Coba kata lain atau lebih sedikit kata, atau hapus saringan.',
  results: 'Daftar laporan',

  code: 'Kode tiket',
  agency: 'Ditangani oleh',
  where: 'Lokasi',
  coarse: 'Titik tepatnya tidak ditampilkan.',
  historyHint: 'Urut dari yang pertama. Waktunya tidak ditampilkan.',
  masked: 'Data pribadi dalam teks disamarkan.',
  notShown: 'Nama, kontak, tanggal, jam, kanal, dan titik lokasi pelapor tidak ditampilkan di sini.',
  back: 'Kembali ke daftar',

  notFound: 'Tidak ada laporan publik dengan alamat ini',
  notFoundWhy:
    'Mungkin kodenya keliru ketik, atau laporannya tidak dibuka untuk umum. Dari halaman ini keduanya tidak dapat dibedakan, dan memang begitu seharusnya.',
  notFoundOwn: 'Jika ini laporan Anda sendiri, bukalah lewat aplikasi JAKI.',

  about: 'Apa yang terlihat di sini, dan apa yang tidak',
  aboutLead:
    'Siapa pun boleh tahu apa yang dilaporkan dan apa yang sudah dikerjakan. Tidak seorang pun boleh tahu dari sini siapa yang melaporkan.',
  aboutEdition: (date: string) => `Daftar di atas dihitung dari aturan edisi ${date}, aturan yang sama dengan yang dipakai server.`,
  whichReports: 'Laporan yang mana',
  publicOnly: 'Hanya laporan publik. Laporan privat tidak ada di portal ini: tidak di daftar, tidak dalam hitungan, dan kodenya dijawab seperti kode yang tidak pernah ada.',
  seen: 'Yang terlihat',
  reduced: 'Yang terlihat sebagian',
  hidden: 'Yang tidak terlihat',
  hiddenLead: 'Untuk isian berikut, dari sini bahkan tidak dapat diketahui apakah isinya ada.',
  since: (date: string) => `sejak ${date}`,
  onlyFor: 'Hanya terbuka menurut aturan',
  nobody: 'Tidak ada aturan yang membukanya bagi siapa pun.',
  aboutWhy: 'Mengapa',
  why: 'Pada Juli 2021 seorang pelapor ditemukan oleh tetangganya, padahal namanya tidak pernah bocor: sudut foto, tangkapan layar, dan kata-kata dalam laporannya sudah cukup. Karena itu tanggal dan jam pun tidak ditampilkan.',
};

const en: typeof id = {
  title: 'CRM Portal',
  home: 'Public reports',
  lead: 'Citizens’ reports that are open to all, and what the city did. Without the reporter’s name, without dates.',
  aboutLink: 'What can be seen here, and what cannot',

  filters: 'Filter reports',
  area: 'Area',
  category: 'Category',
  state: 'State',
  allAreas: 'All areas',
  allCategories: 'All categories',
  allStates: 'All states',
  clear: 'Clear filters',
  findCode: 'Find by ticket code',
  codeHint: 'For example: K7QX-M4TD',
  open: 'Open',

  loading: 'Loading reports…',
  total: (n: string, filtered: boolean) => {
    const noun = n === '1' ? 'public report' : 'public reports';
    return filtered ? `${n} matching ${noun}` : `${n} ${noun}`;
  },
  none: 'No public report matches.',
  noneHint: 'Try a wider area, or clear the filters.',
  noneFoundHint: 'Try another word or fewer words, or clear the filters.',
  results: 'List of reports',

  code: 'Ticket code',
  agency: 'Handled by',
  where: 'Location',
  coarse: 'The exact point is not shown.',
  historyHint: 'From the first step on. Their times are not shown.',
  masked: 'Personal data in the text is masked.',
  notShown: 'The reporter’s name, contact, date, hour, channel and exact location are not shown here.',
  back: 'Back to the list',

  notFound: 'There is no public report at this address',
  notFoundWhy:
    'The code may be mistyped, or the report is not open to all. From this page the two cannot be told apart, and that is as it should be.',
  notFoundOwn: 'If it is your own report, open it through the JAKI app.',

  about: 'What can be seen here, and what cannot',
  aboutLead:
    'Anyone may know what was reported and what was done about it. Nobody may learn from here who reported it.',
  aboutEdition: (date: string) => `The lists above are computed from the rules of edition ${date}, the same rules that the server uses.`,
  whichReports: 'Which reports',
  publicOnly: 'Public reports only. Private reports do not exist on this portal: not in the list, not in any count, and their codes are answered like codes that were never issued.',
  seen: 'What can be seen',
  reduced: 'What can be seen in part',
  hidden: 'What cannot be seen',
  hiddenLead: 'For the following, not even whether there is a value can be known from here.',
  since: (date: string) => `since ${date}`,
  onlyFor: 'Open only by the rules',
  nobody: 'No rule opens it to anyone.',
  aboutWhy: 'Why',
  why: 'In July 2021 a woman who had reported was found by her neighbours, although her name had never leaked: the viewpoint of her photo, a screenshot and words in her report were enough. That is why even date and hour are not shown.',
};

export const say = dictionary({ id, en });
