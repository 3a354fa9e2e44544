// Dates and times as people write them here. Times come in WIB (UTC+7) and stay so; the device's clock is never asked.
import { language } from './language.svelte';

const locale = () => (language.current === 'id' ? 'id-ID' : 'en-GB');

/** "2026-11-24" as "24 November 2026"; what isn't a date stays as it is. */
export function dateWords(date: string): string {
  const moment = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return date;
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(moment);
}

/** A moment with its offset, as date and hour in WIB. */
export function momentWords(moment: string): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  const text = new Intl.DateTimeFormat(locale(), {
    dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23', timeZone: 'Asia/Jakarta',
  }).format(at);
  return `${text} WIB`;
}
