// Setting up a second factor, turning it off, clearing a lost one, and the rule whether everyone must have one.
#include "auth/browser.hpp"
#include "auth/handlers.hpp"
#include "auth/proof.hpp"
#include "auth/session_answer.hpp"
#include "http/input.hpp"
#include "store/users.hpp"

namespace tabir::auth {
namespace {

using http::Problem;
using http::Request;
using http::Response;

constexpr std::size_t max_code_bytes = 64;

Response done() {
    Response response;
    response.status = 204;
    return response;
}

Response rule_answer(bool required) {
    Json body = Json::object();
    body.set("required", required);
    return http::json_answer(body);
}

}  // namespace

Response get_factor(App& app, const Request& request, const Caller& caller) {
    if (auto refusal = refuse_query(request)) return *std::move(refusal);
    soci::session sql(app.database.pool());
    Json body = Json::object();
    body.set("on", app.factors.holds(sql, caller.viewer.id));
    body.set("required", factor_is_required(sql));
    body.set("recovery_codes_left", app.factors.recovery_codes_left(sql, caller.viewer.id));
    return http::json_answer(body);
}

Response post_factor(App& app, const Request& request, const Caller& caller) {
    const auto body = http::read_json(request);
    if (!body) return http::input_problem(request, body.error());
    ObjectReader reader(*body, "");
    if (!reader.finish()) return http::input_problem(request, reader.error());
    soci::session sql(app.database.pool());
    store::WriteTransaction transaction(sql);
    if (app.factors.holds(sql, caller.viewer.id)) return http::problem(request, Problem::factor_exists);
    // Else whoever finds an open session could shut its user out with a factor of their own.
    if (!has_just_proved(app, caller)) return step_up_needed(app, sql, request, caller);
    Json answer = Json::object();
    answer.set("secret", app.factors.begin(sql, caller.viewer.id));
    transaction.commit();
    return http::json_answer(answer, 201);
}

Response post_factor_confirmation(App& app, const Request& request, const Caller& caller) {
    const auto body = http::read_json(request);
    if (!body) return http::input_problem(request, body.error());
    ObjectReader reader(*body, "");
    const std::string* code = reader.string("code");
    if (!reader.finish()) return http::input_problem(request, reader.error());
    if (code->size() > max_code_bytes) return http::problem(request, Problem::bad_code);
    Json codes = Json::array();
    std::string token;
    {
        soci::session sql(app.database.pool());
        store::WriteTransaction transaction(sql);
        if (app.factors.holds(sql, caller.viewer.id)) return http::problem(request, Problem::factor_exists);
        // A set-up that was begun and left must not become a way to a fresh proof, however many codes are tried.
        if (!has_just_proved(app, caller)) return step_up_needed(app, sql, request, caller);
        const auto recovery_codes = app.factors.confirm(sql, caller.viewer.id, *code, app.now());
        if (!recovery_codes) {
            record_own(app, sql, request, EventKind::code_failed, caller.viewer.id);
            transaction.commit();
            return http::problem(request, Problem::bad_code);
        }
        for (const std::string& each : *recovery_codes) codes.push(each);
        token = app.sessions.renew(sql, caller.session);
        record_own(app, sql, request, EventKind::factor_set, caller.viewer.id);
        transaction.commit();
    }
    Json answer = Json::object();
    answer.set("recovery_codes", std::move(codes));
    Response response = http::json_answer(answer);
    response.headers.emplace_back("Set-Cookie", cookie_line(Surface::crm, token));
    return response;
}

Response post_factor_removal(App& app, const Request& request, const Caller& caller) {
    const auto body = http::read_json(request);
    if (!body) return http::input_problem(request, body.error());
    ObjectReader reader(*body, "");
    const std::string* password = reader.string("password");
    const std::string* code = reader.string("code");
    if (!reader.finish()) return http::input_problem(request, reader.error());
    if (password->size() > max_password_bytes) return http::problem(request, Problem::bad_password);
    if (code->size() > max_code_bytes) return http::problem(request, Problem::bad_code);
    std::string hash;
    {
        soci::session sql(app.database.pool());
        if (!app.factors.holds(sql, caller.viewer.id)) return http::problem(request, Problem::no_factor);
        if (factor_is_required(sql)) return http::problem(request, Problem::factor_required);
        hash = store::password_hash_of(sql, caller.viewer.id);
    }
    const Prover prover{caller.name, caller.viewer.id, caller.viewer.id, EventKind::step_up_failed};
    if (auto refusal = refuse_password(app, request, prover, hash, *password, Problem::bad_password)) return *std::move(refusal);
    if (auto refusal = refuse_code(app, request, prover, *code)) return *std::move(refusal);
    soci::session sql(app.database.pool());
    store::WriteTransaction transaction(sql);
    app.factors.remove(sql, caller.viewer.id);
    record_own(app, sql, request, EventKind::factor_removed, caller.viewer.id);
    transaction.commit();
    return done();
}

Response delete_factor_of(App& app, const Request& request, const Caller& caller) {
    soci::session sql(app.database.pool());
    store::WriteTransaction transaction(sql);
    const auto user = store::find_user(sql, request.captures[0]);
    if (!user) return http::problem(request, Problem::not_found);
    if (!app.factors.holds(sql, user->id)) return http::problem(request, Problem::no_factor);
    if (!has_just_proved(app, caller)) return step_up_needed(app, sql, request, caller);
    app.factors.remove(sql, user->id);
    record_event(sql, {EventKind::factor_cleared, user->id, caller.viewer.id, browser_of(request), app.now()});
    transaction.commit();
    return done();
}

Response get_factor_rule(App& app, const Request& request, const Caller&) {
    if (auto refusal = refuse_query(request)) return *std::move(refusal);
    soci::session sql(app.database.pool());
    return rule_answer(factor_is_required(sql));
}

Response post_factor_rule(App& app, const Request& request, const Caller& caller) {
    const auto body = http::read_json(request);
    if (!body) return http::input_problem(request, body.error());
    ObjectReader reader(*body, "");
    const auto required = reader.boolean("required");
    if (!reader.finish()) return http::input_problem(request, reader.error());
    soci::session sql(app.database.pool());
    if (!has_just_proved(app, caller)) return step_up_needed(app, sql, request, caller);
    store::WriteTransaction transaction(sql);
    require_factor(sql, *required);
    record_event(sql, {*required ? EventKind::factor_required : EventKind::factor_not_required, std::nullopt, caller.viewer.id,
                       browser_of(request), app.now()});
    transaction.commit();
    return rule_answer(*required);
}

}  // namespace tabir::auth
