// What is revealed on purpose: the list in docs/revealed.md, and no other.
import { readFileSync } from 'node:fs';

const text = readFileSync(new URL('../../docs/revealed.md', import.meta.url), 'utf8');

/** The words of the list's first column. */
export const revealed = new Set([...text.matchAll(/^\| `([a-z_]+)` \|/gm)].map(([, word]) => word));

const asked = new Set();
/** Whether the list names it. */
export function isRevealed(word) {
  asked.add(word);
  return revealed.has(word);
}
/** The words of the list that no test ever asks for. */
export const neverAsked = () => [...revealed].filter((word) => !asked.has(word));
