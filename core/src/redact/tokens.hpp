// A text in tokens: words, figures and single marks, each with what the lexicon knows of it.
#pragma once

#include <cstddef>
#include <memory>

#include "redact/characters.hpp"
#include "redact/lexicon.hpp"
#include "redact/said.hpp"
#include "tabir/redact.hpp"

namespace tabir::redact {

enum class Kind : std::uint8_t { edge, word, number, mark };

struct Token {
    Entry entry = 0;            ///< a word's in the lexicon; and what any token is by its signs alone
    std::uint32_t start = 0;    ///< plain bytes [start, end)
    std::uint32_t end = 0;
    std::uint16_t said = 0;     ///< of a word (said.hpp)
    char sign = '\0';           ///< a mark's byte
    Kind kind = Kind::edge;
    bool joined : 1 = false;    ///< no space before it
    bool capital : 1 = false;   ///< a word that begins with a capital
    bool capitals : 1 = false;  ///< a word of capitals alone
    bool publicly : 1 = false;  ///< what is public has taken it
    bool taken = false;         ///< belongs to a span that has been found, or to what is public
    Entity type = Entity::phone;  ///< of that span
};
static_assert(sizeof(Token) == 24);

using Index = std::ptrdiff_t;  ///< of a token; those beyond either end of the text are edges

/// Memory for tokens, kept from text to text. It isn't cleared, so what is never written to costs nothing.
class Room {
public:
    static constexpr Index margin = 16;  ///< edges at either end

    std::size_t size() const noexcept { return size_; }
    /// Room for at least so many, and a margin at either end; the one before them is edges.
    Token* tokens(std::size_t size);

private:
    std::unique_ptr<std::byte[]> bytes_;
    std::size_t size_ = 0;
};

/// The tokens of a text, and what is found among them.
class Tokens {
public:
    /// Keeps views of both; `room` is written over.
    Tokens(const Characters& characters, Room& room);

    Index size() const noexcept { return size_; }
    /// Whoever looks on from token to token stops at an edge, so none is ever farther off than the margin.
    [[gnu::always_inline]] const Token& operator[](Index i) const noexcept { return first_[i]; }

    [[gnu::always_inline]] bool word(Index i) const noexcept { return first_[i].kind == Kind::word; }
    [[gnu::always_inline]] bool number(Index i) const noexcept { return first_[i].kind == Kind::number; }
    [[gnu::always_inline]] bool mark(Index i, char c) const noexcept { return first_[i].sign == c; }
    [[gnu::always_inline]] bool edge(Index i) const noexcept { return first_[i].kind == Kind::edge; }
    /// A new line, or an end of the text.
    bool line_end(Index i) const noexcept { return edge(i) || mark(i, '\n'); }
    /// Token i follows the one before it without a space.
    [[gnu::always_inline]] bool joined(Index i) const noexcept { return first_[i].joined; }
    [[gnu::always_inline]] bool taken(Index i) const noexcept { return first_[i].taken; }

    /// What the lexicon says of it.
    [[gnu::always_inline]] Classes classes(Index i) const noexcept { return first_[i].entry & known; }
    [[gnu::always_inline]] bool has(Index i, Classes wanted) const noexcept { return (first_[i].entry & wanted) != 0; }
    [[gnu::always_inline]] bool is(Index i, Is what) const noexcept { return has(i, bit(what)); }
    std::uint8_t value(Index i) const noexcept { return value_of(first_[i].entry); }
    /// The first token from i on that is one of these; `size()` when none is.
    Index next(Index i, Classes wanted) const noexcept {
        while (i < size_ && !has(i, wanted)) ++i;
        return i;
    }

    std::string_view text(Index i) const noexcept { return between(i, i); }
    /// The plain text from token `first` to the end of `last`.
    std::string_view between(Index first, Index last) const noexcept {
        return {plain_.data() + first_[first].start, first_[last].end - first_[first].start};
    }
    std::size_t length(Index i) const noexcept { return first_[i].end - first_[i].start; }
    /// A word that the lexicon knows nothing of.
    bool unknown(Index i) const noexcept { return word(i) && classes(i) == 0; }
    /// A Roman number below 40: II, XIV.
    bool roman(Index i) const noexcept { return word(i) && text(i).find_first_not_of("IVX") == std::string_view::npos; }
    /// The word, in any case, is one of `words`.
    bool says(Index i, const Words& words) const noexcept { return words.hold(first_[i].said); }
    /// The words of the text are all in capitals, or all in small letters, so case says nothing of names.
    bool caseless() const noexcept { return caseless_; }

    /// Some token of the text is one of these, so whoever looks for them need look.
    bool holds(Classes wanted) const noexcept { return (seen_ & wanted) != 0; }
    /// Some cue word of the text has this value.
    bool holds_cue(unsigned value) const noexcept { return (cues_ >> value & 1U) != 0; }
    /// Some point or comma has a word or a figure on either side.
    bool holds_points() const noexcept { return points_; }
    /// Some colon has a word, a figure or another colon right behind it.
    bool holds_colons() const noexcept { return colons_; }

    /// Notes tokens [first, last] as a span. None may belong to another.
    void found(Index first, Index last, Entity type) noexcept;
    /// Notes tokens [first, last] as public, whatever they look like.
    void leave(Index first, Index last) noexcept;
    bool free(Index first, Index last) const noexcept;
    /// How many spans were noted.
    std::size_t spans() const noexcept { return spans_; }
    /// Behind the span that begins at token i.
    Index span_end(Index i) const noexcept {
        do ++i; while (taken(i) && !first_[i].publicly && !is(i, Is::begins));
        return i;
    }

private:
    void read();
    bool is_zeros(const Token& token) const noexcept;
    std::size_t read_word(Token& token) noexcept;
    void read_mark(Token& token) noexcept;
    Entry entry_of(const Token& token, std::uint32_t hash) const noexcept;

    std::string_view plain_;
    const Lexicon& lexicon_;
    Token* first_ = nullptr;
    Index size_ = 0;
    bool caseless_ = false;
    Classes seen_ = 0;
    std::uint32_t cues_ = 0;
    bool points_ = false;
    bool colons_ = false;
    std::size_t spans_ = 0;
    std::size_t words_ = 0;       ///< of two letters or more
    std::size_t begin_high_ = 0;  ///< of these, with a capital first
    std::size_t all_high_ = 0;    ///< of these, in capitals
};

}  // namespace tabir::redact
