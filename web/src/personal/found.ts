// What was found in a text, in words: a line for each kind for the eye, a sentence for the ear.
import type { Entity } from '@tabir/core/vocabulary.js';
import { word } from '$shared/words';
import { kinds } from './segments';
import type { Seers } from './seers';
import { say } from './texts';

const most = 4;

/** How a masked piece reads. */
export const shownAs = (type: Entity) => `[${word('entities', type)}]`;

/** A line for each kind: its name, and what will be seen in its place. `more`: how many kinds have no line. */
export function linesOf(spans: readonly { type: Entity }[], seers: Seers) {
  const all = kinds(spans);
  const lines = all.slice(0, most).map((type) => ({ type, name: word('entities', type), seen: say(seers, shownAs(type)) }));
  return { lines, more: all.length - lines.length };
}

/** Empty where nothing was found. */
export function sentenceOf(spans: readonly { type: Entity }[]): string {
  if (spans.length === 0) return '';
  const all = kinds(spans);
  const names = all.slice(0, most).map((type) => word('entities', type));
  if (all.length > most) names.push(say('more', all.length - most));
  return say('parts', spans.length, names.join(', '));
}
