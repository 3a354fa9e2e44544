// Questions and answers on the wire, exactly as decision.md gives them.
#pragma once

#include <string>
#include <string_view>

#include "tabir/decision.hpp"
#include "tabir/explain.hpp"
#include "tabir/json.hpp"

namespace tabir {

struct Question {
    const Edition* edition = nullptr;
    Viewer viewer;
    ReportFacts report;
};

/// Reads `{"edition"?, "viewer", "report"}`. Errors name the member; "unknown_edition" when there is none of that date.
Result<Question> parse_question(const Editions& editions, const Json& value);

/// The question about this viewer and this report, without an edition: what parse_question reads.
Json question_to_json(const Viewer& viewer, const ReportFacts& report);

Json decision_to_json(const Edition& edition, const Decision& decision);
/// The decision's members, and `"explain"`.
Json explanation_to_json(const Edition& edition, const Explanation& explanation);
/// `{"refusal"}`, with `"from"` for a wrong state, `"unmet"` for conditions that are not met, `"smallest"` where a change of
/// facts would allow it, and `"articles"` where the charter stands in the way.
Json reason_to_json(const Reason& reason);
/// `{"error": {"code", "member", "message"}}`
Json error_to_json(const Error& error);

/// One question's text in, one answer's text out; an error is an answer too. Never throws.
std::string answer_decide(const Editions& editions, std::string_view question);
std::string answer_explain(const Editions& editions, std::string_view question);

}  // namespace tabir
