// What other people do meanwhile, of which the viewer learns nothing. Each act is a generator of requests that is run in each world, and
// may differ between them in what is hidden from the viewer; `then` gives what the viewer asks behind it. It gives nothing where it would not
// be hidden.
import { withExif } from '../../support/exif.mjs';
import { smallJpeg } from '../../support/caller.mjs';
import { isRevealed } from '../revealed.mjs';
import { has, isOfThreeTags } from '../world/viewers.mjs';
import { opening } from './operations.mjs';

const jsonOf = (cookie, path, body, headers = {}) => ({ method: 'POST', path, body: Buffer.from(JSON.stringify(body)), headers: { Cookie: cookie ?? null, 'Content-Type': 'application/json', ...headers } });
const get = (cookie, path) => ({ method: 'GET', path, headers: { Cookie: cookie } });
const minute = 60_000;

/** The account that acts: not the viewer's own. */
const actor = ({ viewer, city }, ...ids) => city.cookies.get(ids.find((id) => id !== viewer.id));
const draft = (visibility, description, more) => ({ visibility, category: 'lampu-jalan', description, area: 'kel-tebet-timur', location: null, photos: [], ...more });

/** A citizen reports something in public: at another time, from another spot, and some with a photo that a phone wrote into. */
export function filing(know) {
  const { viewer, city, chance, guesses } = know;
  const cookie = city.cookies.get(city.citizens[2]);
  const knowsTimes = isOfThreeTags(viewer);
  const phone = ['0812-3456-7890', '+62 857 1111 2222'];
  guesses.secrets.push(phone);
  let code;
  const [later, key] = [chance.between(1, 25) * minute, chance.hex(8)];
  // A photo costs a process: as much as all else of a sequence.
  const withPhoto = chance.is(0.1);
  return {
    delays: knowsTimes ? [0, 0] : [0, later],
    *steps(world) {
      const photo = withExif(smallJpeg(), { camera: `Kamera ${'x'.repeat(world * 5)}`, time: `2026:11:2${world} 05:00:00`, latitude: [6, 12 + world, 30] });
      const upload = { method: 'POST', path: '/api/jaki/photos', body: photo, headers: { Cookie: cookie, 'Content-Type': 'image/jpeg' } };
      const id = withPhoto ? (yield upload).json?.id : undefined;
      const location = { lat_e6: -6_200_000 - (viewer.surface === 'crm' ? 0 : world), lon_e6: 106_800_000, place: '' };
      const { json: filed } = yield jsonOf(cookie, '/api/jaki/reports', draft('public', `Lampu jalan mati, hubungi ${phone[world]} segera.`, { photos: id ? [id] : [], location: { ...location, place: null } }), { 'Idempotency-Key': key });
      if (!filed?.report) return;
      code = filed.report.fields.ticket_code.value;
      guesses.codes.push(code);
      if (id) guesses.photos.push(id);
    },
    then: () => (code && chance.is(0.5) ? opening(know, code, guesses.photos.at(-1)) : []),
  };
}

/** A citizen files a private report: in one world only, or another one in each. */
export function privateFiling(know) {
  const { viewer, city, chance, guesses } = know;
  if (isOfThreeTags(viewer)) return undefined;
  const both = (has(viewer, 'auditors') && isRevealed('trail_by_code')) || chance.is(0.3);
  const cookie = city.cookies.get(city.citizens[2]);
  const key = chance.hex(8);
  return {
    delays: [0, 0],
    *steps(world) {
      if (world === 0 && !both) return;
      const { json } = yield jsonOf(cookie, '/api/jaki/reports', draft('private', `Rahasia ${'dalam '.repeat(world * 9)}sekali.`, {}), { 'Idempotency-Key': key });
      if (json?.report) guesses.codes.push(json.report.fields.ticket_code.value);
    },
  };
}

