// Made by scripts/vocabulary.mjs from core/vocabulary.json. Do not edit.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tabir {

/// A word's names for people.
struct Name {
    std::string_view id;
    std::string_view en;
};

/// The codes of an enum's words on the wire, in the enum's order; and apart from them, since a program for the browser needs
/// few of them, their names.
template <class E> inline constexpr std::array<std::string_view, 0> codes = {};
template <class E> inline constexpr std::array<Name, 0> names = {};

enum class Surface : std::uint8_t {
    portal,
    crm,
    jaki,
};
template <> inline constexpr std::array<std::string_view, 3> codes<Surface> = {{
    "portal",
    "crm",
    "jaki",
}};
template <> inline constexpr std::array<Name, 3> names<Surface> = {{
    {"Portal CRM", "CRM Portal"},
    {"Dasbor CRM", "CRM dashboard"},
    {"JAKI", "JAKI"},
}};

enum class Level : std::uint8_t {
    hidden,
    locked,
    coarse,
    masked,
    full,
};
template <> inline constexpr std::array<std::string_view, 5> codes<Level> = {{
    "hidden",
    "locked",
    "coarse",
    "masked",
    "full",
}};
template <> inline constexpr std::array<Name, 5> names<Level> = {{
    {"disembunyikan", "hidden"},
    {"terkunci", "locked"},
    {"dikaburkan", "coarse"},
    {"disamarkan", "masked"},
    {"utuh", "full"},
}};

