// The contenders of scripts/bench redact. Each gives the spans of all texts, in bytes, and takes its turn: passes over them
// one upon another, one at least, until so many milliseconds have gone by, each with the milliseconds it took.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';
import { loadTabir } from '../../../wasm/package/node.js';

const require = createRequire(import.meta.url);

/** UTF-16 spans as byte spans, sorted. */
function inBytes(text, spans) {
  const byte = (index) => Buffer.byteLength(text.slice(0, index));
  return spans.map(({ start, end, type }) => ({ start: byte(start), end: byte(end), type })).sort((a, b) => a.start - b.start);
}

/** A native program that answers commands: native.cpp. */
export class Native {
  constructor(name, program, textsFile, count) {
    this.name = name;
    this.count = count;
    this.process = spawn(program, [textsFile], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.lines = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
  }

  async ask(command, lines) {
    this.process.stdin.write(`${command}\n`);
    const answer = [];
    while (answer.length < lines) answer.push((await this.lines.next()).value);
    return answer;
  }

  async spans() {
    return (await this.ask('spans', this.count)).map((line) => {
      const words = line.trim().split(' ');
      const spans = [];
      for (let i = 0; i + 2 < words.length; i += 3) spans.push({ start: Number(words[i]), end: Number(words[i + 1]), type: words[i + 2] });
      return spans;
    });
  }

  async turn(milliseconds) {
    const [line] = await this.ask(`turn ${milliseconds}`, 1);
    return line.trim().split(' ').map((nanoseconds) => Number(nanoseconds) / 1e6);
  }

  /** Megabytes a second on each hostile text, [the first time, again]. */
  async worst() { return (await this.ask('worst', this.count)).map((line) => line.split(' ').map(Number)); }

  close() { this.process.stdin.end(); }
}

/** A function in this process that gives the UTF-16 spans of a text. */
export class Here {
  constructor(name, texts, find) { Object.assign(this, { name, texts, find }); }

  async spans() {
    const spans = [];
    for (const text of this.texts) spans.push(inBytes(text, await this.find(text)));
    return spans;
  }

  async turn(milliseconds) {
    const begin = performance.now();
    const passes = [];
    do {
      const start = performance.now();
      for (const text of this.texts) await this.find(text);
      passes.push(performance.now() - start);
    } while (performance.now() - begin < milliseconds);
    return passes;
  }

  close() {}
}

/**
 * Spans of one who gives back only the redacted text, in which each mark (`\u0001TYPE\u0002`) stands for what it replaced: the
 * texts between the marks are looked up one behind the other.
 */
function spansOfRedacted(text, redacted) {
  const spans = [];
  let at = 0;
  let open;
  for (const [i, part] of redacted.split(/[\u0001\u0002]/).entries()) {
    if (i % 2 === 1) {
      open ??= { start: at, type: part };
      continue;
    }
    const found = part === '' && i > 0 ? (open ? -1 : at) : text.indexOf(part, at);
    if (part === '' || found < 0) continue;
    if (open) spans.push({ ...open, end: found });
    open = undefined;
    at = found + part.length;
  }
  if (open) spans.push({ ...open, end: text.length });
  return spans.filter(({ start, end }) => end > start);
}

const mark = (type) => `\u0001${type}\u0002`;

// The names that both leave in place of what they redact.
const names = {
  PERSON_NAME: 'PERSON', EMAIL_ADDRESS: 'EMAIL', PHONE_NUMBER: 'PHONE', CREDIT_CARD_NUMBER: 'CREDIT_CARD', US_SOCIAL_SECURITY_NUMBER: 'ID_OTHER',
  STREET_ADDRESS: 'ADDRESS', ZIPCODE: 'ADDRESS', IP_ADDRESS: 'IP', USERNAME: 'HANDLE', URL: 'URL', DIGITS: 'ID_OTHER', CREDENTIALS: 'ID_OTHER', PASSWORD: 'ID_OTHER',
};
const anyName = new RegExp(`\\b(?:${Object.keys(names).join('|')})\\b`, 'g');
const redactorOf = (name, texts, redactor) =>
  new Here(name, texts, (text) => spansOfRedacted(text, redactor.redact(text).replace(anyName, (found) => mark(names[found]))));

function openRedaction(texts) {
  const { OpenRedaction } = require('@openredaction/openredaction');
  const detector = new OpenRedaction();
  const types = [[/EMAIL/, 'EMAIL'], [/PHONE/, 'PHONE'], [/CREDIT|CARD/, 'CREDIT_CARD'], [/NAME/, 'PERSON'], [/URL/, 'URL'], [/IP/, 'IP'], [/ADDRESS|POSTCODE|ZIP/, 'ADDRESS'],
    [/PASSPORT/, 'PASSPORT'], [/BANK|IBAN|ACCOUNT/, 'BANK_ACCOUNT'], [/BIRTH|DOB/, 'DOB'], [/PLATE|VEHICLE|REGISTRATION/, 'PLATE'], [/COORD|GPS/, 'COORD'], [/USER|HANDLE|SOCIAL_MEDIA/, 'HANDLE']];
  const typeOf = (type) => types.find(([pattern]) => pattern.test(type))?.[1] ?? 'ID_OTHER';
  return new Here('@openredaction/openredaction', texts, async (text) => (await detector.detect(text)).detections
    .map(({ type, position }) => ({ start: position[0], end: position[1], type: typeOf(type) })));
}

export async function javascriptContenders(texts) {
  const tabir = await loadTabir();
  return [
    new Here('Tabir, WebAssembly', texts, (text) => tabir.find(text)),
    redactorOf('redact-pii', texts, new (require('redact-pii').SyncRedactor)()),
    openRedaction(texts),
    redactorOf('@redactpii/node', texts, new (require('@redactpii/node').Redactor)()),
  ];
}
