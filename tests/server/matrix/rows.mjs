// Who may ask what: for each operation of the interface what an honest request is, and who is answered. Read off
// docs/api.md and, for steps, off the table of actions; whoever is not named is answered as if the thing were not there.
//
// Viewers: `citizen`, and of the CRM `officer` (no tag) and one of each tag, by the tag's name.

const everyone = ['portal', 'citizen', 'officer', 'validation-officers', 'ticket-admins', 'administrators', 'auditors', 'intake-desks'];
const crm = everyone.slice(2);
/** Of the CRM, who sees every report. */
export const three = ['validation-officers', 'ticket-admins', 'administrators'];

/** Operations that are about no report in particular. `ask` gives what follows the surface's root, and the body of a POST. */
export const plain = {
  'GET /api/vocabulary': { may: everyone },
  'GET /api/reference': { may: everyone },
  'GET /api/edition': { may: everyone },
  'GET /api/editions': { may: everyone },
  'GET /api/editions/{date}': { may: everyone, ask: () => ['2021-05-04'] },
  'GET /api/openapi.json': { may: everyone },
  'GET /api/portal/reports': { may: ['portal'] },
  'GET /api/jaki/reports': { may: ['citizen'] },
  'GET /api/crm/reports': { may: crm },
  'GET /api/jaki/session': { may: ['citizen'] },
  'GET /api/crm/session': { may: crm },
  'GET /api/jaki/news': { may: ['citizen'] },
  'GET /api/crm/news': { may: crm },
  'POST /api/jaki/photos': { may: ['citizen'], status: 201, ask: ({ jpeg }) => [undefined, jpeg] },
  'POST /api/crm/photos': { may: crm, status: 201, ask: ({ jpeg }) => [undefined, jpeg] },
  'POST /api/jaki/reports': { may: ['citizen'], status: 201, ask: ({ draft }) => [undefined, draft] },
  'POST /api/crm/reports': {
    may: ['intake-desks'], status: 201,
    ask: ({ draft }) => [undefined, { ...draft, channel: 'sms', channel_reference: null, complainant_name: 'Wati', complainant_contact: null }],
  },
  // A plain officer for the own agency and below; whoever holds one of the three tags but the ticket admin dispatches nothing.
  'GET /api/crm/officers': { may: ['officer', 'ticket-admins', 'auditors', 'intake-desks'], ask: ({ viewer }) => [`?agency=${viewer.agency}`] },
  'GET /api/crm/photo-requests': { may: ['validation-officers'] },
  'GET /api/crm/access': { may: ['auditors'], ask: ({ anyCode }) => [`?ticket_code=${anyCode}`] },
  'GET /api/crm/sessions': { may: crm },
  'DELETE /api/crm/sessions': { may: crm, status: 204 },
  'GET /api/crm/activity': { may: crm },
  'GET /api/crm/auth-events': { may: ['administrators'] },
  'GET /api/crm/second-factor': { may: crm },
  // What is right in form, and not the caller's own proof: the refusal says that the route is theirs.
  'POST /api/crm/step-up': { may: crm, status: 401, ask: () => [undefined, { password: 'not the password' }] },
  'POST /api/crm/password': { may: crm, status: 401, ask: () => [undefined, { current: 'not the password', new: 'rawa melati 7731' }] },
  'POST /api/crm/second-factor': { may: crm, status: 201, ask: () => [undefined, {}] },
  'POST /api/crm/second-factor/confirmation': { may: crm, status: 401, ask: () => [undefined, { code: '000000' }] },
  'POST /api/crm/second-factor/removal': { may: crm, status: 409, ask: () => [undefined, { password: 'x', code: '000000' }] },
  'GET /api/crm/second-factor-rule': { may: ['administrators'] },
  'POST /api/crm/second-factor-rule': { may: ['administrators'], ask: () => [undefined, { required: false }] },
  'DELETE /api/crm/sessions/{id}': { may: [], ask: () => ['0'.repeat(32)] },
  'POST /api/crm/users/{id}/reset-link': { may: ['administrators'], status: 201, ask: ({ viewer }) => [viewer.id, {}] },
  // Nobody has one: whoever may clear it is told so.
  'DELETE /api/crm/users/{id}/second-factor': { may: ['administrators'], status: 409, ask: ({ viewer }) => [viewer.id] },
  'DELETE /api/crm/users/{id}/sessions': { may: ['administrators'], status: 204, ask: ({ other }) => [other.id] },
  // A change on an old view: whoever may make one is shown the thing as it is now.
  'GET /api/crm/users': { may: ['administrators'] },
  'POST /api/crm/users': { may: ['administrators'], status: 201, ask: ({ fresh }) => [undefined, { name: fresh, agency: 'satpol-pp', tags: [] }] },
  'GET /api/crm/users/{id}': { may: ['administrators'], ask: ({ viewer }) => [viewer.id] },
  'POST /api/crm/users/{id}': { may: ['administrators'], status: 412, ask: ({ viewer }) => [viewer.id, { name: 'x', agency: 'satpol-pp', tags: [] }] },
  'POST /api/crm/users/{id}/end': { may: ['administrators'], status: 412, ask: ({ viewer }) => [viewer.id, {}] },
  'POST /api/crm/users/{id}/restore': { may: ['administrators'], status: 412, ask: ({ viewer }) => [viewer.id, {}] },
  'GET /api/crm/agencies': { may: ['administrators'] },
  'POST /api/crm/agencies': {
    may: ['administrators'], status: 201, ask: ({ fresh }) => [undefined, { id: fresh, id_name: 'X', en_name: 'X', parent: null, kind: 'unit' }],
  },
  'POST /api/crm/agencies/{id}': { may: ['administrators'], status: 412, ask: () => ['satpol-pp', { id_name: 'X', en_name: 'X' }] },
  'POST /api/crm/agencies/{id}/close': { may: ['administrators'], status: 412, ask: () => ['satpol-pp', {}] },
  'POST /api/crm/agencies/{id}/reopen': { may: ['administrators'], status: 412, ask: () => ['satpol-pp', {}] },
  'GET /api/crm/channels': { may: ['administrators'] },
  'POST /api/crm/channels': {
    may: ['administrators'], status: 201,
    ask: ({ fresh }) => [undefined, { id: fresh, id_name: 'X', en_name: 'X', from: '2026-01-01', until: null, located: false }],
  },
  'POST /api/crm/channels/{id}': { may: ['administrators'], status: 412, ask: () => ['sms', { id_name: 'X', en_name: 'X', until: null }] },
  'GET /api/crm/administration-events': { may: ['administrators'] },
  'POST /api/crm/editions': { may: ['administrators'], status: 201, ask: ({ edition }) => [undefined, edition] },
};

