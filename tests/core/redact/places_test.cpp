#include <doctest/doctest.h>

#include "marked.hpp"

namespace tabir {

TEST_CASE("vehicle plates") {
    check_marked({
        "mobil {PLATE:B 1234 XYZ} parkir",
        "motor {PLATE:b1234xy}",
        "{PLATE:B-8582-AYV} dan {PLATE:B.6690.UHZ}",
        "nopol {PLATE:T 5512 QB}, {PLATE:BG4410KA}",
        "nomor polisi {PLATE:B 1234}",
        "plat {PLATE:AB 1234 CD} dan {PLATE:D 99 A}",
        "truk {PLATE:L 9012 UX} ngebut",
        "pelat {PLATE:B l234 XYZ}",
        "{PLATE:Ｂ １２３４ ＸＹＺ}",
        "{PLATE:B\u200B1234\u200BXYZ}",
        "Ruang B 12 dan D 7",
        "gate B 12 A, kursi F 12 B",
        "mobil L300 box dan T120SS",
        "blok B 12 AC",
        "halte TJ 12, Limbah B3, km 12 tol",
        "Bus TJ 3180",
        "di 3 rt dan 2 rw",
        "b 3 kg, a 5 cm",
    });
}

TEST_CASE("addresses that pin down a dwelling") {
    check_marked({
        "di {ADDRESS:Jl. Kepodang II No. 8}; sampah",
        "{ADDRESS:Jl. Melati No. 12 RT 03/RW 04} Kel. Slipi",
        "rumah {ADDRESS:no 14 RT 02 RW 05} pojok",
        "{ADDRESS:Gang Salak No.45, RT.04 RW.02}",
        "{ADDRESS:jln Rambutan Dalam 28B, RT 001/RW 002}",
        "{ADDRESS:Jl. Rambutan Dalam 18B} ditabrak",
        "{ADDRESS:Blok C4 No. 9 RT 006/RW 003} perumahan",
        "{ADDRESS:Jl. Nangka Barat RT 05/RW 02 No. 33}",
        "{ADDRESS:Jl. H. Saidi No. 5A}",
        "{ADDRESS:Jl. Tebet Barat Dalam IV No 12}, Jakarta Selatan 12810",
        "{ADDRESS:Rusunawa Marunda Blok D4 lantai 3 nomor 12}",
        "{ADDRESS:Apartemen Kalibata City Tower Damar lt 12 unit 12AB}",
        "{ADDRESS:Jl. Anggrek 15 RT 03 RW 04}",
        "{ADDRESS:Gg. Mawar, Jl. Melati No 5}",
        "alamat: {ADDRESS:jl mangga besar 4 no 12 rt 05 rw 02}",
        "tinggal di {ADDRESS:Blok F/12 RT 03}",
        "{ADDRESS:Jl. Cempaka Nomor 7}",
        "Jl. Kebon Kacang 30 banjir",
        "Jl. Sudirman KM 5 rusak",
        "RT 07/RW 02 Kel. Slipi",
        "lampu PJU no 12 di Jl. Mawar mati",
        "kios no 5 blok A",
        "tiang listrik No. 14 miring",
        "jalan rusak di depan rumah warga",
        "Jl. Pemuda RT 05 RW 03 gelap",
        "Pergub No. 153 Tahun 2022",
        "lantai 5 gedung balai kota",
        "jalan rusak 200 meter di RT 05 RW 02",
    });
}

TEST_CASE("coordinates") {
    check_marked({
        "posisi {COORD:-6.140786, 106.777935}",
        "{COORD:-6.1754,106.8272}",
        "lokasi {COORD:106.8272, -6.1754}",
        "{COORD:6.1754° S, 106.8272° E}",
        "{COORD:6°10'31.4\"S 106°49'37.6\"E}",
        "lat {COORD:-6.2 long 106.8}",
        "{COORD:6,2088 LS 106,8456 BT}" ,
        "titik {COORD:S 6.1754 E 106.8272}",
        "harga 12.500, 13.000 dan 7.5, 8.25",
        "volume 6.178 meter",
    });
}

TEST_CASE("dates of birth") {
    check_marked({
        "lahir {DOB:12-01-1958}",
        "TTL: Jakarta, {DOB:17 Agustus 1990}",
        "tgl lahir {DOB:01/02/2016}",
        "Tanggal lahir: {DOB:2011-04-03}",
        "kelahiran Magelang {DOB:04/09/1974}, pindah ke Jakarta 2001",
        "born on {DOB:March 21, 1990}",
        "date of birth {DOB:21 Mar 1990}",
        "ultah saya {DOB:5 Mei 1999}",
        "{DOB:21/03/1990} (tgl lahir)",
        "lahir di Kab. Gunung Kidul tanggal {DOB:12 Mei 1990}",
        "DOB {DOB:1990/03/21}",
        "lhr {DOB:12.01.58}",
        "ttl Bandung {DOB:０１-０２-１９９０}",
        "kejadian 12-01-2024",
        "lahir tahun 1990, umur 34",
        "ultah Jakarta 22 Juni 1527",
        "HUT RI 17 Agustus 1945",
        "lahir di Jakarta, menikah 12 Mei 2010",
        "Selesai 2023-07-27 pukul 07.12",
    });
}

}  // namespace tabir
