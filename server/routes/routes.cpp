#include "routes/routes.hpp"

#include <iterator>
#include <memory>

#include "routes/access_log.hpp"
#include "routes/act.hpp"
#include "routes/documents.hpp"
#include "routes/editions.hpp"
#include "routes/list.hpp"
#include "routes/news.hpp"
#include "routes/officers.hpp"
#include "routes/passages.hpp"
#include "routes/photo_bytes.hpp"
#include "routes/photo_requests.hpp"
#include "routes/report.hpp"
#include "routes/submit.hpp"

namespace tabir::routes {
namespace {

using Answer = Response (*)(const Context&, const Request&, const Caller&);

class Table {
public:
    explicit Table(std::shared_ptr<const Installation> installation) : installation_(std::move(installation)) {}

    /// A route of one surface: who asks is known before anything else happens.
    void add(const char* method, const std::string& pattern, Answer answer, http::Body body = http::Body::none) {
        routes_.push_back({method, pattern, body, [here = installation_, answer](const Request& request) {
                               const auto caller = auth::who(here->app, request);
                               if (!caller) return http::problem(request, Problem::no_session);
                               return answer(Context(*here, request), request, *caller);
                           }});
    }
    void add(std::vector<http::Route> routes) {
        std::move(routes.begin(), routes.end(), std::back_inserter(routes_));
    }
    std::vector<http::Route> take() { return std::move(routes_); }

private:
    std::shared_ptr<const Installation> installation_;
    std::vector<http::Route> routes_;
};

void add_surface(Table& table, Surface surface) {
    const std::string root = "/api/" + std::string(code(surface));
    table.add("GET", root + "/reports", get_list);
    table.add("GET", root + "/reports/{}", get_report);
    table.add("GET", root + "/reports/{}/why", get_why);
    table.add("GET", root + "/photos/{}", get_photo);
    if (surface == Surface::portal) return;
    table.add("POST", root + "/reports/{}/actions/{}", post_action, http::Body::json);
    table.add("GET", root + "/news", get_news);
}

}  // namespace

std::vector<http::Route> report_routes(App& app) {
    const auto installation = std::make_shared<const Installation>(app);
    Table table(installation);
    for (const Surface surface : {Surface::portal, Surface::crm, Surface::jaki}) add_surface(table, surface);
    table.add("POST", "/api/jaki/reports", post_jaki_report, http::Body::json);
    table.add("POST", "/api/crm/reports", post_crm_report, http::Body::json);
    table.add("POST", "/api/crm/reports/{}/passages", post_passage, http::Body::json);
    table.add("GET", "/api/crm/officers", get_officers);
    table.add("GET", "/api/crm/photo-requests", get_photo_requests);
    table.add("GET", "/api/crm/access", get_access);
    table.add("POST", "/api/crm/editions", post_edition, http::Body::edition);
    table.add(edition_routes(app));
    table.add(document_routes(app));
    return table.take();
}

}  // namespace tabir::routes
