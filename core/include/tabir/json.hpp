// JSON at the door: a strict reader that names the member it refuses, and a small writer.
//
// The reader stands on nlohmann_json's SAX parser. It is stricter than JSON asks for: no floats (a policy has none), no
// member twice, no nesting below `max_depth`, no bad UTF-8, nothing over `max_bytes` or `max_members`. So a tree that exists is safe to walk,
// to copy and to write.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tabir/result.hpp"
#include "tabir/words.hpp"

namespace tabir {

/// What a text may be at most.
struct JsonLimits {
    std::size_t max_bytes = 64 * 1024;
    std::size_t max_depth = 16;
    std::size_t max_members = 256;  ///< of one object
};

/// A parsed JSON value. Members keep the order of the text.
class Json {
public:
    enum class Type : std::uint8_t { null, boolean, integer, string, array, object };
    using Member = std::pair<std::string, Json>;

    Json() = default;
    Json(bool value) : type_(Type::boolean), integer_(value) {}
    Json(std::int64_t value) : type_(Type::integer), integer_(value) {}
    Json(int value) : Json(static_cast<std::int64_t>(value)) {}
    Json(std::string value) : type_(Type::string), string_(std::move(value)) {}
    Json(std::string_view value) : Json(std::string(value)) {}
    Json(const char* value) : Json(std::string(value)) {}
    static Json array() { return Json(Type::array); }
    static Json object() { return Json(Type::object); }

    Type type() const noexcept { return type_; }
    bool is(Type type) const noexcept { return type_ == type; }
    bool is_null() const noexcept { return type_ == Type::null; }

    /// Only on a value of that type.
    bool boolean() const noexcept { return integer_ != 0; }
    std::int64_t integer() const noexcept { return integer_; }
    const std::string& string() const noexcept { return string_; }
    const std::vector<Json>& items() const noexcept { return items_; }
    const std::vector<Member>& members() const noexcept { return members_; }

    /// The member of that name, or null when there is none.
    const Json* find(std::string_view name) const noexcept;

    /// Appends to an array; adds to an object (the caller never adds a name twice). Both give what was added, not the
    /// container: `Json::object().set(...)` is the member.
    Json& push(Json value);
    Json& set(std::string_view name, Json value);

    /// The text: no spaces, members in their order.
    std::string dump() const;
    /// The text as RFC 8785 writes it: the same, with the members of each object in the order of their names' bytes (which is
    /// that RFC's order as long as no name has a character beyond U+FFFF; ours are ASCII).
    std::string canonical() const;

private:
    explicit Json(Type type) : type_(type) {}

    Type type_ = Type::null;
    std::int64_t integer_ = 0;
    std::string string_;
    std::vector<Json> items_;
    std::vector<Member> members_;
};

/// Parses one JSON text, the whole of it. Errors: "syntax", "too_deep", "too_large", "duplicate_member", "not_utf8",
/// "wrong_type" (a number that is no 64-bit integer).
Result<Json> parse_json(std::string_view text, JsonLimits limits = {});

/// Appends `text` as a JSON string, quotes included.
void append_json_string(std::string& out, std::string_view text);

/// Reads the members of one object, each by name and type; `finish()` refuses any member that nobody asked for.
/// After the first error every further call does nothing, so a caller may read all and look once.
class ObjectReader {
public:
    /// `path` is the object's own place in the input ("report"; empty for the whole).
    ObjectReader(const Json& value, std::string path);

    const std::string* string(std::string_view name);                 ///< required, not empty
    const std::string* string_or_null(std::string_view name);         ///< required; null gives nullptr
    const std::string* optional_string(std::string_view name);        ///< may be absent; null is refused
    std::string text(std::string_view name);                          ///< required; may be empty
    template <class E> E word(std::string_view name);                 ///< required, a word of that vocabulary
    const Json* object(std::string_view name);
    const Json* object_or_null(std::string_view name);
    const Json* array(std::string_view name);
    std::optional<bool> boolean(std::string_view name);
    std::optional<std::int64_t> integer(std::string_view name);
    std::vector<std::string> strings(std::string_view name);          ///< required array of non-empty strings
    /// The member as it is, not yet taken; null when absent.
    const Json* peek(std::string_view name) const;

    /// The reader's first error is the one that stays.
    void fail(std::string code, std::string_view name, std::string message);
    /// Takes over the error of a reader of a member.
    void adopt(const Error& error);
    /// True when all was well and no member is left over.
    bool finish();
    bool ok() const noexcept { return error_.code.empty(); }
    const Error& error() const noexcept { return error_; }
    std::string path_of(std::string_view name) const;

private:
    const Json* take(std::string_view name, bool required);
    const Json* typed(std::string_view name, Json::Type type, std::string_view expected);

    const Json* value_;
    std::string path_;
    std::vector<char> taken_;  ///< for each member, whether somebody asked for it
    Error error_;
};

template <class E> E ObjectReader::word(std::string_view name) {
    const std::string* code = string(name);
    if (code == nullptr) return {};
    const std::optional<E> word = word_of<E>(*code);
    if (!word) fail("unknown_word", name, "`" + *code + "` is not known");
    return word.value_or(E{});
}

}  // namespace tabir
