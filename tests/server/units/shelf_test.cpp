#include <doctest/doctest.h>

#include <sys/stat.h>

#include "folder.hpp"
#include "photo/shelf.hpp"

using namespace tabir::photo;

TEST_CASE("pictures lie under random names, for the server's own user alone") {
    const Folder folder;
    Shelf shelf(folder.path / "photos");
    const std::string id = shelf.put({"full", "thumb", 1, 1});
    CHECK(id.size() == 32);
    CHECK(id != shelf.put({"full", "thumb", 1, 1}));
    CHECK(shelf.read(id, Size::full) == "full");
    CHECK(shelf.read(id, Size::thumb) == "thumb");
    struct stat status{};
    REQUIRE(stat((folder.path / "photos").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0700);
    for (const char* ending : {".jpg", ".thumb.jpg"}) {
        REQUIRE(stat((folder.path / "photos" / (id + ending)).c_str(), &status) == 0);
        CHECK((status.st_mode & 0777) == 0600);
    }
    shelf.remove(id);
    CHECK_FALSE(shelf.read(id, Size::full));
    CHECK_FALSE(shelf.read(id, Size::thumb));
}

TEST_CASE("what is no id opens no file") {
    const Folder folder;
    folder.write("secret.jpg", "secret");
    Shelf shelf(folder.path / "photos");
    for (const char* id : {"", "../secret", "/etc/passwd", "0123456789abcdef0123456789ABCDEF", "0123456789abcdef0123456789abcde",
                           "../../0123456789abcdef0123456789"}) {
        CAPTURE(id);
        CHECK_FALSE(shelf.read(id, Size::full));
        shelf.remove(id);
    }
    CHECK(std::filesystem::exists(folder.path / "secret.jpg"));
}
