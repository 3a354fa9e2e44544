// A text in tokens: words, figures and single marks, each with what the lexicon knows of it.
#pragma once

#include <array>
#include <vector>

#include "redact/characters.hpp"
#include "redact/lexicon.hpp"
#include "tabir/redact.hpp"

namespace tabir::redact {

enum class Kind : std::uint8_t { edge, word, number, mark };

struct Token {
    std::uint32_t start = 0;  ///< plain bytes [start, end)
    std::uint32_t end = 0;
    std::uint8_t entry = 0;   ///< a word's entry in the lexicon; a mark's byte
    Kind kind = Kind::edge;
    bool joined : 1 = false;    ///< no space before it
    bool capital : 1 = false;   ///< a word that begins with a capital
    bool capitals : 1 = false;  ///< a word of capitals alone
    bool taken : 1 = false;     ///< belongs to a span that has been found, or to what is public
    bool publicly : 1 = false;  ///< the latter
    bool begins : 1 = false;    ///< is that span's first
    Entity type = Entity::phone;  ///< of that span
};
static_assert(sizeof(Token) == 12);

using Index = std::ptrdiff_t;  ///< of a token; those beyond either end of the text are edges

/// The tokens of a text, and what is found among them.
class Tokens {
public:
    explicit Tokens(const Characters& characters);

    Index size() const noexcept { return size_; }
    const Token& operator[](Index i) const noexcept { return static_cast<std::size_t>(i) < static_cast<std::size_t>(size_) ? first_[i] : edge_; }

    bool word(Index i) const noexcept { return (*this)[i].kind == Kind::word; }
    bool number(Index i) const noexcept { return (*this)[i].kind == Kind::number; }
    bool mark(Index i, char c) const noexcept {
        const Token& token = (*this)[i];
        return token.kind == Kind::mark && token.entry == static_cast<unsigned char>(c);
    }
    bool edge(Index i) const noexcept { return (*this)[i].kind == Kind::edge; }
    /// A new line, or an end of the text.
    bool line_end(Index i) const noexcept { return edge(i) || mark(i, '\n'); }
    /// Token i follows the one before it without a space.
    bool joined(Index i) const noexcept { return (*this)[i].joined; }
    bool taken(Index i) const noexcept { return (*this)[i].taken; }

    Classes classes(Index i) const noexcept { return word(i) ? classes_of(entries_[(*this)[i].entry]) : 0; }
    bool has(Index i, Classes wanted) const noexcept { return (classes(i) & wanted) != 0; }
    bool is(Index i, Is what) const noexcept { return has(i, bit(what)); }
    std::uint8_t value(Index i) const noexcept { return word(i) ? value_of(entries_[(*this)[i].entry]) : 0; }

    std::string_view text(Index i) const noexcept { return plain_.substr((*this)[i].start, length(i)); }
    /// The plain text from token `first` to the end of `last`.
    std::string_view between(Index first, Index last) const noexcept {
        return plain_.substr((*this)[first].start, (*this)[last].end - (*this)[first].start);
    }
    std::size_t length(Index i) const noexcept { return (*this)[i].end - (*this)[i].start; }
    /// The word, in any case, is one of `words`, which are in small letters and a space apart.
    bool says(Index i, std::string_view words) const noexcept;
    /// The words of the text are all in capitals, or all in small letters, so case says nothing of names.
    bool caseless() const noexcept { return caseless_; }

    /// Some word of the text is one of these, so whoever looks for them need look.
    bool holds(Classes wanted) const noexcept { return (seen_ & wanted) != 0; }
    bool holds_sign(char c) const noexcept { return (signs_[static_cast<unsigned char>(c) >> 6] >> (static_cast<unsigned char>(c) & 63U) & 1U) != 0; }
    /// Some figure stands in the text; some point or comma has a word or a figure on either side.
    bool holds_figures() const noexcept { return figures_; }
    bool holds_points() const noexcept { return points_; }
    /// Some colon has a word, a figure or another colon right behind it.
    bool holds_colons() const noexcept { return colons_; }

    /// Notes tokens [first, last] as a span. They must be free.
    void found(Index first, Index last, Entity type);
    /// Notes tokens [first, last] as public, whatever they look like.
    void leave(Index first, Index last);
    bool free(Index first, Index last) const noexcept;

private:
    std::size_t read_word(Token& token);
    void read_mark(Token& token) noexcept;

    std::string_view plain_;
    std::vector<Token> tokens_;
    Token* first_ = nullptr;
    Index size_ = 0;
    Token edge_;  ///< stands for all beyond the text
    const Entry* entries_;
    bool caseless_ = false;
    Classes seen_ = 0;
    std::array<std::uint64_t, 4> signs_{};
    bool figures_ = false;
    bool points_ = false;
    bool colons_ = false;
    std::size_t words_ = 0;       ///< of two letters or more
    std::size_t begin_high_ = 0;  ///< of these, with a capital first
    std::size_t all_high_ = 0;    ///< of these, in capitals
};

}  // namespace tabir::redact
