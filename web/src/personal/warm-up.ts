// The detector is slow at first: a browser translates code well only once it has run often. So it runs before anybody types.
import type { Tabir } from '@tabir/core';

/**
 * Looks through a text with all kinds of personal data, a thousand times, when the page has nothing else to do: at most ten milliseconds of
 * each such moment, which come every fifty, so that a slow phone is never busy with it. `tests/bench/redact` runs this function by itself:
 * it uses nothing from outside.
 */
export async function warmUp(find: Tabir['find']): Promise<void> {
  const looks = 1000;
  const burst = 10;
  const text = `Saya Siti Rahayu, NIK 3172016509900001, KK 3172011203150007, lahir di Jakarta tanggal 25-09-1990, tinggal di Jl. Melati No. 5
RT 02/RW 07, Kel. Tebet Timur. Hubungi 0812-3456-7890 atau +62 857 1111 2222, surel siti . rahayu [at] gmail [dot] com, @siti_rahayu di IG.
NPWP 09.254.294.3-407.000, rekening BCA 5271234567 a.n. Budi Santoso, kartu 4111 1111 1111 1111, BPJS 0001234567897, paspor B1234567, pelat
B 1234 XYZ, lokasi -6.2264, 106.8532, alamat IP 192.168.10.24, lihat https://contoh.id/warga/12. Pak Budi dan Bu Ani sering parkir di depan.
Menurut Andi, Joko, dan Wati – pelapor bernama Dewi Lestari – ibu saya, Nyonya Ratna, 71 tahun, sakit diabetes dan gagal jantung; adiknya hamil. Warga
Perumahan Griya Asri Blok C4/12 dan Jalan Kebon Jeruk 12A RT 3 mengadu ke Ketua RT 05 Pak Slamet, lurah Pak Agus dan Wali Kota. Kemarin Rahma dan Joko
ribut, lalu Zubrowo Hidayat datang dengan SIM 1234 1234 123456 di Jl. Mawar 7/3 RW 04. Tolong segera ditindak: jalan berlubang sepanjang lima puluh
meter, lampu mati sejak Senin malam, saluran mampet dan baunya tercium jauh 🙏`;
  // Safari has no such callback.
  const whenIdle = globalThis.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 50));
  for (let look = 0; look < looks;) {
    await new Promise<void>((resolve) => { whenIdle(() => resolve()); });
    const begin = performance.now();
    while (look < looks && performance.now() - begin < burst) {
      find(text);
      look += 1;
    }
  }
  // So that memory for a long text is there.
  find(text.repeat(8));
}
