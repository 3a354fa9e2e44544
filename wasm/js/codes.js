// Made by scripts/vocabulary.mjs from core/vocabulary.json. Do not edit.
export const codes = {
  "surfaces": [
    "portal",
    "crm",
    "jaki"
  ],
  "visibilities": [
    "public",
    "private"
  ],
  "states": [
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
    "withdrawn"
  ],
  "tags": [
    "validation-officers",
    "ticket-admins",
    "administrators",
    "auditors",
    "intake-desks"
  ],
  "entities": [
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
    "OTHER"
  ]
};
