// What may leave: a report reduced to what one decision discloses. The only thing about a report that becomes JSON.
#pragma once

#include <string>

#include "tabir/decision.hpp"
#include "tabir/json.hpp"
#include "tabir/report.hpp"

namespace tabir {

/// A reduced report. Made by `view` alone; holds nothing that the decision does not disclose.
class View {
public:
    /// `{"visible": true, "edition", "fields": {name: {"level", "value"?}}, "labels": [...], "actions": [...]}`,
    /// or `{"visible": false}` when the viewer may not see the report.
    const Json& json() const noexcept { return json_; }

private:
    friend View view(const Edition&, const Viewer&, const Decision&, const Report&, Language, Set<Field>);
    Json json_;
};

/// Reduces `report` to what `decision`, made for that viewer, discloses of the fields `wanted`. Masks text in `language`.
View view(const Edition& edition, const Viewer& viewer, const Decision& decision, const Report& report, Language language,
          Set<Field> wanted = Set<Field>::all());

/// The access trail of a report for the log's own page: for `auditors` alone, whether or not they see the report
/// (decision.md, "Fields"); an empty list for anyone else. An entry's time is null unless the viewer may know event times.
Json access_log(const Edition& edition, const Viewer& viewer, const Report& report);

}  // namespace tabir
