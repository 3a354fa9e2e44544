// The words that the detector knows, and what each may be.
#pragma once

#include <cstdint>
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
};

using Classes = std::uint64_t;

constexpr Classes bit(Is is) noexcept { return Classes{1} << static_cast<unsigned>(is); }

template <class... More> constexpr Classes any_of(Is first, More... more) noexcept { return (bit(first) | ... | bit(more)); }

/// What a word is, and in the highest bits its value where its class has one: a digit, a kind of number.
using Entry = std::uint64_t;

inline constexpr unsigned value_shift = 56;

constexpr Entry with_value(Classes classes, unsigned value) noexcept { return classes | Entry{value} << value_shift; }
constexpr Classes classes_of(Entry entry) noexcept { return entry & ((Entry{1} << value_shift) - 1); }
constexpr std::uint8_t value_of(Entry entry) noexcept { return static_cast<std::uint8_t>(entry >> value_shift); }

/// Longer words aren't looked up.
inline constexpr std::size_t max_word = 20;

constexpr std::uint32_t hash_start = 2166136261U;  // FNV-1a
constexpr std::uint32_t hash_step(std::uint32_t hash, char lower) noexcept {
    return (hash ^ static_cast<unsigned char>(lower)) * 16777619U;
}

constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

// Of names, common words and places only a key of each word is kept: one unknown word in 150 is taken for one of them.
inline constexpr unsigned key_bits = 19;
inline constexpr unsigned rice_bits = 7;
constexpr std::uint32_t key_of(std::uint32_t hash) noexcept { return (hash ^ (hash >> 12)) & ((1U << key_bits) - 1); }

/// Number of the word's entry; 0, which has no class, for a word that isn't known. `hash` is that of its lower-case letters.
std::uint8_t entry_number(std::string_view word, std::uint32_t hash) noexcept;

/// All entries; an entry's number is its place.
const Entry* entries() noexcept;

}  // namespace tabir::redact
