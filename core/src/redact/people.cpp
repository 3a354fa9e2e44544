// People: whom a text names, by what stands before the name, by the words of the name itself.
#include "redact/cues.hpp"
#include "redact/finders.hpp"
#include "redact/introductions.hpp"
#include "redact/names.hpp"

namespace tabir::redact {

namespace {

constexpr Index max_labels = 6;    ///< tokens between a name in a list and the figures beside it
constexpr Index max_brackets = 6;  ///< tokens in brackets behind a name in a list
constexpr Index max_public = 7;    ///< tokens of an office's or institution's name

bool is_joint(const Tokens& tokens, Index i) {
    return tokens.says(i, "dan and"_words) || tokens.mark(i, '&') || tokens.says(i, "serta sama sm dengan"_words);
}

/// What is public with the name behind it.
constexpr Classes publics = any_of(Is::office, Is::institution, Is::opening);
/// Whatever a name may stand behind.
constexpr Classes leads = any_of(Is::name_cue, Is::opening, Is::honorific, Is::signing, Is::role, Is::rt, Is::rw);

/// Where a name may be found.
constexpr Classes begins = leads | any_of(Is::name, Is::stranger);

class People {
public:
    explicit People(Tokens& tokens) : tokens_(tokens) {}

    void find() {
        for (Index i = tokens_.next(0, publics); i < tokens_.size(); i = tokens_.next(i + 1, publics)) leave_public(i);
        for (Index i = tokens_.next(0, begins); i < tokens_.size(); i = tokens_.next(i + 1, begins)) {
            if (tokens_.taken(i)) continue;
            const Index end = take_at(i);
            if (end > i) i = take_list(end) - 1;
        }
    }

private:
    // ---- who is not private

    bool is_named(Index i) const {
        return tokens_.word(i) && (tokens_.caseless() ? (tokens_.is(i, Is::name) || tokens_.classes(i) == 0) : tokens_[i].capital) && !tokens_.taken(i);
    }

    /// The point behind "PT." or "dr.", and not the one behind "lapor ke Lurah.", where a new sentence may begin with a name.
    bool is_short_form(Index i) const {
        const bool itself = tokens_.length(i - 1) <= 3 && tokens_.has(i - 1, publics);  // and not "di Halte CSW. Saya ..."
        return tokens_.mark(i, '.') && tokens_.joined(i) && (itself || !is_full_stop(tokens_, i));
    }

    bool is_office(Index i) const {
        // "Lukman Hakim"
        if (tokens_.is(i, Is::name) && tokens_[i].capital && is_plain_name(tokens_, i - 1) && tokens_[i - 1].capital && !tokens_.caseless()) return false;
        if (!tokens_.is(i, Is::opening)) return tokens_.is(i, Is::office);
        return (tokens_.says(i, "kepala"_words) && tokens_.says(i + 1, "dinas suku badan biro desa daerah negara kepolisian bagian"_words)) ||
               (tokens_.says(i, "wali"_words) && tokens_.says(i + 1, "kota"_words));
    }

    /// Holders of public office with their office; institutions, shops and streets with the name they bear.
    void leave_public(Index i) {
        if (tokens_.taken(i)) return;
        const bool office = is_office(i);
        const bool hospital = tokens_.says(i, "rumah"_words) && tokens_.says(i + 1, "sakit"_words);
        if ((!office && !hospital && !tokens_.is(i, Is::institution)) || behind_rank(tokens_, i) > i) return;
        if (tokens_.says(i, "lapangan"_words) && tokens_.is(i - 1, Is::role)) return;  // "koordinator lapangan"
        if (!office && !tokens_[i].capital && tokens_.says(i - 1, "pemilik penjaga penyewa"_words)) return;  // "pemilik ruko Johan Wijaya"
        if (!office && !tokens_.caseless() && !tokens_[i].capital && !tokens_[i + 1].capital) return;
        const bool small = tokens_.caseless();
        // "warung Bu Tini" is a shop's name; "pengurus masjid Ustaz Jamal" is not the mosque's.
        const bool owned = office || small || tokens_[i].capital || tokens_.says(i, "agen apotek apotik ayam bakso bengkel bubur kantin kedai klinik laundry mie nasi pecel rm salon sate soto toko warteg warung"_words);
        Index end = hospital ? i + 2 : i + 1;
        while (end - i < max_public) {
            const Index next = is_short_form(end) ? end + 1 : end;
            if (office && (tokens_.mark(end, ',') || tokens_.mark(end, '(')) && tokens_.is(end + 1, Is::honorific)) {
                end += 2;
            } else if ((owned && tokens_.is(next, Is::honorific)) || is_office(next)) {
                end = next + 1;
            } else if (is_named(next) && !tokens_.is(next, Is::honorific) && !(small && tokens_.has(next, any_of(Is::common, Is::role, Is::cue))) && !tokens_.has(next, any_of(Is::name_cue, Is::street, Is::rt, Is::rw))) {
                end = next + 1;
            } else {
                break;
            }
        }
        if (tokens_.free(i, end - 1)) tokens_.leave(i, end - 1);
    }

