#include "cli/answer_lines.hpp"

#include <unistd.h>

#include <array>
#include <cerrno>

#include "tabir/question.hpp"

namespace tabir::cli {
namespace {

constexpr std::size_t write_at = 256 * 1024;

bool write_all(int out, std::string& text) {
    std::string_view rest = text;
    while (!rest.empty()) {
        const ssize_t count = write(out, rest.data(), rest.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        rest.remove_prefix(static_cast<std::size_t>(count));
    }
    text.clear();
    return true;
}

/// Cuts the input into lines and collects the answers.
class Lines {
public:
    explicit Lines(const Answer& answer) : answer_(answer) {}

    void take(std::string_view bytes) {
        while (!bytes.empty()) {
            const auto end = bytes.find('\n');
            add(bytes.substr(0, end));
            if (end == std::string_view::npos) return;
            finish_line();
            bytes.remove_prefix(end + 1);
        }
    }
    /// The last line may lack its end.
    void finish_input() {
        if (!line_.empty() || too_long_) finish_line();
    }
    std::string& answers() { return answers_; }

private:
    void add(std::string_view piece) {
        too_long_ = too_long_ || line_.size() + piece.size() > max_line_bytes;
        if (too_long_) {
            line_.clear();
        } else {
            line_.append(piece);
        }
    }
    void finish_line() {
        answers_ += too_long_ ? error_to_json({"too_large", "", "a line is at most 65536 bytes"}).dump() : answer_(line_);
        answers_ += '\n';
        line_.clear();
        too_long_ = false;
    }

    const Answer& answer_;
    std::string line_;
    bool too_long_ = false;
    std::string answers_;
};

}  // namespace

bool answer_lines(int in, int out, const Answer& answer) {
    Lines lines(answer);
    std::array<char, 64 * 1024> bytes;
    while (true) {
        const ssize_t count = read(in, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) break;
        lines.take({bytes.data(), static_cast<std::size_t>(count)});
        // A read that was not filled has taken all there is for now.
        const bool drained = static_cast<std::size_t>(count) < bytes.size();
        if ((drained || lines.answers().size() >= write_at) && !write_all(out, lines.answers())) return false;
    }
    lines.finish_input();
    return write_all(out, lines.answers());
}

}  // namespace tabir::cli
