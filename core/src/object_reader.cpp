#include "tabir/json.hpp"

namespace tabir {

ObjectReader::ObjectReader(const Json& value, std::string path) : value_(&value), path_(std::move(path)) {
    if (!value.is(Json::Type::object)) {
        error_ = {"wrong_type", path_, path_.empty() ? "an object is expected" : "`" + path_ + "` must be an object"};
    }
    taken_.resize(value.members().size());
}

std::string ObjectReader::path_of(std::string_view name) const {
    std::string path = path_;
    if (!path.empty()) path += '.';
    path += name;
    return path;
}

void ObjectReader::fail(std::string code, std::string_view name, std::string message) {
    if (ok()) error_ = {std::move(code), path_of(name), std::move(message)};
}

const Json* ObjectReader::take(std::string_view name, bool required) {
    if (!ok()) return nullptr;
    const auto& members = value_->members();
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (members[i].first == name) {
            taken_[i] = 1;
            return &members[i].second;
        }
    }
    if (required) fail("missing_member", name, "`" + path_of(name) + "` is missing");
    return nullptr;
}

const Json* ObjectReader::typed(std::string_view name, Json::Type type, std::string_view expected) {
    const Json* member = take(name, true);
    if (member == nullptr || member->is(type)) return member;
    fail("wrong_type", name, "`" + path_of(name) + "` must be " + std::string(expected));
    return nullptr;
}

const std::string* ObjectReader::string(std::string_view name) {
    const Json* member = typed(name, Json::Type::string, "a string");
    if (member == nullptr) return nullptr;
    if (member->string().empty()) {
        fail("empty_value", name, "`" + path_of(name) + "` must not be empty");
        return nullptr;
    }
    return &member->string();
}

const std::string* ObjectReader::string_or_null(std::string_view name) {
    const Json* member = take(name, true);
    if (member == nullptr || member->is_null()) return nullptr;
    return string(name);
}

const std::string* ObjectReader::optional_string(std::string_view name) {
    return peek(name) != nullptr ? string(name) : nullptr;
}

std::string ObjectReader::text(std::string_view name) {
    const Json* member = typed(name, Json::Type::string, "a string");
    return member == nullptr ? std::string() : member->string();
}

const Json* ObjectReader::object(std::string_view name) {
    return typed(name, Json::Type::object, "an object");
}

const Json* ObjectReader::object_or_null(std::string_view name) {
    const Json* member = take(name, true);
    if (member == nullptr || member->is_null()) return nullptr;
    return object(name);
}

const Json* ObjectReader::array(std::string_view name) {
    return typed(name, Json::Type::array, "an array");
}

std::optional<bool> ObjectReader::boolean(std::string_view name) {
    const Json* member = typed(name, Json::Type::boolean, "true or false");
    return member == nullptr ? std::nullopt : std::optional(member->boolean());
}

std::optional<std::int64_t> ObjectReader::integer(std::string_view name) {
    const Json* member = typed(name, Json::Type::integer, "an integer");
    return member == nullptr ? std::nullopt : std::optional(member->integer());
}

std::vector<std::string> ObjectReader::strings(std::string_view name) {
    std::vector<std::string> result;
    const Json* list = array(name);
    if (list == nullptr) return result;
    for (std::size_t i = 0; i < list->items().size(); ++i) {
        const Json& item = list->items()[i];
        const std::string place = std::string(name) + "[" + std::to_string(i) + "]";
        if (!item.is(Json::Type::string)) {
            fail("wrong_type", place, "`" + path_of(place) + "` must be a string");
        } else if (item.string().empty()) {
            fail("empty_value", place, "`" + path_of(place) + "` must not be empty");
        } else {
            result.push_back(item.string());
        }
    }
    return result;
}

const Json* ObjectReader::peek(std::string_view name) const {
    return value_->find(name);
}

void ObjectReader::adopt(const Error& error) {
    if (ok()) error_ = error;
}

bool ObjectReader::finish() {
    for (std::size_t i = 0; ok() && i < taken_.size(); ++i) {
        if (!taken_[i]) {
            const std::string& name = value_->members()[i].first;
            fail("unknown_member", name, "`" + path_of(name) + "` is not known");
        }
    }
    return ok();
}

}  // namespace tabir
