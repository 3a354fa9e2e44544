// A reporter's text in pieces: what others read too, and what officers masked for them.
import type { MaskedPassage } from '$shared/types';
import { toUnits } from '$shared/utf8';

export interface Piece { text: string; masked: boolean }
/** What was masked, in words, with the passage that tells by whom and as what. */
export interface Mark { words: string; passage: MaskedPassage }

/** `passages` are those of this text. They may overlap: a later one may have taken in an earlier one. */
export function piecesOf(text: string, passages: readonly MaskedPassage[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of passages.map((passage) => toUnits(text, passage)).sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    const last = pieces.at(-1);
    if (from > at) pieces.push({ text: text.slice(at, from), masked: false });
    if (last && from === at) last.text += text.slice(from, end);
    else pieces.push({ text: text.slice(from, end), masked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), masked: false });
  return pieces;
}

const longest = 60;

/** Each passage with its words, a long one with its beginning. */
export function marksOf(text: string, passages: readonly MaskedPassage[]): Mark[] {
  return passages.map((passage) => {
    const { start, end } = toUnits(text, passage);
    const characters = [...text.slice(start, end).trim()];
    return { passage, words: characters.length > longest ? `${characters.slice(0, longest).join('').trimEnd()}…` : characters.join('') };
  });
}
