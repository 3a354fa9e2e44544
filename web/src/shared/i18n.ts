// Texts in Indonesian and English. A surface keeps one dictionary; a missing or superfluous translation does not compile.
import { language, type Language } from './language.svelte';

type Text = string | ((...values: never[]) => string);
type Texts = Record<string, Text>;
type Same<T extends Texts> = { [K in keyof T]: T[K] extends string ? string : T[K] };
type Values<T extends Text> = T extends (...values: infer V) => string ? V : [];

/** Picks from a dictionary in the language of the moment. Read inside markup or `$derived`, it follows the language. */
export type Say<T extends Texts> = <K extends keyof T>(key: K, ...values: Values<T[K]>) => string;

/** `id` sets the keys, `en` must have exactly the same ones. */
export function dictionary<const T extends Texts>(texts: { id: T; en: NoInfer<Same<T>> }): Say<T> {
  return (key, ...values) => {
    const text: Text = (texts[language.current] as Same<T>)[key] as Text;
    return typeof text === 'function' ? (text as (...values: unknown[]) => string)(...values) : text;
  };
}

export type { Language };
