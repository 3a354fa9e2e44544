#include <doctest/doctest.h>

#include <chrono>
#include <string>

#include "tabir/redact.hpp"

namespace tabir {

namespace {

std::string masked(std::string_view text) { return mask(text, Language::id); }

}  // namespace

TEST_CASE("phone numbers, e-mail, 16-digit numbers and plates are found") {
    CHECK(masked("Hubungi 0812-3456-7890 ya") == "Hubungi [nomor telepon] ya");
    CHECK(masked("+62 812 3456 7890") == "[nomor telepon]");
    CHECK(masked("WA 6281234567890.") == "WA [nomor telepon].");
    CHECK(masked("kantor (021) 3822 955") == "kantor [nomor telepon]");
    CHECK(masked("surel budi.s@contoh.co.id, terima kasih") == "surel [alamat surel], terima kasih");
    CHECK(masked("NIK 3172010101900001") == "NIK [nomor induk]");
    CHECK(masked("3172 0101 0190 0001!") == "[nomor induk]!");
    CHECK(masked("mobil B 1234 XYZ parkir") == "mobil [pelat nomor] parkir");
    CHECK(masked("motor b1234xy") == "motor [pelat nomor]");
    CHECK(mask("call 081234567890", Language::en) == "call [phone number]");
}

TEST_CASE("two numbers side by side are both found") {
    CHECK(masked("081234567890 3172010101900001") == "[nomor telepon] [nomor induk]");
    CHECK(masked("081234567890/081298765432") == "[nomor telepon]/[nomor telepon]");
}

TEST_CASE("what is no personal data stays") {
    for (const std::string text : {"Jalan rusak 200 meter di RT 05 RW 02", "hubungi 112 atau 1500-123", "tahun 2026, 3 titik",
                                   "km 12 tol", "KTP hilang", "a@b", "@dkijakarta", "halte TJ 12", ""}) {
        CHECK(masked(text) == text);
    }
}

TEST_CASE("spans are sorted, disjoint and on character borders, and masking twice changes nothing") {
    const std::string text = "Telp 0812-3456-7890 é😀 a.b@c.de B 1 A dan 3172010101900001 x@y.zz 😀";
    std::size_t end = 0;
    for (const Span& span : find(text)) {
        CHECK(span.start >= end);
        CHECK(span.end > span.start);
        CHECK((static_cast<unsigned char>(text[span.start]) & 0xC0) != 0x80);
        end = span.end;
    }
    CHECK(end <= text.size());
    CHECK(masked(masked(text)) == masked(text));
}

TEST_CASE("hostile texts take no longer than others of their length") {
    for (const std::string piece : {"@", "1", "1 ", "a@", "a.", "B1", "08", "(", "0812 "}) {
        std::string text;
        while (text.size() < 200'000) text += piece;
        const auto begin = std::chrono::steady_clock::now();
        const auto spans = find(text);
        const auto taken = std::chrono::steady_clock::now() - begin;
        CHECK(spans.size() <= text.size());
        CHECK(taken < std::chrono::seconds(2));
    }
}

}  // namespace tabir
