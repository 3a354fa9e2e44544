// The city that every world begins as: a demo city with more that can be hidden, made once. All of it comes from the seed.
import { copyFileSync, linkSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Client } from '../../support/client.mjs';
import { accountsOf, makeCity as makeDemoCity, serve } from '../../support/server.mjs';
import { Still, begin } from '../still/still.mjs';
import { Database, quoted } from './database.mjs';
import { newFolder } from './folder.mjs';
import { Knowledge } from './knowledge.mjs';
import { variantsOf } from './texts.mjs';
import { addedTags, viewersOf } from './viewers.mjs';

const hour = 3_600_000;

/** Texts that all can hold personal data: of one table, the column, and which rows. */
const kindsOfText = [
  { table: 'reports', column: 'description', text: 'description', owner: 'id', where: 'id % 2 = 0' },
  { table: 'followups', column: 'note', text: 'followup_note', owner: 'report', where: 'id % 2 = 0' },
  { table: 'events', column: 'note', text: 'history_note', owner: 'report', where: "note <> '' AND subject IS NULL" },
];

/** Puts personal data, and passages that people masked, into texts. Gives which, with their variants. */
async function addPersonalData(database) {
  const texts = [];
  for (const kind of kindsOfText) {
    const { table, column, owner } = kind;
    const rows = await database.rows(`SELECT t.id, t.${owner} AS report, t.${column} AS whole,
      (SELECT count(*) FROM ${table} o WHERE o.${owner} = t.${owner} AND o.id < t.id) AS item FROM ${table} t WHERE ${kind.where} ORDER BY t.id`);
    const variants = variantsOf(rows.map(({ whole }) => whole));
    rows.forEach((row, i) => { if (variants[i].length > 1) texts.push({ ...kind, ...row, variants: variants[i] }); });
  }
  await database.run(texts.map((each) => `UPDATE ${each.table} SET ${each.column} = ${quoted(each.variants[0].text)} WHERE id = ${each.id};
    INSERT INTO passages (report, text, item, start_byte, end_byte, type, party, agency, at, edition)
    SELECT ${each.report}, '${each.text}', ${each.item}, ${each.variants[0].passage.start}, ${each.variants[0].passage.end}, 'OTHER', 'bureau',
      'biro-pemerintahan', ${begin - hour}, edition FROM events LIMIT 1;`).join('\n'));
  return texts;
}

/** Grants that are live, over, and another's; and tags that the demo's accounts have not. */
async function addGrants(database) {
  const tags = Object.entries(addedTags).flatMap(([id, added]) => added.map((tag) => `INSERT INTO user_tags VALUES ('${id}', '${tag}');`));
  // The officers who look have reports in question, private ones too.
  const officers = ['u7', 'u9', 'u11', 'u14'];
  await database.run(officers.map((id, i) => `UPDATE reports SET assignee = '${id}' WHERE assignee IS NOT NULL AND id % ${officers.length * 2} = ${i};`).join('\n'));
  const rows = await database.rows("SELECT id, assignee FROM reports WHERE visibility = 'private' AND assignee IS NOT NULL AND assignee <> 'u2' ORDER BY id");
  const grants = rows.map(({ id, assignee }, i) => [
    `(${id}, '${assignee}', 'u2', 'Perlu.', ${begin - 9 * hour}, ${begin - hour})`,
    `(${id}, '${assignee}', 'u2', 'Perlu.', ${begin - hour}, ${begin + 48 * hour})`,
    `(${id}, 'u1', 'u2', 'Perlu.', ${begin - hour}, ${begin + 48 * hour})`][i % 3]);
  await database.run(`${tags.join('\n')} INSERT INTO photo_grants (report, grantee, grantor, reason, at, until) VALUES ${grants.join(', ')};`);
}

/** Signs every account in once; gives the cookie of each session by id. Keys and searchable texts are made meanwhile. */
async function signAllIn(data, still, citizens) {
  const server = await serve(data, { env: { ...process.env, ...still.environment } });
  const cookies = new Map();
  const keep = (id, client) => cookies.set(id, [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
  let seed = 1000;
  for (const account of accountsOf(data)) {
    still.set(begin, seed += 1);
    const client = new Client(server.base);
    await client.signIn(account);
    keep(account.id, client);
  }
  for (const citizen of citizens) {
    still.set(begin, seed += 1);
    const client = new Client(server.base);
    const { json } = await client.post('/demo/host/api/token', { citizen });
    await client.post('/api/jaki/session', { token: json.token });
    keep(citizen, client);
  }
  await server.stop();
  return cookies;
}

const reportsSql = `SELECT r.*, r.ticket_code AS code, (SELECT count(*) FROM report_photos p WHERE p.report = r.id) AS photos,
  (SELECT q.viewer FROM photo_requests q WHERE q.report = r.id ORDER BY at, viewer LIMIT 1) AS request,
  (SELECT group_concat(g.grantee) FROM photo_grants g WHERE g.report = r.id AND g.until > ${begin}) AS grants FROM reports r ORDER BY r.id`;

/** The facts that the core decides by. */
const factsOf = (row) => ({
  visibility: row.visibility, state: row.state, agency: row.agency, assignee: row.assignee, reporter: row.reporter,
  followup: row.last_followup_officer && { officer: row.last_followup_officer, agency: row.last_followup_agency },
  photo_request_by: row.request, photo_grants: row.grants?.split(',') ?? [], reopen_window_open: row.state === 'done',
});

/**
 * Makes the city. Gives its reports with the core's facts, texts with variants, viewers with what each may come to see, and
 * `copyTo(folder)`, `pristine` (the database as it begins), `remove()`.
 */
export async function makeCity({ seed, reports }) {
  const folder = newFolder('tabir-worlds-');
  const still = new Still(folder);
  const { data } = makeDemoCity({ reports, seed, environment: still.environment, folder });
  const pristine = path.join(data, 'tabir.db');
  const database = new Database(pristine);
  const texts = await addPersonalData(database);
  await addGrants(database);
  const citizens = (await database.rows('SELECT reporter FROM reports WHERE reporter IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 3')).map(({ reporter }) => reporter);
  const cookies = await signAllIn(data, still, citizens);
  const rows = (await database.rows(reportsSql)).map((row) => ({ ...row, facts: factsOf(row) }));
  const photos = await database.rows('SELECT report, photo FROM report_photos ORDER BY report, position');
  await database.run('PRAGMA journal_mode = DELETE;');
  await database.close();
  still.close();
  const viewers = viewersOf(accountsOf(data), citizens, cookies);
  return {
    seed, pristine, texts, reports: rows, photos, citizens, cookies, accounts: accountsOf(data),
    viewers: viewers.map((viewer) => ({ ...viewer, knows: new Knowledge(viewer, rows) })),
    agencies: JSON.parse(readFileSync(new URL('../../../server/data/agencies.json', import.meta.url))),
    copyTo(copy) {
      mkdirSync(path.join(copy, 'photos'), { recursive: true, mode: 0o700 });
      for (const name of readdirSync(data)) if (name !== 'photos') copyFileSync(path.join(data, name), path.join(copy, name));
      for (const name of readdirSync(path.join(data, 'photos'))) linkSync(path.join(data, 'photos', name), path.join(copy, 'photos', name));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
