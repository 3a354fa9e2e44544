#include "city.hpp"

#include <doctest/doctest.h>
#include <sodium.h>
#include <stdlib.h>

#include "auth/who.hpp"
#include "routes/routes.hpp"
#include "store/photos.hpp"
#include "store/users.hpp"

namespace tabir::test {
namespace {

bool is_citizen(const std::string& who) { return who == "siti" || who == "budi"; }

Surface surface_of(const std::string& who) {
    if (who.empty()) return Surface::portal;
    return is_citizen(who) ? Surface::jaki : Surface::crm;
}

http::Pairs pairs_of(const std::string& query) {
    http::Pairs pairs;
    for (std::size_t at = 0; at < query.size();) {
        const std::size_t end = std::min(query.find('&', at), query.size());
        const std::string pair = query.substr(at, end - at);
        const std::size_t equals = pair.find('=');
        pairs.emplace_back(pair.substr(0, equals), pair.substr(equals + 1));
        at = end + 1;
    }
    return pairs;
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "tabir-test-XXXXXX").string();
    REQUIRE(mkdtemp(pattern.data()) != nullptr);
    path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() { std::filesystem::remove_all(path_); }

const Json& Answer::at(const std::string& path) const {
    static const Json nothing;
    const Json* here = &json;
    for (std::size_t from = 0; from <= path.size();) {
        const std::size_t end = std::min(path.find('.', from), path.size());
        const std::string name = path.substr(from, end - from);
        if (here->is(Json::Type::array)) {
            const auto number = static_cast<std::size_t>(std::stoi(name));
            here = number < here->items().size() ? &here->items()[number] : nullptr;
        } else {
            here = here->is(Json::Type::object) ? here->find(name) : nullptr;
        }
        if (!here) return nothing;
        from = end + 1;
    }
    return *here;
}

std::string Answer::text(const std::string& path) const {
    const Json& value = at(path);
    return value.is(Json::Type::string) ? value.string() : "";
}

std::string api_of(const std::string& who) { return "/api/" + std::string(code(surface_of(who))) + "/"; }

City::City() : app_(folder_.path(), [this] { return now; }), router_(routes::report_routes(app_)) {
    add_user("admin", "pusat-aduan", Set<Tag>(Tag::ticket_admins));
    add_user("bureau", "biro-pemerintahan", Set<Tag>(Tag::validation_officers));
    add_user("bureau2", "biro-pemerintahan", Set<Tag>(Tag::validation_officers));
    add_user("head", "pemprov-jakarta", Set<Tag>(Tag::administrators));
    add_user("auditor", "inspektorat", Set<Tag>(Tag::auditors));
    add_user("desk", "pusat-aduan", Set<Tag>(Tag::intake_desks));
    add_user("chief", "dinas-bina-marga", {});
    add_user("officer", "sudin-bina-marga-jakarta-pusat", {});
    add_user("officer2", "sudin-bina-marga-jakarta-pusat", {});
    add_user("other", "dinas-perhubungan", {});
    soci::session sql(database().pool());
    store::save_citizen(sql, {"siti", "Siti Rahmawati", "0812-3456-7890"});
    store::save_citizen(sql, {"budi", "Budi Santoso", "0813-1111-2222"});
}

void City::add_user(const std::string& id, const std::string& agency, Set<Tag> tags) {
    soci::session sql(database().pool());
    store::insert_user(sql, {id, "Petugas " + id, agency, tags}, "no password opens this");
}

Answer City::ask(const std::string& who, const std::string& method, const std::string& path, const std::string& body,
                 http::Pairs headers) {
    const Surface surface = surface_of(who);
    http::Request request;
    request.method = method;
    request.path = path.substr(0, path.find('?'));
    if (path.find('?') != std::string::npos) request.query = pairs_of(path.substr(path.find('?') + 1));
    request.body = body;
    if (!who.empty()) {
        // A new one each time: the test's clock may have left an older one behind.
        soci::session sql(database().pool());
        headers.emplace_back("cookie", auth::cookie_name(surface) + "=" + app_.sessions.open(sql, {surface, who}, "other"));
    }
    request.headers = std::move(headers);
    request.edition = begun_under ? begun_under : app_.editions.in_force(now);
    const auto match = router_.find(method, request.path);
    REQUIRE_MESSAGE(match.route != nullptr, method << " " << request.path);
    request.captures = match.captures;
    const http::Response response = match.route->handler(request);
    Answer answer{response.status, response.body, {}, ""};
    if (response.type.find("json") != std::string::npos && !response.body.empty()) {
        answer.json = parse_json(response.body, {16 * 1024 * 1024, 16}).value();
    }
    for (const auto& [name, value] : response.headers) {
        if (name == "ETag") answer.etag = value;
    }
    return answer;
}

Answer City::get(const std::string& who, const std::string& path, const http::Pairs& headers) {
    return ask(who, "GET", path, "", headers);
}

Answer City::post(const std::string& who, const std::string& path, const std::string& body, const http::Pairs& headers) {
    return ask(who, "POST", path, body, headers);
}

Answer City::act(const std::string& who, const std::string& ticket_code, const std::string& action, const std::string& inputs) {
    const std::string path = api_of(who) + "reports/" + ticket_code;
    const std::string version = get(who, path).etag;
    return post(who, path + "/actions/" + action, inputs,
                {{"if-match", version}, {"idempotency-key", "key-" + std::to_string(++keys_)}});
}

std::string City::photo_of(const std::string& who) {
    std::string id(32, '0');
    unsigned char raw[16];
    randombytes_buf(raw, sizeof raw);
    std::string hex(33, '\0');
    sodium_bin2hex(hex.data(), hex.size(), raw, sizeof raw);
    hex.pop_back();
    soci::session sql(database().pool());
    store::insert_photo(sql, {hex, 640, 480}, {surface_of(who), who}, now);
    return hex;
}

std::string City::file(Visibility visibility) {
    const std::string photo = photo_of("siti");
    const Answer answer = post("siti", "/api/jaki/reports",
                               R"({"visibility":")" + std::string(code(visibility)) +
                                   R"(","category":"jalan-rusak","description":"Lubang besar, hubungi 0812-3456-7890",)"
                                   R"("area":"kel-cikini","location":{"lat_e6":-6190000,"lon_e6":106840000,"place":"depan toko"},)"
                                   R"("photos":[")" + photo + R"("]})",
                               {{"idempotency-key", "file-" + photo}});
    REQUIRE(answer.status == 201);
    return answer.text("report.fields.ticket_code.value");
}

