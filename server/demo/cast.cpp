#include "demo/cast.hpp"

#include <array>
#include <cstdio>
#include <stdexcept>

namespace tabir::demo {
namespace {

struct Role {
    std::string_view name;
    std::string_view agency;
    std::optional<Tag> tag;
    std::string_view id;
    std::string_view en;
};

constexpr std::array<Role, 14> roles = {{
    {"Wening Prasasti", "pusat-aduan", Tag::ticket_admins, "Admin tiket", "Ticket admin"},
    {"Bagas Nareswara", "biro-pemerintahan", Tag::validation_officers, "Biro Tata Pemerintahan", "Bureau of Governance"},
    {"Ratih Kumaladewi", "biro-pemerintahan", Tag::validation_officers, "Biro Tata Pemerintahan (kedua)",
     "Bureau of Governance (second)"},
    {"Galih Adinaya", "dinas-kominfotik", Tag::administrators, "Administrator", "Administrator"},
    {"Laras Anindyaswari", "inspektorat", Tag::auditors, "Auditor", "Auditor"},
    {"Dimas Wiratanu", "pusat-aduan", Tag::intake_desks, "Meja penerimaan", "Intake desk"},
    {"Surya Pamungkasa", "sudin-bina-marga-jakarta-selatan", std::nullopt, "Petugas Bina Marga Jakarta Selatan",
     "Officer, roads, South Jakarta"},
    {"Tirta Lesmanaya", "sudin-bina-marga-jakarta-selatan", std::nullopt, "Petugas Bina Marga Jakarta Selatan (kedua)",
     "Officer, roads, South Jakarta (second)"},
    {"Joko Sembadra", "satpel-bina-marga-tebet", std::nullopt, "Petugas regu Bina Marga Tebet", "Officer, roads crew, Tebet"},
    {"Endah Palupiwati", "dinas-bina-marga", std::nullopt, "Petugas Dinas Bina Marga", "Officer, Roads Agency"},
    {"Rangga Setyaki", "sudin-lingkungan-hidup-jakarta-timur", std::nullopt, "Petugas Lingkungan Hidup Jakarta Timur",
     "Officer, environment, East Jakarta"},
    {"Nilam Cahyarini", "sudin-perhubungan-jakarta-pusat", std::nullopt, "Petugas Perhubungan Jakarta Pusat",
     "Officer, transport, Central Jakarta"},
    {"Bimo Kertarajasa", "satpol-pp-jakarta-barat", std::nullopt, "Petugas Satpol PP Jakarta Barat",
     "Officer, public order, West Jakarta"},
    {"Sekar Widuriwati", "sudin-sumber-daya-air-jakarta-utara", std::nullopt, "Petugas Sumber Daya Air Jakarta Utara",
     "Officer, water, North Jakarta"},
}};

constexpr std::array<std::string_view, 20> first_names = {"Aditya", "Bayu",  "Citra", "Danang", "Eka",    "Fajar", "Gita",
                                                          "Hendra", "Intan", "Jaya",  "Kirana", "Lukman", "Mega",  "Nanda",
                                                          "Oki",    "Pandu", "Retno", "Satria", "Tari",   "Wulan"};
constexpr std::array<std::string_view, 16> second_names = {
    "Abimanyasa",  "Bramantyasa", "Candrakirani", "Darmawangsari", "Gandaruma",   "Harjunapati", "Jatisaksana", "Kusumaryani",
    "Laksitarini", "Mandaragiri", "Nusantarini",  "Pradiptaloka",  "Rinjaniwati", "Sagaradipa",  "Tunggalsari", "Wanapertala"};

/// The numbers walk through both lists without a repetition for 320 people.
std::string invented_name(std::size_t number) {
    const std::size_t second = (number * 7 + number / first_names.size()) % second_names.size();
    return std::string(first_names[number % first_names.size()]) + " " + std::string(second_names[second]);
}

constexpr std::size_t citizen_count = 24;

store::Citizen citizen(std::size_t number) {
    char phone[16];
    std::snprintf(phone, sizeof phone, "08120000%04zu", 1000 + number * 37);
    return {"c" + std::to_string(number + 1), invented_name(number), phone};
}

}  // namespace

Cast::Cast(const data::Reference& reference) {
    const auto add = [&](std::string name, std::string_view agency, std::optional<Tag> tag, std::string_view id,
                         std::string_view en) {
        store::User user{"u" + std::to_string(members_.size() + 1), std::move(name), std::string(agency), {}};
        if (tag) user.tags.add(*tag);
        members_.push_back({std::move(user), id, en});
    };
    for (const Role& role : roles) add(std::string(role.name), role.agency, role.tag, role.id, role.en);
    for (std::size_t i = 0; i < citizen_count; ++i) citizens_.push_back(citizen(i));

    // Every place that reports may be dispatched to has somebody.
    std::size_t number = citizen_count;
    for (const data::Agency& agency : reference.agencies()) {
        const bool handles = agency.kind == "suku_dinas" || agency.kind == "unit" || agency.kind == "enterprise";
        if (handles && officers_of(agency.id).empty()) add(invented_name(number++), agency.id, std::nullopt, "", "");
    }
}

std::vector<const store::User*> Cast::with_tag(Tag tag) const {
    std::vector<const store::User*> found;
    for (const Member& member : members_) {
        if (member.user.tags.has(tag)) found.push_back(&member.user);
    }
    return found;
}

std::vector<const store::User*> Cast::officers_of(std::string_view agency) const {
    std::vector<const store::User*> found;
    for (const Member& member : members_) {
        if (member.user.agency == agency && member.user.tags.empty()) found.push_back(&member.user);
    }
    return found;
}

const store::User& Cast::user(std::string_view id) const {
    for (const Member& member : members_) {
        if (member.user.id == id) return member.user;
    }
    throw std::out_of_range("no user " + std::string(id));
}

std::string_view local_agency(const data::Reference& reference, std::string_view dinas, std::string_view city) {
    for (const data::Agency& agency : reference.agencies()) {
        const bool local = agency.parent == dinas && agency.kind == "suku_dinas";
        if (local && std::string_view(agency.id).ends_with(city)) return agency.id;
    }
    return dinas;
}

std::string_view city_of(const data::Reference& reference, std::string_view area) {
    const data::Area* at = reference.area(area);
    while (at != nullptr && at->parent) at = reference.area(*at->parent);
    if (at == nullptr) throw std::out_of_range("no area " + std::string(area));
    return at->id;
}

std::string passer_by(Chance& chance) { return invented_name(200 + chance.below(120)); }

Party party_of(const store::User& user) noexcept {
    if (user.tags.has(Tag::validation_officers)) return Party::bureau;
    if (user.tags.has(Tag::ticket_admins)) return Party::ticket_admin;
    if (user.tags.has(Tag::administrators)) return Party::administrator;
    if (user.tags.has(Tag::auditors)) return Party::auditor;
    if (user.tags.has(Tag::intake_desks)) return Party::intake_desk;
    return Party::officer;
}

}  // namespace tabir::demo