    /// "Bapak Kusnadi, Lurah Slipi": the office stands behind the name.
    bool office_behind(Index end) const {
        if (tokens_.mark(end, ',') || tokens_.mark(end, '(') || tokens_.says(end, "selaku sebagai"_words)) ++end;
        return is_office(end);
    }

    // ---- where a name may begin

    Index take(Index begin, Trust trust) {
        const Index end = name_end(tokens_, begin, trust);
        if (end == begin || !tokens_.free(begin, end - 1)) return begin;
        if (office_behind(end)) {
            tokens_.leave(begin, end - 1);
            return begin;
        }
        tokens_.found(begin, end - 1, Entity::person);
        return end;
    }

    /// Behind the name found from token i on, or i.
    Index take_at(Index i) {
        if (!tokens_.has(i, leads)) return take_by_words(i);
        if (behind_rank(tokens_, i) > i) return take(i, Trust::role);
        if (const Index begin = behind_name_cue(tokens_, i); begin > i) {
            // "balik nama reklame": in small letters a name stands behind more than the mere word.
            if (begin == i + 1 && tokens_.says(i, "nama name"_words) && !tokens_.caseless() && !tokens_[begin].capital && !tokens_.is(begin, Is::name)) return i;
            if (const Index end = take(begin, is_calling(tokens_, i) ? Trust::called : Trust::cue); end > begin) return end;
            return i;
        }
        if (is_honorific(tokens_, i)) {
            const Index title = behind_honorifics(tokens_, i);
            // "Pak RT cuek": what stands behind the office alone need not be a name.
            const bool head = tokens_.has(title, any_of(Is::rt, Is::rw));
            const Index begin = head ? behind_neighbourhood(tokens_, title) : title;
            const Trust trust = head && !is_plain_name(tokens_, begin) ? Trust::role : Trust::honorific;
            if (const Index end = take(begin, trust); end > begin) return end;
            return i;
        }
        if (tokens_.is(i, Is::signing)) {
            if (const Index end = take_signature(i); end > i) return end;
        }
        if (tokens_.has(i, any_of(Is::role, Is::rt, Is::rw))) {
            const Index begin = behind_role(tokens_, i);
            if (begin > i && is_worthy(begin)) {
                const bool unknown = tokens_.caseless() && !tokens_.is(begin, Is::name);
                const Trust trust = is_labelled(begin) ? Trust::cue : unknown ? Trust::honorific : Trust::role;
                if (const Index end = take(begin, trust); end > begin) return end;
            }
            return i;
        }
        return take_by_words(i);
    }

    /// "I Nyoman Gede"
    bool is_balinese(Index i) const { return tokens_.says(i, "i"_words) && tokens_[i].capital && is_plain_name(tokens_, i + 1); }

    /// "WARGA: SRI LESTARINGTYAS, NO KK": two words that nothing is known of, alone behind a colon.
    bool is_labelled(Index i) const {
        return tokens_.caseless() && tokens_.mark(i - 1, ':') && tokens_.unknown(i) && tokens_.unknown(i + 1) && (tokens_.mark(i + 2, ',') || tokens_.line_end(i + 2));
    }

