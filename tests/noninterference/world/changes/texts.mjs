// Changes of words that are masked, by the detector or by a person, and of photos that are locked.
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { isRevealed } from '../../revealed.mjs';
import { quoted } from '../database.mjs';

/** Other personal data, other words under a passage: of another length, too. */
export function maskedWords({ city, viewer, chance }) {
  const secrets = [];
  const sql = chance.some(city.texts, 0.7).flatMap(({ table, column, id, report, text, item, variants }) => {
    const about = city.reports.find((each) => each.id === report);
    // Their reporter alone reads descriptions whole; what is told of steps follows the description.
    if (!viewer.knows.keeps(about, 'description', 'full')) return [];
    const variant = chance.of(variants.slice(1));
    secrets.push(...variants[0].secrets, ...variant.secrets);
    return [`UPDATE ${table} SET ${column} = ${quoted(variant.text)} WHERE id = ${id};
      UPDATE passages SET start_byte = ${variant.passage.start}, end_byte = ${variant.passage.end} WHERE report = ${report} AND text = '${text}' AND item = ${item};`];
  });
  return sql.length ? { sql: sql.join('\n'), secrets } : undefined;
}

/** Which photos a private report has, and how many, for those to whom they are locked. */
export function lockedPhotos({ city, viewer, chance }) {
  const files = [];
  const photos = [];
  const sql = city.reports.filter((report) => report.photos && viewer.knows.keeps(report, 'report_photo', 'full')).flatMap(({ id, code }) => {
    const known = city.photos.filter(({ report }) => report === id).map(({ photo }) => photo);
    photos.push(...known);
    const put = chance.hex(32);
    const [width, height] = [chance.between(1, 999), chance.between(1, 999)];
    const of = chance.of(city.photos).photo;
    const insert = (position) => {
      photos.push(put);
      files.push({ from: of, to: put });
      return `INSERT INTO photos SELECT '${put}', uploader_surface, uploader, ${width}, ${height}, created, 1 FROM photos WHERE id = '${known[0]}';
        INSERT INTO report_photos VALUES (${id}, '${put}', ${position});`;
    };
    const presenceIsTold = isRevealed('locked_photo') && viewer.knows.sees({ code });
    return [chance.of([
      () => insert(known.length),
      () => `DELETE FROM report_photos WHERE report = ${id}; ${insert(0)}`,
      () => (presenceIsTold ? '' : `DELETE FROM report_photos WHERE report = ${id};`)])()];
  });
  return sql.length ? { sql: sql.join('\n'), photos, files } : undefined;
}

/** Puts the files of a change into a world's folder. */
export function putFiles(folder, files) {
  for (const { from, to } of files) {
    for (const ending of ['.jpg', '.thumb.jpg']) copyFileSync(path.join(folder, 'photos', from + ending), path.join(folder, 'photos', to + ending));
  }
}
