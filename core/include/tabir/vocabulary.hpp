// Made by scripts/vocabulary.mjs from core/vocabulary.json. Do not edit.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tabir {

/// One word of a closed vocabulary: its code on the wire, and its names for people.
struct Word {
    std::string_view code;
    std::string_view id;
    std::string_view en;
};

/// The words of an enum, in the enum's order.
template <class E> inline constexpr std::array<Word, 0> words = {};

enum class Surface : std::uint8_t {
    portal,
    crm,
    jaki,
};
template <> inline constexpr std::array<Word, 3> words<Surface> = {{
    {"portal", "Portal CRM", "CRM Portal"},
    {"crm", "Dasbor CRM", "CRM dashboard"},
    {"jaki", "JAKI", "JAKI"},
}};

enum class Level : std::uint8_t {
    hidden,
    locked,
    coarse,
    masked,
    full,
};
template <> inline constexpr std::array<Word, 5> words<Level> = {{
    {"hidden", "disembunyikan", "hidden"},
    {"locked", "terkunci", "locked"},
    {"coarse", "dikaburkan", "coarse"},
    {"masked", "disamarkan", "masked"},
    {"full", "utuh", "full"},
}};

enum class Visibility : std::uint8_t {
    public_,
    private_,
};
template <> inline constexpr std::array<Word, 2> words<Visibility> = {{
    {"public", "Publik", "Public"},
    {"private", "Privat", "Private"},
}};

enum class State : std::uint8_t {
    submitted,
    coordinating,
    dispatched,
    in_progress,
    estimated,
    awaiting_validation,
    on_site_verification,
    followup_rejected,
    done,
    declined,
    withdrawn,
};
template <> inline constexpr std::array<Word, 11> words<State> = {{
    {"submitted", "Menunggu", "Waiting"},
    {"coordinating", "Koordinasi", "Coordination"},
    {"dispatched", "Disposisi", "Dispatched"},
    {"in_progress", "Proses", "In progress"},
    {"estimated", "Estimasi Waktu Selesai", "Completion estimated"},
    {"awaiting_validation", "Menunggu Validasi", "Waiting for validation"},
    {"on_site_verification", "Verifikasi Lapangan", "On-site verification"},
    {"followup_rejected", "TL Ditolak", "Follow-up rejected"},
    {"done", "Selesai", "Done"},
    {"declined", "Ditolak", "Declined"},
    {"withdrawn", "Dicabut", "Withdrawn"},
}};

enum class Action : std::uint8_t {
    submit,
    coordinate,
    dispatch,
    reassign,
    start,
    estimate,
    file_followup,
    accept,
    reject,
    order_verification,
    confirm_on_site,
    refute_on_site,
    decline,
    withdraw,
    reopen,
    make_private,
    make_public,
    request_photo,
    grant_photo,
    deny_photo,
    revoke_photo,
};
template <> inline constexpr std::array<Word, 21> words<Action> = {{
    {"submit", "Kirim laporan", "Submit"},
    {"coordinate", "Koordinasikan", "Hand over"},
    {"dispatch", "Disposisikan", "Dispatch"},
    {"reassign", "Alihkan petugas", "Reassign"},
    {"start", "Mulai kerjakan", "Start"},
    {"estimate", "Beri estimasi selesai", "Estimate completion"},
    {"file_followup", "Kirim tindak lanjut", "File follow-up"},
    {"accept", "Terima tindak lanjut", "Accept follow-up"},
    {"reject", "Tolak tindak lanjut", "Reject follow-up"},
    {"order_verification", "Perintahkan verifikasi lapangan", "Order on-site verification"},
    {"confirm_on_site", "Sesuai di lapangan", "Confirm on site"},
    {"refute_on_site", "Tidak sesuai di lapangan", "Refute on site"},
    {"decline", "Tolak laporan", "Decline"},
    {"withdraw", "Cabut laporan", "Withdraw"},
    {"reopen", "Buka kembali", "Reopen"},
    {"make_private", "Jadikan privat", "Make private"},
    {"make_public", "Jadikan publik", "Make public"},
    {"request_photo", "Minta akses foto", "Ask for the photo"},
    {"grant_photo", "Beri akses foto", "Grant the photo"},
    {"deny_photo", "Tolak akses foto", "Deny the photo"},
    {"revoke_photo", "Cabut akses foto", "Revoke the photo"},
}};

