#include "photo/shelf.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include <sodium.h>

#include "file_text.hpp"
#include "hex.hpp"

namespace tabir::photo {
namespace {

constexpr std::size_t id_digits = 32;

std::string random_id() {
    std::array<unsigned char, id_digits / 2> random{};
    randombytes_buf(random.data(), random.size());
    return to_hex(random);
}

bool is_id(std::string_view text) {
    const auto is_digit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return text.size() == id_digits && std::all_of(text.begin(), text.end(), is_digit);
}

/// Writes a new file down to the disk.
bool write_file(const std::filesystem::path& path, std::string_view bytes) {
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) return false;
    bool good = true;
    while (good && !bytes.empty()) {
        const ssize_t count = write(file, bytes.data(), bytes.size());
        good = count > 0;
        if (good) bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    good = fsync(file) == 0 && good;
    return close(file) == 0 && good;
}

}  // namespace

Shelf::Shelf(std::filesystem::path folder) : folder_(std::move(folder)) {
    if (mkdir(folder_.c_str(), 0700) != 0 && !std::filesystem::is_directory(folder_)) {
        throw std::runtime_error("cannot make the folder " + folder_.string());
    }
}

std::filesystem::path Shelf::path(std::string_view id, Size size) const {
    return folder_ / (std::string(id) + (size == Size::full ? ".jpg" : ".thumb.jpg"));
}

std::string Shelf::put(const Picture& picture) {
    std::string id = random_id();
    if (!write_file(path(id, Size::full), picture.full) || !write_file(path(id, Size::thumb), picture.thumb)) {
        remove(id);
        throw std::runtime_error("cannot write a photo");
    }
    return id;
}

std::string Shelf::put_again(std::string_view id) {
    std::string another = random_id();
    for (const Size size : {Size::full, Size::thumb}) {
        if (link(path(id, size).c_str(), path(another, size).c_str()) == 0) continue;
        remove(another);
        throw std::runtime_error("cannot write a photo");
    }
    return another;
}

std::optional<std::string> Shelf::read(std::string_view id, Size size) const {
    if (!is_id(id)) return std::nullopt;
    return file_text(path(id, size));
}

void Shelf::remove(std::string_view id) {
    if (!is_id(id)) return;
    std::error_code absent;
    std::filesystem::remove(path(id, Size::full), absent);
    std::filesystem::remove(path(id, Size::thumb), absent);
}

}  // namespace tabir::photo
