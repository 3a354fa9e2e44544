// Written by hand, since this Emscripten writes none; tests/wasm/types.test.mjs holds it against what the module exports.
import type {
  Action, Article, Audience, Condition, Entity, Field, Label, Language, Level, Refusal, State, Surface, Tag, Visibility,
} from './vocabulary.js';

export type * from './vocabulary.js';

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
  readonly edition: string;
  readonly visible: boolean;
  readonly fields: Readonly<Record<Field, Level>>;
  readonly labels: readonly Label[];
  readonly actions: readonly Action[];
}

/** The fewest facts that would have to be different: by which rule, what would have to hold, and hold no more; and the states
 * that the report would have to be in, when its own is not one of them. */
export interface Change {
  rule: string;
  gain: Condition[];
  lose: Condition[];
  state?: State[];
}

/** Why a thing is refused, or shown below full. `unmet` comes with conditions_unmet, `from` with wrong_state; `smallest` where a
 * change of facts would allow it; `articles` where the charter stands in the way. */
export interface Reason {
  refusal: Refusal;
  unmet?: { rule: string; missing: Condition[]; blocking: Condition[] }[];
  from?: State[];
  smallest?: Change;
  articles?: Article[];
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

/** What one viewer may see of each report of a list, and do with it. */
export interface DecidedList {
  readonly edition: string;
  /** A number for each row: equal numbers are equal decisions. */
  readonly numbers: Uint16Array;
  /** The decision of that row. */
  at(row: number): Decision;
}

/** A list of reports held inside the core, to be decided in one call, for any viewer. */
export interface ReportColumns {
  readonly length: number;
  decide(viewer: Viewer, edition?: string): DecidedList;
  /** Gives the memory back; decided lists stay good. */
  free(): void;
}

export interface Tabir {
  /** Loads an edition document (its text), and tells its date. Refused: what is not understood, what breaks an article of the
   * charter, and a date that is loaded already. */
  loadEdition(document: string): { edition: string };
  /** The digest of an edition document, by which the server names it: SHA-256 of its canonical bytes. Refused: what is no JSON
   * of an edition's size. */
  digestOf(document: string): Promise<string>;
  /** The decision is frozen, and shared by all questions that have the same. */
  decide(question: Question): Decision;
  columns(reports: readonly ReportFacts[]): ReportColumns;
  explain(question: Question): Explanation;
  /** What each audience will see of the draft, by the newest edition loaded. */
  preview(draft: PreviewDraft): Preview;
  mask(text: string, language: Language): { masked: string; spans: MaskSpan[] };
  /** The spans alone, fast enough for each key that is pressed. */
  find(text: string): MaskSpan[];
}

/**
 * Loads the core. `source` is where tabir-core.wasm lies, when not beside the package's files: an address for browsers, a
 * path or file URL for Node. Every function of the result throws TabirError.
 */
export declare function loadTabir(source?: string | URL): Promise<Tabir>;
