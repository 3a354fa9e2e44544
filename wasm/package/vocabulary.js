// Made by scripts/vocabulary.mjs from core/vocabulary.json. Do not edit.
export const vocabulary = {
  "surfaces": [
    {
      "code": "portal",
      "id": "Portal CRM",
      "en": "CRM Portal"
    },
    {
      "code": "crm",
      "id": "Dasbor CRM",
      "en": "CRM dashboard"
    },
    {
      "code": "jaki",
      "id": "JAKI",
      "en": "JAKI"
    }
  ],
  "levels": [
    {
      "code": "hidden",
      "id": "disembunyikan",
      "en": "hidden",
      "hint_id": "Tidak dapat diketahui apakah isinya ada.",
      "hint_en": "Whether there is a value cannot be known."
    },
    {
      "code": "locked",
      "id": "terkunci",
      "en": "locked",
      "hint_id": "Ada, tidak dapat dilihat, dapat dimintakan akses.",
      "hint_en": "Exists, cannot be seen, can be asked for."
    },
    {
      "code": "coarse",
      "id": "dikaburkan",
      "en": "coarse",
      "hint_id": "Wilayah sebagai ganti titik, instansi sebagai ganti nama.",
      "hint_en": "The area instead of the point, the agency instead of the name."
    },
    {
      "code": "masked",
      "id": "disamarkan",
      "en": "masked",
      "hint_id": "Teks dengan data pribadi yang disamarkan.",
      "hint_en": "The text, with personal data masked."
    },
    {
      "code": "full",
      "id": "utuh",
      "en": "full",
      "hint_id": "Terlihat seutuhnya.",
      "hint_en": "Seen in full."
    }
  ],
  "visibilities": [
    {
      "code": "public",
      "id": "Publik",
      "en": "Public"
    },
    {
      "code": "private",
      "id": "Privat",
      "en": "Private"
    }
  ],
  "states": [
    {
      "code": "submitted",
      "id": "Menunggu",
      "en": "Waiting"
    },
    {
      "code": "coordinating",
      "id": "Koordinasi",
      "en": "Coordination"
    },
    {
      "code": "dispatched",
      "id": "Disposisi",
      "en": "Dispatched"
    },
    {
      "code": "in_progress",
      "id": "Proses",
      "en": "In progress"
    },
    {
      "code": "estimated",
      "id": "Estimasi Waktu Selesai",
      "en": "Completion estimated"
    },
    {
      "code": "awaiting_validation",
      "id": "Menunggu Validasi",
      "en": "Waiting for validation"
    },
    {
      "code": "on_site_verification",
      "id": "Verifikasi Lapangan",
      "en": "On-site verification"
    },
    {
      "code": "followup_rejected",
      "id": "TL Ditolak",
      "en": "Follow-up rejected"
    },
    {
      "code": "done",
      "id": "Selesai",
      "en": "Done"
    },
    {
      "code": "declined",
      "id": "Ditolak",
      "en": "Declined"
    },
    {
      "code": "withdrawn",
      "id": "Dicabut",
      "en": "Withdrawn"
    }
  ],
  "actions": [
    {
      "code": "submit",
      "id": "Kirim laporan",
      "en": "Submit",
      "past_id": "Laporan dikirim",
      "past_en": "Report submitted",
      "needs": []
    },
    {
      "code": "coordinate",
      "id": "Koordinasikan",
      "en": "Hand over",
      "past_id": "Diserahkan ke instansi lain",
      "past_en": "Handed over to another agency",
      "needs": [
        "agency",
        "reason"
      ]
    },
    {
      "code": "dispatch",
      "id": "Disposisikan",
      "en": "Dispatch",
      "past_id": "Didisposisikan",
      "past_en": "Dispatched",
      "needs": [
        "agency",
        "officer"
      ]
    },
    {
      "code": "reassign",
      "id": "Alihkan petugas",
      "en": "Reassign",
      "past_id": "Petugas dialihkan",
      "past_en": "Reassigned",
      "needs": [
        "agency",
        "officer",
        "reason"
      ]
    },
    {
      "code": "start",
      "id": "Mulai kerjakan",
      "en": "Start",
      "past_id": "Mulai dikerjakan",
      "past_en": "Work started",
      "needs": []
    },
    {
      "code": "estimate",
      "id": "Beri estimasi selesai",
      "en": "Estimate completion",
      "past_id": "Estimasi selesai diberikan",
      "past_en": "Completion estimated",
      "needs": [
        "reason",
        "date"
      ]
    },
    {
      "code": "file_followup",
      "id": "Kirim tindak lanjut",
      "en": "File follow-up",
      "past_id": "Tindak lanjut dikirim",
      "past_en": "Follow-up filed",
      "needs": [
        "note",
        "photos"
      ]
    },
    {
      "code": "accept",
      "id": "Terima tindak lanjut",
      "en": "Accept follow-up",
      "past_id": "Tindak lanjut diterima",
      "past_en": "Follow-up accepted",
      "needs": []
    },
    {
      "code": "reject",
      "id": "Tolak tindak lanjut",
      "en": "Reject follow-up",
      "past_id": "Tindak lanjut ditolak",
      "past_en": "Follow-up rejected",
      "needs": [
        "reason"
      ]
    },
    {
      "code": "order_verification",
      "id": "Perintahkan verifikasi lapangan",
      "en": "Order on-site verification",
      "past_id": "Verifikasi lapangan diperintahkan",
      "past_en": "On-site verification ordered",
      "needs": []
    },
    {
      "code": "confirm_on_site",
      "id": "Sesuai di lapangan",
      "en": "Confirm on site",
      "past_id": "Dinyatakan sesuai di lapangan",
      "past_en": "Confirmed on site",
      "needs": [
        "finding"
      ]
    },
    {
      "code": "refute_on_site",
      "id": "Tidak sesuai di lapangan",
      "en": "Refute on site",
      "past_id": "Dinyatakan tidak sesuai di lapangan",
      "past_en": "Refuted on site",
      "needs": [
        "finding"
      ]
    },
    {
      "code": "decline",
      "id": "Tolak laporan",
      "en": "Decline",
      "past_id": "Laporan ditolak",
      "past_en": "Report declined",
      "needs": [
        "reason"
      ]
    },
    {
      "code": "withdraw",
      "id": "Cabut laporan",
      "en": "Withdraw",
      "past_id": "Laporan dicabut",
      "past_en": "Report withdrawn",
      "needs": []
    },
    {
      "code": "reopen",
      "id": "Buka kembali",
      "en": "Reopen",
      "past_id": "Laporan dibuka kembali",
      "past_en": "Report reopened",
      "needs": [
        "reason"
      ]
    },
    {
      "code": "make_private",
      "id": "Jadikan privat",
      "en": "Make private",
      "past_id": "Dijadikan privat",
      "past_en": "Made private",
      "needs": []
    },
    {
      "code": "make_public",
      "id": "Jadikan publik",
      "en": "Make public",
      "past_id": "Dijadikan publik",
      "past_en": "Made public",
      "needs": []
    },
    {
      "code": "request_photo",
      "id": "Minta akses foto",
      "en": "Ask for the photo",
      "past_id": "Akses foto diminta",
      "past_en": "Photo asked for",
      "needs": [
        "reason"
      ]
    },
    {
      "code": "grant_photo",
      "id": "Beri akses foto",
      "en": "Grant the photo",
      "past_id": "Akses foto diberikan",
      "past_en": "Photo granted",
      "needs": [
        "viewer",
        "reason",
        "hours"
      ]
    },
    {
      "code": "deny_photo",
      "id": "Tolak akses foto",
      "en": "Deny the photo",
      "past_id": "Akses foto ditolak",
      "past_en": "Photo denied",
      "needs": [
        "viewer",
        "reason"
      ]
    },
    {
      "code": "revoke_photo",
      "id": "Cabut akses foto",
      "en": "Revoke the photo",
      "past_id": "Akses foto dicabut",
      "past_en": "Photo access revoked",
      "needs": [
        "viewer",
        "reason"
      ]
    }
  ],
  "tags": [
    {
      "code": "validation-officers",
      "id": "Biro Tata Pemerintahan",
      "en": "Bureau of Governance"
    },
    {
      "code": "ticket-admins",
      "id": "Admin tiket",
      "en": "Ticket admin"
    },
    {
      "code": "administrators",
      "id": "Administrator",
      "en": "Administrator"
    },
    {
      "code": "auditors",
      "id": "Auditor",
      "en": "Auditor"
    },
    {
      "code": "intake-desks",
      "id": "Meja penerimaan",
      "en": "Intake desk"
    }
  ],
  "labels": [
    {
      "code": "private",
      "id": "Privat",
      "en": "Private",
      "hint_id": "Laporan ini privat. Fotonya terkunci sampai Biro Tata Pemerintahan memberi akses.",
      "hint_en": "This report is private. Its photo is locked until the Bureau of Governance grants access."
    },
    {
      "code": "public",
      "id": "Publik",
      "en": "Public",
      "hint_id": "Laporan ini publik. Data pelapor tetap rahasia.",
      "hint_en": "This report is public. The reporter's data stays confidential."
    },
    {
      "code": "identity_reminder",
      "id": "Jaga identitas pelapor",
      "en": "Protect the reporter's identity",
      "hint_id": "Rincian laporan, termasuk data pelapor, tidak boleh disebarkan, baik laporan privat maupun publik.",
      "hint_en": "Details of the report, the reporter's data included, must not be spread, whether the report is private or public."
    },
    {
      "code": "followup_reminder",
      "id": "Jaga identitas dalam tindak lanjut",
      "en": "Protect identity in the follow-up",
      "hint_id": "Catatan dan foto tindak lanjut tidak boleh mengungkap siapa pelapornya.",
      "hint_en": "Notes and photos of the follow-up must not reveal who reported."
    },
    {
      "code": "photo_granted",
      "id": "Akses foto diberikan",
      "en": "Photo granted",
      "hint_id": "Anda memegang akses foto yang masih berlaku. Setiap pembukaan dicatat.",
      "hint_en": "You hold a live grant for the photo. Every opening is recorded."
    },
    {
      "code": "photo_locked",
      "id": "Foto terkunci",
      "en": "Photo locked",
      "hint_id": "Foto laporan privat hanya dapat dibuka dengan izin Biro Tata Pemerintahan.",
      "hint_en": "The photo of a private report opens only with a grant of the Bureau of Governance."
    },
    {
      "code": "anonymous_reporter",
      "id": "Pelapor anonim",
      "en": "Anonymous reporter",
      "hint_id": "Nama pelapor tidak ditampilkan kepada petugas maupun Biro.",
      "hint_en": "The reporter's name is shown to no officer, nor to the Bureau."
    },
    {
      "code": "accountable_officer",
      "id": "Petugas tercatat",
      "en": "Accountable officer",
      "hint_id": "Nama petugas yang menindaklanjuti ditampilkan dan bertanggung jawab.",
      "hint_en": "The officer who followed up is named and accountable."
    }
  ],
  "fields": [
    {
      "code": "ticket_code",
      "id": "Kode tiket",
      "en": "Ticket code"
    },
    {
      "code": "visibility",
      "id": "Sifat laporan",
      "en": "Visibility"
    },
    {
      "code": "state",
      "id": "Status",
      "en": "State"
    },
    {
      "code": "category",
      "id": "Kategori",
      "en": "Category"
    },
    {
      "code": "agency",
      "id": "Instansi",
      "en": "Agency"
    },
    {
      "code": "description",
      "id": "Uraian",
      "en": "Description"
    },
    {
      "code": "area",
      "id": "Wilayah",
      "en": "Area"
    },
    {
      "code": "location",
      "id": "Lokasi",
      "en": "Location"
    },
    {
      "code": "report_photo",
      "id": "Foto laporan",
      "en": "Report photo"
    },
    {
      "code": "complainant_name",
      "id": "Nama pelapor",
      "en": "Complainant's name"
    },
    {
      "code": "complainant_contact",
      "id": "Kontak pelapor",
      "en": "Complainant's contact"
    },
    {
      "code": "reported_date",
      "id": "Tanggal lapor",
      "en": "Date reported"
    },
    {
      "code": "reported_hour",
      "id": "Jam lapor",
      "en": "Hour reported"
    },
    {
      "code": "channel",
      "id": "Kanal",
      "en": "Channel"
    },
    {
      "code": "channel_reference",
      "id": "Rujukan kanal",
      "en": "Channel reference"
    },
    {
      "code": "event_times",
      "id": "Waktu tiap langkah",
      "en": "Times of the steps"
    },
    {
      "code": "due_time",
      "id": "Tenggat",
      "en": "Due time"
    },
    {
      "code": "sla_band",
      "id": "Pita tenggat",
      "en": "Urgency"
    },
    {
      "code": "followup_note",
      "id": "Catatan tindak lanjut",
      "en": "Follow-up note"
    },
    {
      "code": "followup_photo",
      "id": "Foto tindak lanjut",
      "en": "Follow-up photo"
    },
    {
      "code": "followup_officer",
      "id": "Petugas tindak lanjut",
      "en": "Follow-up officer"
    },
    {
      "code": "history",
      "id": "Riwayat",
      "en": "History"
    },
    {
      "code": "access_trail",
      "id": "Jejak akses",
      "en": "Access trail"
    }
  ],
  "conditions": [
    {
      "code": "portal",
      "about": "viewer",
      "id": "di Portal",
      "en": "on the Portal"
    },
    {
      "code": "crm",
      "about": "viewer",
      "id": "di Dasbor CRM",
      "en": "on the CRM dashboard"
    },
    {
      "code": "jaki",
      "about": "viewer",
      "id": "di JAKI",
      "en": "in JAKI"
    },
    {
      "code": "three_tags",
      "about": "viewer",
      "id": "Biro, admin tiket, atau administrator",
      "en": "Bureau, ticket admin or administrator"
    },
    {
      "code": "bureau",
      "about": "viewer",
      "id": "Biro Tata Pemerintahan",
      "en": "the Bureau of Governance"
    },
    {
      "code": "ticket_admin",
      "about": "viewer",
      "id": "admin tiket",
      "en": "a ticket admin"
    },
    {
      "code": "administrator",
      "about": "viewer",
      "id": "administrator",
      "en": "an administrator"
    },
    {
      "code": "auditor",
      "about": "viewer",
      "id": "auditor",
      "en": "an auditor"
    },
    {
      "code": "owner",
      "about": "relation",
      "id": "pelapornya sendiri",
      "en": "the reporter"
    },
    {
      "code": "assignee",
      "about": "relation",
      "id": "petugas yang ditugaskan",
      "en": "the assigned officer"
    },
    {
      "code": "followup_officer",
      "about": "relation",
      "id": "petugas yang mengirim tindak lanjut",
      "en": "the officer who filed the follow-up"
    },
    {
      "code": "in_question",
      "about": "relation",
      "id": "petugas yang menangani laporan ini",
      "en": "an officer in question"
    },
    {
      "code": "handling",
      "about": "relation",
      "id": "dari instansi yang menangani",
      "en": "of the handling agency"
    },
    {
      "code": "followup_agency",
      "about": "relation",
      "id": "dari instansi yang menindaklanjuti",
      "en": "of the agency that followed up"
    },
    {
      "code": "granted",
      "about": "relation",
      "id": "memegang akses foto",
      "en": "holding a photo grant"
    },
    {
      "code": "own_request",
      "about": "relation",
      "id": "peminta akses foto itu sendiri",
      "en": "the one asking for the photo"
    },
    {
      "code": "public",
      "about": "report",
      "id": "laporan publik",
      "en": "a public report"
    },
    {
      "code": "private",
      "about": "report",
      "id": "laporan privat",
      "en": "a private report"
    },
    {
      "code": "followed_up",
      "about": "report",
      "id": "sudah ada tindak lanjut",
      "en": "there is a follow-up"
    },
    {
      "code": "photo_requested",
      "about": "report",
      "id": "ada permintaan akses foto",
      "en": "the photo is asked for"
    },
    {
      "code": "grant_live",
      "about": "report",
      "id": "ada akses foto yang berlaku",
      "en": "a photo grant is live"
    },
    {
      "code": "reopen_window_open",
      "about": "report",
      "id": "masih dalam 10 hari kerja sejak selesai",
      "en": "within 10 working days of done"
    }
  ],
  "articles": [
    {
      "code": "validated-completion",
      "since": "2021-04-04",
      "id": "Laporan selesai hanya lewat persetujuan tindak lanjut atau verifikasi lapangan oleh Biro.",
      "en": "A report is done only through acceptance of its follow-up or confirmation on site, by the Bureau."
    },
    {
      "code": "rejection-repeats",
      "since": "2021-04-04",
      "id": "Tindak lanjut yang ditolak dikerjakan lagi; setiap laporan yang masih berjalan tetap dapat selesai.",
      "en": "A rejected follow-up is worked on again; every live report can still be done."
    },
    {
      "code": "private-photo-locked",
      "since": "2021-05-04",
      "id": "Foto laporan privat tidak terlihat tanpa akses yang berlaku; hanya Biro yang memberi akses.",
      "en": "Nobody sees a private report's photo without a live grant; only the Bureau grants."
    },
    {
      "code": "private-off-portal",
      "since": "2021-05-04",
      "id": "Laporan privat tidak pernah tampil di Portal dengan cara apa pun.",
      "en": "A private report never shows on the portal in any way."
    },
    {
      "code": "private-need-to-know",
      "since": "2021-05-04",
      "id": "Petugas tanpa tag melihat laporan privat hanya bila menanganinya.",
      "en": "An untagged officer sees a private report only when in question."
    },
    {
      "code": "nameless",
      "since": "2021-05-04",
      "id": "Nama dan kontak pelapor tidak terlihat oleh siapa pun selain pelapornya, termasuk Biro.",
      "en": "Nobody but the reporter sees the complainant's name or contact, the Bureau included."
    },
    {
      "code": "always-labelled",
      "since": "2021-05-04",
      "id": "Di CRM setiap laporan yang terlihat berlabel privat atau publik.",
      "en": "On the CRM every visible report is labelled private or public."
    },
    {
      "code": "always-reminded",
      "since": "2021-07-11",
      "id": "Di CRM setiap laporan yang terlihat membawa pengingat identitas, dan pengingat tindak lanjut bila ada tindak lanjut.",
      "en": "On the CRM every visible report carries the identity reminder, and one with a follow-up the follow-up reminder too."
    },
    {
      "code": "hidden-time",
      "since": "2021-07-19",
      "id": "Tanggal, jam, dan rincian hanya bagi Biro, admin tiket, administrator, dan pelapor; yang lain tidak dapat mengurutkan, menyaring, menghitung, atau mencari dengannya.",
      "en": "Date, hour and details are for Bureau, ticket admins, administrators and the reporter alone; nobody else may sort, filter, count or search by them."
    },
    {
      "code": "accountable-officer",
      "since": "2021-07-19",
      "id": "Nama petugas yang menindaklanjuti tampil bagi setiap pengguna CRM yang melihat laporannya.",
      "en": "The name of the officer who followed up is shown to every CRM viewer of the report."
    },
    {
      "code": "reporter-consents",
      "since": "2026-11-23",
      "id": "Hanya pelapor yang dapat menjadikan laporannya publik.",
      "en": "Only the reporter makes a report public."
    },
    {
      "code": "separate-validator",
      "since": "2026-11-23",
      "id": "Yang mengirim tindak lanjut, dan rekan seinstansinya, tidak pernah memvalidasinya.",
      "en": "Who filed a follow-up, or belongs to the agency unit that did, never validates it."
    },
    {
      "code": "no-self-grant",
      "since": "2026-11-23",
      "id": "Tidak seorang pun memberi akses atas permintaannya sendiri.",
      "en": "Nobody grants their own photo request."
    },
    {
      "code": "sight-before-act",
      "since": "2026-11-23",
      "id": "Tidak ada tindakan atas laporan yang tidak terlihat.",
      "en": "No action on a report that the viewer may not see."
    },
    {
      "code": "monotone",
      "since": "2026-11-23",
      "id": "Tambahan tag tidak pernah menyembunyikan kolom atau laporan yang terlihat tanpanya.",
      "en": "Adding a tag never hides a field or a report that the viewer saw without it."
    }
  ],
  "refusals": [
    {
      "code": "not_visible",
      "id": "Laporan ini tidak ada bagi Anda.",
      "en": "For you this report does not exist."
    },
    {
      "code": "no_rule",
      "id": "Tidak ada aturan dalam edisi ini yang membolehkannya bagi siapa pun.",
      "en": "No rule of this edition allows it to anyone."
    },
    {
      "code": "wrong_state",
      "id": "Langkah ini tidak ada pada status sekarang.",
      "en": "This step does not exist in the present state."
    },
    {
      "code": "conditions_unmet",
      "id": "Aturan yang membolehkannya tidak terpenuhi.",
      "en": "The rules that allow it are not met."
    }
  ],
  "sla_bands": [
    {
      "code": "overdue",
      "id": "Lewat tenggat",
      "en": "Overdue"
    },
    {
      "code": "due_soon",
      "id": "Segera jatuh tempo",
      "en": "Due soon"
    },
    {
      "code": "on_time",
      "id": "Dalam tenggat",
      "en": "On time"
    },
    {
      "code": "closed",
      "id": "Selesai ditangani",
      "en": "Closed"
    }
  ],
  "parties": [
    {
      "code": "reporter",
      "id": "Pelapor",
      "en": "Reporter"
    },
    {
      "code": "visitor",
      "id": "Pengunjung",
      "en": "Visitor"
    },
    {
      "code": "officer",
      "id": "Petugas",
      "en": "Officer"
    },
    {
      "code": "bureau",
      "id": "Biro Tata Pemerintahan",
      "en": "Bureau of Governance"
    },
    {
      "code": "ticket_admin",
      "id": "Admin tiket",
      "en": "Ticket admin"
    },
    {
      "code": "administrator",
      "id": "Administrator",
      "en": "Administrator"
    },
    {
      "code": "auditor",
      "id": "Auditor",
      "en": "Auditor"
    },
    {
      "code": "intake_desk",
      "id": "Meja penerimaan",
      "en": "Intake desk"
    }
  ],
  "audiences": [
    {
      "code": "public_portal",
      "id": "Siapa pun di Portal",
      "en": "Anyone on the Portal"
    },
    {
      "code": "other_officer",
      "id": "Petugas yang tidak menangani",
      "en": "Officers not in question"
    },
    {
      "code": "assigned_officer",
      "id": "Petugas yang ditugaskan",
      "en": "The assigned officer"
    },
    {
      "code": "ticket_admin",
      "id": "Admin tiket",
      "en": "Ticket admin"
    },
    {
      "code": "bureau",
      "id": "Biro Tata Pemerintahan",
      "en": "Bureau of Governance"
    },
    {
      "code": "reporter",
      "id": "Anda, pelapor",
      "en": "You, the reporter"
    }
  ],
  "entities": [
    {
      "code": "NIK",
      "id": "nomor induk",
      "en": "identity number"
    },
    {
      "code": "KK",
      "id": "nomor kartu keluarga",
      "en": "family card number"
    },
    {
      "code": "NPWP",
      "id": "nomor pokok wajib pajak",
      "en": "tax number"
    },
    {
      "code": "PHONE",
      "id": "nomor telepon",
      "en": "phone number"
    },
    {
      "code": "EMAIL",
      "id": "alamat surel",
      "en": "e-mail address"
    },
    {
      "code": "PLATE",
      "id": "pelat nomor",
      "en": "plate number"
    },
    {
      "code": "BANK_ACCOUNT",
      "id": "nomor rekening",
      "en": "account number"
    },
    {
      "code": "CREDIT_CARD",
      "id": "nomor kartu pembayaran",
      "en": "payment card number"
    },
    {
      "code": "PASSPORT",
      "id": "nomor paspor",
      "en": "passport number"
    },
    {
      "code": "BPJS",
      "id": "nomor BPJS",
      "en": "health insurance number"
    },
    {
      "code": "ID_OTHER",
      "id": "nomor pengenal",
      "en": "personal number"
    },
    {
      "code": "IP",
      "id": "alamat IP",
      "en": "IP address"
    },
    {
      "code": "URL",
      "id": "tautan",
      "en": "link"
    },
    {
      "code": "HANDLE",
      "id": "akun media sosial",
      "en": "social account"
    },
    {
      "code": "ADDRESS",
      "id": "alamat rumah",
      "en": "home address"
    },
    {
      "code": "COORD",
      "id": "titik koordinat",
      "en": "coordinates"
    },
    {
      "code": "DOB",
      "id": "tanggal lahir",
      "en": "date of birth"
    },
    {
      "code": "PERSON",
      "id": "nama orang",
      "en": "person's name"
    },
    {
      "code": "HEALTH",
      "id": "kondisi kesehatan",
      "en": "health condition"
    },
    {
      "code": "OTHER",
      "id": "bagian lain",
      "en": "other passage"
    }
  ],
  "texts": [
    {
      "code": "description",
      "id": "isi laporan",
      "en": "report's text"
    },
    {
      "code": "followup_note",
      "id": "catatan tindak lanjut",
      "en": "follow-up note"
    },
    {
      "code": "history_note",
      "id": "alasan atau temuan",
      "en": "reason or finding"
    }
  ],
  "languages": [
    {
      "code": "id",
      "id": "Bahasa Indonesia",
      "en": "Indonesian"
    },
    {
      "code": "en",
      "id": "Bahasa Inggris",
      "en": "English"
    }
  ]
};
