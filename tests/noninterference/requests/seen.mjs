// What a viewer has come to know from the answers so far: what the next requests are made of.

export class Seen {
  codes = [];
  photos = [];
  uploads = [];
  users = [];
  /** By code: {version, actions}. */
  reports = new Map();
  /** The last list's path and the cursor that it gave. */
  next;
  news = [];
  /** By "users", "agencies", "channels": those that were seen, as {id, version}. */
  things = new Map();
  /** Changes that were asked for, so that some come again. */
  changes = [];

  /** Takes in one answer. `request` has {operation, path, ...}. */
  learn(request, { status, headers, json }) {
    if (!json || status >= 300) return;
    if (Array.isArray(json.items)) this.#learnList(request, json);
    if (json.report?.fields) this.#learnReport(json, headers);
    if (json.ticket_code) this.#add(this.codes, json.ticket_code);
    if (json.cursor) this.news.push(json.cursor);
    for (const each of [json.users, json.agencies, json.channels, json.user, json].flat()) if (each?.version && each.id) this.#learnThing(request, each);
    if (json.width && json.id) this.uploads.push(json.id);
    if (Array.isArray(json)) for (const each of json) if (each.agency && each.id) this.#add(this.users, each.id);
  }

  #add(list, value) { if (!list.includes(value)) list.push(value); }

  #learnThing({ path }, { id, name, version }) {
    const kind = path.split('?')[0].split('/')[3];
    this.things.set(kind, [...(this.things.get(kind) ?? []).filter((each) => each.id !== id), { id, version }]);
    if (name) this.#add(this.users, id);
  }

  /** Of the thing that a request is about, as it was seen last. */
  version({ path, id }) { return (this.things.get(path.split('/')[3]) ?? []).find((each) => each.id === id)?.version; }

  #learnList(request, json) {
    for (const item of json.items) this.#add(this.codes, item.fields?.ticket_code.value ?? item.ticket_code ?? this.codes[0]);
    if (json.next) this.next = { path: request.path, cursor: json.next };
  }

  #learnReport({ report, version, photo_requests: requests, photo_grants: grants }, headers) {
    const { ticket_code: code, report_photo: photo, followup_photo: followup } = report.fields;
    this.#add(this.codes, code.value);
    this.reports.set(code.value, { version: headers.etag ?? version, actions: report.actions });
    for (const each of [photo.value, followup.value].flat(3)) if (each?.id) this.#add(this.photos, each.id);
    for (const { viewer } of [...(requests ?? []), ...(grants ?? [])]) this.#add(this.users, viewer);
  }
}
