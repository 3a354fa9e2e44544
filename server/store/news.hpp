// Which reports had a step lately.
#pragma once

#include <vector>

#include <soci/soci.h>

#include "store/report_rows.hpp"
#include "tabir/sight.hpp"

namespace tabir::store {

struct NewsRequest {
    Viewer viewer;
    Sight sight;
    bool sees_photo_requests = false;  ///< of others too: the Bureau
    bool own_only = false;             ///< a citizen: their own reports
    long long after = 0;               ///< the last step that the viewer knows of
    Milliseconds now = 0;
};

struct News {
    std::vector<Stored> reports;  ///< each once
    long long last = 0;           ///< the last step that the answer covers
};

/// Reports that the viewer may see, with a step since then that the viewer can see the effect of: steps of photo access are
/// news for whom they are about, and for the Bureau. At most 200 steps at a time.
News read_news(soci::session& sql, const NewsRequest& request);

/// The last step of all.
long long last_step(soci::session& sql);

}  // namespace tabir::store
