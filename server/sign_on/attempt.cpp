#include "sign_on/attempt.hpp"

#include <array>

#include <sodium.h>

#include "sealing.hpp"
#include "tabir/json.hpp"

namespace tabir::sign_on {
namespace {

constexpr int url_safe = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
using Bytes = std::array<unsigned char, 32>;

std::string as_text(const Bytes& bytes) {
    std::array<char, sodium_base64_ENCODED_LEN(32, url_safe)> text{};
    return sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), url_safe);
}

std::string random_text() {
    Bytes bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    return as_text(bytes);
}

}  // namespace

std::string Attempt::challenge() const {
    Bytes hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(verifier.data()), verifier.size());
    return as_text(hash);
}

Attempt new_attempt(Milliseconds now, std::optional<StepUp> step_up) {
    return {random_text(), random_text(), random_text(), now, std::move(step_up)};
}

std::string sealed(const store::Key& key, const Attempt& attempt) {
    Json json = Json::object();
    json.set("state", attempt.state);
    json.set("nonce", attempt.nonce);
    json.set("verifier", attempt.verifier);
    json.set("begun", attempt.begun);
    if (attempt.step_up) {
        json.set("user", attempt.step_up->user);
        json.set("session", attempt.step_up->session);
    }
    return seal(key, json.dump());
}

std::optional<Attempt> opened(const store::Key& key, std::string_view text, Milliseconds now) {
    const auto plain = unseal(key, text);
    const auto json = plain ? parse_json(*plain) : Result<Json>(Error{});
    if (!json) return std::nullopt;
    ObjectReader reader(*json, "");
    const std::string* state = reader.string("state");
    const std::string* nonce = reader.string("nonce");
    const std::string* verifier = reader.string("verifier");
    const Milliseconds begun = reader.integer("begun").value_or(0);
    const std::string* user = reader.optional_string("user");
    const std::string* session = reader.optional_string("session");
    if (!reader.finish() || now < begun || now - begun > attempt_life) return std::nullopt;
    Attempt attempt{*state, *nonce, *verifier, begun, {}};
    if (user != nullptr && session != nullptr) attempt.step_up = StepUp{*user, *session};
    return attempt;
}

bool same_secret(std::string_view a, std::string_view b) {
    return !a.empty() && a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace tabir::sign_on
