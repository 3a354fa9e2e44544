#include "http/problems.hpp"

#include <string>

#include "http/http.hpp"

namespace tabir::http {
namespace {

struct Entry {
    Problem problem;
    std::string_view code;
    int status;
    std::string_view id;
    std::string_view en;
};

constexpr Entry entries[] = {
    {Problem::bad_request, "bad_request", 400, "Permintaan tidak dapat dibaca.", "The request cannot be read."},
    {Problem::unknown_parameter, "unknown_parameter", 400, "Parameter ini tidak dikenal.", "This parameter is not known."},
    {Problem::bad_value, "bad_value", 400, "Nilai ini tidak dapat dipakai.", "This value cannot be used."},
    {Problem::no_session, "no_session", 401, "Silakan masuk terlebih dahulu.", "Please sign in first."},
    {Problem::bad_credentials, "bad_credentials", 401, "Nama atau kata sandi salah.", "The name or the password is wrong."},
    {Problem::bad_token, "bad_token", 401, "Tanda masuk dari aplikasi tidak berlaku.", "The app's token is not valid."},
    {Problem::bad_password, "bad_password", 401, "Kata sandi salah.", "The password is wrong."},
    {Problem::code_needed, "code_needed", 401, "Masukkan kode dari aplikasi autentikator Anda.", "Enter the code of your authenticator app."},
    {Problem::bad_code, "bad_code", 401, "Kode ini salah atau sudah dipakai.", "This code is wrong, or was used already."},
    {Problem::bad_link, "bad_link", 401, "Tautan ini tidak berlaku lagi.", "This link is not good any more."},
    {Problem::step_up_needed, "step_up_needed", 403, "Buktikan sekali lagi bahwa ini Anda.", "Prove once more that it is you."},
    {Problem::cross_site, "cross_site", 403, "Permintaan dari situs lain ditolak.", "Requests from another site are refused."},
    {Problem::not_found, "not_found", 404, "Tidak ditemukan.", "Not found."},
    {Problem::method_not_allowed, "method_not_allowed", 405, "Cara ini tidak ada pada alamat ini.", "This address has no such method."},
    {Problem::refused, "refused", 409, "Langkah ini ditolak.", "This step is refused."},
    {Problem::key_reused, "key_reused", 409, "Kunci ini sudah dipakai untuk permintaan lain.", "This key was used for another request."},
    {Problem::no_edition_key, "no_edition_key", 409, "Kunci kota untuk edisi kebijakan belum dipasang.", "The city's key for policy editions is not set."},
    {Problem::edition_exists, "edition_exists", 409, "Sudah ada edisi dengan tanggal itu.", "There is an edition of that date already."},
    {Problem::factor_exists, "factor_exists", 409, "Faktor kedua sudah terpasang.", "The second factor is set up already."},
    {Problem::no_factor, "no_factor", 409, "Faktor kedua belum terpasang.", "No second factor is set up."},
    {Problem::factor_required, "factor_required", 409, "Faktor kedua diwajibkan, jadi tidak dapat dilepas.", "A second factor is required, so it cannot be turned off."},
    {Problem::last_administrator, "last_administrator", 409, "Harus selalu ada seorang administrator.", "There must always be an administrator."},
    {Problem::own_tags, "own_tags", 409, "Tidak ada yang dapat mengubah tandanya sendiri.", "Nobody changes their own tags."},
    {Problem::own_account, "own_account", 409, "Tidak ada yang dapat mengakhiri akunnya sendiri.", "Nobody ends their own account."},
    {Problem::name_taken, "name_taken", 409, "Nama ini sudah dipakai.", "This name is taken."},
    {Problem::id_taken, "id_taken", 409, "Pengenal ini sudah dipakai.", "This id is taken."},
    {Problem::unknown_agency, "unknown_agency", 409, "Instansi ini tidak dikenal.", "This agency is not known."},
    {Problem::agency_closed, "agency_closed", 409, "Instansi ini sudah ditutup.", "This agency is closed."},
    {Problem::agency_in_use, "agency_in_use", 409, "Instansi ini masih dipakai.", "This agency is still in use."},
    {Problem::vouched_for, "vouched_for", 409, "Pengguna ini diatur oleh sistem masuk kota.", "The city's sign-on says this of its users."},
    {Problem::length_required, "length_required", 411, "Panjang isi harus disebutkan.", "The length of the body must be given."},
    {Problem::too_large, "too_large", 413, "Isi permintaan terlalu besar.", "The body is too large."},
    {Problem::stale, "stale", 412, "Ini sudah berubah sejak Anda membukanya.", "This has changed since you opened it."},
    {Problem::wrong_media_type, "wrong_media_type", 415, "Jenis isi ini tidak diterima.", "This type of body is not taken."},
    {Problem::bad_photo, "bad_photo", 422, "Foto ini tidak dapat dipakai.", "This photo cannot be used."},
    {Problem::bad_edition, "bad_edition", 422, "Edisi ini tidak dapat dibaca.", "This edition is not understood."},
    {Problem::bad_signature, "bad_signature", 422, "Tanda tangan ini bukan tanda tangan kota pada edisi ini.", "The signature is not the city's on this edition."},
    {Problem::charter_broken, "charter_broken", 422, "Edisi ini melanggar piagam.", "This edition breaks the charter."},
    {Problem::retroactive, "retroactive", 422, "Edisi tidak boleh berlaku surut.", "An edition never takes effect before today."},
    {Problem::weak_password, "weak_password", 422, "Kata sandi ini tidak dapat dipakai.", "This password cannot be used."},
    {Problem::precondition_required, "precondition_required", 428, "Tajuk prasyarat tidak ada.", "A precondition header is missing."},
    {Problem::too_many, "too_many", 429, "Terlalu banyak percobaan. Tunggu sebentar.", "Too many attempts. Wait a little."},
    {Problem::headers_too_large, "headers_too_large", 431, "Tajuk permintaan terlalu besar.", "The head of the request is too large."},
    {Problem::internal, "internal", 500, "Terjadi kesalahan di pihak kami.", "Something went wrong on our side."},
    {Problem::unavailable, "unavailable", 503, "Layanan sedang penuh. Coba lagi sebentar lagi.", "The service is full. Try again in a moment."},
};

constexpr const Entry& entry_of(Problem problem) {
    return entries[static_cast<std::size_t>(problem)];
}

constexpr bool in_order() {
    for (std::size_t i = 0; i < std::size(entries); ++i) {
        if (static_cast<std::size_t>(entries[i].problem) != i) return false;
    }
    return true;
}

}  // namespace

int status_of(Problem problem) noexcept { return entry_of(problem).status; }
std::string_view title_of(Problem problem, Language language) noexcept {
    const Entry& entry = entry_of(problem);
    return language == Language::id ? entry.id : entry.en;
}

Response problem(const Request& request, Problem problem, const Json& extra) {
    static_assert(in_order() && std::size(entries) == static_cast<std::size_t>(Problem::unavailable) + 1);
    const Entry& entry = entry_of(problem);
    Json body = Json::object();
    body.set("type", "/problems/" + std::string(entry.code));
    body.set("title", title_of(problem, request.language()));
    body.set("status", entry.status);
    body.set("code", entry.code);
    for (const auto& [name, value] : extra.members()) body.set(name, value);
    Response response = json_answer(body, entry.status);
    response.type = "application/problem+json";
    return response;
}

Response problem_for_now(const Request& request, Problem about, long long seconds, const Json& extra) {
    Response response = problem(request, about, extra);
    response.headers.emplace_back("Retry-After", std::to_string(seconds));
    return response;
}

}  // namespace tabir::http
