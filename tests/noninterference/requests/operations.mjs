// Requests made from the description of the interface: every operation, with values as they should be, odd, and hostile. A new route is
// asked the day that it is described; one whose parameter or member has no line in values.mjs is reported by `withoutValues`.
import { readFileSync } from 'node:fs';
import { members, parameters, photoBody, secret, vocabulary } from './values.mjs';

const document = JSON.parse(readFileSync(new URL('../../../server/openapi/openapi.json', import.meta.url)));
const given = (schema) => (schema?.$ref ? given(schema.$ref.slice(2).split('/').reduce((node, part) => node[part], document)) : schema);
/** The schema itself, or the first of those that it may be. */
const resolve = (schema) => given(given(schema)?.oneOf?.[0] ?? schema);

export const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({
  id: operation.operationId, method: method.toUpperCase(), path, surface: path.split('/')[2],
  parameters: (operation.parameters ?? []).map(resolve),
  types: Object.keys(operation.requestBody?.content ?? {}),
  body: resolve(operation.requestBody?.content?.['application/json']?.schema),
})));

/** "operation: name" for each parameter and member that values.mjs does not know. */
export const withoutValues = () => operations.flatMap(({ id, parameters: list, body }) => [
  ...list.filter(({ name }) => !parameters[name]).map(({ name }) => `${id}: ${name}`),
  ...Object.keys(body?.properties ?? {}).filter((name) => !members[name]).map((name) => `${id}: ${name}`)]);

/** Where a password is hashed, which costs a tenth of a second; and what ends the session. */
const isCostly = ({ id }) => /_(sign_in|step_up|password|remove_second_factor)$/.test(id);
const endsSession = ({ id }) => /_(sign_out|end|end_other_sessions|end_session)$/.test(id);
/** Where a process is begun for a picture: as long as all else of a sequence. */
const isUpload = ({ id }) => id.endsWith('_upload');
const isDocument = ({ surface }) => !['portal', 'crm', 'jaki'].includes(surface);

/** Users, agencies and channels: seldom asked by those for whom it isn't there, so that it leaves room for the rest. */
const isAdministration = ({ path }) => /^\/api\/crm\/(users|agencies|channels|administration-events)(\/|$)/.test(path);

/** A change of a thing, when none of its kind was seen. */
const isUnseen = ({ method, path }, seen) => method === 'POST' && path.includes('{') && !seen.things.has(path.split('/')[3]);

/** How often an operation is asked by that viewer, who has seen so much. */
function weight(operation, { surface, tags }, seen) {
  if (isCostly(operation)) return 0.03;
  if (endsSession(operation) || isDocument(operation)) return 0.06;
  if (operation.surface !== surface) return operation.surface === 'portal' ? 0.15 : 0.05;
  if (isAdministration(operation)) return !tags.includes('administrators') ? 0.15 : isUnseen(operation, seen) ? 0.5 : 3;
  if (operation.id === 'crm_mask_passage') return tags.some((tag) => ['ticket-admins', 'validation-officers'].includes(tag)) ? 4 : 0.5;
  if (operation.id.endsWith('_list')) return 9;
  if (/_(report|act|submit)$/.test(operation.id)) return 4;
  return isUpload(operation) || /_(second_factor|reset|sign_on)/.test(operation.id) ? 0.2 : 1.2;
}

