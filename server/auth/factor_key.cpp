#include "auth/factor_key.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <stdexcept>

#include <sodium.h>

#include "file_text.hpp"
#include "hex.hpp"

namespace tabir::auth {
namespace {

namespace fs = std::filesystem;

bool any_factor(store::Database& database) {
    soci::session sql(database.pool());
    int factors = 0;
    sql << "SELECT count(*) FROM second_factors", soci::into(factors);
    return factors > 0;
}

void write_new_key(const fs::path& file) {
    store::Key key;
    randombytes_buf(key.data(), key.size());
    const std::string text = to_hex(key) + "\n";
    const int descriptor = open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool written = descriptor >= 0 && write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    if (descriptor < 0 || close(descriptor) != 0 || !written) throw std::runtime_error("cannot write " + file.string());
}

}  // namespace

store::Key factor_key(const fs::path& data, store::Database& database) {
    const fs::path file = data / "factor.key";
    if (!fs::exists(file)) {
        if (any_factor(database)) throw std::runtime_error(file.string() + " is missing: without it no second factor can be checked");
        write_new_key(file);
    }
    constexpr auto others = fs::perms::group_all | fs::perms::others_all;
    if ((fs::status(file).permissions() & others) != fs::perms::none) {
        throw std::runtime_error(file.string() + " can be read by others: give it to its owner alone (chmod 600)");
    }
    std::string text = file_text(file).value_or("");
    if (!text.empty() && text.back() == '\n') text.pop_back();
    const auto key = from_hex<store::Key>(text);
    if (!key) throw std::runtime_error(file.string() + " holds no key");
    return *key;
}

}  // namespace tabir::auth