    /// Behind a role a lone word that isn't known as a name needs company.
    bool is_worthy(Index i) const {
        if (tokens_.is(i, Is::name) || behind_rank(tokens_, i) > i) return true;
        if (tokens_.caseless()) {
            const bool announced = tokens_.length(i) >= 4 && phone_behind(i + 1);
            const bool accompanied = tokens_.length(i) > 2 && is_plain_name(tokens_, i + 1) && !tokens_.joined(i + 1);
            return is_labelled(i) || is_balinese(i) || (tokens_.unknown(i) && (announced || accompanied));
        }
        const bool company = name_end(tokens_, i, Trust::role) > i + 1;
        const Index own = tokens_.mark(i - 1, ',') ? i - 2 : i - 1;
        const bool family = tokens_.says(own, "saya sy aku gw gue gua kami"_words) && tokens_.says(own - 1, "anak istri suami ayah adik kakak nenek kakek cucu keponakan tetangga teman sahabat rekan pacar paman bibi mertua menantu sepupu"_words);
        // "Saksi Ferdinandus", "Warga (Murtado, 56 tahun)"
        const bool stranger = tokens_.is(i, Is::stranger) && tokens_.length(i) >= 4 && !tokens_[i].capitals;
        const bool someone = stranger && tokens_.says(own, "saksi korban pelapor terlapor pelaku tersangka pemohon istri suami kakek nenek ibunya istrinya suaminya anaknya wife husband"_words);
        const bool introduced = tokens_.is(i, Is::stranger) && !tokens_[i].capitals && tokens_.length(i) >= 3 && tokens_.says(own, "saya sy aku gw gue gua"_words) && (tokens_.mark(i + 1, ',') || tokens_.says(i + 1, "dari"_words));
        const bool aside = stranger && tokens_.mark(i - 1, '(') && (tokens_.mark(i + 1, ',') || tokens_.mark(i + 1, ')'));
        return company || family || someone || introduced || aside || tokens_.mark(i - 1, ':') || tokens_.says(i - 1, "ketua"_words) || tokens_.number(i - 1) || tokens_.has(i - 1, any_of(Is::rt, Is::rw)) || phone_behind(i + 1);
    }
    bool phone_behind(Index i) const {
        if (tokens_.mark(i, '(') || tokens_.mark(i, ':') || tokens_.mark(i, '-') || tokens_.mark(i, ',')) ++i;
        return tokens_.taken(i) && tokens_[i].type == Entity::phone && !tokens_[i].publicly;
    }

    /// The line behind "Hormat saya," when it holds nothing but a name; or a name on the same line.
    Index take_signature(Index i) {
        Index at = i + 1;
        while (at - i < 5 && (tokens_.mark(at, ',') || tokens_.mark(at, '.') || tokens_.mark(at, ':') || tokens_.mark(at, ')') || tokens_.is(at, Is::signing) || tokens_.says(at, "saya kami kasih kind"_words))) ++at;
        const bool next_line = tokens_.mark(at, '\n');
        if (next_line) ++at;
        while (is_honorific(tokens_, at) || (tokens_.mark(at, '.') && is_honorific(tokens_, at - 1)) || tokens_.mark(at, '(')) ++at;
        const Index end = name_end(tokens_, at, Trust::honorific);
        if (end == at) return i;
        const bool alone = tokens_.line_end(end) || tokens_.mark(end, ',') || tokens_.mark(end, '(') || tokens_.mark(end, ')') || tokens_.mark(end, '/') || tokens_.taken(end) || tokens_.mark(end, '.') || tokens_.mark(end, '-');
        const bool sure = next_line ? alone : alone && (tokens_.mark(at - 1, ',') || tokens_.mark(at - 1, ':') || tokens_.says(i, "ttd tertanda"_words));
        if (!sure && !tokens_.is(at, Is::name)) return i;
        return take(at, Trust::honorific);
    }

