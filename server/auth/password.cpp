// Changing one's password, and setting a new one by a one-time link.
#include "auth/browser.hpp"
#include "auth/handlers.hpp"
#include "auth/password_rules.hpp"
#include "auth/proof.hpp"
#include "auth/reset_links.hpp"
#include "http/input.hpp"
#include "store/users.hpp"
#include "tabir/wall_time.hpp"

namespace tabir::auth {
namespace {

using http::Problem;
using http::Request;
using http::Response;

std::string_view told(Weakness weakness, Language language) {
    const bool id = language == Language::id;
    switch (weakness) {
    case Weakness::too_short: return id ? "Pakai sedikitnya 12 karakter." : "Use at least 12 characters.";
    case Weakness::too_long: return id ? "Terlalu panjang: paling banyak 256 byte." : "Too long: at most 256 bytes.";
    case Weakness::guessable:
        return id ? "Mudah ditebak. Jangan disusun dari kata umum, nama sendiri, nama dinas, deret tombol atau tanggal; beberapa kata acak lebih kuat."
                  : "Easy to guess. Do not make it of common words, your own name, names of agencies, rows of keys or dates; a few random words are stronger.";
    }
    return {};
}

Response weak(const Request& request, Weakness weakness) {
    Json extra = Json::object();
    extra.set("weakness", code(weakness));
    extra.set("detail", told(weakness, request.language()));
    return http::problem(request, Problem::weak_password, extra);
}

Response done() {
    Response response;
    response.status = 204;
    return response;
}

/// Whose link the token is of, with their name.
std::optional<store::User> user_of_link(App& app, const std::string& token) {
    soci::session sql(app.database.pool());
    const auto user = user_of_reset_link(sql, token, app.now());
    return user ? store::find_user(sql, *user) : std::nullopt;
}

}  // namespace

Response post_password(App& app, const Request& request, const Caller& caller) {
    const auto body = http::read_json(request);
    if (!body) return http::input_problem(request, body.error());
    ObjectReader reader(*body, "");
    const std::string* current = reader.string("current");
    const std::string* wanted = reader.string("new");
    if (!reader.finish()) return http::input_problem(request, reader.error());
    if (current->size() > max_password_bytes) return http::problem(request, Problem::bad_password);
    std::string old_hash;
    {
        soci::session sql(app.database.pool());
        old_hash = store::password_hash_of(sql, caller.viewer.id);
    }
    const Prover prover{caller.name, caller.viewer.id, caller.viewer.id, EventKind::step_up_failed};
    if (auto refusal = refuse_password(app, request, prover, old_hash, *current, Problem::bad_password)) return *std::move(refusal);
    if (const auto weakness = weakness_of(*wanted, caller.name, app.registers.now()->agencies())) return weak(request, *weakness);
    const std::string new_hash = hash_password(*wanted);

    soci::session sql(app.database.pool());
    store::WriteTransaction transaction(sql);
    // Meanwhile somebody else has set another.
    if (store::password_hash_of(sql, caller.viewer.id) != old_hash) return http::problem(request, Problem::bad_password);
    store::set_password_hash(sql, caller.viewer.id, new_hash);
    drop_reset_link(sql, caller.viewer.id);
    app.sessions.end_others(sql, {Surface::crm, caller.viewer.id}, caller.session);
    record_own(app, sql, request, EventKind::password_changed, caller.viewer.id);
    transaction.commit();
    app.throttle.succeeded(caller.name, request.address);
    return done();
}

Response post_reset_link(App& app, const Request& request, const Caller& caller) {
    const auto body = http::read_json(request);
    if (!body) return http::input_problem(request, body.error());
    ObjectReader reader(*body, "");
    if (!reader.finish()) return http::input_problem(request, reader.error());
    soci::session sql(app.database.pool());
    store::WriteTransaction transaction(sql);
    const auto user = store::find_user(sql, request.captures[0]);
    // Whoever comes in by the city's sign-on gets no second way in, and whoever has ended none at all.
    if (!user || user->issuer || user->ended) return http::problem(request, Problem::not_found);
    if (!has_just_proved(app, caller)) return step_up_needed(app, sql, request, caller);
    const ResetLink link = make_reset_link(sql, user->id, app.now());
    record_event(sql, {EventKind::reset_link_made, user->id, caller.viewer.id, browser_of(request), app.now()});
    transaction.commit();
    Json answer = Json::object();
    answer.set("path", link.path);
    answer.set("expires", wall_time(link.expires));
    return http::json_answer(answer, 201);
}

Response post_reset(App& app, const Request& request) {
    const auto body = http::read_json(request);
    if (!body) return http::input_problem(request, body.error());
    ObjectReader reader(*body, "");
    const std::string* token = reader.string("token");
    const std::string* wanted = reader.string("password");
    if (!reader.finish()) return http::input_problem(request, reader.error());
    const auto user = user_of_link(app, *token);
    if (!user) return http::problem(request, Problem::bad_link);
    if (const auto weakness = weakness_of(*wanted, user->name, app.registers.now()->agencies())) return weak(request, *weakness);
    const std::string hash = hash_password(*wanted);

    soci::session sql(app.database.pool());
    store::WriteTransaction transaction(sql);
    // Once: of two who come with the link at the same time, one finds it gone.
    if (user_of_reset_link(sql, *token, app.now()) != user->id) return http::problem(request, Problem::bad_link);
    const auto now = store::find_user(sql, user->id);
    if (!now || now->ended) return http::problem(request, Problem::bad_link);
    drop_reset_link(sql, user->id);
    store::set_password_hash(sql, user->id, hash);
    app.sessions.end_others(sql, {Surface::crm, user->id}, "");
    record_event(sql, {EventKind::password_reset, user->id, std::nullopt, browser_of(request), app.now()});
    transaction.commit();
    return done();
}

}  // namespace tabir::auth
