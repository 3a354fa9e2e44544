// Cursors: whatever stands in one that was sealed with the server's own key, and in one that was not, a list answers it.
//
// An input is whose list it is, three numbers for a sealed cursor of that list (eight bytes each), and then what is sent unsealed.
#include <string>

#include "sealing.hpp"
#include "server.hpp"
#include "store/settings.hpp"
#include "target.hpp"

using namespace tabir;

namespace {

store::Key key_of_cursors() {
    soci::session sql(fuzz::Server::shared().city().database().pool());
    return store::secret_key(sql, "key.cursors");
}

std::int64_t number(fuzz::Bytes& bytes) {
    const std::uint64_t high = bytes.number();
    return static_cast<std::int64_t>(high << 32 | bytes.number());
}

/// The cursor that the viewer's first page gives, with other numbers.
std::string forged(const store::Key& key, const std::string& first, fuzz::Bytes& bytes) {
    const Json honest = parse_json(unseal(key, first).value()).value();
    Json cursor = Json::object();
    cursor.set("of", *honest.find("of"));
    for (const char* name : {"major", "minor", "first_at"}) cursor.set(name, number(bytes));
    return seal(key, cursor.dump());
}

std::string as_hex(std::string_view text) {
    std::string written;
    for (const char c : text) {
        constexpr std::string_view digits = "0123456789ABCDEF";
        written += {'%', digits[static_cast<unsigned char>(c) >> 4], digits[static_cast<unsigned char>(c) & 15]};
    }
    return written;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Server& server = fuzz::Server::shared();
    static const store::Key key = key_of_cursors();
    fuzz::Bytes bytes(data, size);
    const auto& viewers = fuzz::Server::viewers();
    const std::string& viewer = viewers[bytes.byte() % viewers.size()];
    const std::string list = test::api_of(viewer) + "reports?limit=1";
    const Json page = parse_json(server.ask(viewer, "GET", list, "").body).value();
    if (page.find("next")->is(Json::Type::string)) {
        const std::string cursor = forged(key, page.find("next")->string(), bytes);
        fuzz::claim(server.ask(viewer, "GET", list + "&cursor=" + cursor, "").status == 200, "what the server has sealed is answered");
    }
    const std::string_view rest = fuzz::text_of(data, size).substr(std::min<std::size_t>(size, 25));
    (void)unseal(key, rest);
    fuzz::claim(server.ask(viewer, "GET", list + "&cursor=" + as_hex(rest), "").status == 400, "what it has not sealed is refused");
    return 0;
}
