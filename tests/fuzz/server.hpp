// The server without its socket, on a small city: what the targets ask their requests of.
#pragma once

#include <string>
#include <vector>

#include "city.hpp"
#include "http/site.hpp"

namespace tabir::fuzz {

class Server {
public:
    /// One for the whole run: its reports go on living from input to input.
    static Server& shared();

    /// Users and citizens of the city, and nobody (empty).
    static const std::vector<std::string>& viewers();

    test::City& city() { return city_; }
    /// Ticket codes and photo ids that are there, for inputs to name.
    const std::vector<std::string>& codes() const { return codes_; }

    /// Answers a request as the viewer, as over the socket: read strictly, admitted, answered. `target` and `body` are the caller's
    /// bytes; a change is of the report as the viewer sees it now. Claims what holds for every answer.
    http::Response ask(const std::string& viewer, const std::string& method, const std::string& target, const std::string& body);

private:
    Server();
    std::string cookie_of(const std::string& viewer);
    std::string version_of(const std::string& viewer, const std::string& target);
    std::string head(const std::string& viewer, const std::string& method, const std::string& target, const std::string& body);

    test::City city_;
    http::Site site_;
    std::vector<std::string> codes_;
    std::vector<std::string> cookies_;
    long long keys_ = 0;
};

}  // namespace tabir::fuzz
