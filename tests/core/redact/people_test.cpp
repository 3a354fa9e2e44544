#include <doctest/doctest.h>

#include "marked.hpp"

namespace tabir {

TEST_CASE("people by honorific and by cue") {
    check_marked({
        "Nama saya {PERSON:Budi Santoso}, warga RW 04",
        "nama: {PERSON:siti aminah}",
        "a.n. {PERSON:Febi Valentina}",
        "atas nama {PERSON:Ahmad Fauzi}",
        "Bapak {PERSON:Slamet} dan Ibu {PERSON:Tini}",
        "pak {PERSON:budi} tidak mau",
        "dr. {PERSON:Andini Putri}, Sp.A",
        "Perkenalkan, {PERSON:M. Ilham Danuarta}. Di wilayah",
        "My name is {PERSON:Hannah Fischer}.",
        "I'm {PERSON:John Smith} from Menteng",
        "Mr. {PERSON:Tanaka} complained",
        "Pak RT 05 {PERSON:Sutrisno}",
        "Ketua RT 03/RW 07 Bapak {PERSON:Karno}",
        "Pak RT {PERSON:joko} diam saja",
        "Pak RT cuek soal laporan saya",
        "pak rt cuek soal laporan saya",
        "Malam pak/bu. Knalpot brong kumpul di gang",
        "Terima kasih Bu. {PERSON:Siti Aminah}",
        "petugas {PERSON:Dedi} belum datang",
        "hubungi {PERSON:Rina} {PHONE:081234567890}",
        "Sdr. {PERSON:Joko Susilo} melapor",
        "saksi: {PERSON:Andi}, {PERSON:Budi}, dan {PERSON:Cici}",
        "Hormat saya,\n{PERSON:Antonius Suryono}",
        "ttd\n{PERSON:Baharuddin Noor}",
        "{PERSON:Budi Santoso} melaporkan lampu mati",
        "nama lengkap {PERSON:Nur Aini binti Hasan}",
        "Bapak {PERSON:Ma'ruf} sakit",
        "pelapor {PERSON:Kania Dahlia Oemar} / telepon {PHONE:083850484938}",
        "NAMA SAYA {PERSON:GERRY SIHOTANG}. AIR MATI",
        "ibu {PERSON:adam} kader posyandu rawasari",
        "Pak {PERSON:Budi} menolak. Kemarin {PERSON:Budi} marah",
    });
}

TEST_CASE("who is no private person") {
    check_marked({
        "Lurah Bapak Kusnadi dan Camat berjanji",
        "Gubernur Sastro Wirya meninjau",
        "Wali Kota Jakarta Barat hadir",
        "Kepala Dinas Bina Marga Bapak Hari Nugroho",
        "Bapak Kusnadi, Lurah Slipi, hadir",
        "anggota DPRD Budi Santoso",
        "Presiden Soekarno dan Bung Hatta",
        "Jl. Otto Iskandardinata macet",
        "RS Fatmawati dan SD Bapak Pendidikan",
        "Klinik Ibu Sehat, Warung Bu Tini, Toko Pak Budi",
        "Pak RT tidak peduli, Bu Guru marah",
        "a.n. warga RW 04 kami mohon",
        "Pak Ogah di Ibu Kota",
        "bapak-bapak dan ibu-ibu",
        "Mohon bantuannya Pak, lampu mati",
        "pak tolong diperbaiki",
        "Selamat pagi Bapak/Ibu",
        "nama jalan belum ada",
        "nama saya dicatut",
        "Masjid Al Ikhlas, Taman Suropati",
        "Jalan Sudirman dan Jalan Thamrin",
        "Salam sehat",
        "Terima kasih Jakarta",
        "mas, kapan diperbaiki?",
        "Kelurahan Duri Kosambi Kecamatan Cengkareng",
        "tukang bakso dan satpam komplek",
    });
}

}  // namespace tabir