void City::step(const std::string& who, const std::string& ticket_code, const std::string& action, const std::string& inputs) {
    const Answer answer = act(who, ticket_code, action, inputs);
    REQUIRE_MESSAGE(answer.status == 200, action << ": " << answer.body);
}

std::string City::file_until(Visibility visibility, State state) {
    const std::string ticket_code = file(visibility);
    const auto reached = [&] { return get("admin", "/api/crm/reports/" + ticket_code).text("report.fields.state.value") == code(state); };
    if (reached()) return ticket_code;
    step("admin", ticket_code, "dispatch", R"({"agency":"sudin-bina-marga-jakarta-pusat","officer":"officer"})");
    if (reached()) return ticket_code;
    step("officer", ticket_code, "start");
    if (reached()) return ticket_code;
    step("officer", ticket_code, "file_followup", R"({"note":"Sudah ditambal","photos":[")" + photo_of("officer") + R"("]})");
    if (reached()) return ticket_code;
    step("bureau", ticket_code, "accept");
    REQUIRE(reached());
    return ticket_code;
}

long long City::number(const std::string& text) {
    soci::session sql(database().pool());
    long long value = 0;
    sql << text, soci::into(value);
    return value;
}

void City::execute(const std::string& text) {
    soci::session sql(database().pool());
    sql << text;
}

}  // namespace tabir::test
