#include "tabir/json.hpp"

#include <algorithm>
#include <charconv>

#include <nlohmann/json.hpp>

#include "apart.hpp"

namespace tabir {

namespace {

/// Builds a Json tree from nlohmann's parse events, and stops at the first thing that a strict reader refuses.
class TreeBuilder {
public:
    explicit TreeBuilder(JsonLimits limits) : limits_(limits) {}

    // The names and signatures below are nlohmann's SAX interface.
    bool null() { return put(Json()); }
    bool boolean(bool value) { return put(Json(value)); }
    bool number_integer(std::int64_t value) { return put(Json(value)); }
    bool number_unsigned(std::uint64_t value) {
        if (value > static_cast<std::uint64_t>(INT64_MAX)) return refuse("wrong_type", "a number must be a 64-bit integer");
        return put(Json(static_cast<std::int64_t>(value)));
    }
    bool number_float(double, const std::string&) {
        return refuse("wrong_type", "a number must be a 64-bit integer");
    }
    bool string(std::string& value) { return put(Json(std::move(value))); }
    bool binary(nlohmann::json::binary_t&) { return refuse("syntax", "binary values are not JSON"); }
    bool start_object(std::size_t) { return open(Json::object()); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name) {
        name_ = std::move(name);
        // Looking for twins takes the square of the members, so their number is bounded.
        if (open_.back()->members().size() >= limits_.max_members) return refuse("too_large", "an object has too many members");
        if (open_.back()->find(name_) != nullptr) return refuse("duplicate_member", "a member stands twice");
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error) {
        // 316 is nlohmann's number for ill-formed UTF-8 when writing; the reader reports it as a lexical error.
        const std::string_view what = error.what();
        if (what.find("UTF-8") != std::string_view::npos) return refuse("not_utf8", "the text is not valid UTF-8");
        std::string message = "the text is not JSON at byte ";
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, position).ptr;
        return refuse("syntax", message.append(digits, end));
    }

    Result<Json> take(bool complete) {
        if (!complete || !error_.code.empty()) {
            if (error_.code.empty()) error_ = {"syntax", "", "the text is not JSON"};
            return error_;
        }
        return std::move(root_);
    }

private:
    bool refuse(std::string code, std::string message) {
        if (error_.code.empty()) error_ = {std::move(code), place(), std::move(message)};
        return false;
    }

    /// Where the parser is: the names of the members that lead here.
    std::string place() const {
        std::string path;
        for (const auto& step : steps_) {
            if (!path.empty() && !step.empty()) path += '.';
            path += step;
        }
        if (!open_.empty() && open_.back()->is(Json::Type::object)) {
            if (!path.empty()) path += '.';
            path += name_;
        }
        return path;
    }

    Json* attach(Json value) {
        if (open_.empty()) {
            root_ = std::move(value);
            return &root_;
        }
        Json& parent = *open_.back();
        return parent.is(Json::Type::array) ? &parent.push(std::move(value)) : &parent.set(name_, std::move(value));
    }
    bool put(Json value) {
        attach(std::move(value));
        return true;
    }
    bool open(Json container) {
        if (open_.size() >= limits_.max_depth) return refuse("too_deep", "the text nests too deeply");
        const bool named = !open_.empty() && open_.back()->is(Json::Type::object);
        steps_.push_back(named ? name_ : std::string());
        // Only the newest child of each container is ever open, so these pointers stay good until it closes.
        open_.push_back(attach(std::move(container)));
        return true;
    }
    bool close() {
        open_.pop_back();
        steps_.pop_back();
        return true;
    }

    JsonLimits limits_;
    Json root_;
    std::vector<Json*> open_;
    std::vector<std::string> steps_;
    std::string name_;
    Error error_;
};

}  // namespace

const Json* Json::find(std::string_view name) const noexcept {
    for (const auto& [key, value] : members_) {
        if (key == name) return &value;
    }
    return nullptr;
}

Json& Json::push(Json value) {
    items_.push_back(std::move(value));
    return items_.back();
}

Json& Json::set(std::string_view name, Json value) {
    members_.emplace_back(std::string(name), std::move(value));
    return members_.back().second;
}

namespace {

/// The letter that stands for a control character behind a backslash; nothing for those that have none.
char escape_letter(char c) noexcept {
    switch (c) {
        case '\b': return 'b';
        case '\t': return 't';
        case '\n': return 'n';
        case '\f': return 'f';
        case '\r': return 'r';
        default: return 0;
    }
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    // What needs no backslash is written as one piece: that is most of every text.
    std::size_t written = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool quoted = text[i] == '"' || text[i] == '\\';
        if (byte >= 0x20 && !quoted) continue;
        out += text.substr(written, i - written);
        written = i + 1;
        out += '\\';
        if (quoted) {
            out += text[i];
        } else if (const char letter = escape_letter(text[i])) {
            out += letter;
        } else {
            out += "u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        }
    }
    out += text.substr(written);
    out += '"';
}

namespace {

using Members = std::vector<Json::Member>;

/// The members in the order that they are to be written in.
TABIR_APART std::vector<const Json::Member*> in_order(const Members& members, bool sorted) {
    std::vector<const Json::Member*> order;
    order.reserve(members.size());
    for (const auto& member : members) {
        const auto after = [](const Json::Member* a, const Json::Member* b) { return a->first < b->first; };
        order.insert(sorted ? std::upper_bound(order.begin(), order.end(), &member, after) : order.end(), &member);
    }
    return order;
}

void append(std::string& out, const Json& value, bool sorted) {
    switch (value.type()) {
        case Json::Type::null: out += "null"; return;
        case Json::Type::boolean: out += value.boolean() ? "true" : "false"; return;
        case Json::Type::integer: {
            char digits[24];
            const auto end = std::to_chars(digits, digits + sizeof digits, value.integer()).ptr;
            out.append(digits, end);
            return;
        }
        case Json::Type::string: append_json_string(out, value.string()); return;
        case Json::Type::array: {
            char separator = '[';
            for (const auto& item : value.items()) {
                out += separator;
                append(out, item, sorted);
                separator = ',';
            }
            out += value.items().empty() ? "[]" : "]";
            return;
        }
        case Json::Type::object: {
            char separator = '{';
            for (const auto* member : in_order(value.members(), sorted)) {
                out += separator;
                append_json_string(out, member->first);
                out += ':';
                append(out, member->second, sorted);
                separator = ',';
            }
            out += value.members().empty() ? "{}" : "}";
            return;
        }
    }
}

}  // namespace

std::string Json::dump() const {
    std::string out;
    append(out, *this, false);
    return out;
}

std::string Json::canonical() const {
    std::string out;
    append(out, *this, true);
    return out;
}

Result<Json> parse_json(std::string_view text, JsonLimits limits) {
    if (text.size() > limits.max_bytes) return Error{"too_large", "", "the text is too large"};
    TreeBuilder builder(limits);
    const bool complete = nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
    return builder.take(complete);
}

}  // namespace tabir
