// Where the pictures lie: files under random names in the data folder, one full and one thumbnail for each.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace tabir::photo {

enum class Size { full, thumb };

/// A picture as it is kept: both sizes as JPEG, without any metadata.
struct Picture {
    std::string full;
    std::string thumb;
    int width = 0;   ///< of the full one, in pixels
    int height = 0;
};

class Shelf {
public:
    /// Makes the folder (mode 0700) when it is absent.
    explicit Shelf(std::filesystem::path folder);

    /// Writes both files (mode 0600) and returns the new random id: 32 hexadecimal digits. Throws std::runtime_error when it
    /// cannot; then nothing is left.
    std::string put(const Picture& picture);
    /// The same picture under one more id, without writing it twice. Throws as `put` does.
    std::string put_again(std::string_view id);
    /// The JPEG's bytes; nothing for an id that is not there or is no id.
    std::optional<std::string> read(std::string_view id, Size size) const;
    /// Removes both files; an absent one is no error.
    void remove(std::string_view id);

private:
    std::filesystem::path path(std::string_view id, Size size) const;
    std::filesystem::path folder_;
};

}  // namespace tabir::photo
