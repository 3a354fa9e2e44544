// What each parameter and each member of a body can be asked to be: one line each, for every operation that has one of that name.
// `know` is {viewer, city, seen, guesses, chance}; `about` is the request so far.
import { readFileSync } from 'node:fs';
import { withExif } from '../../support/exif.mjs';
import { smallJpeg } from '../../support/caller.mjs';
import { begin } from '../still/still.mjs';

const read = (file) => JSON.parse(readFileSync(new URL(`../../../${file}`, import.meta.url)));
const ids = (list) => list.map(({ id }) => id);
export const vocabulary = read('core/vocabulary.json');
const codes = (list) => vocabulary[list].map(({ code }) => code);
const categories = ids(read('server/data/categories.json').categories);
const areas = ids(read('server/data/areas.json').areas);
const agencies = ids(read('server/data/agencies.json').agencies);
const channels = ids(read('server/data/channels.json').channels);
const texts = ['Mohon dicek.', 'Sudah ditangani, tinggal dirapikan.', 'Call me at +62 812 0000 8721, please.', 'Ada di depan rumah Ibu Sri Wahyuni, RT 04.'];
const day = (moment) => new Date(moment).toISOString().slice(0, 10);
const near = (code, chance) => { const at = chance.of([0, 1, 2, 3, 5, 6, 7, 8]); return code.slice(0, at) + chance.of([...'0123456789ABCDEF']) + code.slice(at + 1); };

/** A ticket code: mostly one that was seen; also ones that were guessed, near ones, mistyped ones, and none at all. */
const ticketCode = ({ seen, guesses, chance }) => chance.weighed([
  [6, chance.of(seen.codes)], [4, chance.of(guesses.codes)], [1, near(chance.of(guesses.codes) ?? '0000-0000', chance)],
  [0.5, (chance.of(guesses.codes) ?? 'x').toLowerCase().replace('-', ' ')], [0.3, chance.of(['ZZZZ-ZZZZ', '0', '%00', '..', "' OR 1=1 --"])]]) ?? 'ZZZZ-ZZZZ';
const photo = ({ seen, guesses, chance }) => chance.weighed([[3, chance.of(seen.photos)], [2, chance.of(guesses.photos)], [1, chance.of(seen.uploads)], [0.3, chance.hex(32)]]) ?? chance.hex(32);
const user = ({ viewer, seen, guesses, chance, city }) => chance.weighed([[2, chance.of(seen.users)], [1, chance.of(guesses.users)], [1, chance.of(city.accounts).id], [0.5, viewer.id], [0.2, 'u0']]) ?? 'u7';
const registerId = ({ chance }) => chance.weighed([[3, `baru-${chance.letters(3)}`], [1, chance.of([...agencies, ...channels])], [0.3, 'A b']]);
/** What the path is about: a user, an agency, a channel or a session, mostly one that was seen; else a photo. */
const idOf = (know, { path }) => {
  const { viewer, seen, chance, city } = know;
  const kind = path.split('/')[3];
  const all = { users: [user(know)], agencies, channels, sessions: city.sessions.map(({ id }) => id) }[kind];
  if (!all) return photo(know);
  const own = city.sessions.find(({ subject }) => subject === viewer.id);
  return chance.weighed([[4, kind === 'sessions' ? own?.id : chance.of(seen.things.get(kind) ?? [])?.id], [1, chance.of(all)]]) ?? chance.of(all);
};
/** The viewer's own password, or a wrong one. */
const password = ({ viewer, city, chance }) => (chance.is(0.6) && city.accounts.find(({ id }) => id === viewer.id)?.password) || chance.of(['wrong', '']);
const agency = ({ viewer, chance }) => chance.weighed([[2, viewer.agency], [2, chance.of(agencies)], [0.2, 'x']]) ?? 'x';
/** What stands in one world only: of one kind, and of that kind one. */
export const secret = ({ guesses, chance }) => chance.of(chance.of(guesses.secrets) ?? []);
const word = (know) => know.chance.weighed([[3, secret(know)], [2, know.chance.of(['jalan', 'lubang', 'lampu', 'rumah', 'orang', 'telepon', 'hubungi', 'ada'])], [0.5, know.chance.letters(2)], [0.3, know.chance.of(['%', '_a', 'a', '\\', 'x'.repeat(101)])]]) ?? 'ada';

