// Who looks: every column of the decision, signed out included, as accounts of the demo city.
import { execFileSync } from 'node:child_process';
import { tabir } from '../../support/server.mjs';

export const threeTags = ['validation-officers', 'ticket-admins', 'administrators'];

/** What the demo city's accounts have not: whose tags are added for these tests. */
export const addedTags = { u3: ['auditors'] };

const kinds = (citizens) => [
  { name: 'a visitor', surface: 'portal' },
  { name: 'someone signed out of the CRM', surface: 'crm' },
  { name: 'someone signed out of JAKI', surface: 'jaki' },
  { name: 'a citizen with reports', surface: 'jaki', id: citizens[0] },
  { name: 'another citizen with reports', surface: 'jaki', id: citizens[1] },
  { name: 'a ticket admin', surface: 'crm', id: 'u1' },
  { name: 'the Bureau', surface: 'crm', id: 'u2' },
  { name: 'the Bureau, as an auditor too', surface: 'crm', id: 'u3' },
  { name: 'an administrator', surface: 'crm', id: 'u4' },
  { name: 'an auditor', surface: 'crm', id: 'u5' },
  { name: 'an intake desk', surface: 'crm', id: 'u6' },
  { name: 'an officer', surface: 'crm', id: 'u7' },
  { name: 'an officer of a crew', surface: 'crm', id: 'u9' },
  { name: 'an officer of another agency', surface: 'crm', id: 'u11' },
  { name: 'an officer of a third agency', surface: 'crm', id: 'u14' },
];

/** The viewers, with tags and agency as the accounts have them and the cookie of a session that `cookies` holds by id. */
export function viewersOf(accounts, citizens, cookies) {
  return kinds(citizens).map((kind) => {
    const account = accounts.find(({ id }) => id === kind.id);
    const tags = [...(account?.tags ?? []), ...(addedTags[kind.id] ?? [])];
    return { ...kind, tags, agency: account?.agency, cookie: cookies.get(kind.id) };
  });
}

export const has = (viewer, ...tags) => tags.some((tag) => viewer.tags.includes(tag));
export const isOfThreeTags = (viewer) => has(viewer, ...threeTags);

/** The viewer of a question to the core. Who is signed out sees what a visitor sees. */
function asked({ surface, id, tags, agency }) {
  if (!id) return { surface: 'portal' };
  return surface === 'crm' ? { surface, id, tags, agency } : { surface, id };
}

/** What the core decides of each report's facts for the viewer. */
export function decide(viewer, facts) {
  const input = facts.map((report) => JSON.stringify({ viewer: asked(viewer), report })).join('\n');
  const output = execFileSync(tabir, ['decide'], { input, maxBuffer: 2 ** 28 }).toString();
  return output.trim().split('\n').map((line) => JSON.parse(line));
}
