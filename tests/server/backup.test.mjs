// A backup is taken while the server runs, and serves as the folder did.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Caller, signedIn } from '../support/caller.mjs';
import { accountsOf, serve, startServer, tabir } from '../support/server.mjs';
import { sqlite } from '../support/sqlite.mjs';

let server;
let copy;
before(async () => {
  server = await startServer({ reports: 20 });
  copy = `${server.data}-copy`;
});
after(() => server?.stop());

const backUp = (...args) => spawnSync(tabir, ['backup', ...args], { encoding: 'utf8' });
const everything = (folder) => readdirSync(folder, { recursive: true }).filter((name) => !name.startsWith('tabir.db')).sort();

test('a backup of a running city holds its reports and photos, and nothing that was deleted', async () => {
  sqlite(server.data, "CREATE TABLE canary (text TEXT); INSERT INTO canary VALUES ('kenari yang dihapus'); DELETE FROM canary; DROP TABLE canary;");
  assert.ok(['tabir.db', 'tabir.db-wal'].some((name) => readFileSync(path.join(server.data, name)).includes('kenari yang dihapus')));
  const { status, stderr } = backUp('--data', server.data, '--out', copy);
  assert.equal(status, 0, stderr);
  assert.equal(statSync(copy).mode & 0o777, 0o700);
  assert.equal(statSync(path.join(copy, 'tabir.db')).mode & 0o777, 0o600);
  assert.deepEqual(everything(copy), everything(server.data));
  assert.ok(everything(copy).some((name) => name.startsWith('photos/')));
  for (const name of everything(copy).filter((each) => each.startsWith('photos/'))) {
    assert.ok(readFileSync(path.join(copy, name)).equals(readFileSync(path.join(server.data, name))), name);
  }
  assert.deepEqual(readdirSync(copy).filter((name) => name.startsWith('tabir.db')), ['tabir.db']);
  assert.ok(!readFileSync(path.join(copy, 'tabir.db')).includes('kenari yang dihapus'));
});

test('the backup serves as the folder did', async () => {
  const list = async (base) => (await (await signedIn({ base, accounts: server.accounts }, 'u1')).get('reports')).json.items;
  const before = await list(server.base);
  assert.ok(before.length > 10);
  const other = await serve(copy);
  assert.deepEqual(accountsOf(copy), server.accounts);
  assert.deepEqual(await list(other.base), before);
  assert.equal((await new Caller(other.base, 'portal').get('reports')).status, 200);
  assert.equal(await other.stop(), 0);
});

test('nothing is written over, and a folder without a city is none', () => {
  assert.notEqual(backUp('--data', server.data, '--out', copy).status, 0);
  const empty = path.join(copy, 'photos');
  const refused = backUp('--data', empty, '--out', `${copy}-2`);
  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /holds no tabir\.db/);
  rmSync(copy, { recursive: true });
});
