#include "routes/disclosure.hpp"

#include <map>

#include "store/accesses.hpp"
#include "store/report_reading.hpp"
#include "tabir/sight.hpp"

namespace tabir::routes {
namespace {

Access access_of(const Context& context, const Caller& caller, Party party, std::string_view what) {
    // A citizen's name never goes into the record: administrators and auditors read it.
    const bool named = caller.viewer.surface == Surface::crm;
    return {named ? caller.name : "", caller.viewer.agency, party, caller.viewer.surface, std::string(what), context.app.now()};
}

MaybeId id_of(const Caller& caller) {
    return caller.viewer.id.empty() ? std::nullopt : MaybeId(caller.viewer.id);
}

void record_all(const Context& context, soci::session& sql, const Caller& caller, const std::vector<Decided>& shown,
                std::string_view what) {
    // One row for each part that the caller had in it: some of a citizen's list may be their own.
    std::map<Party, std::vector<store::ReportId>> parts;
    for (const Decided& each : shown) parts[party_of(caller, each.stored.report)].push_back(each.stored.id);
    for (const auto& [party, ids] : parts) {
        store::record_access(sql, access_of(context, caller, party, what), context.edition.digest(), id_of(caller), ids);
    }
}

}  // namespace

std::optional<store::Stored> find_in_sight(const Context& context, soci::session& sql, const Caller& caller, const std::string& ticket_code) {
    return store::find_in_sight(sql, ticket_code, sight_of(context.edition, caller.viewer), caller.viewer, context.app.now());
}

std::optional<Decided> decide_about(const Context& context, const Caller& caller, std::optional<store::Stored> stored) {
    // The core also decides about a report that is not there, so that the two refusals cost the same.
    const ReportFacts facts = stored ? facts_of(stored->report) : ReportFacts{};
    const Decision decision = decide(context.edition, caller.viewer, facts);
    if (!stored || !decision.visible) return std::nullopt;
    return Decided{std::move(*stored), decision};
}

std::vector<Decided> decide_and_record(const Context& context, soci::session& sql, const Caller& caller,
                                       std::vector<store::Stored> reports, std::string_view what) {
    std::vector<Decided> shown;
    for (store::Stored& each : reports) {
        if (auto decided = decide_about(context, caller, std::move(each))) shown.push_back(std::move(*decided));
    }
    record_all(context, sql, caller, shown, what);
    return shown;
}

std::optional<Decided> decide_and_record(const Context& context, soci::session& sql, const Caller& caller,
                                         std::optional<store::Stored> stored, std::string_view what) {
    auto decided = decide_about(context, caller, std::move(stored));
    if (decided) record(context, sql, caller, decided->stored, what);
    return decided;
}

void record(const Context& context, soci::session& sql, const Caller& caller, const store::Stored& stored,
            std::string_view what) {
    store::record_access(sql, access_of(context, caller, party_of(caller, stored.report), what), context.edition.digest(),
                         id_of(caller), {stored.id});
}

void record_loading(const Context& context, soci::session& sql, const Caller& caller) {
    store::record_access(sql, access_of(context, caller, Party::administrator, "edition"), context.edition.digest(), id_of(caller), {});
}

Party party_of(const Caller& caller, const Report& report) {
    const Viewer& viewer = caller.viewer;
    switch (viewer.surface) {
        case Surface::portal: return Party::visitor;
        case Surface::jaki: return report.reporter && *report.reporter == viewer.id ? Party::reporter : Party::visitor;
        case Surface::crm: break;
    }
    if (viewer.tags.has(Tag::validation_officers)) return Party::bureau;
    if (viewer.tags.has(Tag::ticket_admins)) return Party::ticket_admin;
    if (viewer.tags.has(Tag::administrators)) return Party::administrator;
    if (viewer.tags.has(Tag::auditors)) return Party::auditor;
    if (viewer.tags.has(Tag::intake_desks)) return Party::intake_desk;
    return Party::officer;
}

}  // namespace tabir::routes
