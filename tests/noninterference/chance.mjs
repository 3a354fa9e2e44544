// Chance that comes again: the same words give the same numbers, on every machine.

export class Chance {
  #state;

  constructor(...words) {
    this.#state = 0x811c9dc5;
    for (const character of words.join('/')) this.#state = Math.imul(this.#state ^ character.codePointAt(0), 0x01000193) >>> 0;
  }

  /** A number from 0 up to, but not with, 1 (mulberry32). */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, but not with, `end`. */
  below(end) { return Math.floor(this.next() * end); }
  between(first, last) { return first + this.below(last - first + 1); }
  is(probability) { return this.next() < probability; }
  /** One of the list; undefined of an empty one. */
  of(list) { return list[this.below(list.length)]; }
  /** One of [[weight, value], ...]. */
  weighed(pairs) {
    let left = this.next() * pairs.reduce((sum, [weight]) => sum + weight, 0);
    return pairs.find(([weight]) => (left -= weight) < 0)?.[1] ?? pairs.at(-1)[1];
  }
  /** Some of the list, in its order. */
  some(list, probability) { return list.filter(() => this.is(probability)); }
  letters(count) { return Array.from({ length: count }, () => this.of([...'abcdefghijklmnoprstuwy'])).join(''); }
  hex(count) { return Array.from({ length: count }, () => this.of([...'0123456789abcdef'])).join(''); }
}
