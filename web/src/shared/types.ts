// What the server answers, as TypeScript sees it. Values are there only when the policy discloses them.
import type {
  Action, Article, Condition, Entity, Field, FreeText, Label, Level, Party, Refusal, SlaBand, State, Surface, Tag, Visibility,
} from '@tabir/core/vocabulary.js';

export type { Action, Article, Condition, Entity, Field, FreeText, Label, Level, Party, Refusal, SlaBand, State, Surface, Tag, Visibility };

export interface Bilingual { id: string; en: string }

export interface PhotoInfo { id: string; width: number; height: number }
export interface Point { lat_e6: number; lon_e6: number; place: string }
export interface Step { action: Action; from: State; to: State; party: Party; agency: string | null; note: string | null }
/** `at` is null for who may not know event times. */
export interface Access { at: string | null; name: string | null; agency: string | null; party: Party; surface: Surface; what: string }
export interface AccessCount { agency: string | null; party: Party; times: number }
export interface FollowupOfficer { name?: string; agency: string }

/** One field as disclosed. `value` is absent at level hidden. */
export interface Disclosed<Value> { level: Level; value?: Value }

export interface FieldValues {
  ticket_code: string;
  visibility: Visibility;
  state: State;
  category: string;
  agency: string;
  description: string;
  area: string;
  location: Point | { area: string } | null;
  report_photo: PhotoInfo[] | { present: boolean };
  complainant_name: string | null;
  complainant_contact: string | null;
  reported_date: string;
  reported_hour: string;
  channel: string;
  channel_reference: string | null;
  event_times: string[];
  due_time: string | null;
  sla_band: SlaBand;
  followup_note: string[];
  followup_photo: PhotoInfo[][];
  followup_officer: FollowupOfficer[];
  history: Step[];
  access_trail: Access[] | AccessCount[];
}

export type Fields = { [F in Field]?: Disclosed<FieldValues[F]> };

export interface View {
  visible: true;
  edition: string;
  fields: Fields;
  labels: Label[];
  actions: Action[];
}
export interface NoView { visible: false }

export interface ReportPage { edition: string; items: View[]; next: string | null; total: number; askable: string[] }

export interface PhotoRequest { viewer: string; name: string; agency: string; reason: string; actions: Action[] }
export interface PhotoGrant { viewer: string; name: string; agency: string; reason: string; until: string }

/** A part of one of a report's texts: bytes [start, end) of its UTF-8. `item` is the text's place in its list, 0 for the description. */
export interface Passage { text: FreeText; item: number; start: number; end: number; type: Entity }
/** What an officer masked, in the bytes of the whole text that its reporter sees. */
export interface MaskedPassage extends Passage { party: Party; agency: string }

export interface ReportAnswer {
  report: View | NoView;
  version: string;
  /** The viewer may mask further passages; absent for may not. */
  may_mask?: boolean;
  /** For the reporter alone. */
  passages?: MaskedPassage[];
  photo_requests?: PhotoRequest[];
  photo_grants?: PhotoGrant[];
  my_photo?: { requested: boolean; granted_until: string | null };
}

export interface QueuedPhotoRequest {
  ticket_code: string; viewer: string; name: string; agency: string; reason: string;
  state: State; category: string; area: string; labels: Label[];
}

/** An edition among all that the server knows. */
export interface EditionEntry { date: string; title: Bilingual; digest: string; in_force: boolean }

/** A rule as the edition's document has it. */
export interface Rule { id: string; since: string; title: Bilingual; source: string; if: Condition[]; unless: Condition[] }
/** An edition's document: its rules, by what they give. */
export interface Edition {
  edition: string;
  title: Bilingual;
  sight: Rule[];
  fields: (Rule & { level: Level; fields: Field[] })[];
  labels: (Rule & { labels: Label[] })[];
  actions: (Rule & { actions: Action[] })[];
  transitions: { action: Action; from: State[]; to: State | null }[];
}

/** A rule that would give what was refused, by its id, and the conditions that keep it from applying. */
export interface Unmet { rule: string; missing: Condition[]; blocking: Condition[] }
/** The fewest facts that would have to be different, and the rule, by its id, that would then give it. */
export interface Change { rule: string; gain: Condition[]; lose: Condition[]; state?: State[] }
export interface Reason { refusal: Refusal; unmet?: Unmet[]; from?: State[]; smallest?: Change; articles?: Article[] }
export interface Grounds { rules: string[]; reason?: Reason }
/** The decision with its grounds, as `…/why` answers it. */
export interface Explanation {
  edition: string;
  visible: boolean;
  fields: Record<Field, Level>;
  labels: Label[];
  actions: Action[];
  explain: {
    sight: Grounds;
    fields: Partial<Record<Field, Grounds>>;
    labels: Partial<Record<Label, Grounds>>;
    actions: Partial<Record<Action, Grounds>>;
  };
}

/** A closed one takes no users and no reports any more; those that it had keep its name. */
export interface Agency { id: string; id_name: string; en_name: string; parent: string | null; kind: string; closed: boolean }
export interface Area { id: string; name: string; parent: string | null; kind: 'city' | 'kecamatan' | 'kelurahan' }
export interface Category { id: string; id_name: string; en_name: string; agency: string; sla_hours: number }
export interface Channel { id: string; id_name: string; en_name: string; from: string; until: string | null; located: boolean }
/** How much the server takes: characters of texts and of words to look for, photos, bytes of a photo, hours of a photo grant, reports of a citizen in 24 hours. */
export interface Limits { description: number; text: number; line: number; search: number; photos: number; photo_bytes: number; hours: number; reports_a_day: number }
export interface Reference { agencies: Agency[]; areas: Area[]; categories: Category[]; channels: Channel[]; limits: Limits }

export interface CrmUser { id: string; name: string; agency: string; agency_name: string; tags: Tag[]; vouched_for: boolean }
export interface Citizen { id: string; name: string }
export interface Session<User> { user: User; idle_minutes: number }
/** `factor_needed`: a second factor is required and missing; the session may set it up and nothing else. */
export interface CrmSessionAnswer extends Session<CrmUser> { factor_needed: boolean }
export interface Officer { id: string; name: string; agency: string }
export interface News { cursor: string; changed: string[] }
