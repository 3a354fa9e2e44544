// The words on what officers masked in one's own report; they come with the marks, where there are any.
import { dictionary } from '$shared/i18n';

export const say = dictionary({
  id: {
    list: 'Disamarkan oleh petugas',
    line: (words: string, who: string, shown: string) => `“${words}” disamarkan oleh ${who}. Selain Anda, semua yang membaca laporan ini melihat ${shown}.`,
  },
  en: {
    list: 'Masked by officers',
    line: (words, who, shown) => `“${words}” was masked by ${who}. Everybody but you who reads this report sees ${shown}.`,
  },
});
