// Finds the route of a path.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "http/http.hpp"

namespace tabir::http {

class Router {
public:
    explicit Router(std::vector<Route> routes);

    struct Match {
        const Route* route = nullptr;              ///< null: no route for this method
        std::vector<std::string> captures;         ///< what its `{}` matched
        std::vector<std::string_view> methods;     ///< that the path has; empty: the path is unknown
    };
    Match find(std::string_view method, std::string_view path) const;

private:
    struct Entry {
        Route route;
        std::vector<std::string> segments;
    };
    std::vector<Entry> entries_;
};

}  // namespace tabir::http
