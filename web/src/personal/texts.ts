// The words on personal data in a text that is being typed: who will see it masked, and how.
import { dictionary } from '$shared/i18n';

export const say = dictionary({
  id: {
    officers: (shown: string) => `petugas akan melihat ${shown}`,
    public: (shown: string) => `publik akan melihat ${shown}`,
    officersAndPublic: (shown: string) => `petugas dan publik akan melihat ${shown}`,
    reporterAndOfficers: (shown: string) => `pelapor dan petugas akan melihat ${shown}`,
    more: (n: number) => `dan ${n} lainnya`,
    parts: (n: number, kinds: string) => `${n} bagian akan disamarkan: ${kinds}`,
  },
  en: {
    officers: (shown) => `officers will see ${shown}`,
    public: (shown) => `the public will see ${shown}`,
    officersAndPublic: (shown) => `officers and the public will see ${shown}`,
    reporterAndOfficers: (shown) => `the reporter and officers will see ${shown}`,
    more: (n) => `and ${n} more`,
    parts: (n, kinds) => (n === 1 ? `1 part will be masked: ${kinds}` : `${n} parts will be masked: ${kinds}`),
  },
});
