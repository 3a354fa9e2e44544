#include <doctest/doctest.h>

#include <string>

#include "marked.hpp"
#include "tabir/redact.hpp"

namespace tabir {

TEST_CASE("what a cue announced once is found wherever it stands again") {
    check_marked({
        "rekening BCA {BANK_ACCOUNT:6041234567} a.n. {PERSON:Rudi Salim}. Kemarin masuk lagi ke {BANK_ACCOUNT:6041234567}, kata {PERSON:Rudi}",
        "{BANK_ACCOUNT:6041 234 567} sudah saya catat. Itu rekening BCA {BANK_ACCOUNT:6041 234 567}",
        "No. rekam medis {ID_OTHER:451287}\npanggil {ID_OTHER:451287} ke poli 2",
        "akun ig: {HANDLE:melisa_jkt} ya, sekali lagi {HANDLE:melisa_jkt}",
        "lahir {DOB:12-01-1990}. Di kartu tertulis {DOB:12-01-1990} juga",
        "pelat {PLATE:B 1234} parkir liar. {PLATE:B 1234} datang tiap malam",
    });
}

TEST_CASE("of a name each word counts, but no ordinary one") {
    check_marked({
        "Ketua RT, Bapak {PERSON:Sabar Subagyo}, marah. {PERSON:Subagyo} memukul saya. Mohon sabar.",
        "Pak {PERSON:Torang} datang, lalu {PERSON:Torang} pergi",
        "nama saya {PERSON:Marlin}. {PERSON:Marlin} tinggal sendiri",
    });
}

TEST_CASE("a neighbour's name goes from the shop and the street that bear it too") {
    check_marked({"Bu {PERSON:Tini} buang sampah, lalu warung Bu {PERSON:Tini} tutup"});
}

TEST_CASE("only the same letters and figures are the same value") {
    check_marked({
        "rekening BCA {BANK_ACCOUNT:6041234567} milik saya. Invoice 16041234567, resi 604123456",
        "Pak {PERSON:Toran} datang ke Toranda",
    });
}

TEST_CASE("of many values each is found again") {
    std::string text;
    std::string again;
    for (int i = 0; i < 2'000; ++i) {
        const std::string number = std::to_string(6041200000 + 37 * i);
        text += "rekening " + number + ". ";
        again += number + ". ";
    }
    CHECK(find(text + "Lalu: " + again).size() == 4'000);
}

}  // namespace tabir
