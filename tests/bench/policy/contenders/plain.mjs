// The newest edition by hand, in plain JavaScript: what a product writes that has no policy engine.

const edition = '2026-11-23';

const hidden = Object.freeze({
  ticket_code: 'hidden', visibility: 'hidden', state: 'hidden', category: 'hidden', agency: 'hidden', description: 'hidden',
  area: 'hidden', location: 'hidden', report_photo: 'hidden', complainant_name: 'hidden', complainant_contact: 'hidden',
  reported_date: 'hidden', reported_hour: 'hidden', channel: 'hidden', channel_reference: 'hidden', event_times: 'hidden',
  due_time: 'hidden', sla_band: 'hidden', followup_note: 'hidden', followup_photo: 'hidden', followup_officer: 'hidden',
  history: 'hidden', access_trail: 'hidden',
});

/** Who the viewer is to the report. */
function standingOf(viewer, report) {
  const crm = viewer.surface === 'crm';
  const has = (tag) => crm && viewer.tags.includes(tag);
  const bureau = has('validation-officers');
  const ticketAdmin = has('ticket-admins');
  const administrator = has('administrators');
  return {
    crm,
    owner: viewer.surface === 'jaki' && report.reporter === viewer.id,
    assignee: crm && report.assignee === viewer.id,
    filed: crm && report.followup !== null && report.followup.officer === viewer.id,
    bureau,
    ticketAdmin,
    administrator,
    auditor: has('auditors'),
    threeTags: bureau || ticketAdmin || administrator,
    handling: crm && viewer.agency === report.agency,
    granted: viewer.surface !== 'portal' && report.photo_grants.includes(viewer.id),
    isPrivate: report.visibility === 'private',
  };
}

function fieldsOf({ crm, owner, assignee, filed, threeTags, administrator, auditor, granted, isPrivate }) {
  const inside = threeTags || assignee || filed;
  const details = owner || threeTags ? 'full' : 'hidden';
  const name = owner ? 'full' : 'hidden';
  return {
    ticket_code: 'full',
    visibility: 'full',
    state: 'full',
    category: 'full',
    agency: 'full',
    description: owner ? 'full' : 'masked',
    area: 'full',
    location: owner || inside ? 'full' : 'coarse',
    report_photo: !isPrivate || granted ? 'full' : 'locked',
    complainant_name: name,
    complainant_contact: name,
    reported_date: details,
    reported_hour: details,
    channel: details,
    channel_reference: details,
    event_times: details,
    due_time: details,
    sla_band: crm ? 'full' : 'hidden',
    followup_note: 'masked',
    followup_photo: 'full',
    followup_officer: crm ? 'full' : owner ? 'coarse' : 'hidden',
    history: 'full',
    access_trail: administrator || auditor ? 'full' : owner ? 'coarse' : 'hidden',
  };
}

function labelsOf({ crm, owner, granted, isPrivate }, report) {
  const labels = [];
  if (!crm && !owner) return labels;
  labels.push(isPrivate ? 'private' : 'public');
  if (crm) labels.push('identity_reminder');
  if (crm && report.followup !== null) labels.push('followup_reminder');
  if (isPrivate) labels.push(granted ? 'photo_granted' : 'photo_locked');
  if (crm) labels.push('anonymous_reporter');
  if (crm && report.followup !== null) labels.push('accountable_officer');
  return labels;
}

function lifecycleActions(standing, { state, reopen_window_open: windowOpen }, mayValidate, actions) {
  const { assignee, ticketAdmin, owner, handling, threeTags } = standing;
  const early = state === 'submitted' || state === 'coordinating';
  const rejected = state === 'followup_rejected';
  if ((early || state === 'dispatched') && (ticketAdmin || assignee)) actions.push('coordinate');
  if (early && (ticketAdmin || (handling && !threeTags))) actions.push('dispatch');
  const assigned = state === 'dispatched' || state === 'in_progress' || state === 'estimated' || rejected;
  if (ticketAdmin && assigned) actions.push('reassign');
  if (assignee) {
    if (early || state === 'dispatched' || state === 'estimated' || rejected) actions.push('start');
    if (state === 'in_progress') actions.push('estimate');
    if (state === 'in_progress' || state === 'estimated') actions.push('file_followup');
  }
  if (mayValidate && state === 'awaiting_validation') actions.push('accept', 'reject', 'order_verification');
  if (mayValidate && state === 'on_site_verification') actions.push('confirm_on_site', 'refute_on_site');
  if (ticketAdmin && early) actions.push('decline');
  if (owner) {
    if (state !== 'done' && state !== 'declined' && state !== 'withdrawn') actions.push('withdraw');
    if (state === 'done' && windowOpen) actions.push('reopen');
  }
}

function actionsOf(standing, viewer, report) {
  const { crm, owner, bureau, ticketAdmin, granted, isPrivate } = standing;
  const { followup, photo_request_by: asking } = report;
  const actions = [];
  const mayValidate = bureau && followup !== null && followup.officer !== viewer.id && followup.agency !== viewer.agency;
  lifecycleActions(standing, report, mayValidate, actions);
  if (!isPrivate) {
    if (owner || ticketAdmin || bureau) actions.push('make_private');
    return actions;
  }
  if (owner) actions.push('make_public');
  if (crm && !granted && asking !== viewer.id) actions.push('request_photo');
  if (bureau && asking !== null && asking !== viewer.id) actions.push('grant_photo', 'deny_photo');
  if (bureau && report.photo_grants.length > 0) actions.push('revoke_photo');
  return actions;
}

function decide({ viewer, report }) {
  const standing = standingOf(viewer, report);
  const { isPrivate, owner, assignee, filed, threeTags } = standing;
  if (isPrivate && !owner && !assignee && !filed && !threeTags) {
    return { edition, visible: false, fields: { ...hidden }, labels: [], actions: [] };
  }
  return {
    edition,
    visible: true,
    fields: fieldsOf(standing),
    labels: labelsOf(standing, report),
    actions: actionsOf(standing, viewer, report),
  };
}

export const open = async () => decide;
