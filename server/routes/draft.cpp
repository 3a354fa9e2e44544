#include "routes/draft.hpp"

#include <set>

#include "http/input.hpp"
#include "routes/limits.hpp"
#include "routes/texts.hpp"
#include "tabir/wall_time.hpp"

namespace tabir::routes {
namespace {

constexpr std::int64_t max_latitude_e6 = 90'000'000;
constexpr std::int64_t max_longitude_e6 = 180'000'000;

/// Reads the members; the first value that cannot be is the answer, after any fault of the body's form.
class Reader {
public:
    Reader(const Context& context, const Request& request, const Json& body) : context_(context), request_(request), body_(body, "") {}

    std::variant<Draft, Response> read(Surface surface) {
        Draft draft;
        if (const auto visibility = body_.word<Visibility>("visibility"); body_.ok()) draft.visibility = visibility;
        draft.category = id("category", [&](const std::string& value) { return context_.reference.category(value) != nullptr; });
        draft.description = text("description", limits::description);
        draft.area = id("area", [&](const std::string& value) { return context_.reference.area(value) != nullptr; });
        draft.location = location();
        draft.photos = photos();
        if (surface == Surface::crm) read_origin(draft);
        if (!body_.finish()) return http::input_problem(request_, body_.error());
        if (!member_.empty()) return bad_value(request_, member_, detail_);
        return draft;
    }

private:
    void read_origin(Draft& draft) {
        draft.channel = id("channel", [&](const std::string& value) { return is_open(value); });
        draft.channel_reference = line("channel_reference");
        draft.complainant_name = line("complainant_name");
        draft.complainant_contact = line("complainant_contact");
        const data::Channel* channel = context_.reference.channel(draft.channel);
        if (channel && !channel->located && draft.location) refuse("location", "this channel carries none");
    }

    bool is_open(const std::string& channel) const {
        const data::Channel* known = context_.reference.channel(channel);
        return known && known->open_on(wall_date(context_.app.now()));
    }

    template <class Known> std::string id(const char* name, Known known) {
        const std::string* value = body_.string(name);
        if (!value) return "";
        if (!known(*value)) refuse(name, "`" + *value + "` is not known");
        return *value;
    }

    std::string text(const std::string& name, std::size_t most) {
        const std::string* value = body_.string(name);
        if (!value) return "";
        if (const auto fault = text_fault(*value, most)) refuse(name, *fault);
        return *value;
    }

    std::string line(const std::string& name) {
        const std::string* value = body_.string_or_null(name);
        if (!value) return "";
        if (const auto fault = text_fault(*value, limits::line)) refuse(name, *fault);
        return *value;
    }

    std::optional<Location> location() {
        const Json* given = body_.object_or_null("location");
        if (!given) return std::nullopt;
        ObjectReader inner(*given, "location");
        const auto lat = inner.integer("lat_e6"), lon = inner.integer("lon_e6");
        const std::string* place = inner.string_or_null("place");
        if (!inner.finish()) {
            body_.adopt(inner.error());
            return std::nullopt;
        }
        if (*lat < -max_latitude_e6 || *lat > max_latitude_e6) refuse("location.lat_e6", "is no latitude in millionths of a degree");
        if (*lon < -max_longitude_e6 || *lon > max_longitude_e6) refuse("location.lon_e6", "is no longitude in millionths of a degree");
        if (place) {
            if (const auto fault = text_fault(*place, limits::line)) refuse("location.place", *fault);
        }
        if (!member_.empty()) return std::nullopt;
        return Location{static_cast<std::int32_t>(*lat), static_cast<std::int32_t>(*lon), place ? *place : ""};
    }

    std::vector<std::string> photos() {
        auto ids = body_.strings("photos");
        if (ids.size() > limits::photos) refuse("photos", "must be at most " + std::to_string(limits::photos) + " photos");
        if (std::set<std::string>(ids.begin(), ids.end()).size() != ids.size()) refuse("photos", "must not name a photo twice");
        return ids;
    }

    void refuse(const std::string& member, const std::string& detail) {
        if (!member_.empty()) return;
        member_ = member;
        detail_ = detail;
    }

    const Context& context_;
    const Request& request_;
    ObjectReader body_;
    std::string member_, detail_;
};

}  // namespace

std::variant<Draft, Response> read_draft(const Context& context, const Request& request, Surface surface) {
    const auto body = http::read_json(request);
    if (!body) return http::input_problem(request, body.error());
    return Reader(context, request, *body).read(surface);
}

}  // namespace tabir::routes
