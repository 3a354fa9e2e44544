// The name of what an event is about, as far as the event or the lists tell it; else its id.
import { reference } from '$shared/reference.svelte';
import { agencyBook } from '../agency-book.svelte';
import type { AdministrationEvent } from './events';

export function subjectName({ kind, subject, before, after }: AdministrationEvent): string {
  if (kind === 'agency') return agencyBook.name(subject);
  if (kind === 'channel') return reference.channelName(subject);
  return String(after?.['name'] ?? before?.['name'] ?? subject);
}
