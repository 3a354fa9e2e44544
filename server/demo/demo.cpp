#include "demo/demo.hpp"

#include <cstdio>
#include <stdexcept>

#include "app.hpp"
#include "auth/passwords.hpp"
#include "data/registers.hpp"
#include "demo/credentials.hpp"
#include "demo/pictures.hpp"
#include "demo/plan.hpp"
#include "demo/progress.hpp"
#include "demo/writing_down.hpp"
#include "edition/loading.hpp"
#include "edition/trust.hpp"
#include "store/users.hpp"

namespace tabir::demo {
namespace {

namespace fs = std::filesystem;

/// Where the city is made, beside its folder: so there is never half a city in the folder. What an interrupted run left is gone.
fs::path workshop(const fs::path& folder) {
    if (fs::exists(folder) && !fs::is_empty(folder)) throw std::runtime_error(folder.string() + " is not empty");
    fs::path beside = fs::absolute(folder).lexically_normal();
    if (!beside.has_filename()) beside = beside.parent_path();
    fs::create_directories(beside.parent_path());
    beside += ".making";
    fs::remove_all(beside);
    fs::create_directory(beside);
    fs::permissions(beside, fs::perms::owner_all);
    return beside;
}

/// Stores the users and citizens. Whoever cannot sign in gets the hash of a password that nobody was told.
std::vector<Account> write_cast(soci::session& sql, const Cast& cast, Progress& progress) {
    const std::string nobody_knows = auth::hash_password(new_password());
    std::vector<Account> accounts;
    std::size_t done = 0;
    for (const Member& member : cast.members()) {
        if (member.role_id.empty()) {
            store::insert_user(sql, member.user, nobody_knows);
        } else {
            accounts.push_back({&member, new_password()});
            store::insert_user(sql, member.user, auth::hash_password(accounts.back().password));
        }
        progress.done(++done, cast.members().size());
    }
    for (const store::Citizen& citizen : cast.citizens()) store::save_citizen(sql, citizen);
    return accounts;
}

void fill(const fs::path& folder, const Options& options) {
    Progress progress;
    const data::Reference& reference = data::built_in();
    const Cast cast(reference);

    progress.step("planning the city");
    const Milliseconds now = store::system_now();
    store::Database database((folder / "tabir.db").string(), 1);
    const data::Registers registers(database);  // filled, as those of every new folder are
    const auto edition = edition::Register(edition::all_known(database)).in_force(now);
    if (!edition) throw std::runtime_error("no edition of the policy is in force today");
    const auto city = plan_city(*edition, reference, cast, {options.seed, options.reports, now});

    progress.step("drawing the pictures");
    const auto pictures = draw_pictures(pictures_of(city));

    progress.step("making the accounts");
    photo::Shelf shelf(folder / "photos");
    soci::session sql(database.pool());
    store::WriteTransaction all_or_nothing(sql);
    const std::vector<Account> accounts = write_cast(sql, cast, progress);

    progress.step("writing the reports");
    Writer writer(sql, shelf, pictures, edition->digest());
    for (std::size_t i = 0; i < city.size(); ++i) {
        writer.write(city[i]);
        progress.done(i + 1, city.size());
    }
    edition::trust(sql, write_edition_key(folder));
    all_or_nothing.commit();

    write_host_keys(folder);
    write_accounts(folder, accounts);
    progress.finish();
}

}  // namespace

int make(const std::filesystem::path& folder, const Options& options) {
    try {
        const fs::path made = workshop(folder);
        fill(made, options);
        fs::rename(made, folder);
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "tabir: cannot make the demo city: %s\n", error.what());
        return 1;
    }
}

}  // namespace tabir::demo
