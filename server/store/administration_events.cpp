#include "store/administration_events.hpp"

#include "store/nullable.hpp"
#include "store/query.hpp"

namespace tabir::store {

void record_administration(soci::session& sql, const AdministrationEvent& event) {
    Nullable<std::string> actor(event.actor), before(event.before), after(event.after);
    sql << "INSERT INTO administration_events (at, what, kind, subject, actor, before_json, after_json) "
           "VALUES (:at, :what, :kind, :subject, :actor, :before, :after)",
        soci::use(event.at, "at"), soci::use(event.what, "what"), soci::use(event.kind, "kind"), soci::use(event.subject, "subject"),
        use(actor, "actor"), use(before, "before"), use(after, "after");
}

std::vector<RecordedAdministration> administration_events(soci::session& sql, const MaybeId& subject, long long before, int most) {
    Query query;
    query << "SELECT e.id, e.at, e.what, e.kind, e.subject, s.name, e.actor, u.name, e.before_json, e.after_json FROM administration_events e "
             "LEFT JOIN users u ON u.id = e.actor LEFT JOIN users s ON e.kind = 'user' AND s.id = e.subject WHERE e.id < " << query.bind(before);
    if (subject) query << " AND e.subject = " << query.bind(*subject);
    query << " ORDER BY e.id DESC LIMIT " << query.bind(static_cast<long long>(most));

    RecordedAdministration one;
    AdministrationEvent& event = one.event;
    Nullable<std::string> subject_name, actor, actor_name, was, is;
    soci::statement rows(sql);
    rows.exchange(soci::into(one.number));
    rows.exchange(soci::into(event.at));
    for (std::string* column : {&event.what, &event.kind, &event.subject}) rows.exchange(soci::into(*column));
    for (auto* column : {&subject_name, &actor, &actor_name, &was, &is}) rows.exchange(into(*column));
    query.finish(rows);
    rows.execute();
    std::vector<RecordedAdministration> found;
    while (rows.fetch()) {
        event.actor = actor.get();
        one.subject_name = subject_name.get();
        one.actor_name = actor_name.get();
        event.before = was.get();
        event.after = is.get();
        found.push_back(one);
    }
    return found;
}

bool was_called(soci::session& sql, const std::string& name, const std::string& but) {
    int found = 0;
    sql << "SELECT EXISTS (SELECT 1 FROM administration_events WHERE kind = 'user' AND subject <> :but AND "
           "(json_extract(before_json, '$.name') = :before OR json_extract(after_json, '$.name') = :after))",
        soci::use(but, "but"), soci::use(name, "before"), soci::use(name, "after"), soci::into(found);
    return found != 0;
}

}  // namespace tabir::store
