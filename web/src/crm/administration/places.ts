// Where one can be on the page, as the address has it: "#/administration/users/u7", "#/administration/add-agency".
export const sections = ['users', 'agencies', 'channels', 'second-factor', 'history'] as const;
export type Section = (typeof sections)[number];

const additions = { 'add-user': 'users', 'add-agency': 'agencies', 'add-channel': 'channels' } as const;
export type AdditionName = keyof typeof additions;

export interface Spot {
  section: Section;
  adding: boolean;
  /** What is open in it. */
  id: string | null;
}

const isAddition = (word: string): word is AdditionName => Object.hasOwn(additions, word);

/** `path`: the address's, "administration" first. What names no section is the first. */
export function spotOf([, word = '', id = null]: (string | null)[]): Spot {
  const name = word ?? '';
  if (isAddition(name)) return { section: additions[name], adding: true, id: null };
  const section = sections.find((each) => each === name);
  return { section: section ?? 'users', adding: false, id: section ? id : null };
}

export const pathTo = (section: Section | AdditionName, id?: string): string[] =>
  id === undefined ? ['administration', section] : ['administration', section, id];
