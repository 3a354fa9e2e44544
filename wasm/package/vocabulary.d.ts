// Made by scripts/vocabulary.mjs from core/vocabulary.json. Do not edit.

export type Surface =
  | "portal"
  | "crm"
  | "jaki";

export type Level =
  | "hidden"
  | "locked"
  | "coarse"
  | "masked"
  | "full";

export type Visibility =
  | "public"
  | "private";

export type State =
  | "submitted"
  | "coordinating"
  | "dispatched"
  | "in_progress"
  | "estimated"
  | "awaiting_validation"
  | "on_site_verification"
  | "followup_rejected"
  | "done"
  | "declined"
  | "withdrawn";

export type Action =
  | "submit"
  | "coordinate"
  | "dispatch"
  | "reassign"
  | "start"
  | "estimate"
  | "file_followup"
  | "accept"
  | "reject"
  | "order_verification"
  | "confirm_on_site"
  | "refute_on_site"
  | "decline"
  | "withdraw"
  | "reopen"
  | "make_private"
  | "make_public"
  | "request_photo"
  | "grant_photo"
  | "deny_photo"
  | "revoke_photo";

export type Tag =
  | "validation-officers"
  | "ticket-admins"
  | "administrators"
  | "auditors"
  | "intake-desks";

export type Label =
  | "private"
  | "public"
  | "identity_reminder"
  | "followup_reminder"
  | "photo_granted"
  | "photo_locked"
  | "anonymous_reporter"
  | "accountable_officer";

export type Field =
  | "ticket_code"
  | "visibility"
  | "state"
  | "category"
  | "agency"
  | "description"
  | "area"
  | "location"
  | "report_photo"
  | "complainant_name"
  | "complainant_contact"
  | "reported_date"
  | "reported_hour"
  | "channel"
  | "channel_reference"
  | "event_times"
  | "due_time"
  | "sla_band"
  | "followup_note"
  | "followup_photo"
  | "followup_officer"
  | "history"
  | "access_trail";

export type Condition =
  | "portal"
  | "crm"
  | "jaki"
  | "three_tags"
  | "bureau"
  | "ticket_admin"
  | "administrator"
  | "auditor"
  | "owner"
  | "assignee"
  | "followup_officer"
  | "in_question"
  | "handling"
  | "followup_agency"
  | "granted"
  | "own_request"
  | "public"
  | "private"
  | "followed_up"
  | "photo_requested"
  | "grant_live"
  | "reopen_window_open";

export type Article =
  | "validated-completion"
  | "rejection-repeats"
  | "private-photo-locked"
  | "private-off-portal"
  | "private-need-to-know"
  | "nameless"
  | "always-labelled"
  | "always-reminded"
  | "hidden-time"
  | "accountable-officer"
  | "reporter-consents"
  | "separate-validator"
  | "no-self-grant"
  | "sight-before-act"
  | "monotone";

export type Refusal =
  | "not_visible"
  | "no_rule"
  | "wrong_state"
  | "conditions_unmet";

export type SlaBand =
  | "overdue"
  | "due_soon"
  | "on_time"
  | "closed";

export type Party =
  | "reporter"
  | "visitor"
  | "officer"
  | "bureau"
  | "ticket_admin"
  | "administrator"
  | "auditor"
  | "intake_desk";

export type Audience =
  | "public_portal"
  | "other_officer"
  | "assigned_officer"
  | "ticket_admin"
  | "bureau"
  | "reporter";

export type Entity =
  | "NIK"
  | "KK"
  | "NPWP"
  | "PHONE"
  | "EMAIL"
  | "PLATE"
  | "BANK_ACCOUNT"
  | "CREDIT_CARD"
  | "PASSPORT"
  | "BPJS"
  | "ID_OTHER"
  | "IP"
  | "URL"
  | "HANDLE"
  | "ADDRESS"
  | "COORD"
  | "DOB"
  | "PERSON"
  | "HEALTH"
  | "OTHER";

export type FreeText =
  | "description"
  | "followup_note"
  | "history_note";

export type Language =
  | "id"
  | "en";

/** What an action asks of the one who takes it. */
export type Need =
  | "agency"
  | "date"
  | "finding"
  | "hours"
  | "note"
  | "officer"
  | "photos"
  | "reason"
  | "viewer";

/** One word of a closed vocabulary: its code on the wire, and its names in Indonesian and English. */
export interface Word<Code extends string> {
  readonly code: Code;
  readonly id: string;
  readonly en: string;
}

export interface Vocabulary {
  readonly surfaces: readonly (Word<Surface>)[];
  readonly levels: readonly (Word<Level> & { hint_id: string; hint_en: string })[];
  readonly visibilities: readonly (Word<Visibility>)[];
  readonly states: readonly (Word<State>)[];
  readonly actions: readonly (Word<Action> & { past_id: string; past_en: string; needs: readonly Need[] })[];
  readonly tags: readonly (Word<Tag>)[];
  readonly labels: readonly (Word<Label> & { hint_id: string; hint_en: string })[];
  readonly fields: readonly (Word<Field>)[];
  readonly conditions: readonly (Word<Condition> & { about: 'viewer' | 'relation' | 'report' })[];
  readonly articles: readonly (Word<Article> & { since: string })[];
  readonly refusals: readonly (Word<Refusal>)[];
  readonly sla_bands: readonly (Word<SlaBand>)[];
  readonly parties: readonly (Word<Party>)[];
  readonly audiences: readonly (Word<Audience>)[];
  readonly entities: readonly (Word<Entity>)[];
  readonly texts: readonly (Word<FreeText>)[];
  readonly languages: readonly (Word<Language>)[];
}

export declare const vocabulary: Vocabulary;
