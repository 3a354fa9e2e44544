// The name of what an event is about.
import { reference } from '$shared/reference.svelte';
import { agencyBook } from '../agency-book.svelte';
import type { AdministrationEvent } from './events';

export function subjectName({ kind, subject, subject_name }: AdministrationEvent): string {
  if (kind === 'agency') return agencyBook.name(subject);
  return kind === 'channel' ? reference.channelName(subject) : (subject_name ?? subject);
}
