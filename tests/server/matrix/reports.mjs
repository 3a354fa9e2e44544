// A report of its own for each cell of the matrix, written straight into a demo city's database.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ticketCode } from '../../support/ticket-code.mjs';

const quoted = (value) => (value === null || value === undefined ? 'NULL' : `'${value}'`);

/**
 * What a report is when the viewer stands in that relation to it and nobody else does. `me`: {id, agency}; `other`: an officer of
 * another agency.
 */
function facts({ relation }, me, other) {
  return {
    agency: relation === 'handling' ? me.agency : other.agency,
    assignee: relation === 'assignee' ? me.id : other.id,
    reporter: relation === 'owner' ? me.id : null,
    followup: { officer: relation === 'filer' ? me.id : other.id, agency: ['filer', 'colleague'].includes(relation) ? me.agency : other.agency },
    request: relation === 'asking' ? me.id : other.id,
    grant: relation === 'granted' ? me.id : other.id,
  };
}

/**
 * Adds the cells' reports to the city. A cell: {viewer, relation, visibility, state}; gets `code` and `photo`. `people` gives the
 * account behind a viewer's name.
 */
export function addReports(data, cells, people, other) {
  const now = Date.now();
  // So long ago that the citizen who filed them may file today.
  const filed = now - 48 * 3_600_000;
  const photoFolder = path.join(data, 'photos');
  const [sample] = readdirSync(photoFolder).filter((name) => /^[0-9a-f]{32}/.test(name));
  const shelved = readdirSync(photoFolder).filter((name) => name.startsWith(sample.slice(0, 32)));
  const sql = ['BEGIN;', 'CREATE TEMP TABLE sample AS SELECT category, area FROM reports LIMIT 1;'];
  cells.forEach((cell, i) => {
    const id = 1_000_000 + i;
    const { agency, assignee, reporter, followup, request, grant } = facts(cell, people[cell.viewer], other);
    cell.code = ticketCode(id);
    cell.photo = String(i).padStart(32, '0');
    for (const name of shelved) copyFileSync(path.join(photoFolder, name), path.join(photoFolder, cell.photo + name.slice(32)));
    sql.push(`INSERT INTO reports (id, ticket_code, rank, visibility, state, category, agency, area, description, searchable, complainant_name,
      complainant_contact, channel, channel_reference, reported_at, done_at, assignee, reporter, last_followup_officer, last_followup_agency)
      SELECT ${id}, '${cell.code}', ${i + 1}, '${cell.visibility}', '${cell.state}', category, '${agency}', area, 'Jalan rusak parah', 'x', 'n', 'c', 'jaki', '',
      ${filed}, ${cell.state === 'done' ? now : 'NULL'}, ${quoted(assignee)}, ${quoted(reporter)}, '${followup.officer}', '${followup.agency}' FROM sample;`,
    `INSERT INTO followups (report, officer, officer_name, agency, note) VALUES (${id}, '${followup.officer}', 'o', '${followup.agency}', 'n');`,
    `INSERT INTO photos (id, uploader_surface, uploader, width, height, created, attached) VALUES ('${cell.photo}', 'jaki', 'nobody', 1, 1, ${now}, 1);`,
    `INSERT INTO report_photos VALUES (${id}, '${cell.photo}', 0);`);
    if (cell.visibility === 'public') return;
    sql.push(`INSERT INTO photo_requests VALUES (${id}, '${request}', 'r', ${now});`,
      `INSERT INTO photo_grants (report, grantee, grantor, reason, at, until) VALUES (${id}, '${grant}', 'nobody', 'r', ${now}, ${now + 3_600_000});`);
  });
  execFileSync('sqlite3', ['-cmd', 'PRAGMA foreign_keys = OFF', path.join(data, 'tabir.db')], { input: [...sql, 'COMMIT;'].join('\n') });
}
