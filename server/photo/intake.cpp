#include "photo/intake.hpp"

#include <cstdlib>
#include <memory>
#include <mutex>
#include <vector>

#include <vips/vips8>
#include <vips/vector.h>

namespace tabir::photo {
namespace {

using vips::VImage;

constexpr int quality = 82;
bool begins_with(std::string_view bytes, std::string_view start, std::size_t at = 0) {
    return bytes.size() >= at + start.size() && bytes.substr(at, start.size()) == start;
}

/// Opens with the one loader that the first bytes ask for; only the header is read yet.
std::variant<VImage, Refusal> open(std::string_view bytes) {
    VipsBlob* blob = vips_blob_new(nullptr, bytes.data(), bytes.size());
    const std::unique_ptr<VipsBlob, void (*)(VipsBlob*)> owner(blob, [](VipsBlob* b) { vips_area_unref(VIPS_AREA(b)); });
    auto* const options = VImage::option()->set("access", VIPS_ACCESS_SEQUENTIAL)->set("fail_on", VIPS_FAIL_ON_TRUNCATED);
    if (begins_with(bytes, "\xFF\xD8\xFF")) return VImage::jpegload_buffer(blob, options);
    if (begins_with(bytes, "\x89PNG\r\n\x1A\n")) return VImage::pngload_buffer(blob, options);
    if (begins_with(bytes, "RIFF") && begins_with(bytes, "WEBP", 8)) return VImage::webpload_buffer(blob, options);
    delete options;
    return Refusal::not_a_photo;
}

std::string as_jpeg(const VImage& image) {
    const std::unique_ptr<VipsBlob, void (*)(VipsBlob*)> blob(
        image.jpegsave_buffer(VImage::option()->set("Q", quality)->set("strip", true)->set("optimize_coding", true)),
        [](VipsBlob* b) { vips_area_unref(VIPS_AREA(b)); });
    std::size_t size = 0;
    const void* data = vips_blob_get(blob.get(), &size);
    return {static_cast<const char*>(data), size};
}

/// Within a square of that side, never larger than it is; sRGB on white.
VImage shrunk(const VImage& image, int side) {
    auto* const options = VImage::option()->set("height", side)->set("size", VIPS_SIZE_DOWN)->set("no_rotate", true)
                              ->set("export_profile", "srgb");
    VImage small = image.thumbnail_image(side, options);
    if (small.interpretation() != VIPS_INTERPRETATION_sRGB) small = small.colourspace(VIPS_INTERPRETATION_sRGB);
    if (small.has_alpha()) small = small.flatten(VImage::option()->set("background", std::vector<double>{255, 255, 255}));
    return small.cast(VIPS_FORMAT_UCHAR).copy_memory();
}

}  // namespace

void start_library() {
    static std::once_flag once;
    std::call_once(once, [] {
        if (VIPS_INIT("tabir") != 0) std::abort();
        // What it says of a broken picture would fill the log with callers' words.
        g_log_set_handler("VIPS", G_LOG_LEVEL_WARNING, [](const gchar*, GLogLevelFlags, const gchar*, gpointer) {}, nullptr);
        // Each picture comes once, and is nobody else's business: nothing is kept.
        vips_cache_set_max(0);
        vips_concurrency_set(1);
        vips_block_untrusted_set(TRUE);
        // No machine code made at run time: the walls of the process let none be run.
        vips_vector_set_enabled(FALSE);
    });
}

std::variant<Picture, Refusal> take_in(std::string_view bytes) {
    start_library();
    try {
        auto opened = open(bytes);
        if (const auto* refusal = std::get_if<Refusal>(&opened)) return *refusal;
        const VImage source = std::get<VImage>(opened);
        if (std::int64_t{source.width()} * source.height() > max_pixels) return Refusal::too_many_pixels;
        if (source.get_typeof("n-pages") != 0 && source.get_int("n-pages") > 1) return Refusal::animated;

        // Shrunk first: then it is a small picture that is turned, and never all of a large one in memory.
        const VImage full = shrunk(source, max_side).autorot();
        return Picture{as_jpeg(full), as_jpeg(shrunk(full, thumb_side)), full.width(), full.height()};
    } catch (const vips::VError&) {
        vips_error_clear();
        return Refusal::unreadable;
    }
}

}  // namespace tabir::photo
