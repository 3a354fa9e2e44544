// Proving anew who one is, before what matters most.
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

/// By a code where the user has a second factor, else by the password: whichever it is, the other proves nothing.
std::optional<Response> refuse_proof(App& app, const Request& request, const Caller& caller, ObjectReader& reader) {
    std::string hash;
    bool by_code = false;
    {
        soci::session sql(app.database.pool());
        hash = store::password_hash_of(sql, caller.viewer.id);
        by_code = app.factors.holds(sql, caller.viewer.id);
    }
    const std::string* proof = reader.string(by_code ? "code" : "password");
    if (!reader.finish()) return http::input_problem(request, reader.error());
    const Problem wrong = by_code ? Problem::bad_code : Problem::bad_password;
    if (proof->size() > max_password_bytes) return http::problem(request, wrong);
    const Prover prover{caller.name, caller.viewer.id, caller.viewer.id, EventKind::step_up_failed};
    if (by_code) return refuse_code(app, request, prover, *proof);
    return refuse_password(app, request, prover, hash, *proof, wrong);
}

}  // namespace

Response post_step_up(App& app, const Request& request, const Caller& caller) {
    const auto body = http::read_json(request);
    if (!body) return http::input_problem(request, body.error());
    ObjectReader reader(*body, "");
    if (auto refusal = refuse_proof(app, request, caller, reader)) return *std::move(refusal);
    app.throttle.succeeded(caller.name, request.address);
    std::string token;
    {
        soci::session sql(app.database.pool());
        store::WriteTransaction transaction(sql);
        token = app.sessions.renew(sql, caller.session);
        record_own(app, sql, request, EventKind::stepped_up, caller.viewer.id);
        transaction.commit();
    }
    return session_answer(app, request, Surface::crm, token);
}

}  // namespace tabir::auth
