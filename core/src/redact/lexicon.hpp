// The words that the detector knows, and what each may be.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace tabir::redact {

/// What a word may be. A word may be several things at once; where it stands decides.
enum class Is : std::uint8_t {
    name,           ///< part of people's names
    common,         ///< an ordinary word, hence no name because of its cue alone
    place,          ///< part of the names of Jakarta's kelurahan and kecamatan
    honorific,      ///< Bapak, Ibu, Mas, dr., H.
    name_cue,       ///< nama, bernama, a.n.: a name follows, whatever it looks like
    role,           ///< pelapor, korban, petugas: a name may follow
    signing,        ///< Hormat saya, ttd: a name may follow on the next line
    name_particle,  ///< bin, binti, van
    office,         ///< gubernur, lurah: who is named with it is no private person
    institution,    ///< RS, SD, PT, toko: what follows is its name
    street,
    block,
    flat,
    floor,
    unit,
    rt,
    rw,
    no,             ///< nomor, no.
    not_a_house,    ///< tiang, lampu, kios: their numbers are no dwelling's
    month,
    digit,          ///< a digit spelled out
    region,         ///< the region letters of a vehicle plate
    vehicle,        ///< pelat, nopol, motor
    not_a_vehicle,  ///< ruang, gate, kursi: B 12 is no plate behind them
    birth,
    not_birth,      ///< menikah, sejak: the date that follows is another
    cue,            ///< says which kind of number follows; `value` says which (cues.hpp)
    handle_cue,
    tld,            ///< a top-level domain
    tld_word,       ///< a top-level domain that is a word too: only with a path behind it
    scheme,         ///< http, https
    provider,       ///< gmail, yahoo
    at,             ///< spells the sign @
    dot,            ///< spells a point
    network_cue,    ///< IP, server, ping
    version_cue,    ///< versi, pasal: figures with points are no address
    hemisphere,
    position_cue,   ///< lat, longitude, bujur
    money,          ///< Rp, IDR before a figure
    amount,         ///< ribu, juta, kg behind a figure
    condition,      ///< an illness, a disability, pregnancy
    patient,        ///< pasien, menderita: whoever has the condition
    public_body,    ///< dki, dishub: in the name of a public body's account
    figure,         ///< a historical or cultural figure's name
    opening,        ///< says something only with the word behind it: a.n., I am, kepala dinas, wali kota, rumah susun

    // What a token is by its letters and signs alone.
    number,         ///< figures
    digits,         ///< letters that may stand for digits where they stand: O812, l
    stranger,       ///< a word with a capital that isn't known
    at_sign,
    bracket,        ///< that opens
    point,
    colon,
    degree,
    begins,         ///< the first token of a span
};

using Classes = std::uint64_t;

// Inlined where the rest is built for size too: what they make is a constant.
[[gnu::always_inline]] constexpr Classes bit(Is is) noexcept { return Classes{1} << static_cast<unsigned>(is); }

template <class... More> [[gnu::always_inline]] constexpr Classes any_of(Is first, More... more) noexcept { return (bit(first) | ... | bit(more)); }

/// What only the lexicon says of a word.
inline constexpr Classes known = bit(Is::number) - 1;

/// What a word is, and in the highest bits its value where its class has one: a digit, a kind of number.
using Entry = std::uint64_t;

inline constexpr unsigned value_shift = 56;

constexpr Entry with_value(Classes classes, unsigned value) noexcept { return classes | Entry{value} << value_shift; }
constexpr std::uint8_t value_of(Entry entry) noexcept { return static_cast<std::uint8_t>(entry >> value_shift); }

constexpr std::uint32_t hash_start = 2166136261U;  // FNV-1a
constexpr std::uint32_t hash_step(std::uint32_t hash, char lower) noexcept {
    return (hash ^ static_cast<unsigned char>(lower)) * 16777619U;
}
constexpr std::uint32_t hash_of(std::string_view lower) noexcept {
    std::uint32_t hash = hash_start;
    for (const char c : lower) hash = hash_step(hash, c);
    return hash;
}

constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

/// The digit that a letter stands for in disguise, or -1.
constexpr int digit_of_letter(char letter) noexcept {
    return letter == 'O' || letter == 'o' ? 0 : letter == 'l' || letter == 'I' || letter == 'i' ? 1 : -1;
}

/// The digit that a letter looks like where there are figures around it, "0812-34S6-7B90"; -1 for others. By themselves these
/// letters are letters: "B 1234 SZ".
constexpr int digit_among_figures(char letter) noexcept {
    const char small = lower(letter);
    return letter == 'B' ? 8 : letter == 'G' ? 6 : small == 's' ? 5 : small == 'z' ? 2 : digit_of_letter(letter);
}

// Of names, common words and places only a key of each word is kept: one unknown word in 80 is taken for one of them.
inline constexpr unsigned key_bits = 19;
constexpr std::uint32_t key_of(std::uint32_t hash) noexcept { return (hash ^ (hash >> 12)) & ((1U << key_bits) - 1); }

/// The entries of all words, by the hash of their small letters.
class Lexicon {
public:
    /// Read from the made lists when it is first asked for.
    static const Lexicon& made() noexcept;

    /// The word's entry; no class for a word that isn't known.
    Entry find(std::uint32_t hash) const noexcept {
        const std::uint32_t key = key_of(hash);
        std::size_t i = key % slots;
        while (slots_[i].number != 0 && slots_[i].what != hash && slots_[i].what != (key | keyed)) i = (i + 1) % slots;
        return entries_[slots_[i].number];
    }

private:
    static constexpr std::size_t slots = 32768;
    static constexpr std::uint32_t keyed = 0x8000'0000U;

    struct Slot {
        std::uint32_t what = 0;   ///< a word's hash, or of a word whose key alone is kept that with `keyed`
        std::uint8_t number = 0;  ///< of its entry
    };

    Lexicon();
    void add(std::uint32_t key, std::uint32_t what, std::uint8_t number) noexcept;
    void add_words() noexcept;
    void add_keys(std::span<const std::uint8_t> coded, std::uint8_t number) noexcept;
    void add_misspelt() noexcept;
    template <class Take> static void each_word(Take take) noexcept;

    std::array<Slot, slots> slots_{};
    const Entry* entries_;
};

}  // namespace tabir::redact
