// Finds personal data in the texts of a file natively, when told to: a native side of scripts/bench redact. Linked with tabir.cpp
// it is Tabir; with re2.cpp it is RE2 with plain patterns.
//   bench_redact_native TEXTS      texts as JSON strings, one a line
// Each line of its input is a command:
//   spans   for each text a line: start, end and type of each span, with spaces between
//   turn N  one line: nanoseconds of each pass over all texts, one by one, in a row for N milliseconds
//   worst   for each text a line: megabytes a second, the first time and the median of five more; the first time of the first text is
//           also that of a thread that has no memory for long texts yet
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "spans.hpp"
#include "tabir/json.hpp"

namespace {

using Clock = std::chrono::steady_clock;
double nanoseconds_since(Clock::time_point begin) { return std::chrono::duration<double, std::nano>(Clock::now() - begin).count(); }

std::vector<std::string> texts_in(const char* path) {
    std::ifstream file(path);
    std::vector<std::string> texts;
    for (std::string line; std::getline(file, line);) {
        const auto value = tabir::parse_json(line, {1U << 24, 16, 256});
        if (value) texts.push_back(value->string());
    }
    return texts;
}

/// Kept, so that no search is left out.
std::size_t volatile kept = 0;

double pass(const std::vector<std::string>& texts) {
    const auto begin = Clock::now();
    for (const std::string& text : texts) kept = kept + bench::spans_of(text).size();
    return nanoseconds_since(begin);
}

void take_turn(const std::vector<std::string>& texts, std::chrono::milliseconds length) {
    const auto begin = Clock::now();
    do std::printf("%.0f ", pass(texts));
    while (Clock::now() - begin < length);
    std::printf("\n");
}

double megabytes_a_second(const std::string& text) { return static_cast<double>(text.size()) * 1e3 / pass({text}); }

double median_of_five(const std::string& text) {
    std::array<double, 5> speeds;
    for (double& speed : speeds) speed = megabytes_a_second(text);
    std::sort(speeds.begin(), speeds.end());
    return speeds[2];
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    const std::vector<std::string> texts = texts_in(argv[1]);
    for (std::string command; std::getline(std::cin, command);) {
        if (command == "spans") {
            for (const std::string& text : texts) {
                for (const auto& span : bench::spans_of(text)) std::printf("%zu %zu %s ", span.start, span.end, std::string(span.type).c_str());
                std::printf("\n");
            }
        } else if (command.starts_with("turn ")) {
            take_turn(texts, std::chrono::milliseconds(std::stoi(command.substr(5))));
        } else if (command == "worst") {
            kept = kept + bench::spans_of("Budi").size();  // what is made once, when the first text is read
            for (const std::string& text : texts) {
                const double first = megabytes_a_second(text);
                std::printf("%.1f %.1f\n", first, median_of_five(text));
            }
        }
        std::fflush(stdout);
    }
}
