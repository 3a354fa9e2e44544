// The walls themselves: a process raises them, tries something, and its end tells what came of it.
#include <doctest/doctest.h>

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <thread>

#include "photo/sandbox.hpp"

using tabir::photo::enter_sandbox;

namespace {

constexpr int done = 0;
constexpr int refused = 1;

/// The wait status of a process that raises the walls and then does the deed.
template <class Deed> int end_behind_walls(Deed deed) {
    const pid_t process = fork();
    if (process == 0) {
        enter_sandbox();
        _exit(deed() ? done : refused);
    }
    int status = 0;
    waitpid(process, &status, 0);
    return status;
}
template <class Deed> bool is_killed(Deed deed) {
    const int status = end_behind_walls(deed);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS;
}
template <class Deed> bool is_done(Deed deed) {
    const int status = end_behind_walls(deed);
    return WIFEXITED(status) && WEXITSTATUS(status) == done;
}

bool is_closed(const char* path, int flags) { return open(path, flags, 0600) < 0 && errno == EACCES; }

}  // namespace

TEST_CASE("behind the walls one can compute, with threads too") {
    CHECK(is_done([] {
        int sum = 0;
        std::thread([&] { sum = 1 + 1; }).join();
        return sum == 2;
    }));
    CHECK(is_done([] {
        void* const memory = std::malloc(100 << 20);
        std::free(memory);
        return memory != nullptr;
    }));
}

TEST_CASE("behind the walls every file is closed") {
    CHECK(is_done([] { return is_closed("/etc/passwd", O_RDONLY); }));
    CHECK(is_done([] { return is_closed("/dev/null", O_WRONLY); }));
    CHECK(is_done([] { return is_closed("/tmp/new", O_WRONLY | O_CREAT); }));
}

TEST_CASE("whoever reaches for more is killed") {
    CHECK(is_killed([] { return socket(AF_INET, SOCK_STREAM, 0) >= 0; }));
    CHECK(is_killed([] { return fork() >= 0; }));
    CHECK(is_killed([] { return execl("/bin/true", "true", nullptr) == 0; }));
    CHECK(is_killed([] { return kill(getppid(), SIGTERM) == 0; }));
    CHECK(is_killed([] { return unlink("/tmp/new") == 0; }));
    CHECK(is_killed([] { return syscall(SYS_open, "/etc/passwd", O_RDONLY) >= 0; }));
    CHECK(is_killed([] { return syscall(SYS_process_vm_readv, getppid(), nullptr, 0, nullptr, 0, 0) >= 0; }));
}

TEST_CASE("no code can be brought in") {
    CHECK(is_killed([] { return mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED; }));
    void* const page = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    CHECK(is_killed([&] { return mprotect(page, 4096, PROT_READ | PROT_EXEC) == 0; }));
    munmap(page, 4096);
}

#ifndef __SANITIZE_ADDRESS__  // under which address space has no end
TEST_CASE("memory has an end") {
    CHECK_FALSE(is_done([] { return std::malloc(std::size_t{2} << 30) != nullptr; }));
}
#endif
