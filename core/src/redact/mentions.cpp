#include "redact/mentions.hpp"

#include <bit>

#include "redact/names.hpp"

namespace tabir::redact {

namespace {

constexpr Index max_size = 31;            ///< tokens; what is longer is found by its structure wherever it stands
constexpr std::size_t max_hashed = 32;    ///< bytes of a figure
constexpr std::size_t least_slots = 32;
constexpr std::uint32_t max_probes = 16;  ///< so that values made to collide cost no more

/// Of one token; the same for equal ones.
std::uint32_t hash_of_token(const Tokens& tokens, Index i) {
    if (tokens.number(i)) return hash_of(tokens.text(i).substr(0, max_hashed));
    return tokens.word(i) ? tokens[i].said : hash_step(hash_start, tokens[i].sign);
}

/// Of tokens, and one more.
std::uint32_t with(std::uint32_t hash, std::uint32_t token) { return std::rotl(hash, 5) * 0x9E3779B1U ^ token; }

/// A number below 64, of what lies at hand of a token; the same for equal ones.
[[gnu::always_inline]] inline std::size_t head(const Tokens& tokens, Index i) {
    const Token& token = tokens[i];
    const unsigned of_length = token.kind == Kind::number ? token.end - token.start : 0U;
    return (token.said + static_cast<unsigned char>(token.sign) + of_length) & 63U;
}

/// One bit for the first two tokens, by their hash.
std::uint64_t pair(std::uint32_t hash) { return std::uint64_t{1} << (hash >> 26); }

bool equal(const Tokens& tokens, Index a, Index b, Index size) {
    for (Index i = 0; i < size; ++i) {
        const std::string_view one = tokens.text(a + i);
        const std::string_view other = tokens.text(b + i);
        // Many tokens are a single byte, for which a call is long.
        if (one.size() != other.size() || one[0] != other[0] || (one.size() > 1 && one != other)) return false;
    }
    return true;
}

/// It belongs to no span. What is public may: a street that bears a neighbour's name, a shop that bears its owner's.
bool is_left(const Tokens& tokens, Index i) { return !tokens.edge(i) && (!tokens.taken(i) || tokens[i].publicly); }

/// A word of a name by which its bearer may be called alone.
bool calls_alone(const Tokens& tokens, Index i, bool first) {
    return tokens.word(i) && tokens.length(i) >= 3 && (first || is_plain_name(tokens, i)) && !tokens.is(i, Is::common);
}

}  // namespace

const Mentions::Value* Mentions::slot(const Value& value) const {
    for (std::uint32_t probe = 0; probe < max_probes; ++probe) {
        const Value& slot = slots_[(value.hash + probe) & (slots_.size() - 1)];
        if (slot.size == 0 || (slot.hash == value.hash && slot.size == value.size)) return &slot;
    }
    return nullptr;
}

void Mentions::learn(const Tokens& tokens, Index first, Index end) {
    if (end - first > max_size) return;
    Value value{0, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end - first), tokens[first].type};
    for (Index i = first; i < end; ++i) {
        value.hash = with(value.hash, hash_of_token(tokens, i));
        if (i == first + 1) pairs_ |= pair(value.hash);
    }
    if (4 * values_ > slots_.size()) grow();
    const Value* found = slot(value);
    if (found == nullptr) return;
    if (found->size == 0) ++values_;
    slots_[static_cast<std::size_t>(found - slots_.data())] = value;
    sizes_[head(tokens, first)] |= 1U << value.size;
}

void Mentions::grow() {
    std::vector<Value> before(2 * slots_.size());
    before.swap(slots_);
    for (const Value& value : before) {
        for (std::uint32_t probe = 0; value.size != 0 && probe < max_probes; ++probe) {
            Value& slot = slots_[(value.hash + probe) & (slots_.size() - 1)];
            if (slot.size != 0) continue;
            slot = value;
            break;
        }
    }
}

const Mentions::Value* Mentions::at(const Tokens& tokens, Index i) const {
    const Value* longest = nullptr;
    Value here{0, static_cast<std::uint32_t>(i), 0, {}};
    const std::uint32_t sizes = sizes_[head(tokens, i)];
    while (sizes >> here.size > 1 && is_left(tokens, i)) {
        here.hash = with(here.hash, hash_of_token(tokens, i++));
        ++here.size;
        if (here.size == 2 && (pairs_ & pair(here.hash)) == 0) break;
        if ((sizes >> here.size & 1U) == 0) continue;
        const Value* value = slot(here);
        if (value != nullptr && value->size != 0 && equal(tokens, value->first, here.first, here.size)) longest = value;
    }
    return longest;
}

void Mentions::find(Tokens& tokens) {
    sizes_ = {};
    pairs_ = 0;
    constexpr Classes begins = bit(Is::begins);
    slots_.assign(least_slots, {});
    values_ = 0;
    for (Index i = tokens.next(0, begins); i < tokens.size(); i = tokens.next(i + 1, begins)) {
        const Index end = tokens.span_end(i);
        learn(tokens, i, end);
        if (tokens[i].type != Entity::person) continue;
        for (Index k = i; k < end && k < i + 3; ++k) {
            if (calls_alone(tokens, k, k == i)) learn(tokens, k, k + 1);
        }
    }
    for (Index i = 0; i < tokens.size(); ++i) {
        if (sizes_[head(tokens, i)] == 0 || !is_left(tokens, i)) continue;
        const Value* value = at(tokens, i);
        if (value == nullptr) continue;
        const Index last = i + value->size - 1;
        tokens.found(i, last, value->type);
        i = last;
    }
}

}  // namespace tabir::redact
