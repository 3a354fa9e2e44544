#include "http/pages.hpp"

#include <array>
#include <stdexcept>

#include <sodium.h>

#include "file_text.hpp"
#include "hex.hpp"

namespace tabir::http {
namespace {

constexpr std::uintmax_t max_page_bytes = 8 * 1024 * 1024;

constexpr std::pair<std::string_view, std::string_view> types[] = {
    {".html", "text/html; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".mjs", "text/javascript; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".wasm", "application/wasm"},
    {".woff2", "font/woff2"},
    {".svg", "image/svg+xml"},
    {".png", "image/png"},
    {".webp", "image/webp"},
    {".jpg", "image/jpeg"},
    {".ico", "image/x-icon"},
    {".txt", "text/plain; charset=utf-8"},
};

std::string_view type_of(const std::filesystem::path& file) {
    for (const auto& [ending, type] : types) {
        if (file.extension() == ending) return type;
    }
    return {};
}

std::string read_file(const std::filesystem::path& file) {
    auto text = file_text(file);
    if (!text) throw std::runtime_error("cannot read " + file.string());
    return *std::move(text);
}

std::string etag_of(const std::string& body) {
    std::array<unsigned char, 16> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(body.data()), body.size(), nullptr, 0);
    return '"' + to_hex(hash) + '"';
}

}  // namespace

Pages::Pages(const std::filesystem::path& folder, bool with_demo) {
    namespace fs = std::filesystem;
    std::error_code error;
    for (fs::recursive_directory_iterator entry(folder, error), end; entry != end; entry.increment(error)) {
        if (error) break;
        const std::string_view type = type_of(entry->path());
        if (entry->is_symlink() || !entry->is_regular_file() || type.empty() || entry->file_size() > max_page_bytes) continue;
        std::string path = "/" + entry->path().lexically_relative(folder).generic_string();
        if (entry->path().filename() == "index.html") path.resize(path.size() - std::string_view("index.html").size());
        if (path.rfind("/demo/", 0) == 0 && !with_demo) continue;
        if (path.size() > 1 && path.back() == '/') pages_.emplace(path.substr(0, path.size() - 1), Page{{}, {}, {}, false, path});
        std::string body = read_file(entry->path());
        std::string etag = etag_of(body);
        const bool immutable = path.rfind("/assets/", 0) == 0;
        pages_.emplace(std::move(path), Page{std::string(type), std::move(body), std::move(etag), immutable, {}});
    }
    if (error) throw std::runtime_error("cannot read the pages in " + folder.string() + ": " + error.message());
}

Response Pages::answer(const Request& request) const {
    const Page& page = pages_.find(request.path)->second;
    Response response;
    response.type = page.type;
    if (!page.location.empty()) {
        response.status = 308;
        response.headers.emplace_back("Location", page.location);
        return response;
    }
    if (page.immutable) {
        response.headers.emplace_back("Cache-Control", "public, max-age=31536000, immutable");
        response.headers.emplace_back("ETag", page.etag);
        if (request.header("if-none-match") == std::string_view(page.etag)) {
            response.status = 304;
            return response;
        }
    }
    response.body = page.body;
    return response;
}

}  // namespace tabir::http
