#include "cli/agency.hpp"

#include <stdexcept>

#include "administration/agencies.hpp"
#include "cli/folder_commands.hpp"
#include "cli/office.hpp"
#include "store/agencies.hpp"

namespace tabir::cli {
namespace {

using administration::Desk;
using administration::Outcome;
using data::Agency;

struct Asked {
    std::string data;
    Agency agency;
    std::string parent;
};

std::vector<std::string> row_of(const Agency& agency) {
    return {agency.id, agency.id_name, agency.en_name, agency.kind, agency.parent ? "below " + *agency.parent : "-", agency.closed ? "closed" : ""};
}

void list(const Asked& asked) {
    Office office(asked.data);
    soci::session sql(office.database().pool());
    std::vector<std::vector<std::string>> rows;
    for (const Agency& agency : store::all_agencies(sql)) rows.push_back(row_of(agency));
    print_table(rows);
}

void add(const Asked& asked) {
    Agency given = asked.agency;
    if (!asked.parent.empty()) given.parent = asked.parent;
    print_table({row_of(Office(asked.data).change([&](const Desk& desk) { return administration::create_agency(desk, given); }))});
}

/// Changes the agency of that id, and prints it as it then is.
template <class Make> void change(const Asked& asked, Make make) {
    print_table({row_of(Office(asked.data).change([&](const Desk& desk) -> Outcome<Agency> {
        const auto found = store::find_agency(desk.sql, asked.agency.id);
        if (!found) throw std::runtime_error("there is no agency `" + asked.agency.id + "`");
        return make(desk, *found);
    }))});
}

void rename(const Asked& asked) {
    change(asked, [&](const Desk& desk, const Agency& agency) {
        return administration::rename_agency(desk, agency, asked.agency.id_name, asked.agency.en_name);
    });
}
void close(const Asked& asked) { change(asked, administration::close_agency); }
void reopen(const Asked& asked) { change(asked, administration::reopen_agency); }

}  // namespace

void add_agency(CLI::App& program, std::optional<int>& status) {
    FolderCommands<Asked> agency(program, "agency", "The agencies of the city", status);
    Asked& asked = agency.asked();
    const auto about_one = [&](const char* name, const char* about, void (*run)(const Asked&)) -> CLI::App& {
        CLI::App& command = agency.add(name, about, run);
        command.add_option("ID", asked.agency.id, "The agency's id")->required();
        return command;
    };
    const auto add_names = [&](CLI::App& command) {
        command.add_option("--id-name", asked.agency.id_name, "Its name in Indonesian")->required();
        command.add_option("--en-name", asked.agency.en_name, "Its name in English")->required();
    };

    agency.add("list", "All agencies, closed ones too", list);
    CLI::App& adding = about_one("add", "Make an agency", add);
    add_names(adding);
    adding.add_option("--kind", asked.agency.kind, "province, bureau, inspectorate, dinas, suku_dinas, unit, enterprise, city, kecamatan or kelurahan")
        ->required();
    adding.add_option("--parent", asked.parent, "The id of the agency that it stands below");
    add_names(about_one("rename", "Give an agency other names", rename));
    about_one("close", "Close an agency that nothing needs any more", close);
    about_one("reopen", "Open a closed agency again", reopen);
}

}  // namespace tabir::cli
