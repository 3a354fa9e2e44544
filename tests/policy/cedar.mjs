// A second opinion: the newest edition in Cedar (the policies of cedar/, written from the contract's tables alone), asked as
// the core is asked. A whole decision is one Cedar request for sight, and one for every level of a field, label and action.
import { readFileSync } from 'node:fs';
import v8 from 'node:v8';
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';

// Node 20's V8 dies ("unreachable code") where it has inlined the call of a module like Cedar's and then takes that back.
v8.setFlagsFromString('--no-turbo-inline-js-wasm-calls');

export const edition = '2026-11-23';
export const policyFiles = ['sight', 'fields', 'labels', 'actions'];

const levels = ['full', 'masked', 'coarse', 'locked'];
const fields = [
  'ticket_code', 'visibility', 'state', 'category', 'agency', 'description', 'area', 'location', 'report_photo',
  'complainant_name', 'complainant_contact', 'reported_date', 'reported_hour', 'channel', 'channel_reference', 'event_times',
  'due_time', 'sla_band', 'followup_note', 'followup_photo', 'followup_officer', 'history', 'access_trail',
];
const labels = [
  'private', 'public', 'identity_reminder', 'followup_reminder', 'photo_granted', 'photo_locked', 'anonymous_reporter',
  'accountable_officer',
];
const actions = [
  'coordinate', 'dispatch', 'reassign', 'start', 'estimate', 'file_followup', 'accept', 'reject', 'order_verification',
  'confirm_on_site', 'refute_on_site', 'decline', 'withdraw', 'reopen', 'make_private', 'make_public', 'request_photo',
  'grant_photo', 'deny_photo', 'revoke_photo',
];

const file = (name) => readFileSync(new URL(`cedar/${name}`, import.meta.url), 'utf8');

export const schemaText = file('schema.cedarschema');
export const policyText = () => policyFiles.map((name) => file(`${name}.cedar`)).join('\n');
const schema = checked(cedar.schemaToJson(schemaText)).json[''];

/** What Cedar answered, when it is no failure. */
function checked(answer) {
  if (answer.type === 'success') return answer;
  throw new Error(`cedar: ${JSON.stringify(answer.errors)}`);
}

/** What the validator has to say about the policies, in its strict mode; empty when all is well. */
export function complaints(text) {
  const answer = checked(cedar.validate({ schema: schemaText, policies: { staticPolicies: text } }));
  return [...answer.validationErrors, ...answer.validationWarnings, ...answer.otherWarnings];
}

/** The policies one by one, as texts. */
export const policiesOf = (text) => checked(cedar.policySetTextToParts(text)).policies;

/**
 * The question with its ids reduced to what its meaning can tell apart: the viewer's own ("me", "mine"), somebody else's
 * ("other", "theirs"), none. Of the grants it matters whether the viewer's is there, and whether there is any.
 */
export function reduced({ viewer, report }) {
  const person = (id) => (id === null ? null : id === viewer.id ? 'me' : 'other');
  const agency = (id) => (id === viewer.agency ? 'mine' : 'theirs');
  return {
    viewer: {
      ...viewer,
      ...('id' in viewer && { id: 'me' }),
      ...('tags' in viewer && { tags: [...viewer.tags].sort() }),
      ...('agency' in viewer && { agency: 'mine' }),
    },
    report: {
      ...report,
      agency: agency(report.agency),
      assignee: person(report.assignee),
      reporter: person(report.reporter),
      followup: report.followup && { officer: person(report.followup.officer), agency: agency(report.followup.agency) },
      photo_request_by: person(report.photo_request_by),
      photo_grants: [...new Set(report.photo_grants.map(person))].sort(),
    },
  };
}

/** The record without the members that are null: a missing fact is a missing attribute. */
const present = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
const word = (type, id) => ({ __entity: { type, id } });

function principalOf(viewer) {
  const tags = viewer.tags?.filter((tag) => schema.entityTypes.Tag.enum.includes(tag)) ?? [];
  switch (viewer.surface) {
    case 'portal': return { uid: { type: 'Visitor', id: 'visitor' }, attrs: {}, parents: [] };
    case 'jaki': return { uid: { type: 'Citizen', id: viewer.id }, attrs: { id: viewer.id }, parents: [] };
    case 'crm': return {
      uid: { type: 'Officer', id: viewer.id },
      attrs: { id: viewer.id, agency: viewer.agency },
      parents: tags.map((id) => ({ type: 'Tag', id })),
    };
    default: throw new Error(`unknown surface ${viewer.surface}`);
  }
}

function resourceOf({ visibility, reporter, assignee, followup }) {
  return {
    uid: { type: 'Report', id: 'report' },
    attrs: present({ visibility: word('Visibility', visibility), reporter, assignee, followup }),
    parents: [],
  };
}

