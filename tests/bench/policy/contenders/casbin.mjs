// The newest edition for node-casbin: a line of policy for each thing and who may have it, matched by functions.
import { newEnforcer, newModelFromString } from 'casbin';
import { wholeDecision } from '../asked.mjs';

const model = `
[request_definition]
r = what, viewer, report

[policy_definition]
p = what, who, when

[policy_effect]
e = some(where (p.eft == allow))

[matchers]
m = r.what == p.what && is(p.who, r.viewer, r.report) && holds(p.when, r.report)
`;

const crm = (viewer) => viewer.surface === 'crm';
const tagged = (viewer, ...tags) => crm(viewer) && tags.some((tag) => viewer.tags.includes(tag));
const threeTags = (viewer) => tagged(viewer, 'validation-officers', 'ticket-admins', 'administrators');
const granted = (viewer, report) => viewer.surface !== 'portal' && report.photo_grants.includes(viewer.id);
const owner = (viewer, report) => viewer.surface === 'jaki' && report.reporter === viewer.id;
const bureau = (viewer) => tagged(viewer, 'validation-officers');

const standings = {
  anyone: () => true,
  crm,
  owner,
  assignee: (viewer, report) => crm(viewer) && report.assignee === viewer.id,
  filed: (viewer, report) => crm(viewer) && report.followup?.officer === viewer.id,
  handling: (viewer, report) => crm(viewer) && !threeTags(viewer) && report.agency === viewer.agency,
  three_tags: threeTags,
  ticket_admin: (viewer) => tagged(viewer, 'ticket-admins'),
  bureau,
  trail: (viewer) => tagged(viewer, 'administrators', 'auditors'),
  granted,
  labelled: (viewer, report) => crm(viewer) || owner(viewer, report),
  labelled_granted: (viewer, report) => (crm(viewer) || owner(viewer, report)) && granted(viewer, report),
  labelled_locked: (viewer, report) => (crm(viewer) || owner(viewer, report)) && !granted(viewer, report),
  validator: (viewer, report) => bureau(viewer) && report.followup !== null &&
    report.followup.officer !== viewer.id && report.followup.agency !== viewer.agency,
  may_ask: (viewer, report) => crm(viewer) && !granted(viewer, report) && report.photo_request_by !== viewer.id,
  may_answer: (viewer, report) => bureau(viewer) && report.photo_request_by !== null && report.photo_request_by !== viewer.id,
};

const moments = {
  always: () => true,
  public: (report) => report.visibility === 'public',
  private: (report) => report.visibility === 'private',
  filed: (report) => report.followup !== null,
  granted: (report) => report.visibility === 'private' && report.photo_grants.length > 0,
  early: ({ state }) => state === 'submitted' || state === 'coordinating',
  routed: ({ state }) => ['submitted', 'coordinating', 'dispatched'].includes(state),
  worked: ({ state }) => ['dispatched', 'in_progress', 'estimated', 'followup_rejected'].includes(state),
  startable: ({ state }) => ['submitted', 'coordinating', 'dispatched', 'estimated', 'followup_rejected'].includes(state),
  in_progress: ({ state }) => state === 'in_progress',
  fileable: ({ state }) => state === 'in_progress' || state === 'estimated',
  awaiting: ({ state }) => state === 'awaiting_validation',
  on_site: ({ state }) => state === 'on_site_verification',
  live: ({ state }) => !['done', 'declined', 'withdrawn'].includes(state),
  reopenable: (report) => report.state === 'done' && report.reopen_window_open,
};

const shown = (level, fields, who, when = 'always') => fields.map((field) => [`${field}:${level}`, who, when]);
const details = ['reported_date', 'reported_hour', 'channel', 'channel_reference', 'event_times', 'due_time'];

const policies = [
  ['see', 'anyone', 'public'], ['see', 'owner', 'always'], ['see', 'assignee', 'always'], ['see', 'filed', 'always'],
  ['see', 'three_tags', 'always'],
  ...shown('full', ['ticket_code', 'visibility', 'state', 'category', 'agency', 'area', 'history', 'followup_photo'], 'anyone'),
  ...shown('masked', ['description', 'followup_note'], 'anyone'),
  ...shown('coarse', ['location'], 'anyone'),
  ...shown('full', ['description', 'location', 'complainant_name', 'complainant_contact', ...details], 'owner'),
  ...shown('coarse', ['followup_officer', 'access_trail'], 'owner'),
  ...shown('full', ['sla_band', 'followup_officer'], 'crm'),
  ...shown('full', ['location'], 'assignee'),
  ...shown('full', ['location'], 'filed'),
  ...shown('full', ['location', ...details], 'three_tags'),
  ...shown('full', ['access_trail'], 'trail'),
  ...shown('full', ['report_photo'], 'anyone', 'public'),
  ...shown('full', ['report_photo'], 'granted'),
  ...shown('locked', ['report_photo'], 'anyone', 'private'),
  ['label:private', 'labelled', 'private'], ['label:public', 'labelled', 'public'],
  ['label:identity_reminder', 'crm', 'always'], ['label:followup_reminder', 'crm', 'filed'],
  ['label:photo_granted', 'labelled_granted', 'private'], ['label:photo_locked', 'labelled_locked', 'private'],
  ['label:anonymous_reporter', 'crm', 'always'], ['label:accountable_officer', 'crm', 'filed'],
  ['coordinate', 'ticket_admin', 'routed'], ['coordinate', 'assignee', 'routed'],
  ['dispatch', 'ticket_admin', 'early'], ['dispatch', 'handling', 'early'],
  ['reassign', 'ticket_admin', 'worked'], ['decline', 'ticket_admin', 'early'],
  ['start', 'assignee', 'startable'], ['estimate', 'assignee', 'in_progress'], ['file_followup', 'assignee', 'fileable'],
  ['accept', 'validator', 'awaiting'], ['reject', 'validator', 'awaiting'], ['order_verification', 'validator', 'awaiting'],
  ['confirm_on_site', 'validator', 'on_site'], ['refute_on_site', 'validator', 'on_site'],
  ['withdraw', 'owner', 'live'], ['reopen', 'owner', 'reopenable'],
  ['make_private', 'owner', 'public'], ['make_private', 'ticket_admin', 'public'], ['make_private', 'bureau', 'public'],
  ['make_public', 'owner', 'private'],
  ['request_photo', 'may_ask', 'private'],
  ['grant_photo', 'may_answer', 'private'], ['deny_photo', 'may_answer', 'private'],
  ['revoke_photo', 'bureau', 'granted'],
];

export async function open() {
  const enforcer = await newEnforcer(newModelFromString(model));
  await enforcer.addFunction('is', (who, viewer, report) => standings[who](viewer, report));
  await enforcer.addFunction('holds', (when, report) => moments[when](report));
  await enforcer.addPolicies(policies);
  return ({ viewer, report }) => {
    const may = (what) => enforcer.enforceSync(what, viewer, report);
    return wholeDecision({
      sees: () => may('see'),
      shows: (field, level) => may(`${field}:${level}`),
      carries: (label) => may(`label:${label}`),
      may,
    });
  };
}