enum class Tag : std::uint8_t {
    validation_officers,
    ticket_admins,
    administrators,
    auditors,
    intake_desks,
};
template <> inline constexpr std::array<Word, 5> words<Tag> = {{
    {"validation-officers", "Biro Tata Pemerintahan", "Bureau of Governance"},
    {"ticket-admins", "Admin tiket", "Ticket admin"},
    {"administrators", "Administrator", "Administrator"},
    {"auditors", "Auditor", "Auditor"},
    {"intake-desks", "Meja penerimaan", "Intake desk"},
}};

enum class Label : std::uint8_t {
    private_,
    public_,
    identity_reminder,
    followup_reminder,
    photo_granted,
    photo_locked,
    anonymous_reporter,
    accountable_officer,
};
template <> inline constexpr std::array<Word, 8> words<Label> = {{
    {"private", "Privat", "Private"},
    {"public", "Publik", "Public"},
    {"identity_reminder", "Jaga identitas pelapor", "Protect the reporter's identity"},
    {"followup_reminder", "Jaga identitas dalam tindak lanjut", "Protect identity in the follow-up"},
    {"photo_granted", "Akses foto diberikan", "Photo granted"},
    {"photo_locked", "Foto terkunci", "Photo locked"},
    {"anonymous_reporter", "Pelapor anonim", "Anonymous reporter"},
    {"accountable_officer", "Petugas tercatat", "Accountable officer"},
}};

enum class Field : std::uint8_t {
    ticket_code,
    visibility,
    state,
    category,
    agency,
    description,
    area,
    location,
    report_photo,
    complainant_name,
    complainant_contact,
    reported_date,
    reported_hour,
    channel,
    channel_reference,
    event_times,
    due_time,
    sla_band,
    followup_note,
    followup_photo,
    followup_officer,
    history,
    access_trail,
};
template <> inline constexpr std::array<Word, 23> words<Field> = {{
    {"ticket_code", "Kode tiket", "Ticket code"},
    {"visibility", "Sifat laporan", "Visibility"},
    {"state", "Status", "State"},
    {"category", "Kategori", "Category"},
    {"agency", "Instansi", "Agency"},
    {"description", "Uraian", "Description"},
    {"area", "Wilayah", "Area"},
    {"location", "Lokasi", "Location"},
    {"report_photo", "Foto laporan", "Report photo"},
    {"complainant_name", "Nama pelapor", "Complainant's name"},
    {"complainant_contact", "Kontak pelapor", "Complainant's contact"},
    {"reported_date", "Tanggal lapor", "Date reported"},
    {"reported_hour", "Jam lapor", "Hour reported"},
    {"channel", "Kanal", "Channel"},
    {"channel_reference", "Rujukan kanal", "Channel reference"},
    {"event_times", "Waktu tiap langkah", "Times of the steps"},
    {"due_time", "Tenggat", "Due time"},
    {"sla_band", "Pita tenggat", "Urgency"},
    {"followup_note", "Catatan tindak lanjut", "Follow-up note"},
    {"followup_photo", "Foto tindak lanjut", "Follow-up photo"},
    {"followup_officer", "Petugas tindak lanjut", "Follow-up officer"},
    {"history", "Riwayat", "History"},
    {"access_trail", "Jejak akses", "Access trail"},
}};

enum class Condition : std::uint8_t {
    portal,
    crm,
    jaki,
    three_tags,
    bureau,
    ticket_admin,
    administrator,
    auditor,
    owner,
    assignee,
    followup_officer,
    in_question,
    handling,
    followup_agency,
    granted,
    own_request,
    public_,
    private_,
    followed_up,
    photo_requested,
    grant_live,
    reopen_window_open,
};
template <> inline constexpr std::array<Word, 22> words<Condition> = {{
    {"portal", "di Portal", "on the Portal"},
    {"crm", "di Dasbor CRM", "on the CRM dashboard"},
    {"jaki", "di JAKI", "in JAKI"},
    {"three_tags", "Biro, admin tiket, atau administrator", "Bureau, ticket admin or administrator"},
    {"bureau", "Biro Tata Pemerintahan", "the Bureau of Governance"},
    {"ticket_admin", "admin tiket", "a ticket admin"},
    {"administrator", "administrator", "an administrator"},
    {"auditor", "auditor", "an auditor"},
    {"owner", "pelapornya sendiri", "the reporter"},
    {"assignee", "petugas yang ditugaskan", "the assigned officer"},
    {"followup_officer", "petugas yang mengirim tindak lanjut", "the officer who filed the follow-up"},
    {"in_question", "petugas yang menangani laporan ini", "an officer in question"},
    {"handling", "dari instansi yang menangani", "of the handling agency"},
    {"followup_agency", "dari instansi yang menindaklanjuti", "of the agency that followed up"},
    {"granted", "memegang akses foto", "holding a photo grant"},
    {"own_request", "peminta akses foto itu sendiri", "the one asking for the photo"},
    {"public", "laporan publik", "a public report"},
    {"private", "laporan privat", "a private report"},
    {"followed_up", "sudah ada tindak lanjut", "there is a follow-up"},
    {"photo_requested", "ada permintaan akses foto", "the photo is asked for"},
    {"grant_live", "ada akses foto yang berlaku", "a photo grant is live"},
    {"reopen_window_open", "masih dalam 10 hari kerja sejak selesai", "within 10 working days of done"},
}};

