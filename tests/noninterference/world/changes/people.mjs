// Changes of what is known of people: who complained, who looked, who works on what.
import { begin } from '../../still/still.mjs';
import { quoted } from '../database.mjs';
import { has, isOfThreeTags } from '../viewers.mjs';

const hour = 3_600_000;

/** Names and contacts of complainants and citizens. */
export function complainants({ city, viewer, chance }) {
  const secrets = [];
  const word = () => { secrets.push(chance.letters(chance.between(3, 30))); return secrets.at(-1); };
  const sql = city.reports.filter((report) => viewer.knows.keeps(report, 'complainant_name', 'coarse'))
    .map(({ id }) => `UPDATE reports SET complainant_name = '${word()}', complainant_contact = '${word()}' WHERE id = ${id};`);
  sql.push(`UPDATE citizens SET name = '${word()}', contact = '${word()}' WHERE id <> ${quoted(viewer.id ?? '')};`);
  return { sql: sql.join('\n'), secrets };
}

/** To whom a report is assigned and who reported it, when neither is the viewer. */
export function parties({ city, viewer, chance }) {
  const sql = chance.some(city.reports, 0.5).flatMap(({ id, assignee, reporter }) => {
    const other = chance.of(['u40', 'u41', 'u42'].filter((officer) => officer !== viewer.id));
    return [
      assignee && assignee !== viewer.id ? `UPDATE reports SET assignee = '${other}' WHERE id = ${id};` : '',
      reporter !== viewer.id ? `UPDATE reports SET reporter = ${quoted(chance.of([null, 'c20', 'c21'].filter((citizen) => citizen !== viewer.id)))} WHERE id = ${id};` : '',
    ];
  });
  return { sql: sql.join('\n') };
}

/** Who followed up, for those whom the officers' names don't reach. */
export function officers({ city, viewer, chance }) {
  const sql = city.reports.filter(({ last_followup_officer: officer }) => officer).flatMap((report) => {
    const name = `UPDATE followups SET officer_name = '${chance.letters(9)}' WHERE report = ${report.id};`;
    if (viewer.knows.keeps(report, 'followup_officer', 'coarse')) {
      return [name, `UPDATE followups SET officer = 'u45', agency = 'inspektorat' WHERE report = ${report.id};
        UPDATE reports SET last_followup_officer = 'u45', last_followup_agency = 'inspektorat' WHERE id = ${report.id};`];
    }
    return viewer.knows.keeps(report, 'followup_officer', 'full') ? [name] : [];
  });
  return sql.length ? { sql: sql.join('\n') } : undefined;
}

/** Who looked, where the viewer has no trail. */
export function looks({ city, viewer, chance }) {
  const untold = has(viewer, 'auditors') ? [] : chance.some(city.reports.filter((report) => viewer.knows.keeps(report, 'access_trail', 'coarse')), 0.4);
  if (!untold.length) return undefined;
  const first = chance.of(['(SELECT max(id) FROM accesses) + 1', '1000', '100000']);
  const sql = untold.map(({ id }, i) => `INSERT INTO accesses (id, at, surface, viewer, viewer_name, agency, party, what, edition)
      SELECT ${first} + ${i}, ${begin - hour}, 'crm', 'u50', '${chance.letters(8)}', 'inspektorat', 'officer', 'report', edition FROM events LIMIT 1;
    INSERT INTO access_reports (access, report) SELECT max(id), ${id} FROM accesses;`);
  return { sql: sql.join('\n') };
}

