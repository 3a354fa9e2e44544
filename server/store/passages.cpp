#include "store/passages.hpp"

#include <map>

#include "store/database.hpp"
#include "store/words.hpp"

namespace tabir::store {
namespace {

struct Found {
    ReportId report = 0;
    PassageRow row;
};

/// The passages `where`, in the order in which they were masked. What `where` binds is bound in `query`.
std::vector<Found> select_passages(soci::session& sql, Query& query, const std::string& where) {
    query << "SELECT report, text, item, start_byte, end_byte, type, party, agency FROM passages WHERE " << where << " ORDER BY id";
    long long report = 0, item = 0, start = 0, end = 0;
    std::string text, type, party, agency;
    soci::statement rows = query.statement(sql, report, text, item, start, end, type, party, agency);
    rows.execute();
    std::vector<Found> found;
    while (rows.fetch()) {
        const Span span{static_cast<std::size_t>(start), static_cast<std::size_t>(end), word<Entity>(type)};
        found.push_back({report, {word<FreeText>(text), static_cast<std::size_t>(item), {span, word<Party>(party), agency}}});
    }
    return found;
}

void set_searchable(soci::session& sql, ReportId report, const std::string& text) {
    sql << "UPDATE reports SET searchable = :text WHERE id = :report", soci::use(text), soci::use(report);
}

}  // namespace

void insert_passage(soci::session& sql, ReportId report, const PassageRow& row, Milliseconds at, const std::string& edition) {
    const std::string text(code(row.text)), type(code(row.passage.span.type)), party(code(row.passage.party));
    const auto item = static_cast<long long>(row.index), start = static_cast<long long>(row.passage.span.start),
               end = static_cast<long long>(row.passage.span.end);
    const long long moment = at;
    sql << "INSERT INTO passages (report, text, item, start_byte, end_byte, type, party, agency, at, edition) "
           "VALUES (:report, :text, :item, :start, :end, :type, :party, :agency, :at, :edition)",
        soci::use(report), soci::use(text), soci::use(item), soci::use(start), soci::use(end), soci::use(type), soci::use(party),
        soci::use(row.passage.agency), soci::use(moment), soci::use(edition);
}

void add_passages(soci::session& sql, std::vector<Stored>& reports) {
    std::map<ReportId, Stored*> by_id;
    std::vector<long long> ids;
    for (Stored& each : reports) {
        by_id[each.id] = &each;
        ids.push_back(each.id);
    }
    Query query;
    // Also for no report: a code that was never issued costs what a hidden one does.
    for (Found& found : select_passages(sql, query, "report IN " + query.bind_list(ids))) {
        Stored& stored = *by_id[found.report];
        if (found.row.text == FreeText::description) stored.report.passages.push_back(std::move(found.row.passage));
        else stored.note_passages.push_back(std::move(found.row));
    }
}

void place_note_passages(Stored& stored) {
    Report& report = stored.report;
    for (const PassageRow& row : stored.note_passages) {
        if (row.text == FreeText::followup_note && row.index < report.followups.size()) {
            report.followups[row.index].passages.push_back(row.passage);
        } else if (row.text == FreeText::history_note && row.index < report.events.size()) {
            report.events[row.index].passages.push_back(row.passage);
        }
    }
}

void renew_searchable(soci::session& sql, ReportId report, const Report& now) {
    set_searchable(sql, report, searchable(now.description, now.passages));
}

void renew_all_searchable(soci::session& sql) {
    WriteTransaction transaction(sql);
    std::map<ReportId, std::vector<Passage>> passages;
    Query query;
    for (Found& found : select_passages(sql, query, "text = " + query.bind(std::string(code(FreeText::description))))) {
        passages[found.report].push_back(std::move(found.row.passage));
    }
    std::map<ReportId, std::string> changed;
    long long id = 0;
    std::string description, kept;
    soci::statement rows = (sql.prepare << "SELECT id, description, searchable FROM reports", soci::into(id), soci::into(description),
                            soci::into(kept));
    rows.execute();
    while (rows.fetch()) {
        std::string text = searchable(description, passages[id]);
        if (text != kept) changed.emplace(id, std::move(text));
    }
    for (const auto& [report, text] : changed) set_searchable(sql, report, text);
    transaction.commit();
}

}  // namespace tabir::store
