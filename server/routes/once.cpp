#include "routes/once.hpp"

#include <algorithm>

#include "sealing.hpp"
#include "store/idempotency.hpp"

namespace tabir::routes {
namespace {

constexpr std::size_t max_key_length = 200;

bool is_key(std::string_view text) {
    const auto visible = [](char c) { return c > ' ' && c < '\x7f'; };
    return !text.empty() && text.size() <= max_key_length && std::all_of(text.begin(), text.end(), visible);
}

/// The header that the answer had; the body names it.
void add_validator(Response& response) {
    const auto json = parse_json(response.body, {response.body.size(), 16});
    if (!json) return;
    if (const Json* version = json->find("version")) response.headers.emplace_back("ETag", "\"" + version->string() + "\"");
}

}  // namespace

Response header_missing(const Request& request, std::string_view name) {
    Json extra = Json::object();
    extra.set("member", name);
    return http::problem(request, Problem::precondition_required, extra);
}

Once::Once(const Context& context, const Request& request, const Caller& caller)
    : context_(context), request_(request), viewer_(name_of(caller.viewer)) {
    const auto header = request.header("idempotency-key");
    if (!header) problem_ = header_missing(request, "Idempotency-Key");
    else if (!is_key(*header)) problem_ = bad_value(request, "Idempotency-Key", "must be 1 to 200 visible ASCII characters");
    else key_ = *header;
}

std::optional<Response> Once::answered(soci::session& sql, const std::string& subject) {
    digest_ = keyed_hash(context_.keys.requests, subject + "\n" + request_.body);
    const auto first = store::find_answer(sql, viewer_, key_);
    if (!first) return std::nullopt;
    if (first->digest != digest_) return http::problem(request_, Problem::key_reused);
    Response response;
    response.status = first->status;
    response.body = first->body;
    add_validator(response);
    return response;
}

void Once::keep(soci::session& sql, const Response& response) {
    store::keep_answer(sql, viewer_, key_, {digest_, response.status, response.body, context_.edition.digest()},
                       context_.app.now());
}

}  // namespace tabir::routes