export const parameters = {
  'Accept-Language': ({ chance }) => chance.of(['en', 'id', 'en-GB;q=0.8, id;q=0.7', 'fr', '']),
  'If-None-Match': ({ seen, chance }, about) => chance.weighed([[3, seen.reports.get(about.code)?.version], [1, '"x"'], [0.5, '*']]),
  'If-Match': ({ seen, chance }, about) => chance.weighed([[9, seen.reports.get(about.code)?.version ?? seen.version(about)], [1, '"x"']]) ?? '"x"',
  'Idempotency-Key': ({ chance }) => chance.weighed([[2, `key-${chance.below(6)}`], [8, chance.hex(12)], [0.2, 'ü']]),
  action: ({ seen, chance }, about) => chance.weighed([[8, chance.of(seen.reports.get(about.code)?.actions ?? [])], [2, chance.of(codes('actions'))], [0.2, 'x']]) ?? chance.of(codes('actions')),
  agency, words: word, tag: ({ chance }) => chance.of([...codes('tags'), 'x']), ended: ({ chance }) => chance.of(['true', 'false', 'x']),
  subject: (know) => know.chance.weighed([[3, user(know)], [1, know.chance.of([...agencies, ...channels])]]), area: ({ chance }) => chance.of(areas), before: ({ chance }) => chance.of(['1', '100', 'x']), error: () => 'access_denied', iss: () => 'http://sso.example', assigned: ({ chance }) => chance.of(['me', 'me', 'u7']), category: ({ chance }) => chance.of(categories),
  channel: ({ chance }) => chance.of([...channels, 'x']), code: ticketCode, cursor: ({ seen, chance }) => chance.of([seen.next?.cursor, 'x', 'AAAA']) ?? 'x',
  date: ({ chance }) => chance.of(['2021-05-04', '2026-11-23', '2020-01-01']), from: ({ chance }) => day(begin - chance.below(40) * 86_400_000),
  id: (know, about) => know.chance.weighed([[9, idOf(know, about)], [0.5, photo(know)], [0.3, user(know)]]) ?? know.chance.hex(32), limit: ({ chance }) => String(chance.of([1, 2, 3, 5, 200, 0, 201])), mine: ({ chance }) => chance.of(['1', '1', '0']),
  photo_requests: ({ chance }) => chance.of(['pending', 'pending', 'x']), q: word, since: ({ seen, chance }) => chance.weighed([[5, chance.of(seen.news)], [0.5, 'x']]) ?? 'x',
  size: ({ chance }) => chance.of(['thumb', 'thumb', 'thumb', 'full']), sla_band: ({ chance }) => chance.of(codes('sla_bands')),
  sort: ({ chance }) => chance.of(['urgency', 'date', 'date', 'urgency,date', 'urgency,date', '-date', 'date desc']), state: ({ chance }) => chance.of([...codes('states'), 'x']),
  ticket_code: ticketCode, until: ({ chance }) => day(begin - chance.below(40) * 86_400_000), visibility: ({ chance }) => chance.of(['private', 'public', 'x']),
};

export const members = {
  agency, area: parameters.area, code: ({ chance }) => chance.of(['000000', 'abcd-efgh-ijkl']), current: password, new: () => 'sebuah-sandi-yang-baru-7', required: ({ chance }) => chance.is(0.5), category: parameters.category, channel: parameters.channel,
  channel_reference: ({ chance }) => chance.of([null, 'REF-7']), complainant_contact: ({ chance }) => chance.of([null, '08123']), complainant_name: ({ chance }) => chance.of([null, 'Warga']),
  date: ({ chance }) => day(begin + chance.between(-1, 5) * 86_400_000), description: ({ chance }) => chance.of(texts), document: ({ chance }) => chance.of(['{}', 'x']),
  end: ({ chance }) => chance.between(1, 150), finding: ({ chance }) => chance.of(texts), hours: ({ chance }) => chance.of([1, 24, 72, 73]), item: ({ chance }) => chance.weighed([[3, 0], [1, chance.below(4)]]),
  location: ({ chance }) => chance.of([null, { lat_e6: -6_200_000, lon_e6: 106_800_000, place: 'Gang Delima' }]),
  name: (know) => know.chance.weighed([[3, know.chance.of(know.city.accounts).name], [1, secret(know)], [2, `Petugas ${know.chance.letters(5)}`], [1, 'nobody']]) ?? 'nobody', note: ({ chance }) => chance.of(texts), officer: user,
  id: registerId, id_name: ({ chance }) => chance.weighed([[9, 'Unit Baru'], [1, '']]), en_name: ({ chance }) => chance.of(['New unit', 'New channel']), parent: ({ chance }) => chance.of([null, ...agencies]),
  kind: ({ chance }) => chance.of(['unit', 'dinas', 'x']), tags: ({ chance }) => chance.weighed([[3, []], [3, ['auditors']], [3, ['administrators', 'ticket-admins']], [1, ['x']]]), from: ({ chance }) => chance.weighed([[9, '2026-01-01'], [1, 'x']]),
  until: ({ chance }) => chance.weighed([[4, null], [4, '2026-12-31'], [1, '2020-01-01']]), located: ({ chance }) => chance.is(0.5),
  password, photos: (know) => know.chance.weighed([[2, know.seen.uploads.slice(-2)], [2, [photo(know)]], [1, []]]),
  reason: ({ chance }) => chance.of(texts), signature: ({ chance }) => chance.hex(128), start: ({ chance }) => chance.below(100), text: ({ chance }) => chance.of(['description', 'description', 'followup_note', 'history_note']),
  token: () => 'x.y.z', type: ({ chance }) => chance.of(['OTHER', 'PERSON']), viewer: user, visibility: ({ chance }) => chance.of(['private', 'public']),
};

/** Bodies that are no JSON: a photo, with what a phone writes into it, and what only says that it is one. */
export const photoBody = ({ chance }) => chance.weighed([[4, smallJpeg()], [2, withExif(smallJpeg(), { camera: 'Kamera', time: '2026:11:20 05:00:00', latitude: [6, 12, 30] })],
  [0.5, smallJpeg().subarray(0, 60)], [0.5, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')]]);
