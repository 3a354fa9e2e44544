// Personal data in the texts of the city, and other data in its place that everybody but the reporter reads the same.
import { execFileSync } from 'node:child_process';
import { tabir } from '../../support/server.mjs';

const people = ['Budi Santoso', 'Siti Rahmawati', 'Agus Setiawan', 'Dewi Lestari', 'Eko Prasetyo Nugroho'];
const phones = ['0812-3456-7890', '0857-1111-2222-33', '081398765432', '+62 811 2000 3000'];
/** Words that no detector finds: people mask them. */
const secrets = ['merpati', 'rajawali', 'cendrawasih', 'elang', 'kepodang-hitam'];

const sentence = (person, phone) => ` Hubungi Bapak ${person} di ${phone}, terima kasih.`;
const ending = (secret) => ` Kata sandinya ${secret} saja.`;

/** All ways to end a text that others read alike: [text, words that must never be told]. The first is the city's. */
const variants = (text) => people.flatMap((person, i) => secrets.map((secret, j) => {
  const phone = phones[(i + j) % phones.length];
  const whole = text + sentence(person, phone) + ending(secret);
  const start = Buffer.byteLength(whole.slice(0, whole.lastIndexOf(secret)));
  return { text: whole, passage: { start, end: start + Buffer.byteLength(secret) }, secrets: [person, phone, secret] };
}));

const masked = (texts) => execFileSync(tabir, ['redact'], { input: texts.map((text) => JSON.stringify({ text })).join('\n'), maxBuffer: 2 ** 28 })
  .toString().trim().split('\n').map((line) => JSON.parse(line).masked);

/**
 * Of each text its variants, all of which read the same once what the detector finds and the passage are masked.
 * A text of which the detector would tell the variants apart has none.
 */
export function variantsOf(texts) {
  const all = texts.map(variants);
  const read = masked(all.flat().map(({ text, secrets: [, , secret] }) => text.replace(ending(secret), '')));
  return all.map((list) => {
    const own = read.splice(0, list.length);
    return list.filter((_, i) => own[i] === own[0]);
  });
}
