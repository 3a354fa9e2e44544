#include "routes/action_inputs.hpp"

#include <array>
#include <set>
#include <stdexcept>

#include "embedded.hpp"
#include "http/input.hpp"
#include "routes/limits.hpp"
#include "routes/texts.hpp"
#include "store/calendar.hpp"

namespace tabir::routes {
namespace {

using Needs = std::array<std::vector<std::string>, count<Action>>;

/// From the vocabulary, so that form and server ask for the same.
Needs read_needs() {
    for (const embedded::Document& document : embedded::documents()) {
        if (document.path != "core/vocabulary.json") continue;
        const Json vocabulary = parse_json(document.text).value();
        Needs needs;
        for (const Json& entry : vocabulary.find("actions")->items()) {
            auto& list = needs[index(*word_of<Action>(entry.find("code")->string()))];
            for (const Json& need : entry.find("needs")->items()) list.push_back(need.string());
        }
        return needs;
    }
    throw std::runtime_error("the vocabulary is not built in");
}

const std::vector<std::string>& needs_of(Action action) {
    static const Needs needs = read_needs();
    return needs[index(action)];
}

/// A member's value is not one that it can have.
struct Fault {
    std::string member;
    std::string detail;
};

std::optional<Fault> photos_fault(const std::vector<std::string>& photos) {
    if (photos.empty() || photos.size() > limits::photos) {
        return Fault{"photos", "must be 1 to " + std::to_string(limits::photos) + " photos"};
    }
    if (std::set<std::string>(photos.begin(), photos.end()).size() != photos.size()) {
        return Fault{"photos", "must not name a photo twice"};
    }
    return std::nullopt;
}

/// Reads one member into its place.
std::optional<Fault> read_member(ObjectReader& reader, const std::string& name, ActionInputs& inputs) {
    const auto take = [&](std::string& place) {
        if (const std::string* given = reader.string(name)) place = *given;
    };
    if (name == "agency") take(inputs.agency);
    else if (name == "officer") take(inputs.officer);
    else if (name == "viewer") take(inputs.viewer);
    else if (name == "date") {
        take(inputs.date);
        if (reader.ok() && !store::wib_midnight(inputs.date)) return Fault{name, "must be a date such as 2026-12-01"};
    } else if (name == "hours") {
        const auto hours = reader.integer(name);
        if (hours && (*hours < 1 || *hours > limits::hours)) {
            return Fault{name, "must be a number from 1 to " + std::to_string(limits::hours)};
        }
        if (hours) inputs.hours = static_cast<int>(*hours);
    } else if (name == "photos") {
        inputs.photos = reader.strings(name);
        if (reader.ok()) return photos_fault(inputs.photos);
    } else {  // reason, finding, note
        take(inputs.text);
        if (!reader.ok()) return std::nullopt;
        if (auto fault = text_fault(inputs.text, limits::text)) return Fault{name, *fault};
    }
    return std::nullopt;
}

}  // namespace

std::variant<ActionInputs, Response> read_action_inputs(const Request& request, Action action) {
    const auto body = http::read_json(request);
    if (!body) return http::input_problem(request, body.error());
    ObjectReader reader(*body, "");
    ActionInputs inputs;
    std::optional<Fault> fault;
    for (const std::string& name : needs_of(action)) {
        auto found = read_member(reader, name, inputs);
        if (found && !fault) fault = std::move(found);
    }
    if (!reader.finish()) return http::input_problem(request, reader.error());
    if (fault) return bad_value(request, fault->member, fault->detail);
    return inputs;
}

}  // namespace tabir::routes
