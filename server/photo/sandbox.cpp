#include "photo/sandbox.hpp"

#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <cerrno>
#include <memory>
#include <system_error>

namespace tabir::photo {
namespace {

constexpr rlim_t max_memory = rlim_t{1} << 30;  // bytes of address space; an interlaced picture of 50 megapixels takes a third
constexpr rlim_t max_processor_seconds = 10;

void demand(bool done, int error, const char* what) {
    if (!done) throw std::system_error(error, std::generic_category(), what);
}

void limit(int resource, rlim_t most) {
    const rlimit both{most, most};
    demand(setrlimit(resource, &both) == 0, errno, "cannot set a limit");
}

void set_limits() {
#ifndef __SANITIZE_ADDRESS__  // whose shadow takes terabytes of address space
    limit(RLIMIT_AS, max_memory);
#endif
    limit(RLIMIT_CPU, max_processor_seconds);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, 0);
    limit(RLIMIT_CORE, 0);
}

/// What computing with threads takes, and reading and writing what is open. Nothing here names a file, a socket or another process.
constexpr int harmless_calls[] = {
    SCMP_SYS(read), SCMP_SYS(write), SCMP_SYS(close),
    SCMP_SYS(brk), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise),
    SCMP_SYS(futex), SCMP_SYS(set_robust_list), SCMP_SYS(rseq), SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity),
    SCMP_SYS(gettid), SCMP_SYS(getpid), SCMP_SYS(clock_gettime), SCMP_SYS(getrandom),
    SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn), SCMP_SYS(restart_syscall),
    SCMP_SYS(exit), SCMP_SYS(exit_group),
};

class Filter {
public:
    Filter() : context_(seccomp_init(SCMP_ACT_KILL_PROCESS), seccomp_release) { demand(context_ != nullptr, ENOMEM, "no filter"); }

    template <class... Conditions> void add(std::uint32_t action, int call, Conditions... conditions) {
        const int failed = seccomp_rule_add(context_.get(), action, call, sizeof...(conditions), conditions...);
        demand(failed == 0, -failed, "cannot filter a system call");
    }
    /// It holds for every thread from here on. Sets "no new privileges" too.
    void load() {
        const int failed = seccomp_load(context_.get());
        demand(failed == 0, -failed, "cannot load the filter");
    }

private:
    std::unique_ptr<void, void (*)(scmp_filter_ctx)> context_;
};

void filter_calls() {
    Filter filter;
    for (const int call : harmless_calls) filter.add(SCMP_ACT_ALLOW, call);
    // Memory, but none that could be run: no code can come in with a picture.
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)}) {
        filter.add(SCMP_ACT_ALLOW, call, SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
    }
    // Threads of this process, but no other process. What clone3 is asked for cannot be seen from here; the library then takes clone.
    filter.add(SCMP_ACT_ALLOW, SCMP_SYS(clone), SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD));
    filter.add(SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3));
    // Libraries look for settings and time zones, and can do without.
    for (const int call : {SCMP_SYS(openat), SCMP_SYS(newfstatat)}) filter.add(SCMP_ACT_ERRNO(EACCES), call);
    // A thread's name.
    filter.add(SCMP_ACT_ALLOW, SCMP_SYS(prctl), SCMP_A0(SCMP_CMP_EQ, PR_SET_NAME));
    filter.load();
}

}  // namespace

void enter_sandbox() {
    set_limits();
    filter_calls();
}

}  // namespace tabir::photo
