#include "store/database.hpp"

#include <doctest/doctest.h>

#include "city.hpp"

namespace tabir::test {

TEST_CASE("what a large sort sets aside lies in no folder that others use too") {
    TemporaryFolder folder;
    store::Database database((folder.path() / "tabir.db").string(), 3);
    for (std::size_t i = 0; i < 3; ++i) {
        int place = 0;
        database.pool().at(i) << "PRAGMA temp_store", soci::into(place);
        CHECK(place == 2);  // memory
    }
}

}  // namespace tabir::test
