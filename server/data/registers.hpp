// The reference data as the city has it now: agencies and channels from the database, areas and categories as they are built in.
#pragma once

#include <memory>
#include <mutex>
#include <string>

#include "data/reference.hpp"
#include "store/database.hpp"

namespace tabir::data {

/// Safe to use from many threads. A change counts from the next look on, whoever made it: another program too.
class Registers {
public:
    /// Fills the registers of a new database with what is built in.
    explicit Registers(store::Database& database);

    /// As it is now. Whoever holds it goes on with it, whatever changes meanwhile.
    std::shared_ptr<const Reference> now();

private:
    store::Database& database_;
    std::mutex mutex_;
    std::string stamp_;  ///< of `current_`
    std::shared_ptr<const Reference> current_;
};

}  // namespace tabir::data
