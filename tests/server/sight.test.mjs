// What the server shows of a list is what the core decides of each report: every report that there can be, asked through the API by
// every kind of viewer, and compared with the core's own decision on the same facts, whole.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { loadTabir } from '../../wasm/package/node.js';
import { Client } from '../support/client.mjs';
import { accountsOf, makeCity, serve } from '../support/server.mjs';

const newest = new URL('../../core/editions/2026-11-23.json', import.meta.url);
const now = Date.now();
let city;
let server;
let tabir;
let accounts;
/** Facts by ticket code, with the ids "me", "other", "mine", "theirs" for a viewer to be put in. */
const facts = new Map();

const quoted = (value) => (value === null ? 'NULL' : `'${value}'`);
const code = (number) => `TEST-${String(number).padStart(5, '0')}`;

/** Every combination of what sight, fields, labels and actions can depend on, about one officer of one agency. */
function everyReport(me, other) {
  const rows = [];
  for (const visibility of ['public', 'private'])
  for (const state of ['submitted', 'awaiting_validation', 'done'])
  for (const agency of [me.agency, other.agency])
  for (const assignee of [null, me.id, other.id])
  for (const followup of [null, [me.id, me.agency], [me.id, other.agency], [other.id, me.agency], [other.id, other.agency]])
  for (const request of [null, me.id, other.id])
  for (const grants of [[], [me.id], [other.id], [me.id, other.id]])
    rows.push({ visibility, state, agency, assignee, followup, request, grants });
  return rows;
}

function statements(rows) {
  const sql = ['BEGIN;', 'DELETE FROM access_reports; DELETE FROM events; DELETE FROM photo_requests; DELETE FROM photo_grants;',
    'DELETE FROM followup_photos; DELETE FROM followups; DELETE FROM report_photos; DELETE FROM reports;'];
  rows.forEach((row, i) => {
    const { visibility, state, agency, assignee, followup, request, grants } = row;
    const id = i + 1;
    sql.push(`INSERT INTO reports (id, ticket_code, rank, visibility, state, category, agency, area, description, searchable, complainant_name,
      complainant_contact, channel, channel_reference, reported_at, done_at, assignee, reporter, last_followup_officer, last_followup_agency)
      SELECT ${id}, '${code(id)}', ${id}, '${visibility}', '${state}', category, '${agency}', area, 'x', 'x', 'n', 'c', 'jaki', '', ${now},
      ${state === 'done' ? now : 'NULL'}, ${quoted(assignee)}, NULL, ${quoted(followup?.[0] ?? null)}, ${quoted(followup?.[1] ?? null)} FROM sample;`);
    if (followup) sql.push(`INSERT INTO followups (report, officer, officer_name, agency, note) VALUES (${id}, '${followup[0]}', 'o', '${followup[1]}', 'n');`);
    if (request) sql.push(`INSERT INTO photo_requests VALUES (${id}, '${request}', 'r', ${now});`);
    for (const grantee of grants) {
      sql.push(`INSERT INTO photo_grants (report, grantee, grantor, reason, at, until) VALUES (${id}, '${grantee}', 'nobody', 'r', ${now}, ${now + 3_600_000_000});`);
    }
    facts.set(code(id), {
      visibility, state, agency, assignee, reporter: null, followup: followup && { officer: followup[0], agency: followup[1] },
      photo_request_by: request, photo_grants: grants, reopen_window_open: state === 'done',
    });
  });
  sql.splice(1, 0, 'CREATE TEMP TABLE sample AS SELECT category, area FROM reports LIMIT 1;');
  return [...sql, 'COMMIT;'].join('\n');
}

before(async () => {
  city = makeCity({ reports: 1 });
  accounts = accountsOf(city.data);
  const [me, other] = officers();
  const input = statements(everyReport(me, other));
  execFileSync('sqlite3', ['-cmd', 'PRAGMA foreign_keys = OFF', path.join(city.data, 'tabir.db')], { input });
  server = await serve(city.data);
  tabir = await loadTabir();
  tabir.loadEdition(readFileSync(newest, 'utf8'));
});
after(async () => {
  await server?.stop();
  city?.remove();
});

/** Two untagged officers of different agencies. */
function officers() {
  const plain = accounts.filter(({ tags }) => tags.length === 0);
  return [plain[0], plain.find(({ agency }) => agency !== plain[0].agency)];
}

/** Every item of a list, page by page. */
async function whole(client, surface) {
  const items = [];
  let cursor = '';
  do {
    const { status, json, text } = await client.get(`/api/${surface}/reports?limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    assert.equal(status, 200, text);
    items.push(...json.items);
    cursor = json.next;
    if (!cursor) assert.equal(json.total, items.length);
  } while (cursor);
  return new Map(items.map((item) => [item.fields.ticket_code.value, item]));
}

/** The list against the core: no report too many, none too few, and each field shown, label and action as decided. */
function compare(listed, viewer) {
  let visible = 0;
  for (const [ticket, report] of facts) {
    const decision = tabir.decide({ viewer, report });
    const item = listed.get(ticket);
    assert.equal(item !== undefined, decision.visible, `${ticket}: ${JSON.stringify({ viewer, report })}`);
    if (!item) continue;
    visible += 1;
    for (const [field, { level }] of Object.entries(item.fields)) assert.equal(level, decision.fields[field], `${ticket} ${field}`);
    assert.deepEqual(item.labels, decision.labels, ticket);
    assert.deepEqual(item.actions, decision.actions, ticket);
  }
  assert.equal(listed.size, visible);
  return visible;
}

test('the portal lists what the core decides', async (t) => {
  t.diagnostic(`${compare(await whole(new Client(server.base), 'portal'), { surface: 'portal' })} of ${facts.size} reports are visible`);
});

for (const kind of ['the officer in question', 'the other officer', 'validation-officers', 'ticket-admins', 'administrators', 'auditors', 'intake-desks']) {
  test(`${kind}: the list is what the core decides`, async (t) => {
    const [me, other] = officers();
    const account = { 'the officer in question': me, 'the other officer': other }[kind] ?? accounts.find(({ tags }) => tags.includes(kind));
    const client = new Client(server.base);
    assert.equal((await client.signIn(account)).status, 200);
    const viewer = { surface: 'crm', id: account.id, tags: account.tags, agency: account.agency };
    t.diagnostic(`${compare(await whole(client, 'crm'), viewer)} of ${facts.size} reports are visible`);
  });
}
