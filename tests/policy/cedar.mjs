// A second opinion: the newest edition in Cedar (the policies of cedar/, written from the contract's tables alone), asked as
// the core is asked. A whole decision is one Cedar request for sight, and one for every level of a field, label and action.
import { readFileSync } from 'node:fs';
import v8 from 'node:v8';
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';

// Node 20's V8 dies ("unreachable code") where it has inlined the call of a module like Cedar's and then takes that back.
v8.setFlagsFromString('--no-turbo-inline-js-wasm-calls');

export const edition = '2026-11-23';
const policyFiles = ['sight', 'fields', 'labels', 'actions'];

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

const schemaText = file('schema.cedarschema');
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

/** The report as the entities of the schema: each request is about one of them. */
function resourcesOf(report) {
  const { state, assignee, reporter, followup, reopen_window_open } = report;
  const visibility = word('Visibility', report.visibility);
  const attributes = {
    Report: { visibility, reporter, assignee, followup },
    Work: { state: word('State', state), handled_by: report.agency, assignee },
    Outcome: { state: word('State', state), followup },
    Complaint: { state: word('State', state), reporter, reopen_window_open },
    Photo: { visibility, reporter, grants: report.photo_grants, request_by: report.photo_request_by },
  };
  return Object.fromEntries(Object.entries(attributes).map(([type, attrs]) =>
    [type, { uid: { type, id: 'it' }, attrs: present(attrs), parents: [] }]));
}

/** For each type of principal its actions, each with the type of what it is done to. */
function actionsByPrincipal() {
  const byPrincipal = {};
  for (const [name, { appliesTo }] of Object.entries(schema.actions)) {
    for (const type of appliesTo.principalTypes) (byPrincipal[type] ??= new Map()).set(name, appliesTo.resourceTypes[0]);
  }
  return byPrincipal;
}
const resourceTypes = actionsByPrincipal();

/** The actions that a policy's scope names; every action when it names none. */
function actionsInScope(policy) {
  const { action } = checked(cedar.policyToJson(policy)).json;
  if (action.op === 'All') return Object.keys(schema.actions);
  return (action.entities ?? [action.entity]).map((uid) => (uid.__entity ?? uid).id);
}

let opinions = 0;

export class SecondOpinion {
  #name = `opinion-${opinions += 1}`;
  /** By the two entities of a request, the actions that Cedar allows. */
  #answers = new Map();
  /** How many requests Cedar was asked. */
  requests = 0;

  constructor(text = policyText()) {
    checked(cedar.preparseSchema(this.#name, schemaText));
    checked(cedar.preparsePolicySet(this.#name, { staticPolicies: text }));
    // Cedar's time grows with its policies, so each action has a set of those alone that can speak about it.
    const slices = Object.fromEntries(Object.keys(schema.actions).map((action) => [action, []]));
    for (const policy of checked(cedar.policySetTextToParts(text)).policies) {
      for (const action of actionsInScope(policy)) slices[action].push(policy);
    }
    for (const [action, policies] of Object.entries(slices)) {
      checked(cedar.preparsePolicySet(`${this.#name}/${action}`, { staticPolicies: policies.join('\n') }));
    }
  }

  /** Decides by reduced ids; each distinct request is put to Cedar once, and its answer remembered. */
  decide(question) {
    const { viewer, report } = reduced(question);
    const principal = principalOf(viewer);
    const resources = resourcesOf(report);
    const known = {};
    return decisionOf((action) => {
      const type = resourceTypes[principal.uid.type].get(action);
      if (type === undefined) return false;
      known[type] ??= this.#allowed(principal, resources[type]);
      return known[type].has(action);
    });
  }

  /** All that the principal may do to the resource. */
  #allowed(principal, resource) {
    const key = JSON.stringify([principal, resource]);
    if (!this.#answers.has(key)) {
      const possible = [...resourceTypes[principal.uid.type]].filter(([, type]) => type === resource.uid.type);
      this.#answers.set(key, new Set(possible.map(([action]) => action)
        .filter((action) => this.#ask(action, principal, resource, this.#slice(action)))));
    }
    return this.#answers.get(key);
  }

  #slice(action) {
    return { preparsedPolicySetId: `${this.#name}/${action}` };
  }

  /** Decides by the ids as they are, and remembers nothing. */
  decideAnew(question) {
    return this.#decideBy(question, (action) => this.#slice(action));
  }

  /** The same, all policies at once, and every request held against the schema: slow. */
  decideStrictly(question) {
    const whole = { preparsedPolicySetId: this.#name, preparsedSchemaName: this.#name, validateRequest: true };
    return this.#decideBy(question, () => whole);
  }

  #decideBy({ viewer, report }, policies) {
    const principal = principalOf(viewer);
    const resources = resourcesOf(report);
    const types = resourceTypes[principal.uid.type];
    return decisionOf((action) =>
      types.has(action) && this.#ask(action, principal, resources[types.get(action)], policies(action)));
  }

  #ask(action, principal, resource, by) {
    this.requests += 1;
    const { response } = checked(cedar.statefulIsAuthorized({
      principal: principal.uid, action: { type: 'Action', id: action }, resource: resource.uid, context: {},
      entities: [principal, resource], ...by,
    }));
    const { errors } = response.diagnostics;
    if (errors.length > 0) throw new Error(`cedar, ${action}: ${JSON.stringify(errors)}`);
    return response.decision === 'allow';
  }
}

/**
 * The decision in the shape of `tabir decide`, from what may be done. What may not be seen has neither fields nor labels nor
 * actions.
 */
function decisionOf(may) {
  const visible = may('see');
  const levelOf = (field) => (visible && levels.find((level) => may(`${field}:${level}`))) || 'hidden';
  return {
    edition,
    visible,
    fields: Object.fromEntries(fields.map((field) => [field, levelOf(field)])),
    labels: labels.filter((label) => visible && may(`label:${label}`)),
    actions: actions.filter((action) => visible && may(action)),
  };
}
