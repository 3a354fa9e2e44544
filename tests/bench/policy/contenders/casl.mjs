// The newest edition for CASL: an ability for each viewer, made once, and asked about each report.
import { AbilityBuilder, createMongoAbility } from '@casl/ability';
import { wholeDecision } from '../asked.mjs';

const everyones = ['ticket_code', 'visibility', 'state', 'category', 'agency', 'area', 'history', 'followup_photo'];
const details = ['reported_date', 'reported_hour', 'channel', 'channel_reference', 'event_times', 'due_time'];
const validation = ['accept', 'reject', 'order_verification'];
const onSite = ['confirm_on_site', 'refute_on_site'];
const early = ['submitted', 'coordinating'];
const isPrivate = { visibility: 'private' };
const isPublic = { visibility: 'public' };
const inStates = (...states) => ({ state: { $in: states } });

function abilityOf(viewer) {
  const rules = new AbilityBuilder(createMongoAbility);
  const can = (action, conditions, fields) =>
    (fields ? rules.can(action, 'Report', fields, conditions) : rules.can(action, 'Report', conditions));
  can('see', isPublic);
  can('full', {}, everyones);
  can('masked', {}, ['description', 'followup_note']);
  can('coarse', {}, ['location']);
  can('full', isPublic, ['report_photo']);
  can('locked', isPrivate, ['report_photo']);
  if (viewer.surface === 'jaki') allowCitizen(can, viewer.id);
  if (viewer.surface === 'crm') allowOfficer(can, rules.cannot, viewer);
  return rules.build({ detectSubjectType: () => 'Report' });
}

function allowCitizen(can, id) {
  const own = { reporter: id };
  const granted = { photo_grants: { $in: [id] } };
  const notGranted = { photo_grants: { $nin: [id] } };
  can('see', own);
  can('full', own, ['description', 'location', 'complainant_name', 'complainant_contact', ...details]);
  can('coarse', own, ['followup_officer', 'access_trail']);
  can('full', granted, ['report_photo']);
  can('carry', { ...own, ...isPrivate }, ['private']);
  can('carry', { ...own, ...isPublic }, ['public']);
  can('carry', { ...own, ...isPrivate, ...granted }, ['photo_granted']);
  can('carry', { ...own, ...isPrivate, ...notGranted }, ['photo_locked']);
  can('withdraw', { ...own, state: { $nin: ['done', 'declined', 'withdrawn'] } });
  can('reopen', { ...own, state: 'done', reopen_window_open: true });
  can('make_private', { ...own, ...isPublic });
  can('make_public', { ...own, ...isPrivate });
}

function allowOfficer(can, cannot, viewer) {
  const { id, tags } = viewer;
  const granted = { photo_grants: { $in: [id] } };
  const notGranted = { photo_grants: { $nin: [id] } };
  const filed = { followup: { $ne: null } };
  can('full', {}, ['sla_band', 'followup_officer']);
  can('full', granted, ['report_photo']);
  for (const inQuestion of [{ assignee: id }, { 'followup.officer': id }]) {
    can('see', inQuestion);
    can('full', inQuestion, ['location']);
  }
  can('carry', isPrivate, ['private']);
  can('carry', isPublic, ['public']);
  can('carry', { ...isPrivate, ...granted }, ['photo_granted']);
  can('carry', { ...isPrivate, ...notGranted }, ['photo_locked']);
  can('carry', {}, ['identity_reminder', 'anonymous_reporter']);
  can('carry', filed, ['followup_reminder', 'accountable_officer']);
  can('coordinate', { assignee: id, ...inStates(...early, 'dispatched') });
  can('start', { assignee: id, ...inStates(...early, 'dispatched', 'estimated', 'followup_rejected') });
  can('estimate', { assignee: id, state: 'in_progress' });
  can('file_followup', { assignee: id, ...inStates('in_progress', 'estimated') });
  can('request_photo', { ...isPrivate, ...notGranted, photo_request_by: { $ne: id } });
  if (tags.includes('administrators') || tags.includes('auditors')) can('full', {}, ['access_trail']);
  if (!allowThreeTags(can, tags)) can('dispatch', { agency: viewer.agency, ...inStates(...early) });
  if (tags.includes('ticket-admins')) allowTicketAdmin(can);
  if (tags.includes('validation-officers')) allowBureau(can, cannot, viewer);
}

/** Whether the officer has one of them. */
function allowThreeTags(can, tags) {
  if (!['validation-officers', 'ticket-admins', 'administrators'].some((tag) => tags.includes(tag))) return false;
  can('see', {});
  can('full', {}, ['location', ...details]);
  return true;
}

function allowTicketAdmin(can) {
  can('coordinate', inStates(...early, 'dispatched'));
  can('dispatch', inStates(...early));
  can('decline', inStates(...early));
  can('reassign', inStates('dispatched', 'in_progress', 'estimated', 'followup_rejected'));
  can('make_private', isPublic);
}

function allowBureau(can, cannot, { id, agency }) {
  const others = { followup: { $ne: null }, 'followup.officer': { $ne: id }, 'followup.agency': { $ne: agency } };
  can(validation, { ...others, state: 'awaiting_validation' });
  can(onSite, { ...others, state: 'on_site_verification' });
  can('make_private', isPublic);
  can(['grant_photo', 'deny_photo'], { ...isPrivate, photo_request_by: { $nin: [null, id] } });
  can('revoke_photo', isPrivate);
  cannot('revoke_photo', 'Report', { photo_grants: { $size: 0 } });
}

const viewerKey = ({ surface, id, tags, agency }) => [surface, id, agency, ...(tags ?? [])].join('|');

export async function open() {
  const abilities = new Map();
  return ({ viewer, report }) => {
    // Every program that uses CASL keeps the ability of whoever is logged in.
    const key = viewerKey(viewer);
    if (!abilities.has(key)) abilities.set(key, abilityOf(viewer));
    const ability = abilities.get(key);
    return wholeDecision({
      sees: () => ability.can('see', report),
      shows: (field, level) => ability.can(level, report, field),
      carries: (label) => ability.can('carry', report, label),
      may: (action) => ability.can(action, report),
    });
  };
}
