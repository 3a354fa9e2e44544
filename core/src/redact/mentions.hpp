// Every mention of what was found.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "redact/tokens.hpp"

namespace tabir::redact {

/// The values found in a text, each once. Its memory is kept from text to text.
class Mentions {
public:
    /// Notes each further place outside the spans where a value that was found stands again, letter for letter: an account that a
    /// cue announced, named once more without it. Of a person's name each word counts. Linear in the number of tokens.
    [[gnu::noinline]] void find(Tokens& tokens);

private:
    /// Tokens [first, first + size) of the text.
    struct Value {
        std::uint32_t hash = 0;
        std::uint32_t first = 0;
        std::uint32_t size = 0;  ///< none: a free slot
        Entity type = Entity::phone;
    };

    void learn(const Tokens& tokens, Index first, Index end);
    /// The longest value that stands at token i; none when no value does.
    const Value* at(const Tokens& tokens, Index i) const;
    /// The slot of a value with the same hash and size, or the free one where it belongs; none when too many others are in its way.
    const Value* slot(const Value& value) const;
    /// Twice as many slots.
    void grow();

    std::vector<Value> slots_;  ///< by hash, in open addressing; at most a quarter of them hold a value
    std::size_t values_ = 0;
    std::array<std::uint32_t, 64> sizes_{};  ///< as bits, by what the values begin with: for most tokens a look at these suffices
    std::uint64_t pairs_ = 0;                ///< what the first two tokens are
};

}  // namespace tabir::redact
