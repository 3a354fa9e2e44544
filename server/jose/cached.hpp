// A document of somebody else's, kept for a while so that not every request asks for it anew.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include "store/database.hpp"

namespace tabir::jose {

inline constexpr Milliseconds fresh_for = 10 * 60'000;     ///< then it is asked for again
inline constexpr Milliseconds useful_for = 60 * 60'000;    ///< then it is no more used, even when nobody answers
inline constexpr Milliseconds between_tries = 5'000;       ///< while nobody answers
inline constexpr Milliseconds between_renewals = 60'000;   ///< asked for because of something that it does not hold

/// Safe to use from many threads; one of them loads, the others go on with what there is.
template <class T> class Cached {
public:
    /// `load` gives nothing when the document cannot be had.
    Cached(std::function<std::optional<T>()> load, store::Clock clock) : load_(std::move(load)), now_(std::move(clock)) {}

    /// The document; null when there is none that is still useful.
    std::shared_ptr<const T> get() {
        const Milliseconds now = now_();
        if (due(now)) load(now);
        const std::lock_guard lock(mutex_);
        return document_ && now < loaded_ + useful_for ? document_ : nullptr;
    }

    /// The same, loaded anew: for whoever misses something in it. At most once a minute.
    std::shared_ptr<const T> renewed() {
        const Milliseconds now = now_();
        bool may = false;
        {
            const std::lock_guard lock(mutex_);
            may = !renewed_ || now >= *renewed_ + between_renewals;
            if (may) renewed_ = now;
        }
        if (may) load(now);
        return get();
    }

private:
    bool due(Milliseconds now) {
        const std::lock_guard lock(mutex_);
        if (document_ && now < loaded_ + fresh_for) return false;
        return !tried_ || now >= *tried_ + between_tries;
    }

    void load(Milliseconds now) {
        const std::unique_lock only(loading_, std::try_to_lock);
        if (!only) return;
        std::optional<T> document = load_();
        const std::lock_guard lock(mutex_);
        tried_ = now;
        if (!document) return;
        document_ = std::make_shared<const T>(*std::move(document));
        loaded_ = now;
    }

    std::function<std::optional<T>()> load_;
    store::Clock now_;
    std::mutex loading_;
    std::mutex mutex_;
    std::shared_ptr<const T> document_;
    Milliseconds loaded_ = 0;
    std::optional<Milliseconds> tried_;
    std::optional<Milliseconds> renewed_;
};

}  // namespace tabir::jose
