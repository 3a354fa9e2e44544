// The friendly face of the raw module: objects in, objects out, errors thrown as TabirError.

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

/** @param module what the Emscripten factory gives */
export function tabirOf(module) {
  return Object.freeze({
    loadEdition: (document) => answerOf(module.loadEdition(document)),
    decide: (question) => answerOf(module.decide(JSON.stringify(question))),
    explain: (question) => answerOf(module.explain(JSON.stringify(question))),
    preview: (draft) => answerOf(module.preview(JSON.stringify(draft))),
    mask: (text, language) => answerOf(module.mask(text, language)),
  });
}
