// Editions to load: made from the newest that is built in, and signed with a key as `tabir edition keygen` writes it. The canonical
// bytes and the signature are made here by other means than the program's own.
import { createHash, createPrivateKey, sign } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const editions = fileURLToPath(new URL('../../core/editions', import.meta.url));

/** The newest edition that is built in. */
export function newestEdition() {
  const newest = readdirSync(editions).filter((name) => name.endsWith('.json')).sort().at(-1);
  return JSON.parse(readFileSync(path.join(editions, newest), 'utf8'));
}

/** The day in Jakarta, so many days from today. */
export function day(later = 0) {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(Date.now() + later * 86_400_000);
}

/** A new edition: the newest one under another date, changed by `change(edition)`. */
export function editionOf(date, change = () => {}) {
  const edition = { ...newestEdition(), edition: date };
  change(edition);
  return edition;
}

/** RFC 8785, for what an edition is made of: no numbers. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

export const digestOf = (edition) => createHash('sha256').update(canonical(edition)).digest('hex');

/** Signs with the secret key in that file (its 32 bytes in hexadecimal). */
export function signatureOf(edition, keyFile) {
  const seed = Buffer.from(readFileSync(keyFile, 'utf8').trim(), 'hex');
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return sign(null, Buffer.from(canonical(edition)), key).toString('hex');
}
