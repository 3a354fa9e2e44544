#include "demo/texts/writing.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "demo/texts/topics.hpp"

namespace tabir::demo::texts {
namespace {

using Text = std::string_view;

/// How somebody writes: to the office, to a neighbour, or from a phone in a hurry.
struct Register {
    std::array<Text, 6> greetings;
    std::array<Text, 6> requests;
    std::array<Text, 5> closings;
};

constexpr std::array<Register, 3> registers = {{
    {{"Dengan hormat,", "Selamat pagi Bapak/Ibu petugas.", "Selamat siang.", "Yth. Pemprov Jakarta,",
      "Assalamualaikum, mohon izin melapor.", ""},
     {"Mohon segera ditindaklanjuti.", "Kami mohon dinas terkait dapat meninjau lokasi.", "Mohon diselesaikan sampai tuntas.",
      "Besar harapan kami agar dapat ditangani minggu ini.", "Mohon arahan apabila laporan ini perlu dilengkapi.",
      "Mohon kiranya dijadwalkan pengecekan lapangan."},
     {"Terima kasih atas perhatiannya.", "Atas bantuannya kami ucapkan terima kasih.", "Hormat kami, warga setempat.",
      "Terima kasih.", ""}},
    {{"Pagi, mau lapor.", "Halo admin JAKI.", "Malam pak/bu.", "Permisi, saya warga sini.", "", ""},
     {"Tolong dicek ya.", "Tolong dibantu secepatnya.", "Semoga cepat ditangani.", "Minta tolong petugasnya datang ke sini.",
      "Tolong jangan cuma difoto lalu pergi.", "Kalau bisa sebelum akhir pekan."},
     {"Makasih.", "Terima kasih banyak.", "Sukses selalu untuk Jakarta.", "Ditunggu kabarnya.", ""}},
    {{"min tolong min", "halo min", "lapor!", "permisi", "", ""},
     {"tolong ya min udah kelamaan", "buruan dong diurusin", "gimana nih kok dibiarin", "cek lokasi ya min",
      "plis banget ini mah", "jangan nunggu ada korban dulu"},
     {"mksh", "makasih min", "tks", "tengkyu", ""}},
}};

constexpr std::array<Text, 14> since = {"Sudah dua minggu begini.",
                                        "Sejak tiga hari lalu.",
                                        "Sudah lebih dari sebulan.",
                                        "Tadi malam yang paling parah.",
                                        "Sudah dilaporkan ke RT tapi belum ada tindakan.",
                                        "Ini laporan saya yang kedua.",
                                        "Setiap hari seperti ini.",
                                        "Terutama sore sampai malam.",
                                        "Sejak awal bulan.",
                                        "Dulu pernah ditangani, sekarang kambuh lagi.",
                                        "Hampir setahun tidak berubah.",
                                        "",
                                        "",
                                        ""};

constexpr std::array<Text, 24> flowers = {"Kenanga", "Melati",   "Cempaka",     "Flamboyan", "Anggrek",  "Bougenvil",
                                          "Teratai", "Kamboja",  "Seroja",      "Dahlia",    "Mawar",    "Rambutan",
                                          "Jambu",   "Mangga",   "Manggis",     "Belimbing", "Srikaya",  "Delima",
                                          "Merpati", "Kutilang", "Cendrawasih", "Gelatik",   "Kepodang", "Rajawali"};
constexpr std::array<Text, 7> numerals = {"", " I", " II", " III", " IV", " V", " Raya"};
constexpr std::array<Text, 16> landmarks = {"depan minimarket",     "dekat pos ronda",
                                            "samping musala",       "seberang sekolah dasar",
                                            "depan warung makan",   "tikungan dekat lapangan",
                                            "belakang pasar",       "dekat halte",
                                            "depan puskesmas",      "ujung gang",
                                            "dekat jembatan kecil", "samping taman RPTRA",
                                            "depan bengkel motor",  "pertigaan",
                                            "dekat gardu listrik",  "depan rumah kos"};

constexpr std::array<Text, 6> leaks = {"Bisa hubungi saya di {telepon}.",
                                       "Nomor WA saya {telepon}, tolong jangan disebarkan.",
                                       "Kalau perlu foto lain, surel saya {surel}.",
                                       "NIK saya {nik} kalau dibutuhkan untuk verifikasi.",
                                       "Ketua RT bisa dihubungi di {telepon}.",
                                       "Kirim jawabannya ke {surel} atau {telepon} ya."};
constexpr std::array<Text, 3> plate_leaks = {"Kendaraannya berpelat {pelat}, hampir tiap hari di situ.",
                                             "Pelakunya pakai mobil pelat {pelat}.", "Yang saya lihat motornya {pelat}."};
constexpr std::array<Text, 4> with_vehicles = {"parkir-liar", "sampah", "kemacetan", "ketertiban"};
constexpr std::array<Text, 3> english_leaks = {"You can call me at {telepon}.", "My e-mail is {surel}.",
                                               "My ID number is {nik} if you need it."};
constexpr std::array<Text, 4> english_requests = {"Please send somebody to look at it.", "Thank you for your help.",
                                                  "Please fix this soon.", "I would be grateful for an answer."};
constexpr std::array<Text, 6> note_endings = {"Dokumentasi terlampir.",
                                              "Pekerjaan diawasi oleh kepala seksi.",
                                              "Koordinasi dengan pengurus RT sudah dilakukan.",
                                              "Lokasi akan dipantau selama satu minggu.",
                                              "Demikian laporan tindak lanjut.",
                                              ""};
constexpr std::array<Text, 3> note_leaks = {"Warga yang ditemui di lokasi dapat dihubungi di {telepon}.",
                                            "Pemilik kendaraan {pelat} sudah ditegur.", "Surat pernyataan dikirim ke {surel}."};

constexpr std::array<Text, 5> handovers = {"Lokasi merupakan kewenangan instansi lain.",
                                           "Setelah dicek, penanganan ada pada unit wilayah.",
                                           "Ruas ini jalan lingkungan, diserahkan kepada suku dinas setempat.",
                                           "Kategori laporan kurang tepat, diteruskan ke instansi yang berwenang.",
                                           "Perlu penanganan bersama, dikoordinasikan dengan instansi terkait."};
constexpr std::array<Text, 4> reassignments = {"Petugas sebelumnya sedang bertugas di lokasi lain.",
                                               "Beban kerja dibagi rata antarpetugas.", "Petugas sebelumnya cuti.",
                                               "Lokasi lebih dekat dengan pos petugas pengganti."};
constexpr std::array<Text, 5> estimates = {"Menunggu material dari gudang.",
                                           "Perlu alat berat yang sedang dipakai di lokasi lain.",
                                           "Dijadwalkan bersama pekerjaan pada ruas yang sama.", "Menunggu cuaca membaik.",
                                           "Perlu surat pemberitahuan kepada pemilik lebih dahulu."};
constexpr std::array<Text, 6> rejections = {
    "Foto tindak lanjut tidak menunjukkan lokasi yang sama.",      "Pekerjaan baru sebagian, sisi lain belum ditangani.",
    "Foto tidak jelas, mohon diambil ulang dari sudut yang sama.", "Catatan tidak menjelaskan tindakan yang dilakukan.",
    "Penanganan bersifat sementara, mohon perbaikan tetap.",       "Foto memperlihatkan wajah warga, mohon diganti."};
constexpr std::array<Text, 4> confirmations = {
    "Sesuai. Masalah tidak ditemukan lagi saat peninjauan.", "Sudah dicek dua kali pada jam berbeda, hasil baik.",
    "Pekerjaan sesuai standar, warga sekitar membenarkan.", "Lokasi bersih dan aman saat diperiksa."};
constexpr std::array<Text, 4> refutations = {"Masalah masih ada saat peninjauan.",
                                             "Lokasi yang dikerjakan berbeda dari yang dilaporkan.",
                                             "Perbaikan sudah rusak kembali.", "Hanya sebagian kecil yang ditangani."};
constexpr std::array<Text, 4> refusals = {
    "Laporan tidak memuat cukup keterangan dan pelapor tidak dapat dimintai penjelasan.", "Laporan yang sama sudah ditangani.",
    "Di luar kewenangan Pemerintah Provinsi Jakarta.", "Isi laporan bukan keluhan layanan kota."};
constexpr std::array<Text, 4> reopenings = {"Baru dua hari sudah rusak lagi.",
                                            "Belum selesai, yang dikerjakan hanya satu sisi.", "Masalahnya muncul lagi.",
                                            "Foto selesainya bukan di lokasi saya."};
constexpr std::array<Text, 4> photo_requests = {
    "Perlu melihat titik pasti sebelum mengirim regu.", "Uraian kurang jelas, perlu membandingkan dengan lokasi.",
    "Untuk memastikan jenis kerusakan dan alat yang dibawa.", "Ada dua titik serupa di jalan ini, perlu memastikan yang mana."};
constexpr std::array<Text, 3> photo_grants = {"Diperlukan untuk penanganan, berlaku terbatas.",
                                              "Alasan dapat diterima, foto hanya untuk petugas ini.",
                                              "Titik tidak dapat ditentukan tanpa foto."};
constexpr std::array<Text, 3> photo_denials = {"Uraian dan lokasi sudah cukup untuk penanganan.",
                                               "Foto memperlihatkan sudut pandang dari rumah pelapor.",
                                               "Alasan belum menjelaskan kebutuhan melihat foto."};
constexpr std::array<Text, 2> revocations = {"Penanganan sudah selesai.", "Petugas sudah diganti."};

std::string filled(Chance& chance, Text text, std::string_view place) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] != '{') {
            out += text[i++];
            continue;
        }
        const std::size_t end = text.find('}', i);
        const Text slot = text.substr(i + 1, end - i - 1);
        if (slot == "tempat") out += place;
        if (slot == "telepon") out += phone(chance);
        if (slot == "surel") out += email(chance, "warga");
        if (slot == "pelat") out += plate(chance);
        if (slot == "nik") out += identity_number(chance);
        i = end + 1;
    }
    return out;
}

