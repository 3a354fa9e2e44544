// What is selected in a text, wherever it was selected: UTF-16 units of the text, on borders of characters, without the white
// space at its ends.
import type { Range as Units } from '$shared/utf8';

/** The selection [start, end); null when nothing but white space is in it. */
export function selected(text: string, start: number, end: number): Units | null {
  let [from, to] = [cutsPair(text, start) ? start - 1 : start, cutsPair(text, end) ? end + 1 : end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

const cutsPair = (text: string, at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));

/** The same passage once the text has become another: null when it is gone or could be meant in more than one place. */
export function followed(range: Units | null, before: string, after: string): Units | null {
  if (!range || before === after) return range;
  const passage = before.slice(range.start, range.end);
  const start = after.indexOf(passage);
  if (start < 0 || after.includes(passage, start + 1)) return null;
  return { start, end: start + passage.length };
}

/** What is selected on the page of a text that `box` draws and nothing else. */
export function selectedOnPage(box: Element, text: string): Units | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || box.textContent !== text) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(box)) return null;
  const before = document.createRange();
  before.selectNodeContents(box);
  const inside = before.cloneRange();
  if (range.compareBoundaryPoints(Range.START_TO_START, inside) > 0) inside.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, inside) < 0) inside.setEnd(range.endContainer, range.endOffset);
  before.setEnd(inside.startContainer, inside.startOffset);
  const start = before.toString().length;
  return selected(text, start, start + inside.toString().length);
}

// A text area ends its lines with a line feed, whatever the text's own lines end with.
const inField = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Places of a text area's value as places of the text that it was given. */
export function fromField(text: string, start: number, end: number): Units | null {
  const place = (at: number): number => {
    let [whole, units] = [0, 0];
    while (units < at && whole < text.length) {
      whole += text.startsWith('\r\n', whole) ? 2 : 1;
      units += 1;
    }
    return whole;
  };
  return selected(text, place(start), place(end));
}

/** The other way round. */
export function toField(text: string, { start, end }: Units): Units {
  return { start: inField(text.slice(0, start)).length, end: inField(text.slice(0, end)).length };
}
