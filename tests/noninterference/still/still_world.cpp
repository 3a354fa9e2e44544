// A world that stands still, for the tests of two worlds: loaded beside the server (LD_PRELOAD), so that the program under test is
// the one that is installed. Clock and randomness come from a file that the test writes before each request; what the server
// seals comes out as its ideal. Then two servers that know the same answer the same bytes, and any other byte is a leak.
#include <dlfcn.h>
#include <fcntl.h>
#include <sodium.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <string>

namespace {

/// What the test's file holds, in this machine's byte order.
struct Moment {
    std::uint64_t now;   ///< milliseconds since 1970-01-01T00:00Z
    std::uint64_t seed;  ///< of the randomness
    std::uint64_t turn;  ///< another turn begins the seed's stream anew
};

const volatile Moment& moment() {
    static const volatile Moment* const mapped = [] {
        const char* path = std::getenv("TABIR_STILL_WORLD");
        const int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
        void* bytes = file < 0 ? MAP_FAILED : mmap(nullptr, sizeof(Moment), PROT_READ, MAP_SHARED, file, 0);
        if (bytes == MAP_FAILED) {
            std::fputs("still_world: TABIR_STILL_WORLD names no file\n", stderr);
            std::_Exit(1);
        }
        return static_cast<const volatile Moment*>(bytes);
    }();
    return *mapped;
}

std::recursive_mutex mutex;

// SplitMix64: good enough to look random, and the same everywhere.
std::uint64_t next_random() {
    static std::uint64_t turn = 0, state = 0;
    if (moment().turn != turn) {
        turn = moment().turn;
        state = moment().seed;
    }
    std::uint64_t z = (state += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
}

void fill(void* bytes, std::size_t size) {
    const std::lock_guard lock(mutex);
    auto* at = static_cast<unsigned char*>(bytes);
    while (size > 0) {
        const std::uint64_t value = next_random();
        const std::size_t count = size < sizeof value ? size : sizeof value;
        std::memcpy(at, &value, count);
        at += count;
        size -= count;
    }
}

std::uint32_t one_number() {
    std::uint32_t value = 0;
    fill(&value, sizeof value);
    return value;
}

randombytes_implementation implementation{[] { return "still world"; }, one_number, nullptr, nullptr, fill, nullptr};

__attribute__((constructor)) void take_over() { randombytes_set_implementation(&implementation); }

struct Sealed {
    std::string key;
    std::string text;
};
std::map<std::string, Sealed>& all_sealed() {
    static std::map<std::string, Sealed> sealed;
    return sealed;
}
std::string as_text(const unsigned char* bytes, std::size_t size) { return {reinterpret_cast<const char*>(bytes), size}; }

}  // namespace

// By the system's own names, found before the system's own.
extern "C" {

int clock_gettime(clockid_t clock, timespec* time) noexcept {
    if (clock != CLOCK_REALTIME) {
        static const auto real = reinterpret_cast<int (*)(clockid_t, timespec*)>(dlsym(RTLD_NEXT, "clock_gettime"));
        return real(clock, time);
    }
    const std::uint64_t now = moment().now;
    *time = {static_cast<time_t>(now / 1000), static_cast<long>(now % 1000) * 1'000'000};
    return 0;
}

time_t time(time_t* into) noexcept {
    const auto seconds = static_cast<time_t>(moment().now / 1000);
    if (into) *into = seconds;
    return seconds;
}

int gettimeofday(timeval* time, void*) noexcept {
    const std::uint64_t now = moment().now;
    *time = {static_cast<time_t>(now / 1000), static_cast<suseconds_t>(now % 1000) * 1000};
    return 0;
}

// The folders of these tests outlive no power cut.
int fsync(int) { return 0; }
int fdatasync(int) { return 0; }

// A sealed text is ideally a handle that tells its length and nothing else; who has no such handle opens nothing.
int crypto_secretbox_easy(unsigned char* sealed, const unsigned char* text, unsigned long long size, const unsigned char*,
                          const unsigned char* key) {
    const std::lock_guard lock(mutex);
    fill(sealed, size + crypto_secretbox_MACBYTES);
    all_sealed()[as_text(sealed, size + crypto_secretbox_MACBYTES)] = {as_text(key, crypto_secretbox_KEYBYTES), as_text(text, size)};
    return 0;
}

int crypto_secretbox_open_easy(unsigned char* text, const unsigned char* sealed, unsigned long long size, const unsigned char*,
                               const unsigned char* key) {
    const std::lock_guard lock(mutex);
    const auto found = all_sealed().find(as_text(sealed, size));
    if (found == all_sealed().end() || found->second.key != as_text(key, crypto_secretbox_KEYBYTES)) return -1;
    std::memcpy(text, found->second.text.data(), found->second.text.size());
    return 0;
}

}
