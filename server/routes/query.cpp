#include "routes/query.hpp"

namespace tabir::routes {

std::variant<Query, Response> read_query(const Request& request, const std::set<std::string>& known,
                                         const std::set<std::string>& required) {
    Query query;
    for (const auto& [name, value] : request.query) {
        if (!known.count(name)) {
            Json extra = Json::object();
            extra.set("member", name);
            return http::problem(request, Problem::unknown_parameter, extra);
        }
        if (!query.emplace(name, value).second) return bad_value(request, name, "must come once");
    }
    for (const std::string& name : required) {
        if (!query.count(name)) return bad_value(request, name, "is missing");
    }
    return query;
}

}  // namespace tabir::routes