/** Operations for whoever asks, with what they prove who they are with: the status of an answer to nobody in particular. */
export const doors = {
  'POST /api/crm/session': { body: { name: 'nobody', password: 'no password' }, status: 401 },
  'POST /api/jaki/session': { body: { token: 'no token' }, status: 401 },
  'POST /api/crm/reset': { body: { token: 'no token', password: 'rawa melati 7731' }, status: 401 },
  'GET /api/crm/sign-on/offer': { status: 200 },
  // Without a sign-on of the city these are not there; tests/server/sign-on.test.mjs goes through them with one.
  'GET /api/crm/sign-on': { status: 404 },
  'GET /api/crm/sign-on/callback': { status: 404 },
  'GET /api/crm/sign-on/end': { status: 404 },
  'GET /api/crm/sign-on/step-up': { status: 404 },
  'DELETE /api/crm/session': { status: 204 },
  'DELETE /api/jaki/session': { status: 204 },
};

// Relations of a viewer to a report. Each is that one relation alone: the report is otherwise other people's, of another agency.
export const relations = {
  citizen: ['stranger', 'owner'],
  crm: {
    public: ['stranger', 'handling', 'assignee', 'filer', 'colleague'],
    private: ['stranger', 'handling', 'assignee', 'filer', 'colleague', 'asking', 'granted'],
  },
};

