// Our own request and response: what handlers see of HTTP. Only http/server.cpp includes httplib.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "http/problems.hpp"
#include "tabir/json.hpp"
#include "tabir/words.hpp"

namespace tabir::policy {
class DigestedEdition;
}

namespace tabir::http {

using Pairs = std::vector<std::pair<std::string, std::string>>;

struct Request {
    std::string method;   ///< "GET", "POST", "DELETE"
    std::string path;     ///< decoded, without query
    Pairs query;          ///< decoded by ourselves, in order, repeated members kept
    Pairs headers;        ///< names in lower case
    std::string body;
    std::string address;  ///< of who called (http/peer.hpp)
    std::vector<std::string> captures;  ///< what `{}` segments of the route's pattern matched
    /// In force when the request began. It is decided, recorded and answered under this one, whatever comes into force meanwhile.
    std::shared_ptr<const policy::DigestedEdition> edition;

    /// The header of that lower-case name; nothing when absent or sent twice.
    std::optional<std::string_view> header(std::string_view name) const;
    /// The cookie of that name; nothing when absent or sent twice.
    std::optional<std::string> cookie(std::string_view name) const;
    /// From Accept-Language; Indonesian unless English is preferred.
    Language language() const;
};

struct Response {
    int status = 200;
    std::string type = "application/json";
    std::string body;
    Pairs headers;  ///< beyond the ones that every answer carries
};

/// An answer in JSON.
Response json_answer(const Json& body, int status = 200);

/// The error answer of RFC 9457 with a stable code, in the caller's language; `extra` is an object whose members are added
/// ("member", "detail" and the like).
Response problem(const Request& request, Problem problem, const Json& extra = Json::object());
/// The same to somebody who may try again in so many seconds (Retry-After).
Response problem_for_now(const Request& request, Problem problem, long long seconds, const Json& extra = Json::object());

/// A route's function. An exception that escapes becomes a bare 500; its text goes to nobody.
using Handler = std::function<Response(const Request&)>;

/// What a route takes as its body.
enum class Body {
    none,
    json,
    image,
    edition,  ///< JSON that carries a whole edition
};

struct Route {
    std::string method;
    std::string pattern;  ///< "/api/crm/reports/{}"; `{}` matches one segment that is not empty
    Body body = Body::none;
    Handler handler;
    /// Whether another site may send a browser here, as a page of its own (a top-level GET). For nothing else from another site.
    bool from_other_sites = false;
};

struct ServerOptions {
    int port = 8080;                 ///< of 127.0.0.1; 0: any free one
    std::string socket;              ///< the path of a Unix socket to listen on instead; empty: none
    std::string web_folder;          ///< the built pages; empty: no pages
    bool demo_pages = false;         ///< the pages under /demo/ too
    /// Gives the edition in force now. Never throws.
    std::function<std::shared_ptr<const policy::DigestedEdition>()> edition_in_force;
    std::size_t max_json_bytes = 64 * 1024;
    std::size_t max_edition_bytes = 600 * 1024;
    std::size_t max_image_bytes = 12 * 1024 * 1024;
};

/// Serves until stop(). Adds the security headers to every answer, bounds everything before a handler sees it, refuses
/// cross-site requests (Sec-Fetch-Site) and bodies of the wrong media type.
class Server {
public:
    Server(ServerOptions options, std::vector<Route> routes);
    ~Server();
    /// Returns where: "http://127.0.0.1:PORT" or "unix:PATH". Throws std::runtime_error when that is taken.
    std::string bind();
    void listen();  ///< blocks until stop()
    void stop();    ///< safe from a signal-handling thread

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace tabir::http
