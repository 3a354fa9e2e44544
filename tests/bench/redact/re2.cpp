// Plain patterns for the same types, the more certain first; what one has found, a later one leaves alone.
#include <re2/re2.h>

#include <algorithm>
#include <memory>

#include "spans.hpp"

namespace {

struct Pattern {
    std::string_view type;
    std::unique_ptr<re2::RE2> expression;  ///< its first group is the value
};

std::vector<Pattern> made() {
    constexpr std::pair<const char*, const char*> plain[] = {
        {"EMAIL", R"(([\w.+-]+@[\w-]+(?:\.[\w-]+)+))"},
        {"EMAIL", R"((?i)([\w.+-]+\s?[\[(]at[\])]\s?[\w-]+(?:\s?(?:\.|[\[(]dot[\])])\s?[\w-]+)+))"},
        {"URL", R"((?i)(https?://[^\s<>"]*[\w/]))"},
        {"URL", R"((?i)\b(www\.[^\s<>"]*[\w/]))"},
        {"URL", R"(\b((?:bit\.ly|t\.me|wa\.me|s\.id|youtu\.be)/[\w/?=&-]+))"},
        {"COORD", R"((-?\d{1,3}\.\d{3,}\s?,\s?-?\d{1,3}\.\d{3,}))"},
        {"IP", R"(\b((?:\d{1,3}\.){3}\d{1,3})\b)"},
        {"IP", R"((?i)\b((?:[0-9a-f]{1,4}:){3,7}:?[0-9a-f]{1,4})\b)"},
        {"NPWP", R"(\b(\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3})\b)"},
        {"NPWP", R"((?i)npwp\D{0,20}(\d{15,16})\b)"},
        {"KK", R"((?i)(?:\bkk\b|kartu keluarga|no\.? kk)\D{0,30}(\d[\d .-]{14,20}\d)\b)"},
        {"CREDIT_CARD", R"((?i)(?:kartu kredit|credit card|visa|mastercard)\D{0,20}(\d[\d -]{11,20}\d)\b)"},
        {"BPJS", R"((?i)(?:bpjs|jkn|kis|peserta)\D{0,20}(000\d{10})\b)"},
        {"NIK", R"(\b([1-9]\d{5}[\s.-]?\d{6}[\s.-]?\d{4})\b)"},
        {"ID_OTHER", R"((?i)\bnip\D{0,5}(\d{18})\b)"},
        {"ID_OTHER", R"((?i)\bnisn\D{0,5}(\d{10})\b)"},
        {"ID_OTHER", R"((?i)(?:idpel|id pelanggan|no(?:mor)? pelanggan)\D{0,10}(\d{6,12})\b)"},
        {"ID_OTHER", R"((?i)\bsim\D{0,8}(\d{12,14})\b)"},
        {"PASSPORT", R"((?i)(?:paspor|passport)\W{0,10}([a-z]{1,2}\s?\d{6,8})\b)"},
        {"BANK_ACCOUNT", R"((?i)(?:rekening|norek|\brek\b|bca|bri|bni|mandiri|bsi)\D{0,12}(\d[\d -]{5,18}\d)\b)"},
        {"PHONE", R"((\+\d{1,3}[\s-]?\d[\d\s-]{6,13}\d)\b)"},
        {"PHONE", R"(\b((?:62|0)8\d[\d\s.-]{6,12}\d)\b)"},
        {"PHONE", R"((\(?\b0(?:21|22|24|31|61|\d{3})\)?[\s-]?\d{3,4}[\s-]?\d{3,4})\b)"},
        {"DOB", R"((?i)(?:lahir|ttl|born|dob|kelahiran)[^\d\n]{0,30}(\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}))"},
        {"DOB", R"((?i)(?:lahir|ttl|born|dob|kelahiran)[^\d\n]{0,30}(\d{1,2} [a-z]{3,9} \d{4}))"},
        {"PLATE", R"(\b([A-Z]{1,2}[\s.-]?\d{1,4}[\s.-]?[A-Z]{1,3})\b)"},
        {"HANDLE", R"((?:^|\s)(@[A-Za-z_][\w.]{1,29}))"},
        {"ADDRESS", R"((?i)\b((?:jl|jln|jalan|gg|gang)\.? [\w ]{2,30},? no\.? ?\d+\w?(?:,? rt[ .]?\d+[ /]*(?:rw)?[ .]?\d+)?))"},
        {"PERSON", R"((?:[Nn]ama(?: saya)?:?|a\.n\.|atas nama|My name is|I'm) ([A-Z][a-z]+(?: [A-Z][a-z]+){0,3}))"},
        {"PERSON", R"((?:Bapak|Ibu|Pak|Bu|Sdr\.|Mas|Mbak|Bang|Kak|Mr\.|dr\.|Hj?\.) ([A-Z][a-z]+(?: [A-Z][a-z]+){0,3}))"},
        {"HEALTH", R"((?i)pasien\s+(stroke|diabetes|gagal jantung|kanker|tbc|hiv))"},
    };
    std::vector<Pattern> patterns;
    for (const auto& [type, expression] : plain) patterns.push_back({type, std::make_unique<re2::RE2>(expression)});
    return patterns;
}

}  // namespace

std::vector<bench::Found> bench::spans_of(const std::string& text) {
    static const std::vector<Pattern> patterns = made();
    std::vector<Found> found;
    for (const Pattern& pattern : patterns) {
        re2::StringPiece rest(text);
        re2::StringPiece value;
        while (re2::RE2::FindAndConsume(&rest, *pattern.expression, &value)) {
            if (value.empty()) break;
            const auto start = static_cast<std::size_t>(value.data() - text.data());
            const std::size_t end = start + value.size();
            const bool free = std::none_of(found.begin(), found.end(), [&](const Found& other) { return start < other.end && other.start < end; });
            if (free) found.push_back({start, end, pattern.type});
        }
    }
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.start < b.start; });
    return found;
}
