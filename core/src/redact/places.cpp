// Addresses that pin down a dwelling: a street, block or flat with a house's or unit's number, or a house's number with RT/RW.
#include "redact/finders.hpp"

#include "redact/cues.hpp"
#include "redact/digits.hpp"

namespace tabir::redact {

namespace {

constexpr int max_parts = 12;        ///< of one address
constexpr Index max_name = 7;        ///< tokens of a street's or flat's name
constexpr std::size_t max_house = 4; ///< figures of a house's number

/// Reads the adjoining parts of an address from one token on.
class Address {
public:
    Address(const Tokens& tokens, Index i) : tokens_(tokens), at_(i), first_(i) {}

    void read() {
        for (int part = 0; part < max_parts && take_part(); ++part) {
            last_ = at_ - 1;
            if (tokens_.mark(at_, ',') || tokens_.mark(at_, '-') || tokens_.mark(at_, '/') || (tokens_.mark(at_, '.') && tokens_.joined(at_ + 1))) ++at_;
        }
    }

    bool pins_down() const {
        if (number_) return street_ || block_ || flat_ || neighbourhood_;
        if (block_number_) return true;
        if (loose_number_) return neighbourhood_ || at_home();
        return flat_ && unit_;
    }
    Index last() const { return last_; }
    /// The last token of a street's name, whether or not the address pins down a dwelling.
    Index street_end() const { return street_end_; }
    bool is_street() const { return street_; }

private:
    bool take_part() {
        if (tokens_.taken(at_)) return false;
        return take_street() || take_flat() || take_block() || take_neighbourhood() || take_floor() || take_plot() || take_number() || take_bare_number();
    }

    Index behind_point(Index i) const { return tokens_.mark(i, '.') || tokens_.mark(i, ':') ? i + 1 : i; }
    bool begins_part(Index i) const {
        if (tokens_.has(i, any_of(Is::no, Is::unit)) && figures_follow(behind_point(i + 1))) return true;
        if (tokens_.has(i, any_of(Is::block, Is::floor, Is::rt, Is::rw))) return true;
        return tokens_.says(i, "no nomor kav kavling"_words);
    }
    bool figures_follow(Index i) const { return tokens_.number(i) || (tokens_.word(i) && tokens_.length(i) <= 2); }

    /// Behind the words of a name that begins at i.
    Index name_end(Index i) const {
        Index end = i;
        while (end - i < max_name) {
            if (tokens_.line_end(end) || tokens_.taken(end) || begins_part(end) || tokens_.has(end, any_of(Is::street, Is::flat))) break;
            if (tokens_.number(end)) {
                if (is_house_number(end) || (end > i && !begins_part(end + 1) && !tokens_.is(end + 1, Is::street))) break;
            } else if (tokens_.word(end)) {
                const bool named = tokens_[end].capital && !tokens_.caseless();
                if (tokens_.is(end, Is::common) && !tokens_.is(end, Is::place) && !tokens_.says(end, "dalam haji"_words) && !named && !(tokens_.is(end, Is::honorific) && tokens_.mark(end + 1, '.')) && !begins_part(end + 1)) break;
            } else if (!((tokens_.mark(end, '.') && (tokens_.length(end - 1) <= 3 || tokens_.says(end - 1, "prof"_words)) && tokens_.word(end - 1) && tokens_.word(end + 1)) || tokens_.mark(end, '\''))) {
                break;
            }
            ++end;
        }
        return end;
    }

    bool take_street() {
        if (!tokens_.is(at_, Is::street)) return false;
        const Index name = behind_point(at_ + 1);
        const Index end = name_end(name);
        if (end == name) return false;
        street_ = true;
        street_end_ = end - 1;
        at_ = end;
        return true;
    }

    bool take_flat() {
        const bool rumah_susun = tokens_.says(at_, "rumah"_words) && tokens_.says(at_ + 1, "susun"_words);
        if (!tokens_.is(at_, Is::flat) && !rumah_susun) return false;
        flat_ = true;
        Index i = behind_point(at_ + (rumah_susun ? 2 : 1));
        i = name_end(i);
        if (tokens_.mark(i, '/') && tokens_.joined(i) && tokens_.number(i + 1)) {  // Tower C/15/AB
            while (tokens_.mark(i, '/') && (tokens_.number(i + 1) || tokens_.word(i + 1))) i = code_end(i + 1);
            unit_ = true;
        }
        at_ = i;
        return true;
    }

