#include "auth/proof.hpp"

#include "auth/browser.hpp"

namespace tabir::auth {
namespace {

using http::Problem;
using http::Request;
using http::Response;

void record_failure(App& app, const Request& request, const Prover& prover, EventKind kind) {
    soci::session sql(app.database.pool());
    store::WriteTransaction transaction(sql);
    record_event(sql, {kind, prover.user, prover.actor, browser_of(request), app.now()});
    transaction.commit();
}

/// Whoever has a user's password can be slowed down together: all addresses from which that user has never signed in right share one lane
/// for codes, and a stranger without the password never gets there. The lane is that user's: what others mistype slows nobody else.
std::string code_lane(App& app, const Request& request, const Prover& prover) {
    return app.throttle.knows(prover.name, request.address) ? request.address : "anywhere else\n" + prover.name;
}

}  // namespace

std::optional<Response> refuse_password(App& app, const Request& request, const Prover& prover, const MaybePasswordHash& hash,
                                        const std::string& password, Problem wrong) {
    if (const int seconds = app.throttle.wait(prover.name, request.address)) return http::problem_for_now(request, Problem::too_many, seconds);
    switch (app.passwords.check(hash, password)) {
    case PasswordCheck::Answer::busy: return http::problem_for_now(request, Problem::unavailable, 1);
    case PasswordCheck::Answer::wrong:
        app.throttle.failed(prover.name, request.address);
        record_failure(app, request, prover, prover.failure);
        return http::problem(request, wrong);
    case PasswordCheck::Answer::right: break;
    }
    return std::nullopt;
}

std::optional<Response> refuse_code(App& app, const Request& request, const Prover& prover, const std::string& code) {
    const std::string lane = code_lane(app, request, prover);
    soci::session sql(app.database.pool());
    // One code after the other: of many that come at once, each meets what the one before has counted.
    store::WriteTransaction transaction(sql);
    if (const int seconds = app.code_throttle.wait(prover.name, lane)) return http::problem_for_now(request, Problem::too_many, seconds);
    const auto answer = app.factors.use(sql, prover.user.value(), code, app.now());
    if (answer == SecondFactors::Answer::wrong) {
        app.code_throttle.failed(prover.name, lane);
        record_event(sql, {EventKind::code_failed, prover.user, prover.actor, browser_of(request), app.now()});
    }
    if (answer == SecondFactors::Answer::recovery) record_own(app, sql, request, EventKind::recovery_code_used, prover.user.value());
    transaction.commit();
    if (answer == SecondFactors::Answer::wrong) return http::problem(request, Problem::bad_code);
    app.code_throttle.succeeded(prover.name, lane);
    return std::nullopt;
}

void record_own(App& app, soci::session& sql, const Request& request, EventKind kind, const std::string& user) {
    record_event(sql, {kind, user, user, browser_of(request), app.now()});
}

}  // namespace tabir::auth
