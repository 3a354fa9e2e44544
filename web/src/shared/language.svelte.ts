// The language of the pages: Indonesian unless the reader chose English. The choice stays on the device.
export type Language = 'id' | 'en';

const storageKey = 'tabir.language';

function stored(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'id';
  } catch {
    return 'id';
  }
}

class CurrentLanguage {
  current = $state<Language>(stored());

  choose(next: Language): void {
    this.current = next;
    document.documentElement.lang = next;
    try {
      localStorage.setItem(storageKey, next);
    } catch {
      // Storage is off: the choice lasts as long as the page.
    }
  }
}

export const language = new CurrentLanguage();
document.documentElement.lang = language.current;