/** All that some action's context holds; each request takes what the schema gives its action. */
const contextOf = (report) => present({
  state: word('State', report.state),
  handled_by: report.agency,
  photo_grants: report.photo_grants,
  photo_request_by: report.photo_request_by,
  reopen_window_open: report.reopen_window_open,
});

/** For each type of principal its actions, together with those of the same context: what one look at the facts answers. */
function groupsByPrincipal() {
  const groups = {};
  for (const [name, { appliesTo }] of Object.entries(schema.actions)) {
    const context = Object.keys(appliesTo.context?.attributes ?? {}).sort();
    for (const type of appliesTo.principalTypes) {
      groups[type] ??= new Map();
      const key = context.join();
      if (!groups[type].has(key)) groups[type].set(key, { context, actions: [], answers: new Map() });
      groups[type].get(key).actions.push(name);
    }
  }
  return Object.fromEntries(Object.entries(groups).map(([type, byContext]) => [type, [...byContext.values()]]));
}

/** The actions that a policy's scope names; every action when it names none. */
function actionsInScope(policy) {
  const { action } = checked(cedar.policyToJson(policy)).json;
  if (action.op === 'All') return Object.keys(schema.actions);
  return (action.entities ?? [action.entity]).map((uid) => (uid.__entity ?? uid).id);
}

let opinions = 0;

export class SecondOpinion {
  #name = `opinion-${opinions += 1}`;
  #groups = groupsByPrincipal();
  /** How many requests Cedar was asked. */
  requests = 0;

  constructor(text = policyText()) {
    checked(cedar.preparseSchema(this.#name, schemaText));
    checked(cedar.preparsePolicySet(this.#name, { staticPolicies: text }));
    // Cedar's time grows with its policies, so each action has a set of those alone that can speak about it.
    const slices = Object.fromEntries(Object.keys(schema.actions).map((action) => [action, []]));
    for (const policy of policiesOf(text)) for (const action of actionsInScope(policy)) slices[action].push(policy);
    for (const [action, policies] of Object.entries(slices)) {
      checked(cedar.preparsePolicySet(`${this.#name}/${action}`, { staticPolicies: policies.join('\n') }));
    }
  }

  /** Decides by reduced ids; each distinct request is put to Cedar once, and its answer remembered. */
  decide(question) {
    const { viewer, report } = reduced(question);
    const principal = principalOf(viewer);
    const resource = resourceOf(report);
    const facts = contextOf(report);
    const standing = JSON.stringify([principal.parents, resource.attrs]);
    const allowed = new Set();
    for (const group of this.#groups[principal.uid.type]) {
      const context = pick(facts, group.context);
      const key = group.context.length ? standing + JSON.stringify(context) : standing;
      if (!group.answers.has(key)) {
        group.answers.set(key, group.actions.filter((action) =>
          this.#ask(action, principal, resource, context, { preparsedPolicySetId: `${this.#name}/${action}` })));
      }
      for (const action of group.answers.get(key)) allowed.add(action);
    }
    return decisionOf(allowed);
  }

  /** Decides by the ids as they are, all policies at once, every request held against the schema, nothing remembered: slow. */
  decideAnew({ viewer, report }) {
    const principal = principalOf(viewer);
    const resource = resourceOf(report);
    const facts = contextOf(report);
    const whole = { preparsedPolicySetId: this.#name, preparsedSchemaName: this.#name, validateRequest: true };
    const groups = this.#groups[principal.uid.type];
    return decisionOf(new Set(groups.flatMap((group) => group.actions.filter((action) =>
      this.#ask(action, principal, resource, pick(facts, group.context), whole)))));
  }

  #ask(action, principal, resource, context, by) {
    this.requests += 1;
    const { response } = checked(cedar.statefulIsAuthorized({
      principal: principal.uid, action: { type: 'Action', id: action }, resource: resource.uid, context,
      entities: [principal, resource], ...by,
    }));
    if (response.diagnostics.errors.length > 0) throw new Error(`cedar, ${action}: ${JSON.stringify(response.diagnostics.errors)}`);
    return response.decision === 'allow';
  }
}

const pick = (record, names) => Object.fromEntries(names.filter((name) => name in record).map((name) => [name, record[name]]));

/** What Cedar allows, in the shape of `tabir decide`. What may not be seen has neither fields nor labels nor actions. */
function decisionOf(allowed) {
  const visible = allowed.has('see');
  const levelOf = (field) => levels.find((level) => allowed.has(`${field}:${level}`)) ?? 'hidden';
  return {
    edition,
    visible,
    fields: Object.fromEntries(fields.map((field) => [field, visible ? levelOf(field) : 'hidden'])),
    labels: visible ? labels.filter((label) => allowed.has(`label:${label}`)) : [],
    actions: visible ? actions.filter((action) => allowed.has(action)) : [],
  };
}
