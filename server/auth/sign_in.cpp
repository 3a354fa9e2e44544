// Signing in and out.
#include "auth/browser.hpp"
#include "auth/handlers.hpp"
#include "auth/host_token.hpp"
#include "auth/proof.hpp"
#include "auth/session_answer.hpp"
#include "auth/spent_tokens.hpp"
#include "http/input.hpp"
#include "store/users.hpp"

namespace tabir::auth {
namespace {

using http::Problem;
using http::Request;
using http::Response;

constexpr std::size_t max_name_bytes = 100;
constexpr std::size_t max_code_bytes = 64;

std::optional<store::Credentials> credentials_of(App& app, const std::string& name) {
    soci::session sql(app.database.pool());
    return store::find_credentials(sql, name);
}

bool has_factor(App& app, const std::string& user) {
    soci::session sql(app.database.pool());
    return app.factors.holds(sql, user);
}

/// Opens the session, unless the password that was checked has been changed meanwhile, or the user has ended.
std::optional<std::string> open_session(App& app, const Request& request, const std::string& name, const store::Credentials& checked,
                                        EventKind by) {
    soci::session sql(app.database.pool());
    store::WriteTransaction transaction(sql);
    const auto now = store::find_credentials(sql, name);
    if (!now || now->user_id != checked.user_id || now->password_hash != checked.password_hash) return std::nullopt;
    const std::string token = app.sessions.open(sql, {Surface::crm, checked.user_id}, browser_of(request));
    record_own(app, sql, request, by, checked.user_id);
    transaction.commit();
    return token;
}

}  // namespace

Response post_crm_session(App& app, const Request& request) {
    const auto body = http::read_json(request);
    if (!body) return http::input_problem(request, body.error());
    ObjectReader reader(*body, "");
    const std::string* name = reader.string("name");
    const std::string* password = reader.string("password");
    const std::string* code = reader.optional_string("code");
    if (!reader.finish()) return http::input_problem(request, reader.error());
    // Such a name or password cannot exist, and saying so tells nobody anything.
    if (name->size() > max_name_bytes || password->size() > max_password_bytes || (code && code->size() > max_code_bytes)) {
        return http::problem(request, Problem::bad_credentials);
    }
    const auto credentials = credentials_of(app, *name);
    const Prover prover{*name, credentials ? MaybeId(credentials->user_id) : std::nullopt, std::nullopt, EventKind::sign_in_failed};
    const MaybePasswordHash hash = credentials ? credentials->password_hash : std::nullopt;
    if (auto refusal = refuse_password(app, request, prover, hash, *password, Problem::bad_credentials)) return *std::move(refusal);
    const bool by_factor = has_factor(app, credentials->user_id);
    if (by_factor) {
        if (!code) return http::problem(request, Problem::code_needed);
        if (auto refusal = refuse_code(app, request, prover, *code)) return *std::move(refusal);
    }
    const auto token = open_session(app, request, *name, *credentials, by_factor ? EventKind::signed_in_with_factor : EventKind::signed_in);
    if (!token) return http::problem(request, Problem::bad_credentials);
    app.throttle.succeeded(*name, request.address);
    end_present_session(app, request, Surface::crm);
    return session_answer(app, request, Surface::crm, *token);
}

Response post_jaki_session(App& app, const Request& request) {
    const auto body = http::read_json(request);
    if (!body) return http::input_problem(request, body.error());
    ObjectReader reader(*body, "");
    const std::string* text = reader.string("token");
    if (!reader.finish()) return http::input_problem(request, reader.error());
    const Milliseconds now = app.now();
    const auto host_token = check_host_token(*text, app.host_keys, app.config.jaki, now);
    if (!host_token && host_token.error().code == "no_keys") return http::problem(request, Problem::unavailable);
    if (!host_token || !spend(app.database, *host_token, now)) {
        soci::session sql(app.database.pool());
        store::WriteTransaction transaction(sql);
        record_event(sql, {EventKind::app_token_refused, std::nullopt, std::nullopt, browser_of(request), now});
        transaction.commit();
        return http::problem(request, Problem::bad_token);
    }
    end_present_session(app, request, Surface::jaki);
    std::string token;
    {
        soci::session sql(app.database.pool());
        store::WriteTransaction transaction(sql);
        token = app.sessions.open(sql, {Surface::jaki, host_token->citizen.id}, browser_of(request));
        transaction.commit();
    }
    return session_answer(app, request, Surface::jaki, token);
}

Response get_session(App& app, const Request& request, const Caller& caller) { return session_answer(app, request, caller); }

Response delete_session(App& app, const Request& request) {
    const Surface surface = *surface_of(request.path);
    if (const auto caller = who_even_without_factor(app, request); caller && surface == Surface::crm) {
        soci::session sql(app.database.pool());
        store::WriteTransaction transaction(sql);
        record_own(app, sql, request, EventKind::signed_out, caller->viewer.id);
        transaction.commit();
    }
    end_present_session(app, request, surface);
    Response response;
    response.status = 204;
    response.headers.emplace_back("Set-Cookie", cookie_line(surface, "", "; Max-Age=0"));
    // Not "cookies": that would end the session of the other surface too.
    response.headers.emplace_back("Clear-Site-Data", "\"cache\", \"storage\"");
    return response;
}

}  // namespace tabir::auth
