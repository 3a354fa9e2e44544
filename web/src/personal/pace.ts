// How often to look at a text that is being typed.
const unnoticed = 4;
const longest = 1_000;

/** The pause after a look that took so many milliseconds: none where it fits into a frame, else looks fill a fifth of the time. */
export function pauseAfter(took: number): number {
  return took <= unnoticed ? 0 : Math.min(4 * took, longest);
}
