#include "store/query.hpp"

namespace tabir::store {

Query& Query::operator<<(std::string_view sql) {
    text_ += sql;
    return *this;
}

template <class Value> std::string Query::bind_value(Value value) {
    values_.emplace_back(std::move(value));
    return ":v" + std::to_string(values_.size() - 1);
}

template <class Value> std::string Query::bind_values(const std::vector<Value>& values) {
    if (values.empty()) return "(NULL)";
    std::string list = "(";
    for (const Value& value : values) {
        if (list.size() > 1) list += ", ";
        list += bind_value(value);
    }
    return list + ")";
}

std::string Query::bind(std::string value) { return bind_value(std::move(value)); }
std::string Query::bind(long long value) { return bind_value(value); }
std::string Query::bind_list(const std::vector<std::string>& values) { return bind_values(values); }
std::string Query::bind_list(const std::vector<long long>& values) { return bind_values(values); }

void Query::finish(soci::statement& made) {
    for (std::size_t i = 0; i < values_.size(); ++i) {
        const std::string name = "v" + std::to_string(i);
        std::visit([&](auto& value) { made.exchange(soci::use(value, name)); }, values_[i]);
    }
    made.alloc();
    made.prepare(text_);
    made.define_and_bind();
}

}  // namespace tabir::store
