// A reporter's text in pieces: what others read too, and what officers masked for them.
import type { MaskedPassage } from '$shared/types';
import { toUnits, type Range } from '$shared/utf8';
import { pieces } from '../../personal/segments';

export interface Piece { text: string; masked: boolean }
/** What was masked, in words, with the passage that tells by whom and as what. */
export interface Mark { words: string; passage: MaskedPassage }

/** `passages` are those of this text. They may overlap: a later one may have taken in an earlier one. */
export function piecesOf(text: string, passages: readonly MaskedPassage[]): Piece[] {
  const united: (Range & Pick<MaskedPassage, 'type'>)[] = [];
  const places = passages.map((passage) => ({ ...toUnits(text, passage), type: passage.type })).sort((a, b) => a.start - b.start);
  for (const place of places) {
    const last = united.at(-1);
    if (last && place.start <= last.end) last.end = Math.max(last.end, place.end);
    else if (place.start < place.end) united.push(place);
  }
  return pieces(text, united).map((piece) => ({ text: piece.text, masked: piece.type !== undefined }));
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