void add(std::string& text, std::string_view sentence) {
    if (sentence.empty()) return;
    if (!text.empty()) text += ' ';
    text += sentence;
}

std::string digits(Chance& chance, int count) {
    std::string out;
    while (count-- > 0) out += static_cast<char>('0' + chance.below(10));
    return out;
}

/// As typed on a phone in a hurry: no capitals, and here and there a short form.
std::string hurried(std::string text) {
    static constexpr std::array<std::array<Text, 2>, 8> shorts = {{{" yang ", " yg "},
                                                                   {" tidak ", " gak "},
                                                                   {" sudah ", " udah "},
                                                                   {" dengan ", " dgn "},
                                                                   {" kalau ", " klo "},
                                                                   {" banyak ", " byk "},
                                                                   {" sampai ", " sampe "},
                                                                   {" karena ", " krn "}}};
    for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    for (const auto& [full, brief] : shorts) {
        for (std::size_t at = text.find(full); at != std::string::npos; at = text.find(full, at + 1))
            text.replace(at, full.size(), brief);
    }
    return text;
}

std::string street(Chance& chance) {
    const Text kind = chance.percent(70) ? "Jalan " : "Gang ";
    const Text flower = chance.pick(flowers);
    return std::string(kind) + std::string(flower) + std::string(chance.pick(numerals));
}