/** The Bureau or a ticket admin looks at a report and its photo: in one world only. */
export function look(know) {
  const { viewer, city, chance, guesses } = know;
  if (has(viewer, 'auditors', 'administrators')) return undefined;
  const report = chance.of(city.reports.filter(({ reporter }) => !viewer.id || reporter !== viewer.id));
  const cookie = actor(know, 'u2', 'u1');
  guesses.codes.push(report.code);
  return {
    delays: [0, 0],
    *steps(world) {
      if (world === 0) return;
      const { status } = yield get(cookie, `/api/crm/reports/${report.code}`);
      if (status === 200) yield get(cookie, `/api/crm/reports/${report.code}/why`);
    },
  };
}

/** A ticket admin hands a private report over, and asks for its photo: in one world only. */
export function hiddenStep(know) {
  const { viewer, city, chance, guesses } = know;
  if (isOfThreeTags(viewer) || has(viewer, 'auditors')) return undefined;
  const report = chance.of(city.reports.filter((each) => !viewer.knows.sees(each)));
  if (!report) return undefined;
  const cookie = city.cookies.get('u1');
  guesses.codes.push(report.code);
  const inputs = { request_photo: () => ({ reason: 'Perlu.' }), coordinate: (now) => ({ agency: now === 'inspektorat' ? 'biro-pemerintahan' : 'inspektorat', reason: 'Bukan wewenang kami.' }) };
  const keys = [chance.hex(8), chance.hex(8)];
  return {
    delays: [0, 0],
    *steps(world) {
      if (world === 0) return;
      for (const [i, action] of Object.keys(inputs).entries()) {
        const { status, headers, json } = yield get(cookie, `/api/crm/reports/${report.code}`);
        if (status !== 200) return;
        yield jsonOf(cookie, `/api/crm/reports/${report.code}/actions/${action}`, inputs[action](json.report.fields.agency.value), { 'If-Match': headers.etag, 'Idempotency-Key': keys[i] });
      }
    },
  };
}

/**
 * Somebody else guesses from elsewhere, in one world only; then the viewer does. Nobody has the name: failures at an account are told to its
 * owner, and many of them slow everybody down (decision 0015), which is no leak. A throttle counts a name that nobody has like any other.
 */
export function failedSignIns(know) {
  const { viewer, chance, guesses } = know;
  if (has(viewer, 'administrators')) return undefined;
  const name = `Nama ${chance.hex(8)}`;
  const address = `127.9.${chance.below(250)}.${chance.between(1, 250)}`;
  guesses.address = address;
  const attempt = (headers) => jsonOf(null, '/api/crm/session', { name, password: 'wrong' }, headers);
  return {
    address, delays: [0, 0], status: 401, then: () => [{ ...attempt({ 'X-Forwarded-For': address, REMOTE_ADDR: address }), operation: 'crm_sign_in' }],
    *steps(world) {
      if (world === 0) return;
      for (let i = 0; i < 5; i++) yield attempt();
    },
  };
}

/** What may happen between two requests of the viewer, with weights. A failed sign-in costs as much as all else of a sequence. */
export const acts = [[3, filing], [4, privateFiling], [3, look], [3, hiddenStep], [0.05, failedSignIns]];

/** The Bureau or a ticket admin masks the words of a passage, before the viewer looks for the first time. */
export function masking(know, { code, secrets }) {
  const cookie = actor(know, 'u2', 'u1');
  const key = know.chance.hex(8);
  return {
    delays: [0, 0],
    *steps(world) {
      const { json, headers } = yield get(cookie, `/api/crm/reports/${code}`);
      const text = json.report.fields.description.value;
      const start = Buffer.byteLength(text.slice(0, text.lastIndexOf(secrets[world])));
      const selection = { text: 'description', item: 0, start, end: start + Buffer.byteLength(secrets[world]), type: 'OTHER' };
      yield jsonOf(cookie, `/api/crm/reports/${code}/passages`, selection, { 'If-Match': headers.etag, 'Idempotency-Key': key });
    },
  };
}
