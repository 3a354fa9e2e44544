#include "demo/filing.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "demo/pictures.hpp"
#include "demo/texts/writing.hpp"

namespace tabir::demo {
namespace {

/// Where the officers who can sign in work: a third of the reports go there, so that each of them finds something to do.
struct Spot {
    std::string_view category;
    std::string_view city;
};
constexpr std::array<Spot, 8> spots = {{{"jalan-rusak", "jakarta-selatan"},
                                        {"lampu-jalan", "jakarta-selatan"},
                                        {"trotoar", "jakarta-selatan"},
                                        {"sampah", "jakarta-timur"},
                                        {"parkir-liar", "jakarta-pusat"},
                                        {"ketertiban", "jakarta-barat"},
                                        {"kebisingan", "jakarta-barat"},
                                        {"banjir-saluran", "jakarta-utara"}}};

constexpr std::array<std::string_view, 7> desk_channels = {"lapor-1708",       "sms",     "inspektorat",     "kantor-kecamatan",
                                                           "kantor-kelurahan", "pendopo", "kantor-wali-kota"};

constexpr std::array<std::string_view, 3> around_tebet = {"kel-tebet-timur", "kel-manggarai", "kel-bukit-duri"};

std::string upper_initials(std::string_view channel) {
    std::string text;
    for (const char c : channel) {
        if (c >= 'a' && c <= 'z' && text.size() < 3) text += static_cast<char>(c - 'a' + 'A');
    }
    return text;
}

}  // namespace

bool from_the_past(const Report& report, const data::Reference& reference) {
    return reference.channel(report.channel)->until.has_value();
}

const store::User* desk_of(const Report& report, const Cast& cast) {
    const bool typed = std::find(desk_channels.begin(), desk_channels.end(), report.channel) != desk_channels.end();
    return typed ? cast.with_tag(Tag::intake_desks).front() : nullptr;
}

void Filing::file(Report& report, std::size_t number, bool closed, bool account) {
    choose_subject(report, number);
    choose_channel(report, number, closed, account);
    choose_complainant(report);
    describe(report);
    const bool sensitive =
        report.category == "ketertiban" || report.category == "kebisingan" || report.category == "bangunan-liar";
    report.visibility = chance_.percent(sensitive ? 85 : 50) ? Visibility::private_ : Visibility::public_;
    if (chance_.percent(report.channel == "jaki" ? 92 : 45)) report.photos.push_back(before_picture(report.category, chance_));
}

void Filing::choose_subject(Report& report, std::size_t number) {
    const auto& categories = reference_.categories();
    std::string_view city;
    if (chance_.percent(35)) {
        const Spot& spot = chance_.pick(spots);
        report.category = spot.category;
        city = spot.city;
    } else {
        report.category = categories[number % categories.size()].id;
    }
    report.agency = reference_.category(report.category)->agency;

    std::vector<std::string_view> places;
    for (const data::Area& area : reference_.areas()) {
        const bool wanted = area.kind == "kelurahan" || (area.kind == "kecamatan" && chance_.percent(10));
        if (wanted && (city.empty() || reference_.area_within(area.id, city))) places.push_back(area.id);
    }
    report.area = city == "jakarta-selatan" && chance_.percent(40) ? chance_.pick(around_tebet) : chance_.pick(places);
}

void Filing::choose_channel(Report& report, std::size_t number, bool closed, bool account) {
    const auto& channels = reference_.channels();
    report.channel = "jaki";
    if (account || number % 2 == 0) return;
    const data::Channel& channel = channels[(number / 2) % channels.size()];
    // The channels of the past brought nothing that is still open.
    if (!channel.until) report.channel = channel.id;
    if (closed && chance_.percent(15)) report.channel = chance_.percent(50) ? "qlue" : "balai-warga";
}

void Filing::choose_complainant(Report& report) {
    if (report.channel == "jaki") {
        // A few citizens report often, most now and then.
        const std::size_t among = chance_.percent(40) ? 4 : cast_.citizens().size();
        const store::Citizen& citizen = cast_.citizens()[chance_.below(among)];
        report.reporter = citizen.id;
        report.complainant_name = citizen.name;
        report.complainant_contact = citizen.contact;
        return;
    }
    report.channel_reference = upper_initials(report.channel) + "-" + std::to_string(chance_.between(10000, 99999));
    if (chance_.percent(25)) return;  // nameless from the start
    report.complainant_name = passer_by(chance_);
    report.complainant_contact = chance_.percent(60) ? texts::phone(chance_) : texts::email(chance_, report.complainant_name);
}

void Filing::describe(Report& report) {
    texts::ReportText text = texts::report_text(chance_, report.category, reference_.area(report.area)->name);
    report.description = std::move(text.description);
    if (reference_.channel(report.channel)->located) point_at(report, std::move(text.place));
}

/// Some hundred metres around the middle of the area.
void Filing::point_at(Report& report, std::string place) {
    const data::Area& area = *reference_.area(report.area);
    report.location =
        Location{area.lat_e6 + chance_.between(-4500, 4500), area.lon_e6 + chance_.between(-4500, 4500), std::move(place)};
}

}  // namespace tabir::demo
