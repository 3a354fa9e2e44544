#include "http/headers.hpp"

#include <algorithm>

#include "policy/editions.hpp"

namespace tabir::http {
namespace {

// 'wasm-unsafe-eval' lets the core's module compile; it allows no script from text. Svelte makes its templates through the one
// Trusted Types policy that is named here.
constexpr std::string_view content_security_policy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; "
    "font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; "
    "trusted-types svelte-trusted-html";

constexpr std::pair<std::string_view, std::string_view> security_headers[] = {
    {"Content-Security-Policy", content_security_policy},
    {"Strict-Transport-Security", "max-age=63072000; includeSubDomains"},
    {"X-Content-Type-Options", "nosniff"},
    {"Referrer-Policy", "no-referrer"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Embedder-Policy", "require-corp"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Permissions-Policy", "camera=(), microphone=(), payment=(), usb=(), geolocation=(self)"},
};

}  // namespace

void add_security_headers(Response& response) {
    for (const auto& [name, value] : security_headers) response.headers.emplace_back(name, value);
    const auto says_caching = [](const auto& pair) { return pair.first == "Cache-Control"; };
    if (std::none_of(response.headers.begin(), response.headers.end(), says_caching)) {
        response.headers.emplace_back("Cache-Control", "no-store");
    }
}

void add_edition(Response& response, const policy::DigestedEdition& edition) {
    response.headers.emplace_back("Tabir-Edition", edition.date() + " " + edition.digest());
}

}  // namespace tabir::http
