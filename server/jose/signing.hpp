// Signing tokens: what the demo's host app does.
#pragma once

#include <string>

#include "tabir/json.hpp"

namespace tabir::jose {

struct KeyPair {
    std::string secret;      ///< a private JWK
    std::string public_set;  ///< a JWK set with its public half
};

/// An RSA key pair of 2048 bits under that name. Throws std::runtime_error.
KeyPair new_key_pair(const std::string& kid);

/// A token with these claims, signed by RS256 with the private JWK, whose `kid` it names. Throws std::runtime_error.
std::string signed_token(const Json& claims, const std::string& private_jwk);

}  // namespace tabir::jose
