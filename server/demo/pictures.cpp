#include "demo/pictures.hpp"

#include <future>
#include <memory>
#include <stdexcept>

#include <vips/vips8>

#include "demo/drawing/scene.hpp"
#include "photo/intake.hpp"

namespace tabir::demo {
namespace {

/// What a picture's name says.
struct Name {
    std::string category;
    std::uint64_t street = 0;
    bool solved = false;
};

constexpr std::string_view before = "/before", after = "/after";

std::string name_of(std::string_view category, std::uint64_t street, bool solved) {
    return std::string(category) + "/" + std::to_string(street) + std::string(solved ? after : before);
}

Name parts_of(const std::string& name) {
    const std::size_t first = name.find('/'), second = name.rfind('/');
    return {name.substr(0, first), std::stoull(name.substr(first + 1, second - first - 1)), name.substr(second) == after};
}

/// The drawing as a camera would hand it over.
std::string as_jpeg(const std::string& svg) {
    using vips::VImage;
    const auto unref = [](VipsBlob* blob) { vips_area_unref(VIPS_AREA(blob)); };
    const std::unique_ptr<VipsBlob, decltype(unref)> source(vips_blob_new(nullptr, svg.data(), svg.size()), unref);
    const VImage image = VImage::svgload_buffer(source.get()).flatten();
    const std::unique_ptr<VipsBlob, decltype(unref)> jpeg(image.jpegsave_buffer(VImage::option()->set("Q", 92)), unref);
    std::size_t size = 0;
    const void* data = vips_blob_get(jpeg.get(), &size);
    return {static_cast<const char*>(data), size};
}

photo::Picture picture_of(const std::string& jpeg) {
    auto taken = photo::take_in(jpeg);
    if (auto* picture = std::get_if<photo::Picture>(&taken)) return std::move(*picture);
    throw std::runtime_error("a drawn picture was not taken in");
}

/// Applies `work` to every item on two threads, in no particular order.
template <class Answer, class Items, class Work>
std::vector<Answer> on_two_threads(const Items& items, Work work) {
    std::vector<Answer> answers(items.size());
    const auto every_other = [&](std::size_t first) {
        for (std::size_t i = first; i < items.size(); i += 2) answers[i] = work(items[i]);
    };
    auto odd = std::async(std::launch::async, every_other, 1);
    every_other(0);
    odd.get();
    return answers;
}

}  // namespace

Photo before_picture(std::string_view category, Chance& chance) {
    return {name_of(category, chance.below(streets), false), 0, 0};
}

Photo after_picture(const std::vector<Photo>& before, std::string_view category, Chance& chance) {
    if (before.empty()) return other_after_picture(category, chance);
    return {name_of(category, parts_of(before.front().id).street, true), 0, 0};
}

Photo other_after_picture(std::string_view category, Chance& chance) {
    return {name_of(category, chance.below(streets), true), 0, 0};
}

std::map<std::string, photo::Picture> draw_pictures(const std::vector<std::string>& names) {
    if (VIPS_INIT("tabir") != 0) throw std::runtime_error("libvips does not start");
    // The photo intake shuts the door on SVG, which is no photo; here it is our own drawing. So all are drawn before any is
    // taken in.
    vips_operation_block_set("VipsForeignLoadSvg", FALSE);
    const auto drawn = on_two_threads<std::string>(names, [](const std::string& name) {
        const Name parts = parts_of(name);
        return as_jpeg(drawing::draw(parts.category, parts.street, parts.solved));
    });
    vips_operation_block_set("VipsForeignLoadSvg", TRUE);
    auto taken = on_two_threads<photo::Picture>(drawn, picture_of);

    std::map<std::string, photo::Picture> pictures;
    for (std::size_t i = 0; i < names.size(); ++i) pictures.emplace(names[i], std::move(taken[i]));
    return pictures;
}

}  // namespace tabir::demo