    /// Behind figures and at most two letters without a space: 12, 28B, C4.
    Index code_end(Index i) const {
        Index end = i;
        while ((tokens_.number(end) || (tokens_.word(end) && tokens_.length(end) <= 2)) && (end == i || tokens_.joined(end)) && end - i < 4) ++end;
        return end;
    }

    bool take_block() {
        if (!tokens_.is(at_, Is::block)) return false;
        const Index code = behind_point(at_ + 1);
        Index end = code_end(code);
        if (end == code || (tokens_.word(code) && tokens_.length(code) > 1 && tokens_.has(code, any_of(Is::common, Is::no)))) return false;
        block_ = true;
        const bool slash = (tokens_.mark(end, '/') || tokens_.mark(end, '-')) && tokens_.number(end + 1) && tokens_.length(end + 1) <= max_house;
        if (slash) {
            end = code_end(end + 1);
            block_number_ = true;
        } else if (tokens_.number(end) && tokens_.length(end) <= 3 && end == code + 1 && tokens_.word(code)) {
            end = code_end(end);
            loose_number_ = true;
            if (tokens_.mark(end, '/') && tokens_.number(end + 1)) {
                end = code_end(end + 1);
                block_number_ = true;
            }
        }
        at_ = end;
        return true;
    }

    /// RT 02 RW 05, RT.04/RW.02, RT 001/002, RT/RW 003/011
    bool take_neighbourhood() {
        if (!tokens_.has(at_, any_of(Is::rt, Is::rw))) return false;
        Index i = at_ + 1;
        if (tokens_.mark(i, '/') && tokens_.has(i + 1, any_of(Is::rt, Is::rw))) i += 2;
        i = behind_point(i);
        if (tokens_.is(i, Is::digits) && tokens_.joined(i + 1)) ++i;  // "RT O3"
        if (!tokens_.number(i) || tokens_.length(i) > 3) return false;
        ++i;
        if (tokens_.mark(i, '/') && tokens_.number(i + 1) && tokens_.length(i + 1) <= 3) i += 2;
        neighbourhood_ = true;
        at_ = i;
        return true;
    }

    bool take_floor() {
        if (tokens_.number(at_) && tokens_.says(at_ + 1, "st nd rd th"_words) && tokens_.is(at_ + 2, Is::floor)) {  // "15th floor"
            at_ += 3;
            return true;
        }
        if (!tokens_.is(at_, Is::floor)) return false;
        const Index i = behind_point(at_ + 1);
        if (!tokens_.number(i) && !(tokens_.word(i) && tokens_.length(i) <= 4 && !tokens_.is(i, Is::common))) return false;
        at_ = i + 1;
        return true;
    }

    /// Kav. 28: says on which plot, which is no dwelling's number.
    bool take_plot() {
        if (!street_ || !tokens_.says(at_, "kav kavling"_words)) return false;
        const Index i = behind_point(at_ + 1);
        const Index end = code_end(i);
        if (end == i) return false;
        at_ = end;
        return true;
    }

