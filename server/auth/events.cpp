#include "auth/events.hpp"

#include "store/nullable.hpp"
#include "store/query.hpp"

namespace tabir::auth {
namespace {

using store::Nullable;

constexpr std::string_view codes[] = {
    "signed_in",     "signed_out",         "sign_in_failed",     "code_failed",    "stepped_up",     "step_up_failed",
    "password_changed", "reset_link_made", "password_reset",     "factor_set",     "factor_removed", "factor_cleared",
    "recovery_code_used", "session_ended", "sessions_ended",     "factor_required", "factor_not_required",
    "signed_in_with_factor", "signed_in_by_sign_on", "sign_on_refused", "app_token_refused"};
static_assert(std::size(codes) == static_cast<std::size_t>(EventKind::app_token_refused) + 1);

/// What anybody can bring about, without an account.
bool is_refusal(EventKind kind) {
    return kind == EventKind::sign_in_failed || kind == EventKind::code_failed || kind == EventKind::sign_on_refused ||
           kind == EventKind::app_token_refused;
}

/// Takes the newest event back when that account had enough of its kind in the last hour. It was written like any other: by the work
/// nobody can tell an account that many have tried from one that nobody has. Looks at few rows, so that a long record costs no more.
void take_back_surplus(soci::session& sql, const std::string& what, Nullable<std::string>& user, Milliseconds now) {
    const Milliseconds since = now - Milliseconds{60} * 60 * 1000;
    int count = 0;
    sql << "SELECT count(*) FROM (SELECT what, at FROM auth_events WHERE user_id IS :user ORDER BY id DESC LIMIT 200) "
           "WHERE what = :what AND at > :since",
        soci::into(count), store::use(user, "user"), soci::use(what, "what"), soci::use(since, "since");
    if (count > refusals_an_hour) sql << "DELETE FROM auth_events WHERE id = (SELECT max(id) FROM auth_events)";
}

void forget_old(soci::session& sql, Milliseconds now) {
    const Milliseconds oldest = now - events_kept;
    sql << "DELETE FROM auth_events WHERE at < :oldest AND id IN (SELECT id FROM auth_events ORDER BY id LIMIT 100)", soci::use(oldest);
}

/// The newest that the condition holds for.
std::vector<RecordedEvent> events_where(soci::session& sql, store::Query& condition) {
    condition << " ORDER BY e.id DESC LIMIT " << condition.bind(static_cast<long long>(max_events));
    RecordedEvent one;
    Nullable<std::string> user, user_name, actor, actor_name;
    soci::statement rows(sql);
    rows.exchange(soci::into(one.number));
    rows.exchange(soci::into(one.at));
    rows.exchange(soci::into(one.what));
    rows.exchange(soci::into(one.browser));
    for (auto* column : {&user, &user_name, &actor, &actor_name}) rows.exchange(store::into(*column));
    condition.finish(rows);
    rows.execute();
    std::vector<RecordedEvent> found;
    while (rows.fetch()) {
        one.user = user.get();
        one.user_name = user_name.get();
        one.actor = actor.get();
        one.actor_name = actor_name.get();
        found.push_back(one);
    }
    return found;
}

store::Query events() {
    store::Query query;
    query << "SELECT e.id, e.at, e.what, e.browser, e.user_id, u.name, e.actor, a.name FROM auth_events e "
             "LEFT JOIN users u ON u.id = e.user_id LEFT JOIN users a ON a.id = e.actor WHERE ";
    return query;
}

}  // namespace

std::string_view code(EventKind kind) { return codes[static_cast<std::size_t>(kind)]; }

void record_event(soci::session& sql, const Event& event) {
    const std::string what(code(event.kind));
    Nullable<std::string> user(event.user);
    Nullable<std::string> actor(event.actor);
    sql << "INSERT INTO auth_events (at, what, user_id, actor, browser) VALUES (:at, :what, :user, :actor, :browser)",
        soci::use(event.at, "at"), soci::use(what, "what"), store::use(user, "user"), store::use(actor, "actor"),
        soci::use(event.browser, "browser");
    if (is_refusal(event.kind)) take_back_surplus(sql, what, user, event.at);
    forget_old(sql, event.at);
}

std::vector<RecordedEvent> events_of(soci::session& sql, const std::string& user) {
    store::Query query = events();
    query << "e.user_id = " << query.bind(user);
    return events_where(sql, query);
}

std::vector<RecordedEvent> all_events(soci::session& sql, long long before) {
    store::Query query = events();
    query << "e.id < " << query.bind(before);
    return events_where(sql, query);
}

}  // namespace tabir::auth