enum class Refusal : std::uint8_t {
    not_visible,
    no_rule,
    wrong_state,
    conditions_unmet,
};
template <> inline constexpr std::array<Word, 4> words<Refusal> = {{
    {"not_visible", "Laporan ini tidak ada bagi Anda.", "For you this report does not exist."},
    {"no_rule", "Tidak ada aturan dalam edisi ini yang membolehkannya bagi siapa pun.", "No rule of this edition allows it to anyone."},
    {"wrong_state", "Langkah ini tidak ada pada status sekarang.", "This step does not exist in the present state."},
    {"conditions_unmet", "Aturan yang membolehkannya tidak terpenuhi.", "The rules that allow it are not met."},
}};

enum class SlaBand : std::uint8_t {
    overdue,
    due_soon,
    on_time,
    closed,
};
template <> inline constexpr std::array<Word, 4> words<SlaBand> = {{
    {"overdue", "Lewat tenggat", "Overdue"},
    {"due_soon", "Segera jatuh tempo", "Due soon"},
    {"on_time", "Dalam tenggat", "On time"},
    {"closed", "Selesai ditangani", "Closed"},
}};

enum class Party : std::uint8_t {
    reporter,
    visitor,
    officer,
    bureau,
    ticket_admin,
    administrator,
    auditor,
    intake_desk,
};
template <> inline constexpr std::array<Word, 8> words<Party> = {{
    {"reporter", "Pelapor", "Reporter"},
    {"visitor", "Pengunjung", "Visitor"},
    {"officer", "Petugas", "Officer"},
    {"bureau", "Biro Tata Pemerintahan", "Bureau of Governance"},
    {"ticket_admin", "Admin tiket", "Ticket admin"},
    {"administrator", "Administrator", "Administrator"},
    {"auditor", "Auditor", "Auditor"},
    {"intake_desk", "Meja penerimaan", "Intake desk"},
}};

enum class Audience : std::uint8_t {
    public_portal,
    other_officer,
    assigned_officer,
    ticket_admin,
    bureau,
    reporter,
};
template <> inline constexpr std::array<Word, 6> words<Audience> = {{
    {"public_portal", "Siapa pun di Portal", "Anyone on the Portal"},
    {"other_officer", "Petugas yang tidak menangani", "Officers not in question"},
    {"assigned_officer", "Petugas yang ditugaskan", "The assigned officer"},
    {"ticket_admin", "Admin tiket", "Ticket admin"},
    {"bureau", "Biro Tata Pemerintahan", "Bureau of Governance"},
    {"reporter", "Anda, pelapor", "You, the reporter"},
}};

enum class Entity : std::uint8_t {
    phone,
    email,
    nik,
    plate,
};
template <> inline constexpr std::array<Word, 4> words<Entity> = {{
    {"PHONE", "nomor telepon", "phone number"},
    {"EMAIL", "alamat surel", "e-mail address"},
    {"NIK", "nomor induk", "identity number"},
    {"PLATE", "pelat nomor", "plate number"},
}};

enum class Language : std::uint8_t {
    id,
    en,
};
template <> inline constexpr std::array<Word, 2> words<Language> = {{
    {"id", "Bahasa Indonesia", "Indonesian"},
    {"en", "Bahasa Inggris", "English"},
}};

/// What a condition speaks about: the viewer alone, the report alone, or how the two relate.
enum class Subject : std::uint8_t { viewer, relation, report };
inline constexpr std::array<Subject, 22> condition_subject = {{
    Subject::viewer,
    Subject::viewer,
    Subject::viewer,
    Subject::viewer,
    Subject::viewer,
    Subject::viewer,
    Subject::viewer,
    Subject::viewer,
    Subject::relation,
    Subject::relation,
    Subject::relation,
    Subject::relation,
    Subject::relation,
    Subject::relation,
    Subject::relation,
    Subject::relation,
    Subject::report,
    Subject::report,
    Subject::report,
    Subject::report,
    Subject::report,
    Subject::report,
}};

}  // namespace tabir
