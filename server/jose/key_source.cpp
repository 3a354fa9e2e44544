#include "jose/key_source.hpp"

#include <spdlog/spdlog.h>

#include "fetch/fetch.hpp"
#include "file_text.hpp"

namespace tabir::jose {
namespace {

const Error no_keys{"no_keys", "", "the keys cannot be had"};

Result<Key> found_or_error(Key key) {
    if (!key) return Error{"unknown_key", "kid", "no such key for this algorithm"};
    return key;
}

std::optional<KeySet> fetched(const std::string& address) {
    const auto text = fetch::get(address);
    auto keys = text ? KeySet::read(*text) : std::nullopt;
    if (!keys) spdlog::warn("no keys are to be had at `{}`", address);
    return keys;
}

}  // namespace

FindKey keys_in_file(std::string path) {
    return [path = std::move(path)](std::string_view kid, Algorithm algorithm) -> Result<Key> {
        const auto text = file_text(path);
        const auto keys = text ? KeySet::read(*text) : std::nullopt;
        if (!keys) return no_keys;
        return found_or_error(keys->find(kid, algorithm));
    };
}

FindKey keys_at(std::function<std::string()> address, store::Clock clock) {
    const auto load = [address = std::move(address)] { return fetched(address()); };
    const auto cached = std::make_shared<Cached<KeySet>>(load, std::move(clock));
    return [cached](std::string_view kid, Algorithm algorithm) -> Result<Key> {
        auto keys = cached->get();
        if (!keys) return no_keys;
        if (Key key = keys->find(kid, algorithm)) return key;
        keys = cached->renewed();
        if (!keys) return no_keys;
        return found_or_error(keys->find(kid, algorithm));
    };
}

}  // namespace tabir::jose
