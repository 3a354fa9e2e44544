// A small city in a folder of its own: the real app with the real store, on a clock that the test moves.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app.hpp"
#include "http/router.hpp"
#include "store/reports.hpp"

namespace tabir::test {

/// A folder that is gone when the test is over.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const noexcept { return path_; }

private:
    std::filesystem::path path_;
};

/// An answer, read.
struct Answer {
    int status = 0;
    std::string body;  ///< the very bytes
    Json json;
    std::string etag;

    /// The member at "report.fields.state.value"; a JSON null when a step of the path is not there.
    const Json& at(const std::string& path) const;
    /// The text at that path; empty when there is none.
    std::string text(const std::string& path) const;
    std::string code() const { return text("code"); }
};

/// Users: "admin" (ticket-admins), "bureau" and "bureau2" (validation-officers), "head" (administrators), "auditor",
/// "desk" (intake-desks), all far from any Dinas; "officer" and "officer2" of sudin-bina-marga-jakarta-pusat, "chief" of
/// dinas-bina-marga, "other" of dinas-perhubungan. Citizens: "siti", "budi".
class City {
public:
    City();

    App& app() noexcept { return app_; }
    store::Database& database() noexcept { return app_.database; }
    Milliseconds now = 1'795'500'000'000;  ///< Tuesday 2026-11-24, 13:00 in Jakarta
    std::shared_ptr<const policy::DigestedEdition> begun_under;   ///< the edition of each request; null: the one in force

    /// Asks as that user or citizen; empty: as nobody. The path may have a query.
    Answer get(const std::string& who, const std::string& path, const http::Pairs& headers = {});
    Answer post(const std::string& who, const std::string& path, const std::string& body, const http::Pairs& headers = {});

    /// Takes the step on the report as the user sees it now; `inputs` is the body.
    Answer act(const std::string& who, const std::string& code, const std::string& action, const std::string& inputs = "{}");

    /// A report of siti's about a broken road, with a photo; the ticket code.
    std::string file(Visibility visibility);
    /// The same, taken by its steps to that state by "admin", "officer" and "bureau".
    std::string file_until(Visibility visibility, State state);
    /// A waiting photo of that user or citizen; its id.
    std::string photo_of(const std::string& who);

    /// A number out of the database.
    long long number(const std::string& sql);
    void execute(const std::string& sql);

private:
    void add_user(const std::string& id, const std::string& agency, Set<Tag> tags);
    Answer ask(const std::string& who, const std::string& method, const std::string& path, const std::string& body, http::Pairs headers);
    void step(const std::string& who, const std::string& code, const std::string& action, const std::string& inputs = "{}");

    TemporaryFolder folder_;
    App app_;
    http::Router router_;
    int keys_ = 0;
};

/// "/api/crm/", "/api/jaki/" or "/api/portal/": where that user, citizen or nobody looks.
std::string api_of(const std::string& who);

}  // namespace tabir::test
