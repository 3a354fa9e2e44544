// Texts of the question for a proof.
import { dictionary } from '$shared/i18n';

export const say = dictionary({
  id: {
    title: 'Buktikan bahwa ini Anda',
    lead: 'Langkah ini meminta bukti dari lima menit terakhir. Yang sudah Anda ketik tetap ada.',
    password: 'Kata sandi',
    code: 'Kode dari aplikasi autentikator',
    code_hint: 'Enam angka, atau salah satu kode pemulihan.',
    go_on: 'Lanjutkan',
    cancel: 'Batal',
  },
  en: {
    title: 'Prove that it is you',
    lead: 'This step asks for a proof from the last five minutes. What you typed is kept.',
    password: 'Password',
    code: 'Code of the authenticator app',
    code_hint: 'Six digits, or one of the recovery codes.',
    go_on: 'Go on',
    cancel: 'Cancel',
  },
});