enum class Visibility : std::uint8_t {
    public_,
    private_,
};
template <> inline constexpr std::array<std::string_view, 2> codes<Visibility> = {{
    "public",
    "private",
}};
template <> inline constexpr std::array<Name, 2> names<Visibility> = {{
    {"Publik", "Public"},
    {"Privat", "Private"},
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
template <> inline constexpr std::array<std::string_view, 11> codes<State> = {{
    "submitted",
    "coordinating",
    "dispatched",
    "in_progress",
    "estimated",
    "awaiting_validation",
    "on_site_verification",
    "followup_rejected",
    "done",
    "declined",
    "withdrawn",
}};
template <> inline constexpr std::array<Name, 11> names<State> = {{
    {"Menunggu", "Waiting"},
    {"Koordinasi", "Coordination"},
    {"Disposisi", "Dispatched"},
    {"Proses", "In progress"},
    {"Estimasi Waktu Selesai", "Completion estimated"},
    {"Menunggu Validasi", "Waiting for validation"},
    {"Verifikasi Lapangan", "On-site verification"},
    {"TL Ditolak", "Follow-up rejected"},
    {"Selesai", "Done"},
    {"Ditolak", "Declined"},
    {"Dicabut", "Withdrawn"},
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
template <> inline constexpr std::array<std::string_view, 21> codes<Action> = {{
    "submit",
    "coordinate",
    "dispatch",
    "reassign",
    "start",
    "estimate",
    "file_followup",
    "accept",
    "reject",
    "order_verification",
    "confirm_on_site",
    "refute_on_site",
    "decline",
    "withdraw",
    "reopen",
    "make_private",
    "make_public",
    "request_photo",
    "grant_photo",
    "deny_photo",
    "revoke_photo",
}};
template <> inline constexpr std::array<Name, 21> names<Action> = {{
    {"Kirim laporan", "Submit"},
    {"Koordinasikan", "Hand over"},
    {"Disposisikan", "Dispatch"},
    {"Alihkan petugas", "Reassign"},
    {"Mulai kerjakan", "Start"},
    {"Beri estimasi selesai", "Estimate completion"},
    {"Kirim tindak lanjut", "File follow-up"},
    {"Terima tindak lanjut", "Accept follow-up"},
    {"Tolak tindak lanjut", "Reject follow-up"},
    {"Perintahkan verifikasi lapangan", "Order on-site verification"},
    {"Sesuai di lapangan", "Confirm on site"},
    {"Tidak sesuai di lapangan", "Refute on site"},
    {"Tolak laporan", "Decline"},
    {"Cabut laporan", "Withdraw"},
    {"Buka kembali", "Reopen"},
    {"Jadikan privat", "Make private"},
    {"Jadikan publik", "Make public"},
    {"Minta akses foto", "Ask for the photo"},
    {"Beri akses foto", "Grant the photo"},
    {"Tolak akses foto", "Deny the photo"},
    {"Cabut akses foto", "Revoke the photo"},
}};

enum class Tag : std::uint8_t {
    validation_officers,
    ticket_admins,
    administrators,
    auditors,
    intake_desks,
};
template <> inline constexpr std::array<std::string_view, 5> codes<Tag> = {{
    "validation-officers",
    "ticket-admins",
    "administrators",
    "auditors",
    "intake-desks",
}};
template <> inline constexpr std::array<Name, 5> names<Tag> = {{
    {"Biro Tata Pemerintahan", "Bureau of Governance"},
    {"Admin tiket", "Ticket admin"},
    {"Administrator", "Administrator"},
    {"Auditor", "Auditor"},
    {"Meja penerimaan", "Intake desk"},
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
template <> inline constexpr std::array<std::string_view, 8> codes<Label> = {{
    "private",
    "public",
    "identity_reminder",
    "followup_reminder",
    "photo_granted",
    "photo_locked",
    "anonymous_reporter",
    "accountable_officer",
}};
template <> inline constexpr std::array<Name, 8> names<Label> = {{
    {"Privat", "Private"},
    {"Publik", "Public"},
    {"Jaga identitas pelapor", "Protect the reporter's identity"},
    {"Jaga identitas dalam tindak lanjut", "Protect identity in the follow-up"},
    {"Akses foto diberikan", "Photo granted"},
    {"Foto terkunci", "Photo locked"},
    {"Pelapor anonim", "Anonymous reporter"},
    {"Petugas tercatat", "Accountable officer"},
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
template <> inline constexpr std::array<std::string_view, 23> codes<Field> = {{
    "ticket_code",
    "visibility",
    "state",
    "category",
    "agency",
    "description",
    "area",
    "location",
    "report_photo",
    "complainant_name",
    "complainant_contact",
    "reported_date",
    "reported_hour",
    "channel",
    "channel_reference",
    "event_times",
    "due_time",
    "sla_band",
    "followup_note",
    "followup_photo",
    "followup_officer",
    "history",
    "access_trail",
}};
template <> inline constexpr std::array<Name, 23> names<Field> = {{
    {"Kode tiket", "Ticket code"},
    {"Sifat laporan", "Visibility"},
    {"Status", "State"},
    {"Kategori", "Category"},
    {"Instansi", "Agency"},
    {"Uraian", "Description"},
    {"Wilayah", "Area"},
    {"Lokasi", "Location"},
    {"Foto laporan", "Report photo"},
    {"Nama pelapor", "Complainant's name"},
    {"Kontak pelapor", "Complainant's contact"},
    {"Tanggal lapor", "Date reported"},
    {"Jam lapor", "Hour reported"},
    {"Kanal", "Channel"},
    {"Rujukan kanal", "Channel reference"},
    {"Waktu tiap langkah", "Times of the steps"},
    {"Tenggat", "Due time"},
    {"Pita tenggat", "Urgency"},
    {"Catatan tindak lanjut", "Follow-up note"},
    {"Foto tindak lanjut", "Follow-up photo"},
    {"Petugas tindak lanjut", "Follow-up officer"},
    {"Riwayat", "History"},
    {"Jejak akses", "Access trail"},
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
template <> inline constexpr std::array<std::string_view, 22> codes<Condition> = {{
    "portal",
    "crm",
    "jaki",
    "three_tags",
    "bureau",
    "ticket_admin",
    "administrator",
    "auditor",
    "owner",
    "assignee",
    "followup_officer",
    "in_question",
    "handling",
    "followup_agency",
    "granted",
    "own_request",
    "public",
    "private",
    "followed_up",
    "photo_requested",
    "grant_live",
    "reopen_window_open",
}};
template <> inline constexpr std::array<Name, 22> names<Condition> = {{
    {"di Portal", "on the Portal"},
    {"di Dasbor CRM", "on the CRM dashboard"},
    {"di JAKI", "in JAKI"},
    {"Biro, admin tiket, atau administrator", "Bureau, ticket admin or administrator"},
    {"Biro Tata Pemerintahan", "the Bureau of Governance"},
    {"admin tiket", "a ticket admin"},
    {"administrator", "an administrator"},
    {"auditor", "an auditor"},
    {"pelapornya sendiri", "the reporter"},
    {"petugas yang ditugaskan", "the assigned officer"},
    {"petugas yang mengirim tindak lanjut", "the officer who filed the follow-up"},
    {"petugas yang menangani laporan ini", "an officer in question"},
    {"dari instansi yang menangani", "of the handling agency"},
    {"dari instansi yang menindaklanjuti", "of the agency that followed up"},
    {"memegang akses foto", "holding a photo grant"},
    {"peminta akses foto itu sendiri", "the one asking for the photo"},
    {"laporan publik", "a public report"},
    {"laporan privat", "a private report"},
    {"sudah ada tindak lanjut", "there is a follow-up"},
    {"ada permintaan akses foto", "the photo is asked for"},
    {"ada akses foto yang berlaku", "a photo grant is live"},
    {"masih dalam 10 hari kerja sejak selesai", "within 10 working days of done"},
}};

enum class Article : std::uint8_t {
    validated_completion,
    rejection_repeats,
    private_photo_locked,
    private_off_portal,
    private_need_to_know,
    nameless,
    always_labelled,
    always_reminded,
    hidden_time,
    accountable_officer,
    reporter_consents,
    separate_validator,
    no_self_grant,
    sight_before_act,
    monotone,
};
template <> inline constexpr std::array<std::string_view, 15> codes<Article> = {{
    "validated-completion",
    "rejection-repeats",
    "private-photo-locked",
    "private-off-portal",
    "private-need-to-know",
    "nameless",
    "always-labelled",
    "always-reminded",
    "hidden-time",
    "accountable-officer",
    "reporter-consents",
    "separate-validator",
    "no-self-grant",
    "sight-before-act",
    "monotone",
}};
template <> inline constexpr std::array<Name, 15> names<Article> = {{
    {"Laporan selesai hanya lewat persetujuan tindak lanjut atau verifikasi lapangan oleh Biro.", "A report is done only through acceptance of its follow-up or confirmation on site, by the Bureau."},
    {"Tindak lanjut yang ditolak dikerjakan lagi; setiap laporan yang masih berjalan tetap dapat selesai.", "A rejected follow-up is worked on again; every live report can still be done."},
    {"Foto laporan privat tidak terlihat tanpa akses yang berlaku; hanya Biro yang memberi akses.", "Nobody sees a private report's photo without a live grant; only the Bureau grants."},
    {"Laporan privat tidak pernah tampil di Portal dengan cara apa pun.", "A private report never shows on the portal in any way."},
    {"Petugas tanpa tag melihat laporan privat hanya bila menanganinya.", "An untagged officer sees a private report only when in question."},
    {"Nama dan kontak pelapor tidak terlihat oleh siapa pun selain pelapornya, termasuk Biro.", "Nobody but the reporter sees the complainant's name or contact, the Bureau included."},
    {"Di CRM setiap laporan yang terlihat berlabel privat atau publik.", "On the CRM every visible report is labelled private or public."},
    {"Di CRM setiap laporan yang terlihat membawa pengingat identitas, dan pengingat tindak lanjut bila ada tindak lanjut.", "On the CRM every visible report carries the identity reminder, and one with a follow-up the follow-up reminder too."},
    {"Tanggal, jam, dan rincian hanya bagi Biro, admin tiket, administrator, dan pelapor; yang lain tidak dapat mengurutkan, menyaring, menghitung, atau mencari dengannya.", "Date, hour and details are for Bureau, ticket admins, administrators and the reporter alone; nobody else may sort, filter, count or search by them."},
    {"Nama petugas yang menindaklanjuti tampil bagi setiap pengguna CRM yang melihat laporannya.", "The name of the officer who followed up is shown to every CRM viewer of the report."},
    {"Hanya pelapor yang dapat menjadikan laporannya publik.", "Only the reporter makes a report public."},
    {"Yang mengirim tindak lanjut, dan rekan seinstansinya, tidak pernah memvalidasinya.", "Who filed a follow-up, or belongs to the agency unit that did, never validates it."},
    {"Tidak seorang pun memberi akses atas permintaannya sendiri.", "Nobody grants their own photo request."},
    {"Tidak ada tindakan atas laporan yang tidak terlihat.", "No action on a report that the viewer may not see."},
    {"Tambahan tag tidak pernah menyembunyikan kolom atau laporan yang terlihat tanpanya.", "Adding a tag never hides a field or a report that the viewer saw without it."},
}};

enum class Refusal : std::uint8_t {
    not_visible,
    no_rule,
    wrong_state,
    conditions_unmet,
};
template <> inline constexpr std::array<std::string_view, 4> codes<Refusal> = {{
    "not_visible",
    "no_rule",
    "wrong_state",
    "conditions_unmet",
}};
template <> inline constexpr std::array<Name, 4> names<Refusal> = {{
    {"Laporan ini tidak ada bagi Anda.", "For you this report does not exist."},
    {"Tidak ada aturan dalam edisi ini yang membolehkannya bagi siapa pun.", "No rule of this edition allows it to anyone."},
    {"Langkah ini tidak ada pada status sekarang.", "This step does not exist in the present state."},
    {"Aturan yang membolehkannya tidak terpenuhi.", "The rules that allow it are not met."},
}};

enum class SlaBand : std::uint8_t {
    overdue,
    due_soon,
    on_time,
    closed,
};
template <> inline constexpr std::array<std::string_view, 4> codes<SlaBand> = {{
    "overdue",
    "due_soon",
    "on_time",
    "closed",
}};
template <> inline constexpr std::array<Name, 4> names<SlaBand> = {{
    {"Lewat tenggat", "Overdue"},
    {"Segera jatuh tempo", "Due soon"},
    {"Dalam tenggat", "On time"},
    {"Selesai ditangani", "Closed"},
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
template <> inline constexpr std::array<std::string_view, 8> codes<Party> = {{
    "reporter",
    "visitor",
    "officer",
    "bureau",
    "ticket_admin",
    "administrator",
    "auditor",
    "intake_desk",
}};
template <> inline constexpr std::array<Name, 8> names<Party> = {{
    {"Pelapor", "Reporter"},
    {"Pengunjung", "Visitor"},
    {"Petugas", "Officer"},
    {"Biro Tata Pemerintahan", "Bureau of Governance"},
    {"Admin tiket", "Ticket admin"},
    {"Administrator", "Administrator"},
    {"Auditor", "Auditor"},
    {"Meja penerimaan", "Intake desk"},
}};

enum class Audience : std::uint8_t {
    public_portal,
    other_officer,
    assigned_officer,
    ticket_admin,
    bureau,
    reporter,
};
template <> inline constexpr std::array<std::string_view, 6> codes<Audience> = {{
    "public_portal",
    "other_officer",
    "assigned_officer",
    "ticket_admin",
    "bureau",
    "reporter",
}};
template <> inline constexpr std::array<Name, 6> names<Audience> = {{
    {"Siapa pun di Portal", "Anyone on the Portal"},
    {"Petugas yang tidak menangani", "Officers not in question"},
    {"Petugas yang ditugaskan", "The assigned officer"},
    {"Admin tiket", "Ticket admin"},
    {"Biro Tata Pemerintahan", "Bureau of Governance"},
    {"Anda, pelapor", "You, the reporter"},
}};

enum class Entity : std::uint8_t {
    nik,
    kk,
    npwp,
    phone,
    email,
    plate,
    bank_account,
    credit_card,
    passport,
    bpjs,
    id_other,
    ip,
    url,
    handle,
    address,
    coord,
    dob,
    person,
    health,
    other,
};
template <> inline constexpr std::array<std::string_view, 20> codes<Entity> = {{
    "NIK",
    "KK",
    "NPWP",
    "PHONE",
    "EMAIL",
    "PLATE",
    "BANK_ACCOUNT",
    "CREDIT_CARD",
    "PASSPORT",
    "BPJS",
    "ID_OTHER",
    "IP",
    "URL",
    "HANDLE",
    "ADDRESS",
    "COORD",
    "DOB",
    "PERSON",
    "HEALTH",
    "OTHER",
}};
template <> inline constexpr std::array<Name, 20> names<Entity> = {{
    {"nomor induk", "identity number"},
    {"nomor kartu keluarga", "family card number"},
    {"nomor pokok wajib pajak", "tax number"},
    {"nomor telepon", "phone number"},
    {"alamat surel", "e-mail address"},
    {"pelat nomor", "plate number"},
    {"nomor rekening", "account number"},
    {"nomor kartu pembayaran", "payment card number"},
    {"nomor paspor", "passport number"},
    {"nomor BPJS", "health insurance number"},
    {"nomor pengenal", "personal number"},
    {"alamat IP", "IP address"},
    {"tautan", "link"},
    {"akun media sosial", "social account"},
    {"alamat rumah", "home address"},
    {"titik koordinat", "coordinates"},
    {"tanggal lahir", "date of birth"},
    {"nama orang", "person's name"},
    {"kondisi kesehatan", "health condition"},
    {"bagian lain", "other passage"},
}};

enum class FreeText : std::uint8_t {
    description,
    followup_note,
    history_note,
};
template <> inline constexpr std::array<std::string_view, 3> codes<FreeText> = {{
    "description",
    "followup_note",
    "history_note",
}};
template <> inline constexpr std::array<Name, 3> names<FreeText> = {{
    {"isi laporan", "report's text"},
    {"catatan tindak lanjut", "follow-up note"},
    {"alasan atau temuan", "reason or finding"},
}};

enum class Language : std::uint8_t {
    id,
    en,
};
template <> inline constexpr std::array<std::string_view, 2> codes<Language> = {{
    "id",
    "en",
}};
template <> inline constexpr std::array<Name, 2> names<Language> = {{
    {"Bahasa Indonesia", "Indonesian"},
    {"Bahasa Inggris", "English"},
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

/// The date from which an article of the charter is in force.
inline constexpr std::array<std::string_view, 15> article_since = {{
    "2021-04-04",
    "2021-04-04",
    "2021-05-04",
    "2021-05-04",
    "2021-05-04",
    "2021-05-04",
    "2021-05-04",
    "2021-07-11",
    "2021-07-19",
    "2021-07-19",
    "2026-11-23",
    "2026-11-23",
    "2026-11-23",
    "2026-11-23",
    "2026-11-23",
}};

}  // namespace tabir
