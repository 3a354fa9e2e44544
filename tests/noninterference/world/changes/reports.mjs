// Changes of reports: whether one exists, and what is hidden of one that is seen.
import { begin } from '../../still/still.mjs';
import { isRevealed } from '../../revealed.mjs';
import { quoted } from '../database.mjs';
import { has, isOfThreeTags } from '../viewers.mjs';

const hour = 3_600_000;
/** Longer than any sequence takes. */
const span = 30 * 24 * hour;

const unseen = ({ city, viewer }) => city.reports.filter((report) => !viewer.knows.sees(report));
const keeping = ({ city, viewer, chance }, field, below = 'coarse') => chance.some(city.reports.filter((report) => viewer.knows.keeps(report, field, below)), 0.6);
const each = (reports, change) => (reports.length ? reports.map(change).join('\n') : undefined);

/** Every row that is about the report. */
const removal = ({ id }) => `
  DELETE FROM photos WHERE id IN (SELECT photo FROM report_photos WHERE report = ${id});
  DELETE FROM report_photos WHERE report = ${id};
  DELETE FROM photos WHERE id IN (SELECT photo FROM followup_photos WHERE followup IN (SELECT id FROM followups WHERE report = ${id}));
  DELETE FROM followup_photos WHERE followup IN (SELECT id FROM followups WHERE report = ${id});
  ${['followups', 'events', 'passages', 'photo_requests', 'photo_grants', 'access_reports'].map((table) => `DELETE FROM ${table} WHERE report = ${id};`).join('')}
  DELETE FROM reports WHERE id = ${id};`;

/** A private report that is in one world only. */
export function existence(world) {
  if (has(world.viewer, 'auditors') && isRevealed('trail_by_code')) return undefined;
  const gone = world.chance.some(unseen(world), world.chance.of([0.1, 0.5, 1]));
  if (!gone.length) return undefined;
  return { sql: gone.map(removal).join('\n'), codes: gone.map(({ code }) => code), photos: world.city.photos.filter(({ report }) => gone.some(({ id }) => id === report)).map(({ photo }) => photo) };
}

/** All that a private report out of sight says. */
export function contents(world) {
  const { chance, city, viewer } = world;
  const changed = chance.some(unseen(world), 0.5);
  const sql = each(changed, ({ id }) => {
    const other = chance.of(city.reports.filter(({ assignee, reporter }) => assignee !== viewer.id && reporter !== viewer.id));
    return `UPDATE reports SET (description, searchable, category, agency, area, state, channel, reported_at, due_at, due_soon_at, lat_e6, lon_e6, place) =
      (SELECT description, searchable, category, agency, area, state, channel, reported_at, due_at, due_soon_at, lat_e6, lon_e6, place FROM reports WHERE id = ${other.id})
      WHERE id = ${id}; DELETE FROM passages WHERE report = ${id};`;
  });
  return sql && { sql, codes: changed.map(({ code }) => code) };
}

/** Channel and reference. */
export function channel(world) {
  const { chance } = world;
  const secrets = [];
  const sql = each(keeping(world, 'channel'), ({ id }) => {
    secrets.push(`${chance.letters(4).toUpperCase()}-${chance.below(9999)}`);
    return `UPDATE reports SET channel = '${chance.of(['sms', 'email', 'twitter', 'pendopo'])}', channel_reference = '${secrets.at(-1)}' WHERE id = ${id};`;
  });
  return sql && { sql, secrets };
}

/** When it was reported. */
export function reported(world) {
  const sql = each(keeping(world, 'reported_date'), ({ id }) => `UPDATE reports SET reported_at = reported_at + ${world.chance.between(-400, 400) * hour} WHERE id = ${id};`);
  return sql && { sql };
}

/** When it is due, within the same band for those to whom bands are told. */
export function due(world) {
  const { chance, viewer } = world;
  const sql = each(keeping(world, 'due_time'), (report) => {
    const told = isRevealed('sla_band') && !viewer.knows.keeps(report, 'sla_band', 'full');
    let [soon, end] = [begin + chance.between(-span, span), begin + chance.between(-span, span)];
    const past = () => begin - chance.between(hour, span), ahead = () => begin + span + chance.between(hour, span);
    if (told && report.due_at !== null) {
      [soon, end] = report.due_at <= begin ? [past(), past()] : report.due_soon_at <= begin ? [past(), ahead()] : [ahead(), ahead()];
      // One whose band would change while a sequence runs stays as it is.
      const changes = [report.due_at, report.due_soon_at].some((moment) => moment > begin && moment < begin + span);
      if (changes) [soon, end] = [report.due_soon_at, report.due_at];
    } else if (told) {
      [soon, end] = [ahead(), ahead()];
    }
    return `UPDATE reports SET due_at = ${end}, due_soon_at = ${soon} WHERE id = ${report.id};`;
  });
  return sql && { sql };
}

/** When each step was taken, when it was done, and when a photo came. */
export function times(world) {
  const { chance, viewer } = world;
  const moved = () => chance.between(-999, -1) * 60_000;
  const sql = [`UPDATE photos SET created = created + ${moved()} WHERE uploader <> ${quoted(viewer.id ?? '')};`, `UPDATE photo_grants SET at = at + ${moved()};`];
  for (const report of keeping(world, 'event_times')) {
    sql.push(`UPDATE events SET at = at + ${moved()} WHERE report = ${report.id};`);
    sql.push(`UPDATE reports SET done_at = done_at + ${moved() * 999} WHERE id = ${report.id};`);
  }
  if (!isOfThreeTags(viewer)) sql.push(`UPDATE accesses SET at = at + ${moved()};`);
  return { sql: sql.join('\n') };
}

/** Where exactly, beyond the area. */
export function location(world) {
  const { chance } = world;
  const secrets = [];
  const sql = each(keeping(world, 'location', 'full'), ({ id }) => {
    if (chance.is(0.2)) return `UPDATE reports SET lat_e6 = NULL, lon_e6 = NULL, place = NULL WHERE id = ${id};`;
    secrets.push(`Gang ${chance.letters(6)}`);
    return `UPDATE reports SET lat_e6 = ${chance.between(-6_400_000, -6_100_000)}, lon_e6 = ${chance.between(106_700_000, 106_900_000)}, place = '${secrets.at(-1)}' WHERE id = ${id};`;
  });
  return sql && { sql, secrets };
}

/** Steps that the history doesn't tell, and so how many steps there were in the city. */
export function untoldSteps(world) {
  const { chance, city } = world;
  const told = chance.some(city.reports, 0.2);
  const first = chance.of(['(SELECT max(id) FROM events) + 1', '1000', '100000']);
  const sql = each(told, ({ id, state }, i) => {
    const [action, subject] = chance.of([['request_photo', "'u50'"], ['deny_photo', "'u50'"], ['make_private', 'NULL'], ['make_public', 'NULL']]);
    return `INSERT INTO events (id, report, action, from_state, to_state, party, agency, note, at, subject, edition)
      SELECT ${first} + ${i}, ${id}, '${action}', '${state}', '${state}', 'officer', 'inspektorat', 'Tak diceritakan ${chance.letters(5)}.', ${begin - hour}, ${subject}, edition FROM events LIMIT 1;`;
  });
  return sql && { sql };
}
