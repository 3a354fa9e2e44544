-- The tables. Times are milliseconds since 1970-01-01T00:00Z, dates are "2026-11-20", words are codes of the vocabulary.
-- Numeric ids stay inside the store: what leaves are ticket codes and the text ids of users and photos. Areas and categories are ids
-- of the reference data that is built in (server/data).

CREATE TABLE schema_version (version INTEGER NOT NULL);
INSERT INTO schema_version VALUES (3);

-- What this installation alone knows: its secret keys and the city's public ones, in hexadecimal.
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);

-- Policy editions that were loaded, beside those that are built in. The document is its canonical bytes; they are what `digest`
-- (SHA-256) and `signature` (Ed25519, of the city) are made of. No row ever changes.
CREATE TABLE editions (
  date TEXT PRIMARY KEY, document TEXT NOT NULL, digest TEXT NOT NULL, signature TEXT NOT NULL,
  loaded_at BIGINT NOT NULL, loaded_by TEXT NOT NULL REFERENCES users (id));

-- The agencies and channels, at first those that are built in, in the order in which they came. No row ever goes: what stands in a
-- report keeps its name. The setting `registers` says whether any of them changed (store/register_stamp.hpp).
CREATE TABLE agencies (
  id TEXT PRIMARY KEY, id_name TEXT NOT NULL, en_name TEXT NOT NULL, parent TEXT REFERENCES agencies (id), kind TEXT NOT NULL,
  closed INTEGER NOT NULL, position INTEGER NOT NULL);
CREATE TABLE channels (
  id TEXT PRIMARY KEY, id_name TEXT NOT NULL, en_name TEXT NOT NULL, from_date TEXT NOT NULL, until_date TEXT,
  located INTEGER NOT NULL, position INTEGER NOT NULL);

-- `issuer` vouches for a user of the city's sign-on, who has no password here; null for every other user. `ended`: since when the user
-- may not come in any more; null for a live one. No row ever goes.
CREATE TABLE users (
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, password_hash TEXT,
  agency TEXT NOT NULL, issuer TEXT, ended BIGINT, CHECK (issuer IS NULL OR password_hash IS NULL));
CREATE TABLE user_tags (
  user_id TEXT NOT NULL REFERENCES users (id), tag TEXT NOT NULL, PRIMARY KEY (user_id, tag));
CREATE TABLE citizens (id TEXT PRIMARY KEY, name TEXT NOT NULL, contact TEXT NOT NULL);

-- A session is known by the hash of its token; `id` is the name by which its owner ends it. `subject` is a user (crm) or a citizen
-- (jaki), `proved` when they last proved who they are, `browser` the family of what it was opened with.
CREATE TABLE sessions (
  token_hash TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, surface TEXT NOT NULL, subject TEXT NOT NULL, browser TEXT NOT NULL,
  created BIGINT NOT NULL, seen BIGINT NOT NULL, proved BIGINT NOT NULL);
CREATE INDEX sessions_subject ON sessions (surface, subject);
-- Links to set a new password by, one a user, each known by the hash of its token. A link that was used is gone.
CREATE TABLE reset_links (
  user_id TEXT PRIMARY KEY REFERENCES users (id), token_hash TEXT NOT NULL UNIQUE, expires BIGINT NOT NULL);
-- Second factors: the secret sealed with the key beside the database, and the time step of the code that was used last. From
-- `confirmed` = 1 on it is asked for. Recovery codes are known by a keyed hash; one that was used is gone.
CREATE TABLE second_factors (
  user_id TEXT PRIMARY KEY REFERENCES users (id), sealed_secret TEXT NOT NULL, confirmed INTEGER NOT NULL, last_step BIGINT NOT NULL);
CREATE TABLE recovery_codes (
  user_id TEXT NOT NULL REFERENCES users (id), code_hash TEXT NOT NULL, PRIMARY KEY (user_id, code_hash));

-- What happened to the ways in, in order of id: `user_id` is whose way it is, null where nobody of the typed name exists. `actor` is
-- who did it: a user's id, "operator" on the command line, null for somebody who has not proved who they are. Nothing secret, and no
-- row ever changes; after 400 days it goes.
CREATE TABLE auth_events (
  id INTEGER PRIMARY KEY, at BIGINT NOT NULL, what TEXT NOT NULL, user_id TEXT REFERENCES users (id), actor TEXT,
  browser TEXT NOT NULL);
CREATE INDEX auth_events_user ON auth_events (user_id, id);
-- What was changed about users, agencies and channels, in order of id: `kind` is that of the subject, `actor` a user, null for the
-- command line. Before and after are the members that changed, as JSON. No row ever changes or goes.
CREATE TABLE administration_events (
  id INTEGER PRIMARY KEY, at BIGINT NOT NULL, what TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL,
  actor TEXT REFERENCES users (id), before_json TEXT, after_json TEXT);
CREATE INDEX administration_events_subject ON administration_events (subject, id);
-- Tokens of the host app that were exchanged already.
CREATE TABLE spent_tokens (jti TEXT PRIMARY KEY, expires BIGINT NOT NULL);

-- A photo waits for its report or follow-up (`attached` = 0), visible to its uploader alone.
CREATE TABLE photos (
  id TEXT PRIMARY KEY, uploader_surface TEXT NOT NULL, uploader TEXT NOT NULL,
  width INTEGER NOT NULL, height INTEGER NOT NULL, created BIGINT NOT NULL, attached INTEGER NOT NULL);
CREATE INDEX photos_waiting ON photos (attached, created);

