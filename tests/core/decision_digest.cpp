// Prints one line an edition: how many decisions its whole domain has, and a digest of them all (FNV-1a, 64 bits).
#include <cinttypes>
#include <cstdio>

#include "domain.hpp"
#include "editions.hpp"
#include "tabir/decision.hpp"

namespace {

class Digest {
public:
    void add(std::uint64_t value) noexcept {
        for (int i = 0; i < 8; ++i) {
            state_ = (state_ ^ ((value >> (8 * i)) & 0xff)) * 0x100000001b3ULL;
        }
    }
    std::uint64_t value() const noexcept { return state_; }

private:
    std::uint64_t state_ = 0xcbf29ce484222325ULL;
};

}  // namespace

int main() {
    using namespace tabir;
    for (const Edition& edition : test::editions().all()) {
        Digest digest;
        const std::size_t questions = test::for_each_question([&](const Viewer& viewer, const ReportFacts& report) {
            const Decision decision = decide(edition, viewer, report);
            digest.add(decision.visible);
            for (const Level level : {Level::locked, Level::coarse, Level::masked, Level::full}) {
                digest.add(decision.fields.at_least(level).bits());
            }
            digest.add(decision.labels.bits());
            digest.add(decision.actions.bits());
        });
        std::printf("%s %lu %016" PRIx64 "\n", edition.date().c_str(), static_cast<unsigned long>(questions), digest.value());
    }
}
