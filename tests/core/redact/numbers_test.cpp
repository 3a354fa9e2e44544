#include <doctest/doctest.h>

#include "marked.hpp"

namespace tabir {

TEST_CASE("citizen numbers: by structure, or announced") {
    check_marked({
        "{NIK:3172010101900001}",
        "{NIK:3172 0101 0190 0001}!",
        "{NIK:31.72.01.010190.0001}",
        "{NIK:317201-010190-0001} adalah nomor saya",
        "perempuan {NIK:3174014107920003} belum terdata",
        "NIK saya {NIK:317201010190001} ditolak",
        "no ktp: {NIK:31720101019000012}",
        "KTP {NIK:9999999999999999} tidak valid",
        "nomor induk kependudukan {NIK:3172013902900001} salah",
        "{NIK:3172010101900001} (NIK) sudah benar",
        "NIK suami, istri: {NIK:3174016204855521} dan {NIK:3174011103187730}",
        "id card number {NIK:3275020304850002}",
        "kode 3199010101900001 bukan",
        "angka 3172013213900001 bukan tanggal",
        "NIK dan KK saya diminta terus",
        "NIK 3172****0007 sudah ditutup",
        "NIK saya ada 16 digit",
    });
}

TEST_CASE("family cards need their cue") {
    check_marked({
        "KK: {KK:3173051901178028}",
        "nomor kartu keluarga saya adalah {KK:3173051901178028}",
        "{KK:3173051901178028} itu nomor KK kami",
        "no kk {KK:3173051901178028}, nik {NIK:3172010101900001}",
        "NIK: {NIK:3172010101900001}\nNo. KK: {KK:3173051901178028}",
        "50 KK terdampak banjir di RW 04",
        "family card {KK:3173051901178028}",
    });
}

TEST_CASE("tax, insurance and payment card numbers") {
    check_marked({
        "NPWP {NPWP:09.254.294.3-407.000}",
        "{NPWP:09.254.294.3-407.000}",
        "npwp saya {NPWP:092542943407000} salah",
        "NPWP baru: {NPWP:3172010101900001}",
        "npwp {NPWP:09 254 294 3 407 000}",
        "kartu kredit {CREDIT_CARD:4012 8888 8888 1881} hilang",
        "{CREDIT_CARD:4012888888881881}",
        "visa {CREDIT_CARD:4012-8888-8888-1881}",
        "amex {CREDIT_CARD:371449635398431}",
        "kartu debit {CREDIT_CARD:5304665338195276}",
        "4012-8888-8888-1882 salah satu angka",
        "BPJS {BPJS:0001665502817} nonaktif",
        "nomor peserta {BPJS:0001 6655 02817}",
        "KIS no. {BPJS:000-1665-502-817}",
        "{BPJS:0001665502817} nomor JKN ibu saya",
        "{BPJS:0001665502817} tanpa keterangan, noka {BPJS:0001 6655 02817}, B.P.J.S {BPJS:0001665502817}",
        "peserta mandiri {BPJS:0001665502817} menunggak",
        "resi 0001665502817, nomor tiket 0002665502817",
    });
}

TEST_CASE("accounts at a bank, and what is none") {
    check_marked({
        "transfer ke BCA {BANK_ACCOUNT:7102884519} a.n. {PERSON:Rukmana}",
        "norek {BANK_ACCOUNT:0341-01-012345-50-1} BRI",
        "rekening Bank DKI {BANK_ACCOUNT:10123456789}",
        "kirim ke {BANK_ACCOUNT:1560009223187} (Mandiri)",
        "diminta tf ke {BANK_ACCOUNT:7102884519}",
        "rek. BNI no {BANK_ACCOUNT:0987654321} dan BSI {BANK_ACCOUNT:7123456789}",
        "account number {BANK_ACCOUNT:6041234567} at OCBC",
        "transfer Rp 2.300.000 pada 12-03-2024",
        "transfer 1.500.000 ke rekening BRI",
        "virtual account BCA 8077712345678901",
        "bayar VA Mandiri 8890812345678",
        "nomor invoice 1234567890",
        "no resi 012345678901",
        "kontrak nomor 7654321098",
        "nomor pesanan 240312345678",
        "OVO {PHONE:081388920174}",
    });
}

TEST_CASE("other numbers of a person need their cue") {
    check_marked({
        "NIP {ID_OTHER:197704252001101028}",
        "NIP. {ID_OTHER:19770425 200110 1 028}",
        "NISN: {ID_OTHER:3854672011}",
        "SIM C {ID_OTHER:123456789012} mati",
        "idpel {ID_OTHER:512098774301}",
        "ID pelanggan PLN: {ID_OTHER:5120 9877 4301}",
        "nomor pelanggan PAM {ID_OTHER:004512873}",
        "no rekam medis {ID_OTHER:00-45-12-87}",
        "No. RM {ID_OTHER:451287} di RSUD Tarakan",
        "kartu Flazz {ID_OTHER:6013500123456789} hilang",
        "e-money {ID_OTHER:6032981234567890} terblokir",
        "197704252001101028 saja",
        "tiket #2505197180 dan JK2211103631",
        "Sertifikat No. 01452/Duri Kosambi",
    });
}

TEST_CASE("passports need their cue") {
    check_marked({
        "paspor {PASSPORT:C8812407} hilang",
        "passport no. {PASSPORT:X 7741203}",
        "No paspor: {PASSPORT:AB123456}",
        "{PASSPORT:B1234567} (paspor) tertinggal",
        "kode C8812407 pada barang",
    });
}

}  // namespace tabir