/// A sentence that gives personal data away.
std::string leak(Chance& chance, const Topic& topic) {
    const bool vehicle = std::find(with_vehicles.begin(), with_vehicles.end(), topic.category) != with_vehicles.end();
    return filled(chance, vehicle && chance.percent(60) ? chance.pick(plate_leaks) : chance.pick(leaks), "");
}

std::string in_indonesian(Chance& chance, const Topic& topic, const std::string& place) {
    const std::size_t manner = chance.below(registers.size());
    const Register& tone = registers[manner];
    std::string body;
    add(body, filled(chance, chance.pick(topic.problems), place));
    if (chance.percent(80)) add(body, chance.pick(topic.details));
    add(body, chance.pick(since));
    if (chance.percent(75)) add(body, chance.pick(topic.effects));

    std::string text(chance.pick(tone.greetings));
    add(text, manner == 2 ? hurried(body) : body);
    add(text, chance.pick(tone.requests));
    if (chance.percent(11)) add(text, leak(chance, topic));
    add(text, chance.pick(tone.closings));
    return text;
}

std::string in_english(Chance& chance, const Topic& topic, const std::string& place) {
    std::string text = filled(chance, topic.english, place);
    if (chance.percent(25)) add(text, filled(chance, chance.pick(english_leaks), place));
    add(text, chance.pick(english_requests));
    return text;
}

}  // namespace

