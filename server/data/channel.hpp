// A way by which reports come in.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tabir::data {

/// Open from its first to its last day, both counted.
struct Channel {
    std::string id;
    std::string id_name;
    std::string en_name;
    std::string from;                  ///< "2021-01-01"
    std::optional<std::string> until;  ///< nothing: still open
    bool located = false;              ///< whether its reports carry a point

    bool open_on(std::string_view date) const noexcept;  ///< `date` as "2021-01-01"
};

}  // namespace tabir::data
