// The friendly face of the raw module: objects in, objects out, errors thrown as TabirError.
import { Answers, Columns, numberWith, readReports } from './columns.js';
import { isQuestion } from './numbers.js';
import { finderOf } from './redact.js';

export class TabirError extends Error {
  constructor({ code, member, message }) {
    super(message);
    this.name = 'TabirError';
    this.code = code;
    this.member = member;
  }
}

function answerOf(text) {
  const answer = JSON.parse(text);
  if (answer.error) throw new TabirError(answer.error);
  return answer;
}

/** A report to ask about when the error is the viewer's. */
const plainReport = {
  visibility: 'public', state: 'submitted', agency: '-', assignee: null, reporter: null, followup: null, photo_request_by: null,
  photo_grants: [], reopen_window_open: false,
};

/**
 * @param module what the Emscripten factory gives
 * @param sha256 gives the promise of the bytes' SHA-256, in lower-case hexadecimal
 */
export function tabirOf(module, sha256) {
  const answers = new Answers(module);
  const numberOf = numberWith(module);
  const decideWhole = (question) => answerOf(module.decide(JSON.stringify(question)));

  function write(document) {
    const bytes = new TextEncoder().encode(document);
    module.HEAPU8.set(bytes, module._tabir_text(bytes.length));
  }

  function loadEdition(document) {
    write(document);
    const loaded = answerOf(module.loadEdition());
    answers.forget();
    return loaded;
  }

  // Not made with every load: what decides needs none, and in Node the hashes alone take as long to come as the module.
  async function digestOf(document) {
    write(document);
    const { size } = answerOf(module.canonical());
    const begin = module._tabir_text(size);
    return sha256(module.HEAPU8.slice(begin, begin + size));
  }

  function decide(question) {
    const plain = isQuestion(question) && answers.choose(question.edition);
    const number = plain ? numberOf(question.viewer, question.report) : -1;
    // Whatever is not plain the core itself reads, and says what is wrong.
    return number < 0 ? decideWhole(question) : answers.of(number);
  }

  function columns(reports) {
    const read = readReports(reports);
    if (read.odd >= 0) refuseReport(reports[read.odd], read.odd);
    const held = new Columns(module, reports, read);
    return Object.freeze({
      length: held.length,
      decide(viewer, edition) {
        const numbers = answers.choose(edition) ? held.numbersFor(viewer) : null;
        if (numbers === null) return decideWhole({ edition, viewer, report: plainReport });
        const { date } = answers;
        const at = (row) => answers.choose(date) && answers.of(numbers[row]);
        return Object.freeze({ edition: date, numbers, at });
      },
      free: () => held.free(),
    });
  }

  function refuseReport(report, row) {
    try {
      decideWhole({ viewer: { surface: 'portal' }, report });
    } catch (error) {
      throw new TabirError({ code: error.code, member: error.member.replace(/^report/, `[${row}]`), message: error.message });
    }
  }

  return Object.freeze({
    loadEdition,
    digestOf,
    decide,
    columns,
    explain: (question) => answerOf(module.explain(JSON.stringify(question))),
    preview: (draft) => answerOf(module.preview(JSON.stringify(draft))),
    find: finderOf(module),
    mask: (text, language) => answerOf(module.mask(text, language)),
  });
}