/** In which order others looked at the viewer's own reports. */
export function orderOfLooks({ city, viewer }) {
  const own = city.reports.filter(({ reporter, knows }) => viewer.surface === 'jaki' && viewer.id && reporter === viewer.id);
  if (!own.length) return undefined;
  const among = `(${own.map(({ id }) => id).join(', ')})`;
  // Looks at one report only: the first takes the last one's place, and so on.
  return { sql: `CREATE TEMP TABLE turned AS SELECT x.access AS old, x.report, row_number() OVER (PARTITION BY x.report ORDER BY x.access) AS place,
      row_number() OVER (PARTITION BY x.report ORDER BY x.access DESC) AS back FROM access_reports x
      WHERE x.report IN ${among} AND (SELECT count(*) FROM access_reports y WHERE y.access = x.access) = 1;
    CREATE TEMP TABLE moved AS SELECT a.old AS from_id, b.old AS to_id FROM turned a JOIN turned b ON a.report = b.report AND a.place = b.back;
    CREATE TEMP TABLE looks AS SELECT m.to_id AS id, a.at, a.surface, a.viewer, a.viewer_name, a.agency, a.party, a.what, a.edition FROM moved m JOIN accesses a ON a.id = m.from_id;
    UPDATE accesses SET (at, surface, viewer, viewer_name, agency, party, what) =
      (SELECT at, surface, viewer, viewer_name, agency, party, what FROM looks l WHERE l.id = accesses.id) WHERE id IN (SELECT id FROM looks);
    DROP TABLE looks; DROP TABLE moved; DROP TABLE turned;` };
}

/** Other people's sessions, first answers, tokens and photos that wait. */
export function bookkeeping({ viewer, chance }) {
  const other = chance.of(['u13', 'u12'].filter((id) => id !== viewer.id));
  const keys = Array.from({ length: 6 }, (_, i) => `('crm:${other}', 'key-${i}', 'x', 200, '{}', 'x', ${begin})`);
  const waiting = Array.from({ length: 25 }, () => `('${chance.hex(32)}', 'crm', '${other}', 9, 9, ${begin}, 0)`);
  return { sql: `DELETE FROM sessions WHERE subject = '${other}'; INSERT INTO idempotency VALUES ${keys.join(', ')}; INSERT INTO photos VALUES ${waiting.join(', ')};` };
}

/** Somebody who works for an agency of which the viewer is told no officers. Administrators are told of everybody. */
export function colleague({ city, viewer, chance }) {
  if (viewer.surface === 'crm' && viewer.id && has(viewer, 'ticket-admins', 'administrators')) return undefined;
  const parents = new Map(city.agencies.agencies.map(({ id, parent }) => [id, parent]));
  const isWithin = (agency) => agency === viewer.agency || (parents.get(agency) ? isWithin(parents.get(agency)) : false);
  const agency = chance.of([...parents.keys()].filter((id) => isOfThreeTags(viewer) || !isWithin(id)));
  return { sql: `INSERT INTO users (id, name, password_hash, agency) VALUES ('u999', 'Nama ${chance.letters(7)}', 'x', '${agency}');`, users: ['u999'] };
}

/** Who has ended, and what was changed about users, agencies and channels: administrators alone are told. */
export function administration({ viewer, chance }) {
  if (has(viewer, 'administrators')) return undefined;
  const events = Array.from({ length: chance.between(1, 60) }, () => `(${begin - hour}, '${chance.of(['user_changed', 'user_ended', 'agency_changed'])}', 'user', 'u998', 'u4', '{}', '{"name":"${chance.letters(8)}"}')`);
  return { sql: `INSERT INTO users (id, name, password_hash, agency, ended) VALUES ('u998', 'Nama ${chance.letters(7)}', 'x', 'inspektorat', ${begin - hour});
    INSERT INTO administration_events (at, what, kind, subject, actor, before_json, after_json) VALUES ${events.join(', ')};`, users: ['u998'] };
}

/** Requests and grants of others, where the Bureau alone is told of them. */
export function photoAccess({ city, viewer, chance }) {
  if (has(viewer, 'validation-officers')) return undefined;
  const [asks, holds] = ['u50', 'u51'];
  const sql = chance.some(city.reports.filter(({ visibility }) => visibility === 'private'), 0.5).map(({ id }) => chance.of([
    `INSERT INTO photo_requests VALUES (${id}, '${asks}', 'Perlu ${chance.letters(5)}.', ${begin - hour});`,
    `DELETE FROM photo_requests WHERE report = ${id} AND viewer <> ${quoted(viewer.id ?? '')};`,
    `INSERT INTO photo_grants (report, grantee, grantor, reason, at, until) VALUES (${id}, '${holds}', 'u2', 'Perlu.', ${begin - hour}, ${begin + chance.between(-1, 1) * 48 * hour});`,
    `DELETE FROM photo_grants WHERE report = ${id} AND grantee <> ${quoted(viewer.id ?? '')};`]));
  return sql.length ? { sql: sql.join('\n') } : undefined;
}
