// Users, agencies and channels as administrators are told of them. Each shape is what its version is made of, too.
#pragma once

#include "data/agency.hpp"
#include "data/channel.hpp"
#include "store/users.hpp"
#include "tabir/json.hpp"

namespace tabir::administration {

Json told(const store::User& user);
Json told(const data::Agency& agency);
Json told(const data::Channel& channel);

}  // namespace tabir::administration
