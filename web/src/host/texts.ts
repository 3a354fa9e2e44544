// The words of the page that stands in for the JAKI app.
import { dictionary } from '$shared/i18n';

const id = {
  title: 'Pengganti aplikasi JAKI (demo)',
  app: 'JAKI',
  standIn: 'Halaman ini menggantikan aplikasi JAKI dalam demo.',
  standInMore:
    'Aplikasi yang sebenarnya sudah mengenal Anda. Di sini Anda memilih sendiri menjadi warga yang mana; semua warga ini rekaan.',
  choose: 'Masuk sebagai warga',
  open: 'Buka Tabir di JAKI',
  opening: 'Membuka…',
  loading: 'Memuat daftar warga…',
  none: 'Demo ini belum punya warga.',
  how: 'Saat dibuka, aplikasi menandatangani tanda masuk yang berlaku paling lama dua menit dan hanya sekali pakai.',
  start: 'Ke halaman awal',
};

const en: typeof id = {
  title: 'JAKI app stand-in (demo)',
  app: 'JAKI',
  standIn: 'This page stands in for the JAKI app in the demo.',
  standInMore:
    'The real app already knows you. Here you choose which citizen to be; all of these citizens are invented.',
  choose: 'Enter as citizen',
  open: 'Open Tabir in JAKI',
  opening: 'Opening…',
  loading: 'Loading the citizens…',
  none: 'This demo has no citizens yet.',
  how: 'On opening, the app signs an entry token that lives two minutes at most and works only once.',
  start: 'To the start page',
};

export const say = dictionary({ id, en });
