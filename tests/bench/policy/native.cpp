// Decides the questions of a file natively, when told to: the native side of scripts/bench policy.
//   bench_policy_native EDITION QUESTIONS      the documents' paths; the questions stand one a line
// Each line of its input is a command, answered in as many lines as it says:
//   decisions   every decision as JSON, one a line
//   charter     one line: nanoseconds to load the edition from its text, the charter included, and whether it loaded
//   turn MS     passes over all questions one upon another, one at least, for so many milliseconds. One line: how often memory was
//               allocated in them, and of each pass its nanoseconds a decision
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <new>
#include <string>
#include <vector>

#include "tabir/decision.hpp"
#include "tabir/question.hpp"

namespace {

std::atomic<std::size_t> allocations = 0;
/// What becomes of the decisions of a pass: their sum, so that none of them can be left out.
std::atomic<std::uint32_t> kept = 0;

}  // namespace

// Every allocation comes by here: the forms for arrays call these, and nothing here asks for an alignment of its own.
void* operator new(std::size_t size) {
    allocations.fetch_add(1, std::memory_order_relaxed);
    if (void* memory = std::malloc(size == 0 ? 1 : size)) return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}

namespace {

using namespace tabir;

[[noreturn]] void give_up(const std::string& path, const std::string& why) {
    std::fprintf(stderr, "%s: %s\n", path.c_str(), why.c_str());
    std::exit(1);
}

std::string text_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) give_up(path, "cannot be read");
    return {std::istreambuf_iterator<char>(file), {}};
}

Editions edition_in(const std::string& path) {
    const Result<Json> document = parse_edition(text_of(path));
    if (!document) give_up(path, document.error().message);
    // The digest plays no part in deciding.
    Result<Edition> edition = load_edition(*document);
    if (!edition) give_up(path, edition.error().message);
    Editions editions;
    editions.add(*std::move(edition));
    return editions;
}

std::vector<Question> questions_in(const std::string& path, const Editions& editions) {
    std::vector<Question> questions;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        const Result<Json> value = parse_json(line);
        if (!value) give_up(path, value.error().message);
        Result<Question> question = parse_question(editions, *value);
        if (!question) give_up(path, question.error().member + ": " + question.error().message);
        questions.push_back(*std::move(question));
    }
    return questions;
}

using Clock = std::chrono::steady_clock;
using Nanoseconds = std::chrono::duration<double, std::nano>;

/// One pass over all questions: nanoseconds a decision.
double time_pass(const std::vector<Question>& questions) {
    std::uint32_t sum = 0;
    const auto begin = Clock::now();
    for (const Question& question : questions) {
        const Decision decision = decide(*question.edition, question.viewer, question.report);
        sum += decision.fields.at_least(Level::full).bits() + decision.labels.bits() + decision.actions.bits() + decision.visible;
    }
    const Nanoseconds taken = Clock::now() - begin;
    kept = sum;
    return taken.count() / static_cast<double>(questions.size());
}

void take_turn(const std::vector<Question>& questions, std::chrono::milliseconds length) {
    std::vector<double> passes;
    passes.reserve(1 << 20);  // so that what is counted is what the decisions allocate
    const std::size_t allocated = allocations;
    const auto begin = Clock::now();
    do passes.push_back(time_pass(questions));
    while (Clock::now() - begin < length);
    std::printf("%zu", allocations - allocated);
    for (const double pass : passes) std::printf(" %.2f", pass);
    std::puts("");
}

/// One loading of the edition, from its text: read, decided whole, held to the charter.
void time_charter(const std::string& path) {
    const std::string text = text_of(path);
    const auto begin = Clock::now();
    const Result<Json> document = parse_edition(text);
    const bool loaded = load_edition(*document).ok();
    const Nanoseconds taken = Clock::now() - begin;
    std::printf("%.0f %d\n", taken.count(), loaded);
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 3) give_up("bench_policy_native", "EDITION QUESTIONS");
    const Editions editions = edition_in(arguments[1]);
    const std::vector<Question> questions = questions_in(arguments[2], editions);
    for (std::string command; std::getline(std::cin, command);) {
        if (command == "decisions") {
            for (const Question& question : questions) {
                const Decision decision = decide(*question.edition, question.viewer, question.report);
                std::puts(decision_to_json(*question.edition, decision).dump().c_str());
            }
        } else if (command.starts_with("turn ")) {
            take_turn(questions, std::chrono::milliseconds(std::stoi(command.substr(5))));
        } else if (command == "charter") {
            time_charter(arguments[1]);
        } else {
            give_up(command, "no such command");
        }
        std::fflush(stdout);
    }
}
