// The pairs of requests that time must not tell apart, on a server of its own in a world that moves.
import path from 'node:path';
import { Client } from '../support/client.mjs';
import { accountsOf, makeCity, serve } from '../support/server.mjs';
import { sqlite } from '../support/sqlite.mjs';
import { tellApart } from './timing.mjs';
import { Wire, bytesOf } from './wire.mjs';

/** Half of the private reports go, with their photos: their codes and ids are good ones that lead nowhere. */
const removal = `CREATE TEMP TABLE gone AS SELECT id FROM reports WHERE visibility = 'private' AND rowid % 2 = 0;
  DELETE FROM report_photos WHERE report IN gone; DELETE FROM followup_photos WHERE followup IN (SELECT id FROM followups WHERE report IN gone);
  DELETE FROM photos WHERE attached = 1 AND id NOT IN (SELECT photo FROM report_photos UNION SELECT photo FROM followup_photos);
  DELETE FROM followups WHERE report IN gone; DELETE FROM events WHERE report IN gone; DELETE FROM passages WHERE report IN gone;
  DELETE FROM photo_requests WHERE report IN gone; DELETE FROM photo_grants WHERE report IN gone; DELETE FROM access_reports WHERE report IN gone;
  DELETE FROM reports WHERE id IN gone;`;

/** Users enough that none is tried so often that everybody waits (decision 0015): fewer than 30 times in 10,000 pairs. */
const guessed = 400;
const tried = Array.from({ length: guessed }, (_, i) => `Petugas ${i}`);
const addition = `INSERT INTO users (id, name, password_hash, agency)
  SELECT 'guessed-' || value, 'Petugas ' || value, password_hash, agency FROM users JOIN generate_series(0, ${guessed - 1}) WHERE users.id = 'u14';`;

/**
 * Serves a city for timing. Gives `absentOrHidden(pairs)` and `wrongUserOrPassword(pairs)`: the areas under the curves by name; and
 * `stop()`.
 */
export async function timedServer(options) {
  const city = makeCity({ reports: 60 });
  const sql = (text) => sqlite(city.data, text).split('\n');
  const codes = sql("SELECT ticket_code FROM reports WHERE visibility = 'private'");
  const photos = sql("SELECT p.photo FROM report_photos p JOIN reports r ON r.id = p.report WHERE r.visibility = 'private'");
  sql(removal + addition);
  const hidden = new Set([...sql('SELECT ticket_code FROM reports'), ...sql('SELECT id FROM photos')]);
  const server = await serve(city.data, options);
  const accounts = accountsOf(city.data);
  const wire = new Wire(server.base);
  const officer = new Client(server.base);
  await officer.signIn(accounts.find(({ id }) => id === 'u14'));
  const cookie = [...officer.cookies].map(([name, value]) => `${name}=${value}`).join('; ');

  /** The hidden ones and the absent ones of a list, asked for by path. */
  const lookups = (list, pathOf, headers) => [list.filter((each) => hidden.has(each)), list.filter((each) => !hidden.has(each))]
    .map((some) => (i) => wire.send(bytesOf({ method: 'GET', path: pathOf(some[i % some.length]), headers })));
  const signIn = (name, i, kind) => {
    // An address of its own for each try, so that no throttle answers.
    const own = new Wire(server.base, `127.${20 + kind}.${(i >> 8) % 256}.${1 + i % 254}`);
    const body = Buffer.from(JSON.stringify({ name, password: 'wrong' }));
    return own.send(bytesOf({ method: 'POST', path: '/api/crm/session', headers: { 'Content-Type': 'application/json' }, body })).finally(() => own.close());
  };
  return {
    async absentOrHidden(pairs) {
      return {
        'a report, to a visitor': await tellApart(lookups(codes, (code) => `/api/portal/reports/${code}`), pairs, 404),
        'a report, to an officer': await tellApart(lookups(codes, (code) => `/api/crm/reports/${code}`, { Cookie: cookie }), pairs, 404),
        'a photo, to a visitor': await tellApart(lookups(photos, (id) => `/api/portal/photos/${id}`), pairs, 404),
      };
    },
    async wrongUserOrPassword(pairs) {
      return { 'a wrong name or a wrong password': await tellApart([(i) => signIn(tried[i % guessed], i, 0), (i) => signIn(`Petugas ${i % guessed} Lain`, i, 1)], pairs, 401) };
    },
    async stop() {
      wire.close();
      await server.stop();
      city.remove();
    },
  };
}
