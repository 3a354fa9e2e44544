// The people of the demo city: CRM users and citizens. All invented, and the same in every demo city.
#pragma once

#include <string_view>
#include <vector>

#include "data/reference.hpp"
#include "demo/chance.hpp"
#include "store/users.hpp"
#include "tabir/report.hpp"

namespace tabir::demo {

/// A CRM user. The users with a role can sign in with a password; the others are there to be assigned reports.
struct Member {
    store::User user;
    std::string_view role_id;  ///< what visitors of the demo are told, in Indonesian; empty for those who cannot sign in
    std::string_view role_en;
};

class Cast {
public:
    explicit Cast(const data::Reference& reference);

    const std::vector<Member>& members() const noexcept { return members_; }
    const std::vector<store::Citizen>& citizens() const noexcept { return citizens_; }

    /// Those with that tag, at least one.
    std::vector<const store::User*> with_tag(Tag tag) const;
    /// Plain officers of exactly that agency; may be none.
    std::vector<const store::User*> officers_of(std::string_view agency) const;
    const store::User& user(std::string_view id) const;

private:
    std::vector<Member> members_;
    std::vector<store::Citizen> citizens_;
};

/// The Suku Dinas of that Dinas in that city, or the Dinas itself when it has none there.
std::string_view local_agency(const data::Reference& reference, std::string_view dinas, std::string_view city);
/// The city in which the area lies.
std::string_view city_of(const data::Reference& reference, std::string_view area);

/// The name of somebody who wrote through a channel without an account.
std::string passer_by(Chance& chance);

/// As what the user acts on the CRM.
Party party_of(const store::User& user) noexcept;

}  // namespace tabir::demo
