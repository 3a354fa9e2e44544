// The words of the search box, for the pages that have one.
import { dictionary } from '../i18n';

export const say = dictionary({
  id: {
    label: 'Cari dalam laporan',
    hint: 'Mencari dalam uraian yang sudah disamarkan.',
    short: (fewest: number) => `Tulis sedikitnya ${fewest} huruf atau angka.`,
    none: (words: string) => `Tidak ada laporan yang memuat “${words}” dalam uraiannya yang tersamar.`,
  },
  en: {
    label: 'Search in reports',
    hint: 'Looks in descriptions as they are masked.',
    short: (fewest) => `Write at least ${fewest} letters or digits.`,
    none: (words) => `No report has “${words}” in its masked description.`,
  },
});
