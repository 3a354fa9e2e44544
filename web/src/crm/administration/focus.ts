// Where the focus goes on the page, so that who listens to it or uses the keyboard goes on where they are.
import { tick } from 'svelte';

/** For a heading of what was just opened. */
export function focusHere(element: HTMLElement): void {
  element.focus();
}

/** Leads to the first field of a form that was found wrong. */
export async function focusFault(form: HTMLElement): Promise<void> {
  await tick();
  form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
}

/** Leads back to the link by which something was opened. */
export async function focusLink(id: string): Promise<void> {
  await tick();
  document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(id)}"]`)?.focus();
}
