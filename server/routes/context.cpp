#include "routes/context.hpp"

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

Context::Context(App& of)
    : app(of), edition(*app.editions.newest()), reference(data::reference()), keys(load_keys(app.database)) {}

std::string name_of(const Viewer& viewer) { return std::string(code(viewer.surface)) + ":" + viewer.id; }

Response not_found(const Request& request) { return http::problem(request, Problem::not_found); }

Response bad_value(const Request& request, std::string_view member, std::string_view detail) {
    Json extra = Json::object();
    extra.set("member", member);
    extra.set("detail", detail);
    return http::problem(request, Problem::bad_value, extra);
}

}  // namespace tabir::routes
