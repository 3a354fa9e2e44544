#include "photo/intake_answer.hpp"

#include <cstdint>

namespace tabir::photo {
namespace {

constexpr char a_picture = 'P';
constexpr char a_refusal = 'R';
constexpr std::size_t number_bytes = 4;

void put_number(std::string& text, std::size_t number) {
    for (std::size_t i = 0; i < number_bytes; ++i) text += static_cast<char>(number >> 8 * i & 0xFF);
}

/// Takes the parts off the front; once one is missing, none is good.
class Parts {
public:
    explicit Parts(std::string_view text) : left_(text) {}

    std::string_view bytes(std::size_t count) {
        good_ = good_ && left_.size() >= count;
        if (!good_) return {};
        const std::string_view part = left_.substr(0, count);
        left_.remove_prefix(count);
        return part;
    }
    std::size_t number() {
        std::size_t value = 0;
        const std::string_view part = bytes(number_bytes);
        for (std::size_t i = part.size(); i-- > 0;) value = value << 8 | static_cast<unsigned char>(part[i]);
        return value;
    }
    bool used_up() const { return good_ && left_.empty(); }

private:
    std::string_view left_;
    bool good_ = true;
};

bool is_side(std::size_t pixels) { return pixels >= 1 && pixels <= static_cast<std::size_t>(max_side); }
bool is_jpeg(std::string_view bytes) { return bytes.substr(0, 3) == "\xFF\xD8\xFF"; }

std::optional<Taken> read_refusal(Parts parts) {
    const std::size_t number = parts.number();
    if (!parts.used_up() || number > static_cast<std::size_t>(last_refusal)) return std::nullopt;
    return static_cast<Refusal>(number);
}

std::optional<Taken> read_picture(Parts parts) {
    const std::size_t width = parts.number(), height = parts.number(), full_bytes = parts.number(), thumb_bytes = parts.number();
    const std::string_view full = parts.bytes(full_bytes), thumb = parts.bytes(thumb_bytes);
    if (!parts.used_up() || !is_side(width) || !is_side(height) || !is_jpeg(full) || !is_jpeg(thumb)) return std::nullopt;
    return Picture{std::string(full), std::string(thumb), static_cast<int>(width), static_cast<int>(height)};
}

}  // namespace

std::string write_answer(const Taken& taken) {
    std::string text;
    if (const auto* refusal = std::get_if<Refusal>(&taken)) {
        text += a_refusal;
        put_number(text, static_cast<std::size_t>(*refusal));
        return text;
    }
    const Picture& picture = std::get<Picture>(taken);
    text += a_picture;
    for (const int side : {picture.width, picture.height}) put_number(text, static_cast<std::size_t>(side));
    for (const std::string& jpeg : {picture.full, picture.thumb}) put_number(text, jpeg.size());
    return text + picture.full + picture.thumb;
}

std::optional<Taken> read_answer(std::string_view text) {
    Parts parts(text);
    const std::string_view kind = parts.bytes(1);
    if (kind == std::string_view(&a_refusal, 1)) return read_refusal(parts);
    if (kind == std::string_view(&a_picture, 1)) return read_picture(parts);
    return std::nullopt;
}

}  // namespace tabir::photo
