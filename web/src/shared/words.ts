// The names of the closed vocabulary's words, in the language of the moment.
import { vocabulary, type Vocabulary } from '@tabir/core/vocabulary.js';
import { language } from './language.svelte';

type List = keyof Vocabulary;
type Code<L extends List> = Vocabulary[L][number]['code'];
type Hinted = 'labels' | 'levels';

function find<L extends List>(list: L, code: Code<L>): Vocabulary[L][number] | undefined {
  return (vocabulary[list] as readonly Vocabulary[L][number][]).find((word) => word.code === code);
}

/** The name of a word; the bare code of one that this page does not know yet. */
export function word<L extends List>(list: L, code: Code<L>): string {
  return find(list, code)?.[language.current] ?? code;
}

/** The sentence that explains a label or a level. */
export function hint<L extends Hinted>(list: L, code: Code<L>): string {
  const entry = find(list, code);
  if (!entry) return '';
  return language.current === 'id' ? entry.hint_id : entry.hint_en;
}

/** What happened, of an action in the history: "Didisposisikan". */
export function past(action: Code<'actions'>): string {
  const entry = find('actions', action);
  if (!entry) return action;
  return language.current === 'id' ? entry.past_id : entry.past_en;
}

/** What the action asks of the one who takes it. */
export function needs(action: Code<'actions'>): Vocabulary['actions'][number]['needs'] {
  return find('actions', action)?.needs ?? [];
}

/** All codes of a list, in the vocabulary's order. */
export function codes<L extends List>(list: L): Code<L>[] {
  return (vocabulary[list] as readonly { code: Code<L> }[]).map((entry) => entry.code);
}
