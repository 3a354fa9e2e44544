// Typed text that survives a failed request, an ended session and a reload. Kept in this tab's session storage, under the
// user and the form, so that another user of the same tab never meets it. Only what the user typed belongs in a draft.
const prefix = 'tabir.draft.';

const keyOf = (user: string, form: string) => `${prefix}${encodeURIComponent(user)}.${form}`;

export interface Draft<T> {
  /** What was typed before, or null. */
  read(): T | null;
  write(value: T): void;
  clear(): void;
}

/** The draft of one form, for example `draftOf<string>(user.id, "note K7QX-M4TD")`. */
export function draftOf<T>(user: string, form: string): Draft<T> {
  const key = keyOf(user, form);
  return {
    read: () => {
      try {
        const text = sessionStorage.getItem(key);
        return text === null ? null : (JSON.parse(text) as T);
      } catch {
        return null;
      }
    },
    write: (value) => quietly(() => sessionStorage.setItem(key, JSON.stringify(value))),
    clear: () => quietly(() => sessionStorage.removeItem(key)),
  };
}

/** Forgets every draft; at sign-out. */
export function forgetDrafts(): void {
  forgetWhere(() => true);
}

/** Forgets the drafts of everyone but `user`; at sign-in. */
export function forgetDraftsOfOthers(user: string): void {
  const own = keyOf(user, '');
  forgetWhere((key) => !key.startsWith(own));
}

function forgetWhere(matches: (key: string) => boolean): void {
  quietly(() => {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(prefix) && matches(key)) sessionStorage.removeItem(key);
    }
  });
}

// Storage may be full or off; the page goes on without it.
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Nothing is lost but the draft.
  }
}
