#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <memory>

#include <vips/vips8>

#include "photo/intake.hpp"

using namespace tabir::photo;
using vips::VImage;

namespace {

std::string text_of(VipsBlob* blob) {
    std::size_t size = 0;
    const void* data = vips_blob_get(blob, &size);
    std::string text(static_cast<const char*>(data), size);
    vips_area_unref(VIPS_AREA(blob));
    return text;
}

/// Red on the left, blue on the right.
VImage two_colours(int width, int height) {
    const VImage red = VImage::black(width / 2, height).new_from_image({230.0, 20.0, 20.0});
    const VImage blue = VImage::black(width / 2, height).new_from_image({20.0, 20.0, 230.0});
    return red.join(blue, VIPS_DIRECTION_HORIZONTAL).copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB)).cast(VIPS_FORMAT_UCHAR);
}

/// As a phone would send it: turned by 90 degrees, with place and time.
std::string phone_photo() {
    VImage image = two_colours(640, 400).copy();
    image.set("exif-ifd0-Orientation", "6 (Right-top, Short, 1 components, 2 bytes)");
    image.set("exif-ifd0-Make", "TelefonRahasia (TelefonRahasia, ASCII, 15 components, 15 bytes)");
    image.set("exif-ifd2-DateTimeOriginal", "2021:07:19 21:04:05 (2021:07:19 21:04:05, ASCII, 20 components, 20 bytes)");
    image.set("exif-ifd3-GPSLatitude", "6/1 10/1 30/1 (6, 10, 30, Rational, 3 components, 24 bytes)");
    image.set("orientation", 6);
    return text_of(image.jpegsave_buffer());
}

const Picture& picture_of(const std::variant<Picture, Refusal>& taken) {
    REQUIRE(std::holds_alternative<Picture>(taken));
    return std::get<Picture>(taken);
}

bool is_refused(const std::variant<Picture, Refusal>& taken, Refusal refusal) {
    const auto* found = std::get_if<Refusal>(&taken);
    return found != nullptr && *found == refusal;
}

VImage decoded(const std::string& jpeg) { return VImage::new_from_buffer(jpeg, ""); }

}  // namespace

TEST_CASE("a phone's photo goes on upright, without place, time or maker") {
    take_in("");  // starts the library, which the pictures below need
    const std::string sent = phone_photo();
    REQUIRE(sent.find("TelefonRahasia") != std::string::npos);
    REQUIRE(sent.find("2021:07:19") != std::string::npos);
    REQUIRE(decoded(sent).get_typeof("exif-ifd3-GPSLatitude") != 0);

    const auto taken = take_in(sent);
    const Picture& picture = picture_of(taken);
    CHECK(picture.width == 400);
    CHECK(picture.height == 640);
    for (const std::string& kept : {picture.full, picture.thumb}) {
        CHECK(kept.rfind("\xFF\xD8\xFF", 0) == 0);
        for (const char* trace : {"TelefonRahasia", "2021:07:19", "Exif", "ICC_PROFILE", "http://ns.adobe.com"}) {
            CAPTURE(trace);
            CHECK(kept.find(trace) == std::string::npos);
        }
        const VImage image = decoded(kept);
        CHECK(image.get_typeof("exif-data") == 0);
        CHECK(image.get_typeof("orientation") == 0);
        // Turned clockwise: what was on the left is on top.
        CHECK(image.getpoint(image.width() / 2, image.height() / 8)[0] > 150);
        CHECK(image.getpoint(image.width() / 2, image.height() * 7 / 8)[2] > 150);
    }
    CHECK(std::max(decoded(picture.thumb).width(), decoded(picture.thumb).height()) == 480);
}

TEST_CASE("PNG and WebP are taken, and become JPEG on white") {
    take_in("");
    const VImage clear = two_colours(100, 60).bandjoin(0.0).copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB));
    const auto png = take_in(text_of(clear.pngsave_buffer()));
    CHECK(decoded(picture_of(png).full).getpoint(5, 5)[1] > 240);
    CHECK(picture_of(png).width == 100);
    CHECK(picture_of(take_in(text_of(two_colours(100, 60).webpsave_buffer()))).height == 60);
    const VImage grey = two_colours(100, 60).colourspace(VIPS_INTERPRETATION_B_W);
    CHECK(decoded(picture_of(take_in(text_of(grey.jpegsave_buffer()))).full).bands() == 3);
}

TEST_CASE("large pictures are kept at 2048 pixels, small ones as they are") {
    take_in("");
    const Picture large = picture_of(take_in(text_of(two_colours(4000, 1000).jpegsave_buffer())));
    CHECK(large.width == 2048);
    CHECK(large.height == 512);
    const Picture small = picture_of(take_in(text_of(two_colours(20, 10).jpegsave_buffer())));
    CHECK(small.width == 20);
    CHECK(decoded(small.thumb).width() == 20);
}

TEST_CASE("too many pixels are seen in the header, before anything is decoded") {
    take_in("");
    const std::string bomb = text_of(VImage::black(10'000, 5'001).pngsave_buffer(VImage::option()->set("compression", 9)));
    REQUIRE(bomb.size() < 200'000);
    const auto begin = std::chrono::steady_clock::now();
    CHECK(is_refused(take_in(bomb), Refusal::too_many_pixels));
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::milliseconds(100));
}

TEST_CASE("what is no photo, or a broken one, is refused") {
    take_in("");
    CHECK(is_refused(take_in(""), Refusal::not_a_photo));
    CHECK(is_refused(take_in("<svg xmlns='http://www.w3.org/2000/svg'/>"), Refusal::not_a_photo));
    CHECK(is_refused(take_in(text_of(two_colours(20, 10).gifsave_buffer())), Refusal::not_a_photo));
    CHECK(is_refused(take_in(text_of(two_colours(20, 10).tiffsave_buffer())), Refusal::not_a_photo));
    CHECK(is_refused(take_in("\xFF\xD8\xFF and then nothing of the kind"), Refusal::unreadable));
    const std::string whole = text_of(two_colours(640, 400).pngsave_buffer());
    CHECK(is_refused(take_in(whole.substr(0, whole.size() / 2)), Refusal::unreadable));
    const std::string photo = phone_photo();
    CHECK(is_refused(take_in(photo.substr(0, photo.size() * 2 / 3)), Refusal::unreadable));

    VImage animation = two_colours(20, 10).join(two_colours(20, 10).flip(VIPS_DIRECTION_HORIZONTAL), VIPS_DIRECTION_VERTICAL).copy();
    animation.set("page-height", 10);
    CHECK(is_refused(take_in(text_of(animation.webpsave_buffer())), Refusal::animated));
}
