// The reference data as the city has it now: filled once, one snapshot until something changes, whoever changes it.
#include <doctest/doctest.h>

#include <thread>

#include "data/registers.hpp"
#include "folder.hpp"
#include "store/agencies.hpp"
#include "store/register_stamp.hpp"
#include "store/settings.hpp"

using namespace tabir;

namespace {

/// Renames an agency, as another program would: with a connection of its own.
void rename_elsewhere(const std::string& file, const std::string& name) {
    store::Database database(file, 1);
    soci::session sql(database.pool());
    store::WriteTransaction transaction(sql);
    data::Agency agency = store::find_agency(sql, "satpol-pp").value();
    agency.en_name = name;
    store::update_agency(sql, agency);
    store::renew_register_stamp(sql);
    transaction.commit();
}

}  // namespace

TEST_CASE("a new database is filled with what is built in, and one that was filled stays as it is") {
    const Folder folder;
    const std::string file = (folder.path / "tabir.db").string();
    {
        store::Database database(file, 2);
        data::Registers registers(database);
        const auto now = registers.now();
        REQUIRE(now->agencies().size() == data::built_in().agencies().size());
        REQUIRE(now->channels().size() == data::built_in().channels().size());
        for (std::size_t i = 0; i < now->agencies().size(); ++i) CHECK(now->agencies()[i].id == data::built_in().agencies()[i].id);
        CHECK(now->category("sampah") != nullptr);
        CHECK(now->area_within("kel-cikini", "jakarta-pusat"));
        CHECK(now->agency_within("sudin-bina-marga-jakarta-pusat", "dinas-bina-marga"));
    }
    rename_elsewhere(file, "Public Order");
    store::Database database(file, 2);
    data::Registers registers(database);
    CHECK(registers.now()->agency("satpol-pp")->en_name == "Public Order");
}

TEST_CASE("one snapshot until something changes; whoever holds it goes on with it") {
    const Folder folder;
    const std::string file = (folder.path / "tabir.db").string();
    store::Database database(file, 2);
    data::Registers registers(database);
    const auto before = registers.now();
    CHECK(registers.now() == before);
    {
        // What is no register changes all the time.
        soci::session sql(database.pool());
        store::set_setting(sql, "other", "x");
    }
    CHECK(registers.now() == before);
    rename_elsewhere(file, "Public Order");
    CHECK(registers.now()->agency("satpol-pp")->en_name == "Public Order");
    CHECK(before->agency("satpol-pp")->en_name == data::built_in().agency("satpol-pp")->en_name);
}

TEST_CASE("many threads look while others change") {
    const Folder folder;
    const std::string file = (folder.path / "tabir.db").string();
    store::Database database(file, 4);
    data::Registers registers(database);
    std::vector<std::thread> readers;
    for (int reader = 0; reader < 3; ++reader) {
        readers.emplace_back([&] {
            for (int i = 0; i < 200; ++i) {
                const auto now = registers.now();
                if (now->agency("satpol-pp") == nullptr) std::abort();
            }
        });
    }
    for (int i = 0; i < 20; ++i) rename_elsewhere(file, "Name " + std::to_string(i));
    for (std::thread& each : readers) each.join();
    CHECK(registers.now()->agency("satpol-pp")->en_name == "Name 19");
}
