// A text in pieces: what stays, and what is masked.
import type { Entity } from '@tabir/core/vocabulary.js';

/** A piece of a text, with the kind of personal data that it is, if it is. */
export interface Piece {
  text: string;
  type?: Entity;
}

/** Cuts `text` at the spans that the core found. Spans are sorted, apart from each other, in UTF-16 units. */
export function pieces(text: string, spans: readonly { start: number; end: number; type: Entity }[]): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const { start, end, type } of spans) {
    if (start > at) result.push({ text: text.slice(at, start) });
    result.push({ text: text.slice(start, end), type });
    at = end;
  }
  if (at < text.length) result.push({ text: text.slice(at) });
  return result;
}

/** The kinds of personal data in it, each once. */
export function kinds(spans: readonly { type: Entity }[]): Entity[] {
  return [...new Set(spans.map(({ type }) => type))];
}

/** The pieces of each line, the line breaks left out: one that an edit leaves alone need not be laid out again. */
export function lines(cut: readonly Piece[]): Piece[][] {
  const result: Piece[][] = [[]];
  for (const { text, ...kind } of cut) {
    text.split('\n').forEach((part, at) => {
      if (at > 0) result.push([]);
      if (part) result.at(-1)!.push({ text: part, ...kind });
    });
  }
  return result;
}
