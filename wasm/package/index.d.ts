// Written by hand, since this Emscripten writes none; tests/wasm/types.test.mjs holds it against what the module exports.
import type {
  Action, Audience, Condition, Entity, Field, Label, Language, Level, Refusal, State, Surface, Tag, Visibility,
} from './vocabulary.js';

export * from './vocabulary.js';

/** What went wrong, and with which member of the input ("report.state"; empty for the whole). */
export declare class TabirError extends Error {
  readonly code: string;
  readonly member: string;
}

export type Viewer =
  | { surface: Extract<Surface, 'portal'> }
  | { surface: Extract<Surface, 'jaki'>; id: string }
  | { surface: Extract<Surface, 'crm'>; id: string; tags: readonly Tag[]; agency: string };

export interface ReportFacts {
  visibility: Visibility;
  state: State;
  agency: string;
  assignee: string | null;
  reporter: string | null;
  followup: { officer: string; agency: string } | null;
  photo_request_by: string | null;
  photo_grants: readonly string[];
  reopen_window_open: boolean;
}

export interface Question {
  /** The edition's date; the newest that is loaded when left out. */
  edition?: string;
  viewer: Viewer;
  report: ReportFacts;
}

export interface Decision {
  edition: string;
  visible: boolean;
  fields: Record<Field, Level>;
  labels: Label[];
  actions: Action[];
}

/** Why a thing is refused, or shown below full. `unmet` comes with conditions_unmet, `from` with wrong_state. */
export interface Reason {
  refusal: Refusal;
  unmet?: { rule: string; missing: Condition[]; blocking: Condition[] }[];
  from?: State[];
}

/** The ids of the rules that gave a thing, and the reason where it was not given in full. */
export interface Explained {
  rules: string[];
  reason?: Reason;
}

export interface Explanation extends Decision {
  explain: {
    sight: Explained;
    fields: Record<Field, Explained>;
    labels: Partial<Record<Label, Explained>>;
    actions: Record<Exclude<Action, 'submit'>, Explained>;
  };
}

/** A report that is being written. Texts may be empty; `followup_note` is null while there is none. */
export interface PreviewDraft {
  language: Language;
  visibility: Visibility;
  state: State;
  description: string;
  area: string;
  place: string;
  has_point: boolean;
  photo: boolean;
  followup_note: string | null;
}

export interface PreviewField {
  level: Level;
  /** Where the draft has one: a text; a place and whether there is a point, or the area; whether there is a photo. */
  value?: string | { place: string; point: boolean } | { area: string } | { present: boolean };
}

export interface AudienceView {
  visible: boolean;
  fields: Record<Field, PreviewField>;
  labels: Label[];
}

export interface Preview {
  edition: string;
  audiences: { audience: Audience; view: AudienceView }[];
}

/** Personal data in a text: UTF-16 units [start, end). */
export interface MaskSpan {
  start: number;
  end: number;
  type: Entity;
}

export interface Tabir {
  /** Loads an edition document (its text). Refused: what is not understood, and a date that is loaded already. */
  loadEdition(document: string): { edition: string };
  decide(question: Question): Decision;
  explain(question: Question): Explanation;
  /** What each audience will see of the draft, by the newest edition loaded. */
  preview(draft: PreviewDraft): Preview;
  mask(text: string, language: Language): { masked: string; spans: MaskSpan[] };
}

/**
 * Loads the core. `source` is where tabir-core.wasm lies, when not beside the package's files: an address for browsers, a
 * path or file URL for Node. Every function of the result throws TabirError.
 */
export declare function loadTabir(source?: string | URL): Promise<Tabir>;
