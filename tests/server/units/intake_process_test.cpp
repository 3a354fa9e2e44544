// The server's side of photo intake: what it makes of a process that does its work, and of one that a picture has killed or taken over.
#include <doctest/doctest.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <string>
#include <system_error>

#include <vips/vips8>

#include "folder.hpp"
#include "photo/intake_process.hpp"

using namespace tabir::photo;
using namespace std::chrono_literals;

namespace {

constexpr const char* program = TABIR_PROGRAM;

std::string a_photo() {
    start_library();
    const vips::VImage grey = vips::VImage::black(300, 200) + 90;
    VipsBlob* const blob = grey.cast(VIPS_FORMAT_UCHAR).jpegsave_buffer();
    std::size_t size = 0;
    const void* data = vips_blob_get(blob, &size);
    std::string text(static_cast<const char*>(data), size);
    vips_area_unref(VIPS_AREA(blob));
    return text;
}

/// A program that does what the shell's words say.
class Impostor {
public:
    explicit Impostor(const std::string& words) : path_((folder_.path / "tabir").string()) {
        folder_.write("tabir", "#!/bin/sh\n" + words + "\n");
        chmod(path_.c_str(), 0700);
    }
    const char* program() const { return path_.c_str(); }

private:
    Folder folder_;
    std::string path_;
};

Taken taken_by(const std::string& words, std::chrono::milliseconds patience = 20s) {
    return take_in_apart(Impostor(words).program(), a_photo(), patience);
}
bool is_undecodable(const Taken& taken) {
    const auto* refusal = std::get_if<Refusal>(&taken);
    return refusal != nullptr && *refusal == Refusal::undecodable;
}

}  // namespace

TEST_CASE("the process makes of a picture what is made of it here") {
    const std::string photo = a_photo();
    const Picture here = std::get<Picture>(take_in(photo));
    const Taken there = take_in_apart(program, photo);
    REQUIRE(std::holds_alternative<Picture>(there));
    CHECK(std::get<Picture>(there).full == here.full);
    CHECK(std::get<Picture>(there).thumb == here.thumb);
    CHECK(std::get<Picture>(there).width == 300);
    CHECK(std::get<Picture>(there).height == 200);
    CHECK(std::get<Refusal>(take_in_apart(program, "<svg/>")) == Refusal::not_a_photo);
    CHECK(std::get<Refusal>(take_in_apart(program, photo.substr(0, photo.size() / 2))) == Refusal::unreadable);
    CHECK(std::get<Refusal>(take_in_apart(program, "")) == Refusal::not_a_photo);
}

TEST_CASE("a process that dies, hangs, babbles or lies costs the picture, and nothing else") {
    CHECK(is_undecodable(taken_by("printf .; kill -SEGV $$")));
    CHECK(is_undecodable(taken_by("printf .; kill -KILL $$")));
    CHECK(is_undecodable(taken_by("printf .; cat >/dev/null; exit 0")));
    CHECK(is_undecodable(taken_by("printf .; exec sleep 100", 1s)));
    CHECK(is_undecodable(taken_by("printf .; exec yes")));
    CHECK(is_undecodable(taken_by("printf .; cat")));
}

TEST_CASE("no walls, no picture") {
    CHECK_THROWS_AS(take_in_apart("/nonexistent", a_photo()), std::system_error);
    CHECK_THROWS_AS(taken_by("exit 1"), std::runtime_error);
    // It says more than that it is ready: but nothing of the picture, which it was never sent.
    CHECK_THROWS_AS(taken_by("timeout 1 cat"), std::runtime_error);
}

TEST_CASE("the process has no descriptor, and nothing of the environment, that it was not given") {
    setenv("TABIR_CANARY", "heard", 1);
    const int inherited = open("/dev/null", O_RDONLY);
    // It says that this is no photo when the test holds.
    const auto tells = [](const std::string& test) { return taken_by("printf .; cat >/dev/null; " + test + " && printf 'R\\0\\0\\0\\0'"); };
    CHECK(std::get<Refusal>(tells("[ -z \"$TABIR_CANARY\" ]")) == Refusal::not_a_photo);
    CHECK(std::get<Refusal>(tells("[ ! -e /proc/$$/fd/" + std::to_string(inherited) + " ]")) == Refusal::not_a_photo);
    close(inherited);
    unsetenv("TABIR_CANARY");
}

TEST_CASE("an answer is read to the last byte, or not at all") {
    const Picture picture{"\xFF\xD8\xFF full", "\xFF\xD8\xFF thumb", 2048, 1};
    const std::string text = write_answer(picture);
    const auto read = read_answer(text);
    REQUIRE(read);
    CHECK(std::get<Picture>(*read).full == picture.full);
    CHECK(std::get<Picture>(*read).thumb == picture.thumb);
    CHECK(std::get<Picture>(*read).width == 2048);
    for (std::size_t length = 0; length < text.size(); ++length) CHECK_FALSE(read_answer(text.substr(0, length)));
    CHECK_FALSE(read_answer(text + "."));
    CHECK_FALSE(read_answer(write_answer(Picture{picture.full, picture.thumb, 2049, 1})));
    CHECK_FALSE(read_answer(write_answer(Picture{picture.full, picture.thumb, 1, 0})));
    CHECK_FALSE(read_answer(write_answer(Picture{"<html>", picture.thumb, 1, 1})));
    CHECK_FALSE(read_answer(write_answer(Picture{picture.full, "<html>", 1, 1})));
    for (int refusal = 0; refusal <= static_cast<int>(last_refusal); ++refusal) {
        CHECK(std::get<Refusal>(read_answer(write_answer(static_cast<Refusal>(refusal))).value()) == static_cast<Refusal>(refusal));
    }
    const std::string unknown("R\x06\0\0\0", 5);
    CHECK_FALSE(read_answer(unknown));
}
