#include "demo/credentials.hpp"

#include <array>
#include <cstdio>
#include <stdexcept>

#include <fcntl.h>
#include <unistd.h>

#include <sodium.h>

#include "edition/signing.hpp"
#include "jose/signing.hpp"
#include "tabir/json.hpp"

namespace tabir::demo {
namespace {

constexpr std::array<std::string_view, 64> words = {
    "kopi",    "melati", "bakau",  "cendana", "delima", "embun",  "fajar", "gula",    "hujan",   "ikan",   "jambu",
    "kapal",   "lada",   "mangga", "nanas",   "ombak",  "padi",   "rotan", "sagu",    "teratai", "udang",  "wayang",
    "angin",   "bambu",  "cabai",  "damar",   "elang",  "gitar",  "hutan", "intan",   "jahe",    "kelapa", "lontar",
    "manggis", "nila",   "pala",   "rawa",    "salak",  "tebu",   "ulat",  "wortel",  "api",     "batik",  "cermin",
    "daun",    "emas",   "garam",  "hijau",   "jati",   "kunyit", "laut",  "merpati", "payung",  "rumput", "sawah",
    "tikar",   "ubi",    "wajan",  "akar",    "bulan",  "cincin", "dadu",  "kerang",  "perahu"};

std::string_view random_word() { return words[randombytes_uniform(words.size())]; }

/// Writes a new file with that mode, and nothing when one is there already.
void write_new(const std::filesystem::path& path, const std::string& text, mode_t mode) {
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    const bool good = file >= 0 && write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    if (file < 0 || close(file) != 0 || !good) throw std::runtime_error("cannot write " + path.string());
}

constexpr mode_t owner_only = 0600, readable = 0644;

std::string for_programs(const std::vector<Account>& accounts) {
    Json rows = Json::array();
    for (const Account& account : accounts) {
        const store::User& user = account.member->user;
        Json tags = Json::array();
        for_each(user.tags, [&](Tag tag) { tags.push(code(tag)); });
        Json row = Json::object();
        row.set("id", user.id);
        row.set("name", user.name);
        row.set("password", account.password);
        row.set("role_id", account.member->role_id);
        row.set("role_en", account.member->role_en);
        row.set("agency", user.agency);
        row.set("tags", std::move(tags));
        rows.push(std::move(row));
    }
    return rows.dump() + "\n";
}

std::string for_people(const std::vector<Account>& accounts) {
    std::string text = "Akun kota demo / accounts of the demo city\n\n";
    for (const Account& account : accounts) {
        std::array<char, 256> line{};
        std::snprintf(line.data(), line.size(), "%-20s %-28s %s / %s\n", account.member->user.name.c_str(),
                      account.password.c_str(), std::string(account.member->role_id).c_str(),
                      std::string(account.member->role_en).c_str());
        text += line.data();
    }
    return text;
}

}  // namespace

std::string new_password() {
    std::string number = std::to_string(10'000 + randombytes_uniform(10'000)).substr(1);
    return std::string(random_word()) + "-" + number + "-" + std::string(random_word()) + "-" + std::string(random_word());
}

void write_accounts(const std::filesystem::path& folder, const std::vector<Account>& accounts) {
    write_new(folder / "demo-accounts.txt", for_people(accounts), owner_only);
    write_new(folder / "demo.json", for_programs(accounts), owner_only);
}

void write_host_keys(const std::filesystem::path& folder) {
    const jose::KeyPair pair = jose::new_key_pair("demo-host");
    write_new(folder / "demo-host.jwk", pair.secret, owner_only);
    write_new(folder / "jaki-host.jwks", pair.public_set, readable);
}

std::string write_edition_key(const std::filesystem::path& folder) {
    const edition::KeyPair pair = edition::new_key_pair();
    edition::write_secret_key(folder / "demo-edition.key", pair.secret);
    return pair.public_key;
}

}  // namespace tabir::demo
