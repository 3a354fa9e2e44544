// Decisions by the short way: one from plain objects, or a list held inside the core as columns.
import { readReport, readViewer, stateIn, surfaceIn, tagsIn, visibilityIn } from './numbers.js';

/** An id as one question sees it: none, the viewer's own, somebody else's. */
const seen = (id, own) => (id === null ? 0 : id === own ? 1 : 2);

function deepFrozen(decision) {
  Object.freeze(decision.fields);
  Object.freeze(decision.labels);
  Object.freeze(decision.actions);
  return Object.freeze(decision);
}

/** The chosen edition, and each of its decisions as an object, made once. */
export class Answers {
  #module;
  #asked;
  #date = '';
  #byEdition = new Map();
  #decisions = [];

  constructor(module) {
    this.#module = module;
  }

  /** The date of the chosen edition. */
  get date() {
    return this.#date;
  }

  /** Makes `date` (undefined: the newest) the edition that numbers are about; false when none of that date is loaded. */
  choose(date) {
    if (this.#date !== '' && date === this.#asked) return true;
    if (date !== undefined && (typeof date !== 'string' || date === '')) return false;
    this.#date = this.#module.chooseEdition(date ?? '');
    this.#asked = date;
    if (this.#date === '') return false;
    this.#decisions = this.#byEdition.get(this.#date) ?? [];
    this.#byEdition.set(this.#date, this.#decisions);
    return true;
  }

  /** To be called when an edition was loaded: the newest may be another now. */
  forget() {
    this.#date = '';
  }

  of(number) {
    return (this.#decisions[number] ??= deepFrozen(JSON.parse(this.#module.decisionOf(number))));
  }
}

/** Who holds the photo's grants, as one question sees it: nobody, the viewer, others alone. */
function holder(grants, own) {
  for (let i = 0; i < grants.length; i += 1) if (grants[i] === own) return 2;
  return grants.length === 0 ? 0 : 1;
}

/** The function that gives the number of one decision by the chosen edition, or -1 when the question is not plain. */
export function numberWith(module) {
  // The glue puts the module's own function in the place of its wrapper at the first call.
  module._tabir_decide(0, 0, 0, 0, 0);
  const decide = module._tabir_decide;
  return (viewer, report) => {
    const standing = readViewer(viewer);
    const words = standing < 0 ? -1 : readReport(report);
    if (words < 0) return -1;
    // A viewer who has none is equal to nobody.
    const { id, agency } = viewer;
    const { followup } = report;
    let ties = seen(report.agency, agency) | (seen(report.assignee, id) << 2) | (seen(report.reporter, id) << 4);
    if (followup !== null) ties |= (seen(followup.officer, id) << 6) | (seen(followup.agency, agency) << 8);
    ties |= (seen(report.photo_request_by, id) << 10) | (holder(report.photo_grants, id) << 12) | (report.reopen_window_open ? 1 << 14 : 0);
    return decide(surfaceIn(standing), tagsIn(standing), visibilityIn(words), stateIn(words), ties);
  };
}

/** Gives each id a number from 1 on; null is 0. */
class Numbers {
  #numbers = new Map();

  of(id) {
    if (id === null) return 0;
    let number = this.#numbers.get(id);
    if (number === undefined) {
      number = this.#numbers.size + 1;
      this.#numbers.set(id, number);
    }
    return number;
  }
  /** 0 for an id that no report has, and for none: it is equal to none of them. */
  known(id) {
    return this.#numbers.get(id) ?? 0;
  }
}

const places = {
  visibility: 0, state: 1, reopen_window_open: 2, agency: 3, assignee: 4, reporter: 5, followup_officer: 6, followup_agency: 7,
  photo_request_by: 8, grants_begin: 9, grantees: 10, answers: 11,
};

/** The places of all reports' words, and how many grants they have; or `odd`, the row of the first that is not plain. */
export function readReports(reports) {
  const visibility = new Uint8Array(reports.length);
  const state = new Uint8Array(reports.length);
  let grants = 0;
  for (let row = 0; row < reports.length; row += 1) {
    const words = readReport(reports[row]);
    if (words < 0) return { odd: row };
    visibility[row] = visibilityIn(words);
    state[row] = stateIn(words);
    grants += reports[row].photo_grants.length;
  }
  return { odd: -1, visibility, state, grants };
}

/** Reports held inside the core, made by tabir.columns. */
export class Columns {
  #module;
  #held;
  #numbers = new Numbers();
  length;

  constructor(module, reports, read) {
    this.#module = module;
    this.length = reports.length;
    this.#held = module._tabir_columns(reports.length, read.grants);
    this.#fill(reports, read);
    if (!module._tabir_columns_sound(this.#held)) throw new Error('the columns are not sound');
  }

  #column(name, Type, length) {
    return new Type(this.#module.HEAPU8.buffer, this.#module._tabir_column(this.#held, places[name]), length);
  }

  #fill(reports, { visibility, state, grants }) {
    const bytes = (name) => this.#column(name, Uint8Array, this.length);
    bytes('visibility').set(visibility);
    bytes('state').set(state);
    const numbered = (name) => this.#column(name, Uint32Array, this.length);
    const window = bytes('reopen_window_open');
    const agency = numbered('agency');
    const assignee = numbered('assignee');
    const reporter = numbered('reporter');
    const officer = numbered('followup_officer');
    const officers_agency = numbered('followup_agency');
    const request = numbered('photo_request_by');
    const begin = this.#column('grants_begin', Uint32Array, this.length + 1);
    const grantees = this.#column('grantees', Uint32Array, grants);
    const numbers = this.#numbers;
    let grant = 0;
    reports.forEach((report, row) => {
      window[row] = report.reopen_window_open ? 1 : 0;
      agency[row] = numbers.of(report.agency);
      assignee[row] = numbers.of(report.assignee);
      reporter[row] = numbers.of(report.reporter);
      officer[row] = report.followup === null ? 0 : numbers.of(report.followup.officer);
      officers_agency[row] = report.followup === null ? 0 : numbers.of(report.followup.agency);
      request[row] = numbers.of(report.photo_request_by);
      for (const id of report.photo_grants) grantees[grant++] = numbers.of(id);
      begin[row + 1] = grant;
    });
  }

  /** The number of each row's decision, for this viewer by the chosen edition; null when the viewer is not plain. */
  numbersFor(viewer) {
    if (this.#held === 0) throw new Error('these columns were freed');
    const standing = readViewer(viewer);
    if (standing < 0) return null;
    const [id, agency] = [viewer.id, viewer.agency].map((id) => this.#numbers.known(id));
    const answer = this.#module._tabir_columns_decide(this.#held, surfaceIn(standing), id, tagsIn(standing), agency);
    return answer < 0 ? null : this.#column('answers', Uint16Array, this.length).slice();
  }

  free() {
    if (this.#held !== 0) this.#module._tabir_columns_free(this.#held);
    this.#held = 0;
  }
}
