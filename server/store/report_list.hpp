// Lists of reports: those a viewer may see, narrowed by what the viewer may ask by, in the viewer's own order, page by page.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/report_rows.hpp"
#include "tabir/sight.hpp"

namespace tabir::store {

/// What the viewer asked for. Each list: one of these; empty: any. Whether the viewer may ask so is checked before.
struct ListFilter {
    std::vector<std::string> states, categories, visibilities, channels, sla_bands;
    std::vector<std::string> areas;     ///< with all that lie in them
    std::vector<std::string> agencies;  ///< with all that stand below them
    std::optional<Milliseconds> from;   ///< reported at or after
    std::optional<Milliseconds> before; ///< reported before
    std::vector<std::string> words;     ///< the searchable text holds each of them; in small letters
    bool public_only = false;
    bool assigned_to_me = false;
    bool reported_by_me = false;
    bool photo_asked_for = false;       ///< somebody else's request waits
};

/// In which order. All of them are total, so that pages never overlap.
enum class ListOrder {
    own,      ///< the viewer's own random order, which stays put
    urgency,  ///< by SLA band, overdue first; inside a band the viewer's own order
    date,     ///< newest first
};

/// Where a page ended.
struct ListPlace {
    long long major = 0;  ///< band, or time reported; 0 in the viewer's own order
    long long minor = 0;
};

struct ListRequest {
    Viewer viewer;
    Sight sight;
    ListFilter filter;
    ListOrder order = ListOrder::own;
    long long multiplier = 1;  ///< in [1, 2147483646]; makes the viewer's own order of the reports' ranks
    std::optional<ListPlace> after;
    int limit = 50;
    Milliseconds now = 0;
    Milliseconds first_at = 0; ///< of the first page: the order by bands must not move while someone turns pages
};

struct ListPage {
    std::vector<Stored> reports;
    std::optional<ListPlace> next;  ///< nothing: this was the last page
    long long total = 0;            ///< on all pages
};
ListPage list_reports(soci::session& sql, const ListRequest& request);

}  // namespace tabir::store