const line = (name, value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;

/** Members of a query that the description doesn't know: what a hidden field is called, and how others are led astray. */
const strangers = (know) => {
  const { chance } = know;
  const field = chance.is(0.5) ? chance.of(['complainant_name', 'complainant_contact', 'channel_reference']) : chance.of(vocabulary.fields).code;
  // Letter by letter is how such a hole is read out.
  const value = (chance.is(0.4) && secret(know)) || chance.letters(1);
  const known = chance.of([line(`reporter.${field}`, value), line('fields', field), line('total', 'all'), line(`${field}[like]`, value), line('expand', field)]);
  return chance.is(0.6) ? line(field, value) : known;
};

/** What tells most where it should not work. */
const telling = ['sort', 'from', 'until', 'channel', 'q'];

function queryOf(operation, know, about) {
  const { chance } = know;
  const list = operation.parameters.filter((parameter) => parameter.in === 'query');
  // Few at once, or nothing is left that they all let through.
  const optional = list.filter(({ required }) => !required);
  const few = Array.from({ length: optional.length && chance.weighed([[3, 0], [6, 1], [2, 2], [0.5, 3]]) }, () => chance.weighed(optional.map((each) => [telling.includes(each.name) ? 3 : 1, each]))).filter(Boolean);
  const chosen = [...list.filter(({ required }) => required && chance.is(0.97)), ...new Set(few)];
  const pairs = chosen.map(({ name }) => line(name, parameters[name](know, about)));
  if (chance.is(0.06) && pairs.length) pairs.push(chance.of(pairs));
  // What another list may be asked by.
  if (chance.is(0.06)) pairs.push(line(...chance.of(Object.entries(parameters).map(([name, value]) => [name, value(know, about)]))));
  if (chance.is(0.2)) pairs.push(strangers(know));
  return pairs.length ? `?${pairs.join('&')}` : '';
}

/** A member's value as its name asks for; seldom one of another type. */
function bodyOf(operation, know, about) {
  const { chance } = know;
  const needs = operation.id.endsWith('_act') ? vocabulary.actions.find(({ code }) => code === about.action)?.needs : undefined;
  const names = needs ?? Object.keys(operation.body.properties ?? {});
  const body = Object.fromEntries(names.map((name) => [name, members[name](know, about)]));
  if (chance.is(0.03)) body[chance.of(names) ?? 'x'] = chance.of([null, 7, [], {}, 'x'.repeat(5000)]);
  if (chance.is(0.03)) body[chance.of(vocabulary.fields).code] = 'x';
  const text = JSON.stringify(body);
  return Buffer.from(chance.is(0.02) ? text.slice(0, -1) : text);
}

/** Headers that a caller may add to anything, none of which may matter. */
const additions = (know) => know.chance.of([
  { 'X-Forwarded-For': know.guesses.address ?? '10.0.0.1' }, { REMOTE_ADDR: '10.0.0.1' }, { Accept: 'text/csv' }, { Range: 'bytes=0-9' }, { 'If-Modified-Since': 'Mon, 23 Nov 2026 00:00:00 GMT' },
  { 'If-None-Match': '*' }, { 'Sec-Fetch-Site': 'cross-site' }, { Origin: 'http://evil.example' }, { 'Accept-Encoding': 'gzip, br' }, { Cookie: null }, { Prefer: 'count=exact' }, { 'X-HTTP-Method-Override': 'DELETE' }]);

/** The request that asks for the next page, or for the same with other words of its own. */
function nextPage({ seen, chance }) {
  const [path, query = ''] = seen.next.path.split('?');
  const pairs = query.split('&').filter((pair) => pair && !pair.startsWith('cursor='));
  if (chance.is(0.1)) pairs.push('state=done');
  return { method: 'GET', path: `${path}?${[...pairs, line('cursor', seen.next.cursor)].join('&')}`, headers: {} };
}

/** What somebody asks who sees that a report is new: the report, and its photo. */
export const opening = ({ viewer }, code, photo) => ['report', 'photo'].map((kind) => ({
  operation: `${viewer.surface}_${kind}`, method: 'GET', path: `/api/${viewer.surface}/${kind}s/${kind === 'report' ? code : photo}`, headers: { Cookie: viewer.cookie ?? null },
}));

/** What a page that is open asks every now and then: what is new since it asked last. */
export function poll({ viewer, seen }) {
  const since = seen.news.length ? `?${line('since', seen.news.at(-1))}` : '';
  return { operation: `${viewer.surface}_news`, method: 'GET', path: `/api/${viewer.surface}/news${since}`, headers: { Cookie: viewer.cookie ?? null } };
}

/** One request of the viewer: {operation, method, path, headers, body}. */
export function request(know) {
  const { viewer, chance, seen } = know;
  if (seen.next && chance.is(0.12)) return { ...nextPage(know), operation: 'next page', headers: { Cookie: viewer.cookie ?? null } };
  if (seen.changes.length && chance.is(0.06)) return chance.of(seen.changes);
  const operation = chance.weighed(operations.map((each) => [weight(each, viewer, seen), each]));
  const about = { path: operation.path };
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(about[name] = parameters[name](know, about)));
  const headers = { Cookie: viewer.cookie ?? null };
  for (const { name, required } of operation.parameters.filter((parameter) => parameter.in === 'header')) {
    if (chance.is(required ? 0.98 : 0.3)) headers[name] = parameters[name](know, about) ?? null;
  }
  const made = { operation: operation.id, method: operation.method, path: path + queryOf(operation, know, about), headers };
  if (operation.types.length) {
    headers['Content-Type'] = chance.is(0.02) ? 'text/plain' : chance.of(operation.types);
    made.body = operation.body ? bodyOf(operation, know, about) : photoBody(know);
    seen.changes.push(made);
  }
  if (chance.is(0.15)) Object.assign(headers, additions(know));
  if (chance.is(0.02)) Object.assign(made, { method: chance.of(['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE']), body: undefined });
  // Whether an answer to HEAD has a body is the server's affair: it ends with the connection.
  if (made.method === 'HEAD') headers.Connection = 'close';
  if (chance.is(0.01)) made.path = chance.of([`${path}/`, `${path}/x`, path.replace('/api/', '/api//'), path.toUpperCase()]);
  return made;
}