/** Whether a viewer in that relation sees the report at all. */
export function sees({ viewer, relation, visibility }) {
  if (visibility === 'public') return true;
  return three.includes(viewer) || ['owner', 'assignee', 'filer'].includes(relation);
}

const both = ['public', 'private'];
const bureauOnOthers = { may: ['validation-officers:*'], not: ['*:filer', '*:colleague'], on: both };

/** Steps: the states they exist in (the first is the one that is tried), and who takes them, as `viewer:relation`. */
export const steps = {
  coordinate: { from: 'submitted', may: ['ticket-admins:*', '*:assignee'], on: both },
  dispatch: { from: 'submitted', may: ['ticket-admins:*', 'officer:handling', 'auditors:handling', 'intake-desks:handling'], on: both },
  reassign: { from: 'dispatched', may: ['ticket-admins:*'], on: both },
  start: { from: 'dispatched', may: ['*:assignee'], on: both },
  estimate: { from: 'in_progress', may: ['*:assignee'], on: both },
  file_followup: { from: 'in_progress', may: ['*:assignee'], on: both },
  accept: { from: 'awaiting_validation', ...bureauOnOthers },
  reject: { from: 'awaiting_validation', ...bureauOnOthers },
  order_verification: { from: 'awaiting_validation', ...bureauOnOthers },
  confirm_on_site: { from: 'on_site_verification', ...bureauOnOthers },
  refute_on_site: { from: 'on_site_verification', ...bureauOnOthers },
  decline: { from: 'submitted', may: ['ticket-admins:*'], on: both },
  withdraw: { from: 'submitted', may: ['citizen:owner'], on: both },
  reopen: { from: 'done', may: ['citizen:owner'], on: both },
  make_private: { from: 'submitted', may: ['citizen:owner', 'ticket-admins:*', 'validation-officers:*'], on: ['public'] },
  make_public: { from: 'submitted', may: ['citizen:owner'], on: ['private'] },
  request_photo: { from: 'submitted', may: ['*:*'], not: ['citizen:*', '*:asking', '*:granted'], on: ['private'] },
  grant_photo: { from: 'submitted', may: ['validation-officers:*'], not: ['*:asking'], on: ['private'] },
  deny_photo: { from: 'submitted', may: ['validation-officers:*'], not: ['*:asking'], on: ['private'] },
  revoke_photo: { from: 'submitted', may: ['validation-officers:*'], on: ['private'] },
};

const fits = (pattern, { viewer, relation }) => {
  const [who, how] = pattern.split(':');
  return (who === '*' || who === viewer) && (how === '*' || how === relation);
};

/** Whether the viewer may take the step on a report that they see. */
export function takes(step, cell) {
  const { may, not = [], on } = steps[step];
  return on.includes(cell.visibility) && may.some((pattern) => fits(pattern, cell)) && !not.some((pattern) => fits(pattern, cell));
}

/** Operations about one report or its photo: the status for a viewer in a relation to it, but for steps (above). */
export const aboutReports = {
  'GET /api/SURFACE/reports/{code}': (cell) => (sees(cell) ? 200 : 404),
  'GET /api/SURFACE/reports/{code}/why': (cell) => (sees(cell) ? 200 : 404),
  'GET /api/SURFACE/photos/{id}': (cell) => (sees(cell) && (cell.visibility === 'public' || cell.relation === 'granted') ? 200 : 404),
  'POST /api/crm/reports/{code}/passages': (cell) => {
    if (!sees(cell)) return 404;
    return ['validation-officers', 'ticket-admins'].includes(cell.viewer) ? 200 : 409;
  },
};
