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
 * @param digestOf SHA-256 of bytes in lower-case hexadecimal, or the promise of it
 */
export function tabirOf(module, digestOf) {
  const answers = new Answers(module);
  const numberOf = numberWith(module);
  const decideWhole = (question) => answerOf(module.decide(JSON.stringify(question)));

  async function loadEdition(document) {
    const bytes = new TextEncoder().encode(document);
    module.HEAPU8.set(bytes, module._tabir_text(bytes.length));
    const { size, number } = answerOf(module.takeEdition());
    const canonical = module._tabir_text(size);
    const loaded = answerOf(module.admitEdition(number, await digestOf(module.HEAPU8.slice(canonical, canonical + size))));
    answers.forget();
    return loaded;
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
    decide,
    columns,
    explain: (question) => answerOf(module.explain(JSON.stringify(question))),
    preview: (draft) => answerOf(module.preview(JSON.stringify(draft))),
    find: finderOf(module),
    mask: (text, language) => answerOf(module.mask(text, language)),
  });
}
