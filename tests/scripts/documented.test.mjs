// What documents promise in numbers and names is what the sources say: of guessing, sessions, photos and cryptography.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A file's text on one line, without what a document stresses. */
const read = (file) => readFileSync(path.join(root, file), 'utf8').replaceAll('**', '').replace(/\s+/g, ' ');
/** The number that a constant of a source is made of: `Milliseconds{30} * 60 * 1000`, `50'000'000`. */
function constant(file, name) {
  const [, value] = read(file).match(new RegExp(`\\b${name} = ([^;]+);`)) ?? assert.fail(`${file} has no ${name}`);
  return value.replace(/[A-Za-z_:0-9]+\{(\d+)\}/g, '$1').replaceAll("'", '').split('*').reduce((product, factor) => product * Number(factor), 1);
}
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const says = (file, words) => assert.ok(read(file).includes(words), `${file} does not say “${words}”`);

test('how guessing is slowed down, and which passwords are taken', () => {
  const decision = 'docs/decisions/0015-passwords-and-who-is-slowed-down.md';
  const throttle = (name) => constant('server/auth/throttle.cpp', name);
  assert.equal(throttle('free_tries'), 5);
  says(decision, `five free tries, then ${throttle('first_wait') / second} s, doubled up to ${throttle('longest_wait') / minute} min`);
  says(decision, `has seen ${throttle('many_failures')} failures in all lanes`);
  says(decision, `waits (up to ${throttle('longest_first_wait') / second} s) before its first`);
  says(decision, `has ${constant('server/auth/password_rules.hpp', 'min_password_characters')} characters or more and at most ${
    constant('server/auth/passwords.hpp', 'max_password_bytes')} bytes, of any kind`);
  assert.equal(constant('server/auth/reset_links.hpp', 'reset_link_life'), hour);
  says(decision, 'good once and for an hour');
});

test('how long a session lasts, and what the city’s sign-on has to do with it', () => {
  const [idle, whole] = ['idle_end', 'absolute_end'].map((name) => constant('server/auth/sessions.hpp', name));
  says('docs/configuration.md', `a session ends after ${idle / minute} minutes without a request and after ${whole / hour} hours in any case`);
  assert.equal(whole, 12 * hour);
  const decision = 'docs/decisions/0018-the-citys-own-sign-on.md';
  says(decision, 'Tags hold until the next sign-in, twelve hours at most: a provider sends us no word in between.');
  says(decision, 'Signing out therefore sends no `id_token_hint`');
  assert.equal(constant('server/sign_on/attempt.hpp', 'attempt_life'), 10 * minute);
  says(decision, 'sealed, in a cookie of ten minutes');
  says(decision, 'A step-up is a sign-in anew');
});

test('which photos are taken, how large, and what is made of them', () => {
  const bytes = constant('server/http/http.hpp', 'max_image_bytes');
  const pixels = constant('server/photo/intake.hpp', 'max_pixels');
  says('docs/api.md', `a JPEG, PNG or WebP, up to ${bytes / 1024 / 1024} MB and ${pixels / 1e6} megapixels; read in a process of its own`);
  const [, taken] = read('server/http/site.cpp').match(/case Body::image: return one_of\(\{([^}]*)\}\)/);
  assert.deepEqual(taken.replaceAll('"', '').split(', '), ['image/jpeg', 'image/png', 'image/webp']);
  says('docs/decisions/0020-pictures-in-a-process.md', 'served as `image/jpeg`, not to be sniffed');
});

test('cryptography is three libraries’, and of theirs these alone; all chance is libsodium’s', () => {
  // Passwords: Argon2id. Sealed texts: XSalsa20-Poly1305. Hashes: BLAKE2b, and SHA-256 where a standard or a document asks for it. Editions: Ed25519.
  const known = ['crypto_core_ed25519_is_valid_point', 'crypto_generichash', 'crypto_hash_sha256', 'crypto_pwhash_str', 'crypto_pwhash_str_verify',
    'crypto_secretbox_easy', 'crypto_secretbox_open_easy', 'crypto_sign_detached', 'crypto_sign_seed_keypair', 'crypto_sign_verify_detached'];
  const files = ['server', 'core'].flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true }).map((name) => `${folder}/${name}`))
    // Made-up cities are drawn from a seed; their secrets are not.
    .filter((name) => /\.[ch]pp$/.test(name) && name !== 'server/demo/chance.hpp');
  assert.ok(files.length > 100);
  const used = new Set();
  for (const file of files) {
    const text = readFileSync(path.join(root, file), 'utf8');
    for (const [, name] of text.matchAll(/\b(crypto_[a-z0-9_]+)\(/g)) used.add(name);
    for (const [, library] of text.matchAll(/#include <([a-z0-9]+)[/.][^>]*>/g)) {
      assert.doesNotMatch(library, /^(openssl|gnutls|gcrypt|nettle|mbedtls|wolfssl|cryptopp|botan|random)$/, file);
    }
    assert.doesNotMatch(text, /#include <random>|\b(s?rand|drand48|arc4random)\(/, file);
    assert.doesNotMatch(text, /\b(md5|sha1|MD5|SHA1|AES|aes|des|DES|ECB|CBC)_\w+\(/, file);
  }
  assert.deepEqual([...used].sort(), known);
});
