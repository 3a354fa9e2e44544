#include "redact/cues.hpp"

namespace tabir::redact {

namespace {

constexpr int reach_before = 8;  ///< words between a cue and its number
constexpr int reach_process = 2;  ///< of "nomor laporan": farther on, other numbers follow
constexpr int reach_behind = 4;

/// What a number is that was found under this cue.
Entity type_of(Cue cue) {
    switch (cue) {
        case Cue::nik: return Entity::nik;
        case Cue::kk: return Entity::kk;
        case Cue::npwp: return Entity::npwp;
        case Cue::bpjs:
        case Cue::member: return Entity::bpjs;
        case Cue::bank:
        case Cue::transfer: return Entity::bank_account;
        case Cue::card: return Entity::credit_card;
        case Cue::passport: return Entity::passport;
        case Cue::phone: return Entity::phone;
        default: return Entity::id_other;
    }
}

/// The cue that the number found at token i stood behind, and that goes on: "NIK istri dan anak: A; B".
Cue cue_of(const Tokens& tokens, Index i) {
    if (!tokens.taken(i) || tokens[i].publicly) return Cue::none;
    for (const Cue cue : {Cue::nik, Cue::kk, Cue::npwp, Cue::bpjs, Cue::bank, Cue::card, Cue::passport, Cue::phone}) {
        if (type_of(cue) == tokens[i].type) return cue;
    }
    return Cue::none;
}

/// The cue of a list of which an item begins at `first`: "No KK:\n1) 3175...\n2) 3175..."
Cue cue_of_list(const Tokens& tokens, Index first) {
    const bool item = (tokens.mark(first - 1, ')') || tokens.mark(first - 1, '.')) && tokens.number(first - 2) && tokens.mark(first - 3, '\n');
    return item ? cue_of(tokens, first - 4) : Cue::none;
}

bool joins_numbers(const Tokens& tokens, Index i) {
    return tokens.mark(i, ',') || tokens.mark(i, ';') || tokens.mark(i, '/') || tokens.mark(i, '&') ||
           tokens.says(i, "dan and atau or serta juga"_words);
}

}  // namespace

bool is_full_stop(const Tokens& tokens, Index i) {
    if (tokens.joined(i + 1)) return false;
    if (tokens.says(i - 1, "kab kec kel prov tgl st"_words)) return false;
    return !(tokens.has(i - 1, any_of(Is::no, Is::cue, Is::honorific, Is::street, Is::name_cue, Is::birth)) && tokens.length(i - 1) <= 5);
}

Cue cue_at(const Tokens& tokens, Index i) {
    if (!tokens.is(i, Is::cue)) return Cue::none;
    const Cue cue = static_cast<Cue>(tokens.value(i));
    // Words that announce a number in one company only.
    switch (cue) {
        case Cue::nik:
            if (!tokens.says(i, "induk"_words)) return cue;
            return tokens.says(i + 1, "pegawai"_words) ? Cue::nip : tokens.says(i + 1, "siswa"_words) ? Cue::nisn : cue;
        case Cue::kk: return !tokens.says(i, "keluarga"_words) || tokens.says(i - 1, "kartu nomor nomer no nmr krtu"_words) ? cue : Cue::none;
        case Cue::npwp:
            // "pajak kendaraan" announces none; "wajib pajak" and "nomor pajak" do.
            return tokens.says(i, "pajak"_words) && !tokens.says(i - 1, "no nomor wajib"_words) ? Cue::none : cue;
        case Cue::card:
            if (!tokens.says(i, "card"_words)) return cue;
            return tokens.says(i - 1, "family"_words) ? Cue::kk : tokens.says(i - 1, "credit debit"_words) ? cue : Cue::none;
        case Cue::bpjs: return !tokens.says(i, "sehat"_words) || tokens.says(i - 1, "indonesia"_words) ? cue : Cue::none;
        case Cue::nip:
        case Cue::nisn: return !tokens.says(i, "pegawai siswa"_words) || tokens.says(i - 1, "induk"_words) ? cue : Cue::none;
        case Cue::sim: return tokens.says(i - 1, "kartu"_words) || tokens.says(i + 1, "card"_words) ? Cue::phone : cue;
        case Cue::record:
            if (tokens.says(i, "medis medik"_words)) return tokens.says(i - 1, "rekam"_words) ? cue : Cue::none;
            if (tokens.says(i, "record"_words)) return tokens.says(i - 1, "medical"_words) ? cue : Cue::none;
            if (!tokens.says(i, "rm mr"_words)) return cue;
            return tokens.is(i - 1, Is::no) || (tokens.mark(i - 1, '.') && tokens.is(i - 2, Is::no)) || tokens.says(i - 1, "pasien"_words) ? cue : Cue::none;
        case Cue::pln: return !tokens.says(i, "pel"_words) || tokens.says(i - 1, "id"_words) ? cue : Cue::none;
        case Cue::water: return !tokens.says(i, "air"_words) || tokens.says(i - 1, "pelanggan sambungan"_words) ? cue : Cue::none;
        case Cue::transit: return !tokens.says(i, "money toll tol"_words) || tokens.says(i - 1, "e"_words) || tokens.mark(i - 1, '-') ? cue : Cue::none;
        case Cue::phone: return !tokens.says(i, "digital"_words) || tokens.says(i - 1, "dompet"_words) ? cue : Cue::none;
        case Cue::bank:  // names and words too
            if (tokens.says(i, "rekening"_words) && tokens.says(i - 1, "kode"_words)) return Cue::process;  // of a budget
            if (tokens.says(i, "bank"_words) && tokens.mark(i + 1, ',')) return Cue::none;  // "ngaku dari bank, nomornya 0815..."
            if (!tokens.says(i, "mandiri mega permata jago"_words)) return cue;
            return tokens[i].capital || tokens.caseless() || tokens.says(i - 1, "bank"_words) ? cue : Cue::none;
        default: return cue;
    }
}

namespace {

/// A bill's virtual account carries the bank's name too.
bool near_process(const Tokens& tokens, Index i) {
    for (Index j = i; j >= i - 3 && !tokens.mark(j, ',') && !tokens.says(j, "norek rek rekening rekeningnya"_words); --j) {
        if (cue_at(tokens, j) == Cue::process) return true;
    }
    for (Index j = i + 1; j <= i + 3; ++j) {
        if (cue_at(tokens, j) == Cue::process) return true;
    }
    return false;
}

/// The cue behind a number counts when it doesn't announce a number of its own.
Cue look_behind(const Tokens& tokens, Index last) {
    for (Index i = last + 1; i <= last + reach_behind && !tokens.line_end(i); ++i) {
        if (ends_sentence(tokens, i) || tokens.number(i) || tokens.taken(i) || tokens.mark(i, ';') || tokens.mark(i, ':')) return Cue::none;
        const Cue cue = cue_at(tokens, i);
        if (cue == Cue::none) continue;
        for (Index j = i + 1; j <= i + 3; ++j) {
            if (tokens.mark(j, ',') || tokens.mark(j, ')') || tokens.mark(j, '.') || tokens.line_end(j)) break;
            if (tokens.mark(j, ':') || tokens.number(j) || tokens.taken(j)) return Cue::none;
        }
        return cue;
    }
    return Cue::none;
}

}  // namespace

Cues cues_before(const Tokens& tokens, Index first) {
    Cues cues;
    int words = 0;
    bool beside = true;  // nothing but joints so far
    Set<Entity> passed;
    cues.before = cue_of_list(tokens, first);
    if (cues.before != Cue::none) return cues;
    for (Index i = first - 1; !tokens.edge(i) && words < reach_before && i >= first - cue_reach; --i) {
        if (tokens.taken(i)) {
            const Cue same = cue_of(tokens, i);
            const bool other = same == Cue::npwp && tokens.holds_cue(static_cast<unsigned>(Cue::nik));  // "NPWP/NIK: A / B"
            if (beside && same != Cue::none && !other) {
                (cues.before == Cue::none ? cues.before : cues.farther) = same;
                return cues;
            }
            passed.add(tokens[i].type);
            while (tokens.taken(i - 1)) --i;
            ++words;
            continue;
        }
        if (tokens.number(i)) {
            beside = false;
            continue;
        }
        if (tokens[i].kind == Kind::mark && (ends_sentence(tokens, i) || (tokens.mark(i, '\n') && !tokens.mark(i - 1, ':')))) return cues;
        beside = beside && joins_numbers(tokens, i);
        if (!tokens.word(i)) continue;
        ++words;
        if (!tokens.is(i, Is::cue)) continue;
        const Cue cue = cue_at(tokens, i);
        if (cue == Cue::none || cue == cues.before || (cue == Cue::process && words > reach_process)) continue;
        if (cues.before != Cue::none) {
            cues.farther = cue;
            return cues;
        }
        cues.served = passed.has(type_of(cue));
        cues.before = (cue == Cue::bank || cue == Cue::transfer) && near_process(tokens, i) ? Cue::process : cue;
    }
    return cues;
}

bool is_named_behind(const Tokens& tokens, Index last) {
    if (!tokens.mark(last + 1, '(')) return false;
    for (Index i = last + 2; i <= last + 4; ++i) {
        if (tokens.mark(i, ')')) return true;
        if (!tokens.word(i)) return false;
    }
    return false;
}

Cue cue_behind(const Tokens& tokens, Index last) { return tokens.holds(bit(Is::cue)) ? look_behind(tokens, last) : Cue::none; }

}  // namespace tabir::redact