    /// By the words alone: two of names beside each other, or a name's and one that nothing is known of, both with capitals; or one
    /// where only a name stands.
    Index take_by_words(Index i) {
        const bool high = tokens_.word(i) && tokens_[i].capital && !tokens_.caseless();
        const bool closing = high && signs(i);
        const bool tied = !closing && tokens_.joined(i) && (tokens_.word(i - 1) || tokens_.number(i - 1) || tokens_.mark(i - 1, '_') || tokens_.mark(i - 1, '-'));
        if (!tokens_.word(i) || tied) return i;
        const bool owner = owns_value(i);
        if (high && (closing || owner || speaks(i))) return take(i, Trust::honorific);
        if (is_balinese(i) && tokens_[i + 1].capital && !tokens_.caseless()) return take(i, Trust::lexicon);
        const bool first = is_plain_name(tokens_, i);
        const bool second = is_plain_name(tokens_, i + 1) && !tokens_.joined(i + 1) && !tokens_.taken(i + 1);
        if (!first && !second) return i;
        if (first && tokens_.says(i - 1, "ini"_words) && (tokens_.says(i + 1, "dari lagi warga"_words) || tokens_.mark(i + 1, ','))) return take(i, Trust::honorific);
        if (first && tokens_[i].capital && begins_line(i) && tokens_.line_end(i + 1)) return take(i, Trust::lexicon);
        if (first && (owner || stands_alone(i))) return take(i, tokens_.caseless() ? Trust::cue : Trust::lexicon);
        if (tokens_.caseless()) return first && second ? take(i, Trust::lexicon) : i;
        if (!tokens_[i].capital) return first && second && !tokens_[i + 1].capital ? take(i, Trust::lexicon) : i;
        if (first) return name_end(tokens_, i, Trust::lexicon) > i + 1 || is_listed(i) ? take(i, Trust::lexicon) : i;
        const bool unknown = tokens_.classes(i) == 0 && tokens_.length(i) > 2 && !tokens_[i].capitals && tokens_[i + 1].capital;
        return unknown && !begins_sentence(i) ? take(i, Trust::role) : i;
    }
    /// A known name by itself within a sentence: "dipukul Markus", "bayar ke Herman", "kata Mutmainnah"; "Rosmalina mengaku".
    bool stands_alone(Index i) const {
        if (begins_sentence(i) && tokens_[i].capital && tokens_.says(i + 1, "bilang datang kehilangan mengadu mengaku mengatakan melapor menelepon meminta menjelaskan menolak menyampaikan menyatakan"_words)) return true;
        const Index before = i - 1;
        const bool beside = tokens_.word(before) && !tokens_.joined(i);
        if (tokens_.caseless()) {
            const bool passive = tokens_.length(before) >= 6 && tokens_.text(before).substr(0, 2) == (tokens_[before].capital ? "DI" : "di");
            return beside && (passive || tokens_.says(before, "ama oleh sama sm"_words));
        }
        if (!tokens_[i].capital) return false;
        if (is_value(i + 1)) return true;  // "Darwis 0852-7118-2063"
        // "Tetangga yang merawat: Nurhasanah"
        if (tokens_.mark(before, ':') && !tokens_.word(i + 1) && !tokens_.says(before - 1, "alamat jalan kecamatan kelurahan lokasi tempat wilayah"_words)) return true;
        if (!beside || tokens_[i].capitals || tokens_[before].capital) return false;
        // What is there, what is sold, sung or grown; the landmarks that are called by a name alone.
        if (tokens_.says(before, "arah belakang bunga dekat depan di film kopi lagu lewat menuju merek merk pohon sampai samping sebelah seberang sekitar sinetron tanaman toko via"_words)) return false;
        if (tokens_.says(i, "fatmawati sarinah sudirman waskita"_words)) return false;
        if (tokens_.has(before, any_of(Is::street, Is::institution, Is::flat, Is::block, Is::place, Is::not_a_house, Is::cue, Is::month))) return false;
        return !(tokens_.word(i + 1) && tokens_[i + 1].capital && !tokens_.joined(i + 1));
    }

