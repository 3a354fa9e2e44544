// A data folder whose users, agencies and channels are read and changed on the command line, while the server runs or not.
#pragma once

#include <string>
#include <vector>

#include "administration/desk.hpp"
#include "store/database.hpp"

namespace tabir::cli {

class Office {
public:
    /// Throws std::runtime_error with a sentence for people when the folder holds no database.
    explicit Office(const std::string& data);

    store::Database& database() noexcept { return database_; }

    /// Makes the change as the operator. Throws std::runtime_error with the rule that refuses it; then nothing is changed.
    template <class Make> auto change(Make make) {
        soci::session sql(database_.pool());
        store::WriteTransaction transaction(sql);
        auto outcome = make(administration::Desk{sql, sessions_, std::nullopt, store::system_now()});
        if (const auto* refused = std::get_if<administration::Refused>(&outcome)) refuse(*refused);
        transaction.commit();
        return std::get<0>(std::move(outcome));
    }

private:
    [[noreturn]] static void refuse(const administration::Refused& refused);

    store::Database database_;
    auth::Sessions sessions_;
};

/// Prints rows whose columns stand below each other.
void print_table(const std::vector<std::vector<std::string>>& rows);

}  // namespace tabir::cli
