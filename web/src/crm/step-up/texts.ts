// Texts of the question for a proof.
import { dictionary } from '$shared/i18n';

export const say = dictionary({
  id: {
    title: 'Buktikan bahwa ini Anda',
    lead: 'Langkah ini meminta bukti dari lima menit terakhir. Yang sudah Anda ketik tetap ada.',
    lead_sign_on: 'Langkah ini meminta bukti dari lima menit terakhir. Masuklah sekali lagi dengan akun kota, lalu ulangi langkah ini. Yang sudah Anda ketik tetap ada.',
    go_on_sign_on: 'Ke akun kota',
    password: 'Kata sandi',
    code: 'Kode dari aplikasi autentikator',
    code_hint: 'Enam angka, atau salah satu kode pemulihan.',
    go_on: 'Lanjutkan',
    cancel: 'Batal',
  },
  en: {
    title: 'Prove that it is you',
    lead: 'This step asks for a proof from the last five minutes. What you typed is kept.',
    lead_sign_on: 'This step asks for a proof from the last five minutes. Sign in once more with the city account, then take the step again. What you typed is kept.',
    go_on_sign_on: 'To the city account',
    password: 'Password',
    code: 'Code of the authenticator app',
    code_hint: 'Six digits, or one of the recovery codes.',
    go_on: 'Go on',
    cancel: 'Cancel',
  },
});