CREATE TABLE reports (
  id INTEGER PRIMARY KEY,
  ticket_code TEXT NOT NULL UNIQUE,
  -- Random in [1, 2147483646]: what the order of lists is made of.
  rank INTEGER NOT NULL,
  visibility TEXT NOT NULL, state TEXT NOT NULL,
  category TEXT NOT NULL,
  agency TEXT NOT NULL,
  area TEXT NOT NULL,
  description TEXT NOT NULL,
  -- What a search looks in: the description as all but the reporter read it (core, passage.hpp). Made anew at each start.
  searchable TEXT NOT NULL,
  lat_e6 INTEGER, lon_e6 INTEGER, place TEXT,
  complainant_name TEXT NOT NULL, complainant_contact TEXT NOT NULL,
  channel TEXT NOT NULL, channel_reference TEXT NOT NULL,
  reported_at BIGINT NOT NULL,
  -- Null for a report without a deadline. From `due_soon_at` on it counts as due soon.
  due_at BIGINT, due_soon_at BIGINT,
  -- When it last became done.
  done_at BIGINT,
  assignee TEXT REFERENCES users (id),
  reporter TEXT REFERENCES citizens (id),
  -- Of the follow-up filed last: a copy, so that a list needs no join to know whom the report is about.
  last_followup_officer TEXT, last_followup_agency TEXT);
-- All that a list filters and orders by, so that it reads this index alone and not the reports with their texts.
CREATE INDEX reports_lists ON reports (
  visibility, state, category, agency, area, assignee, reporter, last_followup_officer, rank, due_at, due_soon_at, reported_at,
  channel);
CREATE INDEX reports_reporter ON reports (reporter);
CREATE INDEX reports_assignee ON reports (assignee);
CREATE INDEX reports_last_followup_officer ON reports (last_followup_officer);

CREATE TABLE report_photos (
  report INTEGER NOT NULL REFERENCES reports (id), photo TEXT NOT NULL UNIQUE REFERENCES photos (id),
  position INTEGER NOT NULL, PRIMARY KEY (report, position));

CREATE TABLE followups (
  id INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES reports (id),
  officer TEXT NOT NULL REFERENCES users (id), officer_name TEXT NOT NULL, agency TEXT NOT NULL,
  note TEXT NOT NULL);
CREATE INDEX followups_report ON followups (report);
CREATE TABLE followup_photos (
  followup INTEGER NOT NULL REFERENCES followups (id), photo TEXT NOT NULL UNIQUE REFERENCES photos (id),
  position INTEGER NOT NULL, PRIMARY KEY (followup, position));

-- Every step, in order of id; who took it stands in the access record of the same transaction. `subject` is the user whose
-- photo access the step is about; null for every other step. `edition` is the digest of the one that allowed it.
CREATE TABLE events (
  id INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES reports (id),
  action TEXT NOT NULL, from_state TEXT NOT NULL, to_state TEXT NOT NULL,
  party TEXT NOT NULL, agency TEXT NOT NULL, note TEXT NOT NULL, at BIGINT NOT NULL, subject TEXT, edition TEXT NOT NULL);
CREATE INDEX events_report ON events (report);

-- Passages of a text that people masked where the detector saw nothing: bytes [start_byte, end_byte) of it. `item` is the place of the
-- follow-up or event among the report's, in order of id; 0 for the description. No row ever changes or goes.
CREATE TABLE passages (
  id INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES reports (id),
  text TEXT NOT NULL, item INTEGER NOT NULL, start_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL, type TEXT NOT NULL,
  party TEXT NOT NULL, agency TEXT NOT NULL, at BIGINT NOT NULL, edition TEXT NOT NULL, CHECK (start_byte < end_byte));
CREATE INDEX passages_report ON passages (report);

-- Requests that nobody has decided yet.
CREATE TABLE photo_requests (
  report INTEGER NOT NULL REFERENCES reports (id), viewer TEXT NOT NULL REFERENCES users (id),
  reason TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (report, viewer));
-- A grant is live while `until` lies ahead; to revoke it is to set `until` to now.
CREATE TABLE photo_grants (
  id INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES reports (id),
  grantee TEXT NOT NULL REFERENCES users (id), grantor TEXT NOT NULL REFERENCES users (id),
  reason TEXT NOT NULL, at BIGINT NOT NULL, until BIGINT NOT NULL, CHECK (grantee <> grantor));
CREATE INDEX photo_grants_report ON photo_grants (report, until);

-- Who looked: one row for each request, and one for each report that its answer showed. Under which edition: its digest.
CREATE TABLE accesses (
  id INTEGER PRIMARY KEY, at BIGINT NOT NULL, surface TEXT NOT NULL, viewer TEXT,
  viewer_name TEXT NOT NULL, agency TEXT NOT NULL, party TEXT NOT NULL, what TEXT NOT NULL, edition TEXT NOT NULL);
CREATE TABLE access_reports (
  access INTEGER NOT NULL REFERENCES accesses (id), report INTEGER NOT NULL REFERENCES reports (id),
  PRIMARY KEY (report, access));

-- The first answer to a request with that key, given again when the request comes again under the same edition (its digest).
CREATE TABLE idempotency (
  viewer TEXT NOT NULL, key TEXT NOT NULL, digest TEXT NOT NULL, status INTEGER NOT NULL,
  answer TEXT NOT NULL, edition TEXT NOT NULL, created BIGINT NOT NULL, PRIMARY KEY (viewer, key));
CREATE INDEX idempotency_created ON idempotency (created);
