// A folder for one test, gone when it is over.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

struct Folder {
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    void write(const std::string& name, std::string_view text) const;

    std::filesystem::path path;
};
