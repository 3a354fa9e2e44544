// Runs a target over every file of its kept corpus: `replay_TARGET FOLDER`. Prints how many there are and the slowest.
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "target.hpp"

int main(int argc, char** argv) {
    namespace fs = std::filesystem;
    using Clock = std::chrono::steady_clock;
    if (argc != 2 || !fs::is_directory(argv[1])) {
        std::fprintf(stderr, "usage: replay FOLDER\n");
        return 2;
    }
    std::size_t files = 0;
    std::chrono::duration<double, std::milli> slowest{};
    std::string slowest_name;
    for (const auto& entry : fs::directory_iterator(argv[1])) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string input{std::istreambuf_iterator<char>(file), {}};
        std::fprintf(stderr, "%s\n", entry.path().filename().c_str());
        const auto begin = Clock::now();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
        const std::chrono::duration<double, std::milli> time = Clock::now() - begin;
        if (time > slowest) {
            slowest = time;
            slowest_name = entry.path().filename();
        }
        ++files;
    }
    std::printf("%zu inputs; the slowest, %s, took %.1f ms\n", files, slowest_name.c_str(), slowest.count());
    return files == 0 ? 1 : 0;
}
