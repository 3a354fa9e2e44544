#include "photo/intake_process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <semaphore>
#include <stdexcept>
#include <system_error>
#include <utility>

#include <spdlog/spdlog.h>

namespace tabir::photo {
namespace {

using Clock = std::chrono::steady_clock;

/// So many at once: each may use a gigabyte.
std::counting_semaphore<2> processes(2);

/// Both ends of a stream between this process and the next.
struct Line {
    Line() {
        if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) throw std::runtime_error("cannot make a socket pair");
    }
    ~Line() {
        for (const int end : ends) {
            if (end >= 0) close(end);
        }
    }
    int here() const { return ends[0]; }
    int there() const { return ends[1]; }
    void leave_there() { close(std::exchange(ends[1], -1)); }

    std::array<int, 2> ends{};
};

/// How the new process begins: with the line as its input and output and no other descriptor, every signal as it is by default.
class Beginning {
public:
    explicit Beginning(int line) {
        posix_spawn_file_actions_init(&files_);
        posix_spawn_file_actions_adddup2(&files_, line, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&files_, line, STDOUT_FILENO);
        // What libraries say of a picture would fill the log with strangers' words.
        posix_spawn_file_actions_addopen(&files_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addclosefrom_np(&files_, STDERR_FILENO + 1);
        posix_spawnattr_init(&attributes_);
        sigset_t signals;
        sigemptyset(&signals);
        posix_spawnattr_setsigmask(&attributes_, &signals);
        sigfillset(&signals);
        posix_spawnattr_setsigdefault(&attributes_, &signals);
        posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~Beginning() {
        posix_spawn_file_actions_destroy(&files_);
        posix_spawnattr_destroy(&attributes_);
    }
    Beginning(const Beginning&) = delete;
    Beginning& operator=(const Beginning&) = delete;

    pid_t start(const char* program) const {
        std::string name = "tabir", subcommand = intake_subcommand;
        // The picture library would look there for its parts for other kinds of files, and load them all. There are none.
        std::string no_parts = "VIPSHOME=/nonexistent";
        char* const arguments[] = {name.data(), subcommand.data(), nullptr};
        char* const environment[] = {no_parts.data(), nullptr};
        pid_t process = 0;
        if (const int error = posix_spawn(&process, program, &files_, &attributes_, arguments, environment)) {
            throw std::system_error(error, std::generic_category(), "cannot start photo intake");
        }
        return process;
    }

private:
    posix_spawn_file_actions_t files_;
    posix_spawnattr_t attributes_;
};

/// Sends the picture once the other side is ready, and gives all that came back until it hung up or the time was over.
std::string converse(int line, std::string_view picture, Clock::time_point end) {
    std::string heard;
    bool sent = false;
    while (heard.size() <= 1 + max_answer_bytes) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now());
        const bool send_now = !heard.empty() && !sent;
        pollfd watched{line, static_cast<short>(POLLIN | (send_now ? POLLOUT : 0)), 0};
        if (left.count() <= 0 || poll(&watched, 1, static_cast<int>(left.count())) <= 0) break;
        if (watched.revents & (POLLIN | POLLHUP | POLLERR)) {
            std::array<char, 64 * 1024> bytes;
            const ssize_t count = recv(line, bytes.data(), bytes.size(), MSG_DONTWAIT);
            if (count <= 0) break;
            heard.append(bytes.data(), static_cast<std::size_t>(count));
        } else if (send_now) {
            const ssize_t count = send(line, picture.data(), picture.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
            if (count > 0) picture.remove_prefix(static_cast<std::size_t>(count));
            sent = picture.empty() || (count < 0 && errno != EAGAIN);
            if (sent) shutdown(line, SHUT_WR);
        }
    }
    return heard;
}

/// Ends the process, if it has not ended, and says in the log when it died.
void bury(pid_t process) {
    kill(process, SIGKILL);
    int status = 0;
    while (waitpid(process, &status, 0) < 0 && errno == EINTR) {}
    if (WIFSIGNALED(status)) spdlog::warn("photo intake ended by signal {}", WTERMSIG(status));
}

}  // namespace

Taken take_in_apart(const char* program, std::string_view bytes, std::chrono::milliseconds patience) {
    struct Place {
        Place() { processes.acquire(); }
        ~Place() { processes.release(); }
    } const place;
    Line line;
    const pid_t process = Beginning(line.there()).start(program);
    line.leave_there();
    const std::string heard = converse(line.here(), bytes, Clock::now() + patience);
    bury(process);
    if (heard.empty() || heard.front() != ready) throw std::runtime_error("photo intake has no walls");
    return read_answer(std::string_view(heard).substr(1)).value_or(Refusal::undecodable);
}

}  // namespace tabir::photo
