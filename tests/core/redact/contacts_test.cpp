#include <doctest/doctest.h>

#include "marked.hpp"

namespace tabir {

TEST_CASE("telephone numbers") {
    check_marked({
        "Hubungi {PHONE:0812-3456-7890} ya",
        "{PHONE:+62 812 3456 7890}",
        "WA {PHONE:6281234567890}.",
        "{PHONE:+62-812-3456-7890}",
        "{PHONE:(+62) 812 3456 7890}",
        "{PHONE:+62(812)34567890}",
        "{PHONE:+62 (0)812-3456-7890}",
        "{PHONE:0812.3456.7890}",
        "{PHONE:081234567890}/{PHONE:081298765432}",
        "{PHONE:081234567890} {NIK:3172010101900001}",
        "HP: {PHONE:0856 7781 2049} atau {PHONE:0812 9999 8888}",
        "telp {PHONE:021-38229555} ext 12",
        "kantor {PHONE:(021) 3822 955}",
        "{PHONE:(0251) 8321075}",
        "{PHONE:0274-512345}",
        "fax {PHONE:022 4203450}",
        "call {PHONE:+65 8123 4409} or {PHONE:+44 20 7946 0958}",
        "call {PHONE:+1 (415) 555-0132}",
        "dari {PHONE:0065 8123 4409}",
        "no wa {PHONE:81290045517}",
        "hp {PHONE:812-9004-5517}",
        "laporan dari warga, {PHONE:081234567890}",
        "gopay {PHONE:0813 8892 0174}",
        "(hp {PHONE:081234567890})",
        "*{PHONE:081234567890}*",
        "Telp:{PHONE:081234567890}",
    });
}

TEST_CASE("public numbers and other figures are no telephone numbers") {
    check_marked({
        "hubungi 112 atau 119",
        "call center 1500-123, 14045, 1500 888",
        "0800-1-234567 bebas pulsa",
        "0804 1 401 401",
        "tahun 2026, 3 titik, 12 meter",
        "tanggal 05-03-2024 pukul 10.20",
        "harga Rp 1.250.000 per 3 m",
        "0812-xxxx-7890",
        "0812****7890",
        "BA_0812345678_VI.docx",
        "nomor 001/002/2024",
    });
}

TEST_CASE("disguised telephone numbers") {
    check_marked({
        "hp {PHONE:０８１２３４５６７８９０}",
        "telp {PHONE:0813\u200B9920\u200B1147}",
        "telp {PHONE:0\u200D8\u200D1\u200D3\u200D9\u200D9\u200D2\u200D0\u200D1\u200D1\u200D4\u200D7}",
        "tlp {PHONE:O813 77l2 9O05}",
        "wa {PHONE:0 8 1 2 3 4 5 6 7 8 9 0}",
        "wa {PHONE:0-8-1-2-3-4-5-6-7-8-9-0}",
        "hubungi {PHONE:nol delapan satu dua tiga empat lima enam tujuh delapan sembilan nol}",
        "hubungi {PHONE:kosong-delapan-satu-dua-tiga-empat-lima-enam-tujuh-delapan}",
        "call {PHONE:zero eight one two three four five six seven eight}",
        "hp {PHONE:08 satu dua 3456 tujuh delapan 90}",
        "{PHONE:𝟎𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗𝟎}",
        "{PHONE:0️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣0️⃣}",
        "hp {PHONE:0812–3456–7890}",
        "hp {PHONE:0812\u00A03456\u00A07890}",
        "satu dua tiga, mulai!",
    });
}

TEST_CASE("mail addresses") {
    check_marked({
        "surel {EMAIL:budi.s@contoh.co.id}, terima kasih",
        "{EMAIL:budi_s+lapor@mail.example.org}",
        "email: {EMAIL:dinas@jakarta.go.id}.",
        "email {EMAIL:budi [at] gmail [dot] com}",
        "{EMAIL:budi(at)gmail(dot)com}",
        "{EMAIL:budi at gmail dot com}",
        "{EMAIL:budi.santoso[at]yahoo.co.id}",
        "{EMAIL:budi at gmail titik com} ya",
        "{EMAIL:budi titik santoso at gmail titik com}",
        "{EMAIL:budi @ gmail . com}",
        "{EMAIL:budi＠gmail.com}",
        "{EMAIL:budi@gmail․com}",
        "<{EMAIL:budi@gmail.com}>",
        "kirim ke {EMAIL:a@b.co}, {EMAIL:c@d.id}",
        "b***@gmail.com",
        "harga cabai @85.000",
        "meet me at home dot",
    });
}

TEST_CASE("links") {
    check_marked({
        "{URL:https://www.instagram.com/p/Qf7aRVJ38hV/}",
        "lihat {URL:http://contoh.com/a?b=c&d=e#f}.",
        "({URL:www.contoh.co.id/foto})",
        "{URL:bit.ly/3xYz}",
        "{URL:wa.me/6281234567890}",
        "{URL:tokopedia.com}",
        "{URL:https://103.19.180.44:8443/login}",
        "{URL:hxxps://contoh[.]com/x}",
        "{URL:maps.app.goo.gl/AbC123}",
        "lihat https://www.jakarta.go.id/berita/123456789",
        "situs jakarta.go.id",
        "berkas BA_883_VI_2024.docx dan foto.jpg",
        "selesai.Terima kasih",
        "pukul 10.20, 3.5 m",
    });
}

TEST_CASE("accounts of social networks") {
    check_marked({
        "DM {HANDLE:@melisa_jkt}",
        "IG saya {HANDLE:melisa.jkt}",
        "ig: {HANDLE:melisajkt}",
        "username {HANDLE:kamal99} di tiktok",
        "akun {HANDLE:@__lulu__} menawarkan",
        "twitter {HANDLE:@budi}, {HANDLE:@siti.aminah}.",
        "mention @DKIJakarta dan @PT_Transjakarta",
        "@dishubdki @tmcpoldametro @humaspolri",
        "beras @14.500, telur @Rp28.000, cat @5kg",
        "akun saya diblokir",
        "telegram {HANDLE:@budi_s}",
    });
}

TEST_CASE("addresses of the Internet Protocol") {
    check_marked({
        "server {IP:103.19.180.44}:8443 terbuka",
        "{IP:192.168.1.1}",
        "ip {IP:2001:db8::1}",
        "[{IP:fe80::1}]:80",
        "{IP:2001:0db8:85a3:0000:0000:8a2e:0370:7334}",
        "ping {IP:8.8.8.8} gagal",
        "{IP:192[.]168[.]1[.]10}",
        "{IP:10.0.0.0/8}",
        "versi 8.9.4.12",
        "aplikasi v1.2.3.4",
        "nilai 4.5.3.2",
        "pukul 12:30:45, skor 10:2",
        "dokumen 12.345.67.890/2024",
        "alamat 300.1.1.1",
    });
}

}  // namespace tabir
