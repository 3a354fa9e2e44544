// The family of the browser that asks, for people to know their own sessions by.
#pragma once

#include <string>

#include "http/http.hpp"

namespace tabir::auth {

/// "firefox", "chrome", "edge", "safari", "samsung", "opera", or "other". A word of ours, never what was sent.
std::string browser_of(const http::Request& request);

}  // namespace tabir::auth
