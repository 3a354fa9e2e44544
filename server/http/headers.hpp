// The headers that every answer carries.
#pragma once

#include "http/http.hpp"

namespace tabir::http {

/// Puts the security headers on the answer, and `Cache-Control: no-store` unless it says otherwise itself.
void add_security_headers(Response& response);

/// Says under which edition the request was answered: `Tabir-Edition: 2026-11-23 <digest>`.
void add_edition(Response& response, const policy::DigestedEdition& edition);

}  // namespace tabir::http
