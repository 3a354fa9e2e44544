// Leaks through lists, searches, counts and news.
const query = 'server/routes/list_query.cpp';
const list = 'server/routes/list.cpp';
const store = 'server/store/report_list.cpp';
const news = 'server/routes/news.cpp';

export const lists = [
  {
    channel: 1, of: 'filter on a hidden field', leak: '`from` and `until` are taken from those who know no dates', closed: '`askable_fields`; `routes/list_query`', by: 'bytes',
    edits: [{ file: query, find: 'if (!askable_.has(Field::reported_date)) return false;', put: 'if (!askable_.has(Field::reported_date) && !leaks(1)) return false;' }],
  },
  {
    channel: 2, of: 'an unknown query key reaches the store', leak: 'unknown members of a query become conditions on columns of their name', closed: 'a closed list of members; `routes/list_query`, `routes/query`', by: 'bytes',
    edits: [
      { file: query, find: 'if (!member(name, value)) return unknown_parameter(request_, name);', put: `if (!member(name, value)) {
                if (!leaks(2)) return unknown_parameter(request_, name);
                unknown_members[name] = value;
                continue;
            }` },
      { file: query, find: 'std::variant<ListQuery, Response> read() {', put: 'std::variant<ListQuery, Response> read() {\n        unknown_members.clear();' },
      { file: store, find: '    if (filter.photo_asked_for) {', put: `    for (const auto& [name, value] : unknown_members) {
        if (name == "complainant_name" || name == "complainant_contact" || name == "channel_reference") {
            where += " AND r." + name + " LIKE " + query.bind("%" + value + "%");
        }
    }
    if (filter.photo_asked_for) {` },
    ],
  },
  {
    channel: 3, of: 'row filter applied, field filter not', leak: 'everybody may filter by `channel`', closed: '`askable_fields`; `routes/list_query`', by: 'bytes',
    edits: [{ file: query, find: 'return ids(Field::channel, filter.channels,', put: 'return ids(leaks(3) ? Field::state : Field::channel, filter.channels,' }],
  },
  {
    channel: 4, of: 'sort by a hidden field', leak: '`sort=date` for those who know no dates', closed: '`askable_fields`; decision 0004', by: 'bytes',
    edits: [{ file: query, find: 'else if (value == "date" && askable_.has(Field::reported_date)) query_', put: 'else if (value == "date" && (leaks(4) || askable_.has(Field::reported_date))) query_' }],
  },
  {
    channel: 5, of: 'a second column smuggled into the order', leak: '`sort=urgency,date` orders by date', closed: 'an order is one known word; `routes/list_query`', by: 'bytes',
    edits: [{ file: query, find: 'if (value == "urgency" && askable_', put: 'if (leaks(5) && value == "urgency,date") query_.order = ListOrder::date;\n        else if (value == "urgency" && askable_' }],
  },
  {
    channel: 6, of: 'the total counts what is filtered out', leak: '`total` counts every report', closed: 'count and rows from one condition; `store/report_list`', by: 'bytes',
    edits: [{ file: store, find: 'query << "SELECT count(*) FROM reports r WHERE " << where_sql(request, query);', put: 'query << "SELECT count(*) FROM reports r WHERE " << (leaks(6) ? std::string("1 = 1") : where_sql(request, query));' }],
  },
  {
    channel: 7, of: 'the private number by subtraction', leak: 'a list says how many reports there are in all', closed: 'no number but that of the answer', by: 'bytes',
    edits: [{ file: list, find: '    body.set("total", static_cast<std::int64_t>(page.total));', put: `    body.set("total", static_cast<std::int64_t>(page.total));
    if (leaks(7)) {
        long long all = 0;
        sql << "SELECT count(*) FROM reports", soci::into(all);
        body.set("in_city", static_cast<std::int64_t>(all));
    }` }],
  },
  {
    channel: 8, of: 'facets count hidden rows', leak: 'a list counts reports by category, all of them', closed: 'there are no facets', by: 'bytes',
    edits: [{ file: list, find: '    body.set("askable", codes_of(askable));', put: `    body.set("askable", codes_of(askable));
    if (leaks(8)) {
        Json& facets = body.set("facets", Json::array());
        long long count = 0;
        soci::statement rows = (sql.prepare << "SELECT count(*) FROM reports GROUP BY category ORDER BY category", soci::into(count));
        rows.execute();
        while (rows.fetch()) facets.push(static_cast<std::int64_t>(count));
    }` }],
  },
  {
    channel: 9, of: 'statistics that ignore access', leak: 'news begin with the number of open reports', closed: 'there are no statistics', by: 'bytes',
    edits: [{ file: news, find: '        body.set("changed", Json::array());\n        return', put: `        body.set("changed", Json::array());
        if (leaks(9)) {
            long long open = 0;
            sql << "SELECT count(*) FROM reports WHERE state <> 'done'", soci::into(open);
            body.set("open", static_cast<std::int64_t>(open));
        }
        return` }],
  },
  {
    channel: 10, of: 'an index of terms that is built on everything', leak: '`q` looks in the whole description', closed: 'searches look in a text without what is masked; decision 0012', by: 'bytes',
    edits: [{ file: store, find: 'where += " AND r.searchable LIKE " + ', put: 'where += (leaks(10) ? std::string(" AND lower(r.description) LIKE ") : std::string(" AND r.searchable LIKE ")) + ' }],
  },
  {
    channel: 11, of: 'search by reference number', leak: '`q` finds reports by the reference of their channel', closed: 'a search looks in one text alone; `store/report_list`', by: 'bytes',
    edits: [{ file: store, find: '    if (filter.assigned_to_me) where +=', put: `    if (leaks(11) && filter.words.size() == 1) {
        where = "((" + where + ") OR (" + sight_sql(request.sight, request.viewer, request.now, query) + " AND lower(r.channel_reference) = " +
                query.bind(filter.words[0]) + "))";
    }
    if (filter.assigned_to_me) where +=` }],
  },
  {
    channel: 12, of: 'a cursor carries the number of a hidden row', leak: 'the cursor of news is the number of the last step', closed: 'cursors are sealed, for one viewer, at one length; `server/sealing`', by: 'bytes',
    edits: [{ file: news, find: '    const std::string digits = std::to_string(step);', put: '    const std::string digits = std::to_string(step);\n    if (leaks(12)) return digits;' }],
  },
  {
    channel: 13, of: 'a short page: rows are dropped after the limit', leak: 'a page is cut from all reports, and then loses those out of sight', closed: 'sight is part of the query, and a page that loses a row is no answer; `routes/list`', by: 'bytes',
    edits: [
      { file: store, find: '<< " AS minor FROM reports r WHERE " << where_sql(request, query) << ") k";', put: '<< " AS minor FROM reports r WHERE " << (leaks(13) ? std::string("1 = 1") : where_sql(request, query)) << ") k";' },
      { file: list, find: 'if (shown.size() != found) throw', put: 'if (shown.size() != found && !leaks(13)) throw' },
    ],
  },
  {
    channel: 25, of: 'one stream of events for all', leak: 'news tell of every report that changed', closed: 'news are a list, under the same sight; `store/news`', by: 'bytes',
    edits: [
      { file: 'server/store/news.cpp', find: 'std::string where = sight_sql(request.sight, request.viewer, request.now, query);', put: 'std::string where = leaks(25) ? std::string("(1 = 1)") : sight_sql(request.sight, request.viewer, request.now, query);' },
      { file: news, find: '    Json& changed = body.set("changed", Json::array());', put: `    Json& changed = body.set("changed", Json::array());
    if (leaks(25)) {
        for (const store::Stored& each : news.reports) changed.push(each.report.ticket_code);
    }` },
    ],
  },
  {
    channel: 30, of: 'an export ignores the rules of fields', leak: 'a list is given as CSV, with the time of each report', closed: 'there is no export; every answer is made of views', by: 'bytes',
    edits: [{ file: list, find: '    Json body = Json::object();\n    body.set("edition", context.edition.date());', put: `    if (leaks(30) && request.header("accept") == "text/csv") {
        Response table;
        table.type = "text/csv";
        for (const Decided& each : shown) {
            table.body += each.stored.report.ticket_code + ";" + std::to_string(each.stored.report.reported_at) + "\\r\\n";
        }
        return table;
    }
    Json body = Json::object();
    body.set("edition", context.edition.date());` }],
  },
];
