#include "photo/routes.hpp"

#include <semaphore>

#include "auth/who.hpp"
#include "photo/intake_process.hpp"
#include "store/photos.hpp"

namespace tabir::photo {
namespace {

using http::Problem;
using http::Request;
using http::Response;

constexpr const char* own_program = "/proc/self/exe";
constexpr int max_waiting = 20;  // photos of one uploader that belong to nothing yet
constexpr Milliseconds waiting_time = Milliseconds{24} * 60 * 60 * 1000;

std::string_view reason(Refusal refusal, Language language) {
    const bool id = language == Language::id;
    switch (refusal) {
    case Refusal::not_a_photo: return id ? "Berkas ini bukan foto JPEG, PNG, atau WebP." : "This file is no JPEG, PNG or WebP photo.";
    case Refusal::too_many_pixels: return id ? "Foto ini melebihi 50 megapiksel." : "This photo has more than 50 megapixels.";
    case Refusal::unreadable: return id ? "Foto ini rusak atau terpotong." : "This photo is broken or cut short.";
    case Refusal::animated: return id ? "Gambar bergerak tidak diterima." : "Moving pictures are not taken.";
    case Refusal::undecodable:
        return id ? "Foto ini tidak dapat diolah. Kirim sebagai JPEG, PNG, atau WebP biasa." : "This photo cannot be processed. Send it as an ordinary JPEG, PNG or WebP.";
    }
    return {};
}

/// Files first, then the row: a row without its files would be a promise that cannot be kept.
Photo keep(App& app, const Picture& picture, const store::Uploader& uploader) {
    const Photo photo{app.photos.put(picture), picture.width, picture.height};
    try {
        soci::session sql(app.database.pool());
        store::insert_photo(sql, photo, uploader, app.now());
    } catch (...) {
        app.photos.remove(photo.id);
        throw;
    }
    return photo;
}

/// Uploads may keep a few workers busy, never all of them.
std::counting_semaphore<6> uploads(6);

Response upload(App& app, const Request& request) {
    const auto caller = auth::who(app, request);
    if (!caller) return http::problem(request, Problem::no_session);
    const store::Uploader uploader{caller->viewer.surface, caller->viewer.id};
    {
        soci::session sql(app.database.pool());
        if (store::count_waiting_photos(sql, uploader) >= max_waiting) return http::problem_for_now(request, Problem::too_many, 3600);
    }
    if (!uploads.try_acquire()) return http::problem_for_now(request, Problem::unavailable, 2);
    struct Place {
        ~Place() { uploads.release(); }
    } const place;
    const Taken taken = take_in_apart(own_program, request.body);
    if (const auto* refusal = std::get_if<Refusal>(&taken)) {
        Json extra = Json::object();
        extra.set("detail", reason(*refusal, request.language()));
        return http::problem(request, Problem::bad_photo, extra);
    }
    const Photo photo = keep(app, std::get<Picture>(taken), uploader);
    Json body = Json::object();
    body.set("id", photo.id);
    body.set("width", photo.width);
    body.set("height", photo.height);
    return http::json_answer(body, 201);
}

}  // namespace

std::vector<http::Route> routes(App& app) {
    const auto handler = [&app](const Request& request) { return upload(app, request); };
    return {
        {"POST", "/api/jaki/photos", http::Body::image, handler},
        {"POST", "/api/crm/photos", http::Body::image, handler},
    };
}

void sweep(App& app) {
    std::vector<std::string> dropped;
    {
        soci::session sql(app.database.pool());
        store::WriteTransaction transaction(sql);
        dropped = store::photos_waiting_since(sql, app.now() - waiting_time);
        for (const std::string& id : dropped) store::delete_waiting_photo(sql, id);
        transaction.commit();
    }
    for (const std::string& id : dropped) app.photos.remove(id);
}

}  // namespace tabir::photo
