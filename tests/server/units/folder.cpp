#include "folder.hpp"

#include <stdlib.h>

#include <fstream>
#include <stdexcept>

Folder::Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "tabir-test-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for a test");
    path = name;
}

Folder::~Folder() { std::filesystem::remove_all(path); }

void Folder::write(const std::string& name, std::string_view text) const {
    std::filesystem::create_directories((path / name).parent_path());
    std::ofstream(path / name, std::ios::binary) << text;
}