// Mobile numbers of the block 0812 0000 are given to nobody, nor are the identity numbers of a province 99.
std::string phone(Chance& chance) {
    const std::string last = digits(chance, 4);
    switch (chance.below(3)) {
        case 0: return "08120000" + last;
        case 1: return "0812-0000-" + last;
        default: return "+62 812 0000 " + last;
    }
}

// RFC 2606 keeps example.com for examples.
std::string email(Chance& chance, std::string_view name) {
    std::string local;
    for (const char c : name) local += c == ' ' ? '.' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return local + digits(chance, 2) + "@example.com";
}

std::string identity_number(Chance& chance) { return "99" + digits(chance, 14); }

// No plate of Jakarta ends in three letters that begin with Q.
std::string plate(Chance& chance) {
    std::string text = "B " + std::to_string(chance.between(1000, 9999)) + " Q";
    for (int i = 0; i < 2; ++i) text += static_cast<char>('A' + chance.below(26));
    return text;
}

ReportText report_text(Chance& chance, std::string_view category, std::string_view area) {
    const std::string road = street(chance);
    const std::string landmark(chance.pick(landmarks));
    const Topic& about = topic(category);
    ReportText text;
    if (chance.percent(4)) {
        text.place = road + ", " + std::string(area);
        text.description = in_english(chance, about, road);
        return text;
    }
    text.place = landmark + ", " + road + ", " + std::string(area);
    text.place[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text.place[0])));
    text.description = in_indonesian(chance, about, chance.percent(60) ? road + " " + landmark : road);
    return text;
}

std::string followup_note(Chance& chance, std::string_view category) {
    std::string note(chance.pick(topic(category).followups));
    if (chance.percent(8)) add(note, filled(chance, chance.pick(note_leaks), ""));
    add(note, chance.pick(note_endings));
    return note;
}

std::string reason(Chance& chance, Action action) {
    switch (action) {
        case Action::coordinate: return std::string(chance.pick(handovers));
        case Action::reassign: return std::string(chance.pick(reassignments));
        case Action::estimate: return std::string(chance.pick(estimates));
        case Action::reject: return std::string(chance.pick(rejections));
        case Action::confirm_on_site: return std::string(chance.pick(confirmations));
        case Action::refute_on_site: return std::string(chance.pick(refutations));
        case Action::decline: return std::string(chance.pick(refusals));
        case Action::reopen: return std::string(chance.pick(reopenings));
        case Action::request_photo: return std::string(chance.pick(photo_requests));
        case Action::grant_photo: return std::string(chance.pick(photo_grants));
        case Action::deny_photo: return std::string(chance.pick(photo_denials));
        case Action::revoke_photo: return std::string(chance.pick(revocations));
        default: return {};
    }
}

}  // namespace tabir::demo::texts