    /// Figures, an account or an address that belong to somebody.
    bool is_value(Index i) const {
        if (!tokens_.taken(i) || tokens_[i].publicly) return false;
        switch (tokens_[i].type) {
            case Entity::person: case Entity::address: case Entity::url: case Entity::coord: case Entity::ip: case Entity::health: return false;
            default: return true;
        }
    }
    bool begins_line(Index i) const {
        if (tokens_.line_end(i - 1)) return true;
        const bool bullet = tokens_.mark(i - 1, '-') || tokens_.mark(i - 1, '*') || ((tokens_.mark(i - 1, '.') || tokens_.mark(i - 1, ')')) && tokens_.number(i - 2) && tokens_.line_end(i - 3));
        return bullet && (tokens_.number(i - 2) || tokens_.line_end(i - 2));
    }
    /// "0812 3456 7890 (Imogen Ashdown)"; and in a list, a line of its own: "- Kasman / 3175101207640001".
    bool owns_value(Index i) const {
        const bool bracketed = tokens_.mark(i - 1, '(') && is_value(i - 2) && !tokens_.is(i, Is::cue);  // and not "(Permata)"
        if (!bracketed && !begins_line(i)) return false;
        Index end = name_end(tokens_, i, Trust::honorific);
        if (end == i) return false;
        if (bracketed) return tokens_.mark(end, ')');
        const bool sure = end > i + 1 || is_plain_name(tokens_, i);
        if (sure && tokens_.mark(end, ',') && tokens_.number(end + 1) && !tokens_.line_end(i - 1)) return true;  // "- Salbiah, 70 th"
        const bool parted = tokens_.mark(end, '/') || tokens_.mark(end, '-') || tokens_.mark(end, ',') || tokens_.mark(end, '(');
        if (!sure && !parted) return false;
        if (parted || tokens_.mark(end, ':')) ++end;
        while (end - i < max_labels && tokens_.is(end, Is::cue)) ++end;
        return is_value(end);
    }
    /// "Mangatur Silalahi: saya keberatan", on a line of its own.
    bool speaks(Index i) const {
        if (!begins_line(i) && !tokens_.mark(i - 1, ']')) return false;
        const Index end = name_end(tokens_, i, Trust::role);
        if (tokens_.mark(i - 1, ']')) return (end > i + 1 || is_plain_name(tokens_, i)) && tokens_.mark(end, ':');  // "[19.45] Abdi: yg mana"
        return end > i + 1 && tokens_.mark(end, ':') && tokens_.says(end + 1, "saya sy aku gw gue gua kami"_words);
    }
    /// A name behind the text's last sentence, or any word behind a dash that closes a line: "Segera diganti. -Bram".
    bool signs(Index i) const {
        const bool dash = tokens_.mark(i - 1, '-') || tokens_.mark(i - 1, '~');
        if (tokens_.number(i - 2)) return false;  // "3. Arsip"
        if (!(dash ? ends_sentence(tokens_, i - 2) || tokens_.line_end(i - 2) : ends_sentence(tokens_, i - 1))) return false;
        const Index end = name_end(tokens_, i, Trust::role);
        if (dash) return end > i && tokens_.length(i) >= 4 && tokens_.line_end(end);
        return (end > i + 1 || is_plain_name(tokens_, i)) && tokens_.edge(end);  // and not "Mantap"
    }
    /// One of several names, or between commas: "Andi, Rahma", "Andi dan Rahma", "tukangnya, Jumadi, pergi".
    bool is_listed(Index i) const {
        const bool pair = is_joint(tokens_, i + 1) && is_plain_name(tokens_, i + 2) && tokens_[i + 2].capital && !tokens_.is(i, Is::place) && !tokens_.is(i + 2, Is::place);
        if (pair) return true;
        if (!tokens_.mark(i + 1, ',')) return false;
        return tokens_.mark(i - 1, ',') || (is_plain_name(tokens_, i + 2) && tokens_[i + 2].capital && !tokens_.is(i + 2, Is::place));
    }
    /// A sentence's first word carries a capital whatever it is.
    bool begins_sentence(Index i) const {
        if (tokens_.mark(i - 1, '.') && tokens_.number(i - 2)) return false;  // "2. Warti Ningsih"
        return i == 0 || tokens_.mark(i - 1, '.') || tokens_.mark(i - 1, '\n') || tokens_.mark(i - 1, '!') || tokens_.mark(i - 1, '?');
    }

    /// "Wage Suharno (tukang parkir), Boy Rumbewas"
    Index behind_brackets(Index i) const {
        if (!tokens_.mark(i, '(')) return i;
        Index at = i + 1;
        while (at - i < max_brackets && !tokens_.line_end(at) && !tokens_.mark(at, ')')) ++at;
        return tokens_.mark(at, ')') ? at + 1 : i;
    }

    /// "Andi, Budi, dan Cici" behind a name that was found.
    Index take_list(Index end) {
        for (int more = 0; more < 16; ++more) {
            Index at = behind_brackets(end);
            const bool comma = tokens_.mark(at, ',') || tokens_.mark(at, '/') || tokens_.mark(at, ';');
            if (comma) ++at;
            const bool joint = is_joint(tokens_, at);
            if (joint) ++at;
            if (!comma && !joint) return end;
            const bool known = is_plain_name(tokens_, at) && (tokens_[at].capital || tokens_.caseless());
            const bool guessed = joint && !tokens_.caseless() && tokens_[at].capital && looks_like_name(tokens_, at, Trust::role);
            if (!known && !guessed) return end;
            const Index next = take(at, Trust::role);
            if (next == at) return end;
            end = next;
        }
        return end;
    }

    Tokens& tokens_;
};

}  // namespace

void find_people(Tokens& tokens) { People(tokens).find(); }

}  // namespace tabir::redact