    /// No. 14, nomor rumah 8, unit 12B, No.45, No. 5-7, No C5/12
    bool take_number() {
        const bool unit = tokens_.is(at_, Is::unit) && !tokens_.is(at_, Is::no);
        if (!unit && !tokens_.is(at_, Is::no)) return false;
        if (tokens_.has(at_ - 1, bit(Is::not_a_house))) return false;
        Index i = behind_point(at_ + 1);
        if (tokens_.says(i, "rumah unit"_words)) i = behind_point(i + 1);
        // nomor dua belas
        if (const Index spelled = spelled_end(tokens_, i, "sepuluh sebelas belas puluh ratus"_words); street_ && spelled > i) {
            at_ = spelled;
            return number_ = true;
        }
        const Index end = code_end(i);
        const bool lettered = unit && flat_ && end == i + 1 && tokens_[i].capital;  // "Unit B"
        if (end == i || !(lettered || holds_house_number(i, end))) return false;
        at_ = with_suffix(end);
        (unit ? unit_ : number_) = true;
        unit_ = unit_ || flat_;
        return true;
    }
    bool holds_house_number(Index i, Index end) const {
        bool number = false;
        for (; i < end; ++i) {
            if (tokens_.number(i) && tokens_.length(i) > max_house) return false;
            number = number || tokens_.number(i);
        }
        return number;
    }
    Index with_suffix(Index end) const {
        while ((tokens_.mark(end, '/') || tokens_.mark(end, '-')) && tokens_.joined(end) && tokens_.joined(end + 1) && code_end(end + 1) > end + 1) end = code_end(end + 1);
        const bool letter = tokens_.word(end) && tokens_.length(end) == 1 && tokens_[end].capital && !(tokens_.joined(end + 1) && (tokens_.word(end + 1) || tokens_.number(end + 1)));
        return letter && !tokens_.caseless() ? end + 1 : end;
    }

    /// A bare number behind a street's name is a house's only with a letter, a slash or RT/RW behind it.
    bool is_house_number(Index i) const {
        if (!tokens_.number(i) || tokens_.length(i) > max_house) return false;
        const bool letter = tokens_.word(i + 1) && tokens_.joined(i + 1) && tokens_.length(i + 1) <= 2 && !tokens_.has(i + 1, any_of(Is::amount));
        const bool slash = tokens_.mark(i + 1, '/') && tokens_.joined(i + 1) && tokens_.number(i + 2);
        const Index next = tokens_.mark(i + 1, ',') ? i + 2 : i + 1;
        return letter || slash || tokens_.has(next, any_of(Is::rt, Is::rw));
    }
    bool take_bare_number() {
        // "Jl. Pisangan Lama II/17": the street's own number is a Roman one.
        const bool behind_roman = tokens_.mark(at_ - 1, '/') && tokens_.joined(at_) && tokens_.roman(at_ - 2) && tokens_.number(at_) && tokens_.length(at_) <= max_house;
        if (!street_ || number_ || !(behind_roman || is_house_number(at_))) return false;
        at_ = with_suffix(code_end(at_));
        number_ = true;
        return true;
    }

    bool at_home() const {
        for (Index j = first_ - 1; j >= first_ - 5 && !tokens_.line_end(j); --j) {
            if (tokens_.is(j, Is::not_a_house)) return false;
            if (tokens_.says(j, "rumah tinggal alamat perumahan komplek"_words)) return true;
        }
        return false;
    }

    const Tokens& tokens_;
    Index at_;
    Index first_;
    Index last_ = -1;
    Index street_end_ = -1;
    bool street_ = false;
    bool block_ = false;
    bool block_number_ = false;
    bool loose_number_ = false;  ///< "Blok C 12": a block and a house, or a place in a car park
    bool flat_ = false;
    bool number_ = false;
    bool unit_ = false;
    bool neighbourhood_ = false;
};

constexpr Classes begins = any_of(Is::street, Is::block, Is::flat, Is::rt, Is::rw, Is::no, Is::unit, Is::opening);

bool begins_address(const Tokens& tokens, Index i) { return tokens.has(i, begins & ~bit(Is::opening)) || tokens.says(i, "rumah"_words); }

}  // namespace

void find_addresses(Tokens& tokens) {
    for (Index i = tokens.next(0, begins); i < tokens.size(); i = tokens.next(i, begins)) {
        if (tokens.taken(i) || !begins_address(tokens, i)) {
            ++i;
            continue;
        }
        Address address(tokens, i);
        address.read();
        if (address.last() < i) {
            ++i;
            continue;
        }
        const bool stall = tokens.is(i - 1, Is::not_a_house) && !address.is_street();
        if (address.pins_down() && !stall && tokens.free(i, address.last())) {
            tokens.found(i, address.last(), Entity::address);
        } else if (address.is_street()) {
            // People after whom streets are named are not private.
            tokens.leave(i, address.street_end());
        }
        i = address.last() + 1;
    }
}

}  // namespace tabir::redact
