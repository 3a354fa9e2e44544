// What documents promise in numbers and names is what the sources say: of guessing, sessions, photos, cryptography, data, keys and logs.
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
  says(decision, `needs fewer than 2 to the ${constant('server/auth/password_rules.hpp', 'min_password_bits')} guesses`);
  says(decision, `at the first ${constant('server/auth/password_rules.cpp', 'max_estimated_bytes')} bytes`);
  const [, words] = read('server/auth/password_rules.cpp').match(/local_words\[\] = \{([^}]+)\}/);
  says(decision, `and these: ${words.match(/[a-z]+/g).join(', ')}. `);
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

const inventory = 'docs/security.md';
const sources = readdirSync(path.join(root, 'server'), { recursive: true }).filter((name) => /\.[ch]pp$/.test(name)).map((name) => read(`server/${name}`)).join('\n');
/** The rows of the table below that heading, each a list of cells. */
const rowsBelow = (heading) => readFileSync(path.join(root, inventory), 'utf8').split(`\n## ${heading}\n`)[1].split('\n## ')[0]
  .split('\n').filter((line) => line.startsWith('| ')).slice(1).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
const quoted = (cells) => cells.join(' ').match(/(?<=`)[a-z_.-]+(?=`)/g) ?? [];

test('every table of the database has its class, and what ends ends when it is said to', () => {
  const tables = [...read('server/store/schema.sql').matchAll(/CREATE TABLE (\w+)/g)].map(([, name]) => name);
  assert.ok(tables.length > 20);
  assert.deepEqual(quoted(rowsBelow('Data').map(([, named]) => named)).sort(), tables.sort());
  const day = 24 * hour;
  says(inventory, `\`auth_events\` after ${constant('server/auth/events.hpp', 'events_kept') / day} days`);
  says(inventory, `belongs to no report after ${constant('server/photo/routes.cpp', 'waiting_time') / hour} hours`);
  assert.equal(constant('server/store/idempotency.hpp', 'answers_kept'), day);
});

test('every key that the server makes or reads is listed', () => {
  const made = new Set([...sources.matchAll(/secret_key\(sql, "([a-z.-]+)"\)/g)].map(([, name]) => name));
  assert.ok(made.size >= 5);
  assert.deepEqual(quoted(rowsBelow('Keys').map(([name]) => name)).sort(), [...made, 'factor.key'].sort());
});

test('every log is listed, and how much of it strangers can fill', () => {
  const logs = quoted(rowsBelow('Logs').map(([name]) => name));
  const records = [...read('server/store/schema.sql').matchAll(/CREATE TABLE (\w*events|accesses)\b/g)].map(([, name]) => name);
  assert.deepEqual(logs.sort(), records.sort());
  says(inventory, `${constant('server/auth/events.hpp', 'refusals_an_hour')} an hour are kept of each kind and account`);
  const [, written] = readFileSync(path.join(root, 'deploy/nginx/tabir.conf'), 'utf8').match(/access_log (\S+) tabir;/);
  says(inventory, `\`${written}\``);
  // The server writes to the journal alone.
  assert.doesNotMatch(sources, /basic_file_sink|rotating_file_sink|syslog/);
});

test('every way in is listed, with how many sessions there may be', () => {
  says(inventory, `${constant('server/auth/sessions.hpp', 'idle_end') / minute} idle minutes, ${constant('server/auth/sessions.hpp', 'absolute_end') / hour} hours`);
  says(inventory, 'One account may have any number of sessions at once');
  const ways = [...sources.matchAll(/\{"POST", "(\/api\/\w+\/session)"|\{"GET", "(\/api\/crm\/sign-on)"/g)].map(([, post, get]) => post ?? get);
  assert.deepEqual(ways.sort(), ['/api/crm/session', '/api/crm/sign-on', '/api/jaki/session']);
  const rows = rowsBelow('Ways in');
  assert.deepEqual(rows.map(([who]) => who), ['officers', 'officers', 'citizens', 'anybody', 'operators']);
  for (const [who, ...cells] of rows) for (const cell of cells) assert.ok(cell, `${who}: an empty cell`);
});

test('what costs much is bounded as it is said to be', () => {
  says(inventory, `2 at once, ${constant('server/auth/passwords.hpp', 'max_waiting')} waiting, then 503`);
  says(inventory, `its first ${constant('server/auth/password_rules.cpp', 'max_estimated_bytes')} bytes`);
  says(inventory, `10 s | 2 at once, 6 uploads at once, ${constant('server/photo/routes.cpp', 'max_waiting')} waiting photos a user`);
  says(inventory, `an officer's time | ${constant('server/routes/limits.hpp', 'reports_a_day')} a citizen within 24 hours`);
  assert.equal(constant('server/photo/sandbox.cpp', 'max_processor_seconds'), 10);
  says(inventory, `${constant('server/routes/list_query.cpp', 'max_limit')} rows a page, ${constant('server/routes/limits.hpp', 'search')} characters to search for`);
  says(inventory, `${constant('server/http/server.cpp', 'workers')} workers, ${constant('server/http/server.cpp', 'max_in_service')} connections in service`);
  says(inventory, `once in ${constant('server/jose/cached.hpp', 'between_tries') / second} seconds`);
  for (const bound of ['counting_semaphore<2> processes', 'counting_semaphore<6> uploads', 'counting_semaphore<2> places_']) assert.ok(sources.includes(bound), bound);
});

test('every library is listed, and how soon holes are closed', () => {
  const [, packages] = read('scripts/lib/common.sh').match(/build_packages=\(([^)]*)\)/);
  for (const name of packages.match(/(?<=\s|^)[a-z0-9-]+(?=-dev\b)/g)) says(inventory, name);
  says(inventory, 'within 2 days of Debian\'s update, any other within 14 days');
});
