#include "cli/office.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <stdexcept>

#include "data/registers.hpp"

namespace tabir::cli {
namespace {

std::string database_in(const std::string& data) {
    const std::string file = data + "/tabir.db";
    // Else a mistyped folder would get a database of its own. `tabir serve` makes one.
    if (!std::filesystem::exists(file)) throw std::runtime_error(data + " is no data folder: it holds no tabir.db");
    return file;
}

}  // namespace

Office::Office(const std::string& data) : database_(database_in(data), 1), sessions_(database_, store::system_now) {
    // The registers may never have been filled.
    const data::Registers registers(database_);
}

void Office::refuse(const administration::Refused& refused) {
    if (refused.problem == http::Problem::bad_value) throw std::runtime_error("`" + refused.member + "` " + refused.detail);
    std::string sentence(title_of(refused.problem, Language::en));
    if (!refused.detail.empty()) sentence += " " + refused.detail;
    throw std::runtime_error(sentence);
}

void print_table(const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], row[i].size());
    }
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += row[i];
            if (i + 1 < row.size()) line.append(widths[i] + 2 - row[i].size(), ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        std::printf("%s\n", line.c_str());
    }
}

}  // namespace tabir::cli
