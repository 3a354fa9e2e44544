// Words to look for in the descriptions as they are masked for the reader. They stay out of addresses: what is searched for
// may itself name a person.
export const fewest = 2;

/** What was typed as what is asked of the server; empty for nothing. */
export const wordsOf = (typed: string): string => typed.trim();

/** Not nothing, and too little to look for. */
export function tooShort(words: string): boolean {
  const { length } = [...words];
  return length > 0 && length < fewest;
}
