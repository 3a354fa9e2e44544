#include <doctest/doctest.h>

#include <chrono>
#include <random>
#include <string>
#include <thread>

#include "left_over.hpp"
#include "marked.hpp"
#include "tabir/masked.hpp"

namespace tabir {

namespace {

std::string masked(std::string_view text) { return mask(text, Language::id); }

bool on_border(const std::string& text, std::size_t at) {
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

/// Sorted, disjoint, on character borders; masked, no value is left, nothing is found, and masking again changes nothing.
void check_properties(const std::string& text) {
    const std::vector<Span> spans = find(text);
    std::size_t end = 0;
    for (const Span& span : spans) {
        CHECK(span.start >= end);
        CHECK(span.end > span.start);
        CHECK(on_border(text, span.start));
        CHECK(on_border(text, span.end));
        end = span.end;
    }
    CHECK(end <= text.size());
    for (const Language language : {Language::id, Language::en}) {
        const Masked whole(text, {}, language);
        CHECK_MESSAGE(left_over(text, spans, whole.spans()).empty(), text);
        const std::string& once = whole.text();
        CHECK_MESSAGE(find(once).empty(), marked(once));
        CHECK(mask(once, language) == once);
    }
}

constexpr std::string_view pieces[] = {
    "NIK ", "KK ", "hp ", "BCA ", "a.n. ", "Budi ", "Santoso ", "nama ", "Jl. ", "No. ", "RT ", "RW ", "12", "0812", "3456", "7890", "3172010101900001", " ", "\n",
    ".", ",", "@", "gmail.com", " at ", " dot ", "com", "[", "]", "(", ")", "-", "/", "+62", "B ", "XYZ", "lahir ", "1990", "Jan ", "::", "1", "l", "O", "satu ", "dua ",
    "\u200B", "０", "é", "😀", "\xF0\x9F", "\x80", "°", "'", "\"", "-6.1754", "106.8272", "lat ", "IG ", "paspor ", "C8812407", "[nomor telepon]", "[nama orang]", "*", "_", "#",
    "Bapak ", "Lurah ", "RS ", "blok ", "Rp", "http://", "www.", "[alamat surel]", "invoice ", "Pak ", "dan ", "hormat saya,", "pasien ", "stroke ", "%", ":", "x", "0001665502817"};

}  // namespace

TEST_CASE("a span gives way to its name in brackets") {
    CHECK(masked("Hubungi 0812-3456-7890 ya") == "Hubungi [nomor telepon] ya");
    CHECK(mask("call 081234567890", Language::en) == "call [phone number]");
    CHECK(masked("motor b1234xy, surel budi.s@contoh.co.id") == "motor [pelat nomor], surel [alamat surel]");
    CHECK(masked("3172 0101 0190 0001!") == "[nomor induk]!");
    CHECK(masked("") == "");
    CHECK(text_at(Level::full, "081234567890", Language::id) == "081234567890");
    CHECK(text_at(Level::masked, "081234567890", Language::id) == "[nomor telepon]");
}

#ifndef __EMSCRIPTEN__  // which has one thread here
TEST_CASE("a thread's first text may be empty") {
    std::size_t found = 1;
    std::thread([&] { found = find("").size(); }).join();
    CHECK(found == 0);
}
#endif

TEST_CASE("properties hold for texts of any pieces") {
    std::mt19937 random(20261124);
    const int texts = 20'000;
    for (int round = 0; round < texts; ++round) {
        std::string text;
        const std::size_t count = random() % 24;
        for (std::size_t i = 0; i < count; ++i) text += pieces[random() % std::size(pieces)];
        check_properties(text);
    }
}

TEST_CASE("properties hold for bytes that are no text") {
    std::mt19937 random(7);
    for (int round = 0; round < 2'000; ++round) {
        std::string text(random() % 200, '\0');
        for (char& byte : text) byte = static_cast<char>(random());
        check_properties(text);
    }
}

TEST_CASE("hostile texts take no longer than others of their length") {
    for (const std::string_view piece : pieces) {
        std::string text;
        while (text.size() < 100'000) text += piece;
        const auto begin = std::chrono::steady_clock::now();
        const auto spans = find(text);
        const auto taken = std::chrono::steady_clock::now() - begin;
        CHECK(spans.size() <= text.size());
        CHECK(taken < std::chrono::seconds(1));
    }
}

}  // namespace tabir
