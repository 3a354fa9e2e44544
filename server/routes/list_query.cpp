#include "routes/list_query.hpp"

#include <algorithm>
#include <charconv>
#include <sstream>

#include "routes/limits.hpp"
#include "routes/photo_access.hpp"
#include "routes/texts.hpp"
#include "store/calendar.hpp"
#include "tabir/passage.hpp"
#include "tabir/sight.hpp"

namespace tabir::routes {
namespace {

using store::ListFilter;
using store::ListOrder;

constexpr int max_limit = 200;
constexpr std::size_t max_values = 50;  // of one member
constexpr int max_wholes = 5;           // areas or agencies, each with all within it

Response unknown_parameter(const Request& request, std::string_view member) {
    Json extra = Json::object();
    extra.set("member", member);
    return http::problem(request, Problem::unknown_parameter, extra);
}

/// Reads the members one by one; the first one that is wrong is the answer.
class Reader {
public:
    Reader(const Context& context, const Request& request, const Caller& caller, Set<Field> askable)
        : context_(context), request_(request), caller_(caller), askable_(askable) {
        if (askable.has(Field::sla_band)) query_.order = ListOrder::urgency;
        query_.filter.public_only = caller.viewer.surface == Surface::jaki;
    }

    std::variant<ListQuery, Response> read() {
        for (const auto& [name, value] : request_.query) {
            if (!member(name, value)) return unknown_parameter(request_, name);
            if (wrong_) return *wrong_;
            if (name != "cursor" && name != "limit") query_.words += name + "=" + value + "\n";
        }
        return std::move(query_);
    }

private:
    /// False for a member that is not there for this caller.
    bool member(const std::string& name, const std::string& value) {
        ListFilter& filter = query_.filter;
        if (name == "state") return words<State>(Field::state, filter.states, name, value);
        if (name == "visibility") return words<Visibility>(Field::visibility, filter.visibilities, name, value);
        if (name == "sla_band") return words<SlaBand>(Field::sla_band, filter.sla_bands, name, value);
        if (name == "category") {
            return ids(Field::category, filter.categories, name, value, context_.reference.category(value) != nullptr);
        }
        if (name == "channel") return ids(Field::channel, filter.channels, name, value, context_.reference.channel(value) != nullptr);
        if (name == "area") return area(value);
        if (name == "agency") return agency(value);
        if (name == "from") return date(filter.from, name, value, 0);
        if (name == "until") return date(filter.before, name, value, store::day);
        if (name == "q") return search(name, value);
        return switches(name, value) || paging(name, value);
    }

    bool switches(const std::string& name, const std::string& value) {
        ListFilter& filter = query_.filter;
        const Surface surface = caller_.viewer.surface;
        if (name == "assigned" && surface == Surface::crm) return flag(filter.assigned_to_me, name, value, "me");
        if (name == "photo_requests" && is_bureau(caller_)) return flag(filter.photo_asked_for, name, value, "pending");
        if (name == "mine" && surface == Surface::jaki) {
            filter.public_only = false;
            return flag(filter.reported_by_me, name, value, "1");
        }
        return false;
    }

    bool paging(const std::string& name, const std::string& value) {
        if (name == "sort") return sort(value);
        if (name == "cursor") {
            if (query_.cursor) refuse(name, "must come once");
            query_.cursor = value;
            return true;
        }
        if (name != "limit") return false;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), query_.limit);
        if (error != std::errc{} || end != value.data() + value.size() || query_.limit < 1 || query_.limit > max_limit) {
            refuse(name, "must be a number from 1 to 200");
        }
        return true;
    }

    /// An order that the caller may not have is as unknown as one that does not exist.
    bool sort(const std::string& value) {
        if (value == "urgency" && askable_.has(Field::sla_band)) query_.order = ListOrder::urgency;
        else if (value == "date" && askable_.has(Field::reported_date)) query_.order = ListOrder::date;
        else return false;
        return true;
    }

    template <class E> bool words(Field field, std::vector<std::string>& values, const std::string& name, const std::string& value) {
        return ids(field, values, name, value, word_of<E>(value).has_value());
    }

    bool ids(Field field, std::vector<std::string>& values, const std::string& name, const std::string& value, bool known) {
        if (!askable_.has(field)) return false;
        if (!known) refuse(name, "`" + value + "` is not known");
        add(values, name, value);
        return true;
    }

    /// Words that the description as masked holds, each of them.
    bool search(const std::string& name, const std::string& value) {
        if (!may_search(context_.edition, caller_.viewer)) return false;
        std::vector<std::string>& words = query_.filter.words;
        if (!words.empty()) refuse(name, "must come once");
        std::istringstream parts(in_small_letters(value));
        for (std::string word; parts >> word;) words.push_back(word);
        if (text_fault(value, limits::search) || value.size() < 2) refuse(name, "must be text of 2 to 100 characters");
        return true;
    }

    bool area(const std::string& value) {
        if (!askable_.has(Field::area)) return false;
        if (!context_.reference.area(value)) refuse("area", "`" + value + "` is not known");
        if (!few_enough(area_names_, "area")) return true;
        for (const auto& each : context_.reference.areas()) {
            if (context_.reference.area_within(each.id, value)) query_.filter.areas.push_back(each.id);
        }
        return true;
    }

    bool agency(const std::string& value) {
        if (!askable_.has(Field::agency)) return false;
        if (!context_.reference.agency(value)) refuse("agency", "`" + value + "` is not known");
        if (!few_enough(agency_names_, "agency")) return true;
        for (const auto& each : context_.reference.agencies()) {
            if (context_.reference.agency_within(each.id, value)) query_.filter.agencies.push_back(each.id);
        }
        return true;
    }

    bool date(std::optional<Milliseconds>& moment, const std::string& name, const std::string& value, Milliseconds later) {
        if (!askable_.has(Field::reported_date)) return false;
        const auto midnight = store::wib_midnight(value);
        if (!midnight) refuse(name, "must be a date such as 2026-11-20");
        else if (moment) refuse(name, "must come once");
        else moment = *midnight + later;
        return true;
    }

    bool flag(bool& on, const std::string& name, const std::string& value, std::string_view only) {
        if (value != only) refuse(name, "can only be `" + std::string(only) + "`");
        on = true;
        return true;
    }

    /// Each brings all that lies within it into the question.
    bool few_enough(int& names, const std::string& name) {
        if (++names > max_wholes) refuse(name, "must come at most " + std::to_string(max_wholes) + " times");
        return names <= max_wholes;
    }

    void add(std::vector<std::string>& values, const std::string& name, const std::string& value) {
        if (values.size() == max_values) refuse(name, "has too many values");
        else values.push_back(value);
    }

    void refuse(const std::string& name, const std::string& detail) {
        if (!wrong_) wrong_ = bad_value(request_, name, detail);
    }

    const Context& context_;
    const Request& request_;
    const Caller& caller_;
    Set<Field> askable_;
    ListQuery query_;
    int area_names_ = 0, agency_names_ = 0;
    std::optional<Response> wrong_;
};

}  // namespace

std::variant<ListQuery, Response> read_list_query(const Context& context, const Request& request, const Caller& caller,
                                                  Set<Field> askable) {
    return Reader(context, request, caller, askable).read();
}

}  // namespace tabir::routes
