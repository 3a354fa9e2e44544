#include "routes/context.hpp"

#include <stdexcept>

namespace tabir::routes {
namespace {

Keys load_keys(store::Database& database) {
    soci::session sql(database.pool());
    store::WriteTransaction transaction(sql);
    const Keys keys{store::secret_key(sql, "key.versions"), store::secret_key(sql, "key.cursors"),
                    store::secret_key(sql, "key.orders"), store::secret_key(sql, "key.requests")};
    transaction.commit();
    return keys;
}

}  // namespace

Installation::Installation(App& of) : app(of), keys(load_keys(app.database)) {}

Context::Context(const Installation& installation, const Request& request)
    : Context(installation, request, installation.app.registers.now()) {}

Context::Context(const Installation& installation, const Request& request, std::shared_ptr<const data::Reference> held)
    : app(installation.app), edition(edition_of(request)), reference(*held), keys(installation.keys), held_(std::move(held)) {}

const policy::DigestedEdition& edition_of(const Request& request) {
    if (!request.edition) throw std::runtime_error("no edition of the policy is in force");
    return *request.edition;
}

std::string name_of(const Viewer& viewer) { return std::string(code(viewer.surface)) + ":" + viewer.id; }

Response not_found(const Request& request) { return http::problem(request, Problem::not_found); }

Response bad_value(const Request& request, std::string_view member, std::string_view detail) {
    Json extra = Json::object();
    extra.set("member", member);
    extra.set("detail", detail);
    return http::problem(request, Problem::bad_value, extra);
}

}  // namespace tabir::routes
