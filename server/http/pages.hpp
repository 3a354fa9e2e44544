// The built pages, read into memory at the start: no request ever names a file.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "http/http.hpp"

namespace tabir::http {

class Pages {
public:
    Pages() = default;
    /// Reads the folder, without what lies under demo/ unless `with_demo`: files with an ending of a web page, at most 8 MiB each; links and all else are left out. "index.html"
    /// stands for its folder, whose name without the slash leads there. Throws std::runtime_error when the folder cannot be read.
    Pages(const std::filesystem::path& folder, bool with_demo);

    bool has(std::string_view path) const { return pages_.find(path) != pages_.end(); }
    /// The page, or 304 when the caller holds it already. Only for a path that is there.
    Response answer(const Request& request) const;

private:
    struct Page {
        std::string type;
        std::string body;
        std::string etag;
        bool immutable = false;  ///< its name changes with its content
        std::string location;    ///< not empty: the page is there instead
    };
    std::map<std::string, Page, std::less<>> pages_;
};

}  // namespace tabir::http
