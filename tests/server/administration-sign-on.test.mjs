// Users of the city's sign-on under the rules of administration: claims bring nobody back, into no closed agency, and never take the last
// administrator away.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Administrator } from '../support/administrator.mjs';
import { startSignOn, Visitor } from '../support/sign-on.mjs';
import { sqlite } from '../support/sqlite.mjs';

let city;
let head;
before(async () => {
  city = await startSignOn();
  head = await Administrator.at(city);
});
after(() => city?.stop());

const sql = (statement) => sqlite(city.data, statement);
/** The account's way through the sign-on; gives the visitor, who must have come in unless `outcome` says otherwise. */
async function enter(account, outcome = 'done') {
  city.provider.account = account;
  const visitor = new Visitor(city);
  assert.equal(await visitor.signIn(), outcome);
  assert.equal((await visitor.tabir.get('/api/crm/session')).status, outcome === 'done' ? 200 : 401);
  return visitor;
}
const named = async (name) => (await head.get(`users?words=${name}`)).json.users[0];

test('what the claims change is recorded as the user\'s own act; here they are ended and restored alone', async () => {
  await enter('orang-1');
  const user = await named('ratna');
  assert.equal(user.issuer, city.provider.issuer);
  for (const members of [{ name: 'Ratna' }, { agency: 'satpol-pp' }, { tags: ['auditors'] }]) {
    assert.equal((await head.alter(user.id, members)).json.code, 'vouched_for');
  }
  city.provider.people['orang-1'].groups = ['tabir-biro'];
  await enter('orang-1');
  await enter('orang-1');
  assert.deepEqual((await head.events(user.id)).map(({ what, actor, before: was, after: is }) => [what, actor.id, was, is?.tags]), [
    ['user_changed', user.id, { tags: [] }, ['validation-officers']], ['user_created', user.id, null, []]]);
});

test('an ended user stays out, whatever is claimed, with the sessions that were open', async () => {
  const visitor = await enter('orang-1');
  const user = await named('ratna');
  await head.changed(`users/${user.id}/end`);
  assert.equal((await visitor.tabir.get('/api/crm/session')).status, 401);
  city.provider.people['orang-1'].preferred_username = 'ratna.baru';
  await enter('orang-1', 'refused');
  const now = (await head.get(`users/${user.id}`)).json;
  assert.deepEqual([now.ended, now.name, now.tags], [true, 'ratna.dewi', ['validation-officers']]);
  await head.changed(`users/${user.id}/restore`);
  await enter('orang-1');
  assert.equal((await head.get(`users/${user.id}`)).json.name, 'ratna.baru');
});

test('nobody is taken into a closed agency', async () => {
  sql("UPDATE agencies SET closed = 1 WHERE id = 'dinas-bina-marga'; UPDATE settings SET value = 'x' WHERE name = 'registers'");
  await enter('orang-1', 'refused');
  sql("UPDATE agencies SET closed = 0 WHERE id = 'dinas-bina-marga'; UPDATE settings SET value = 'y' WHERE name = 'registers'");
  await enter('orang-1');
});

test('claims never leave the city without an administrator', async () => {
  const visitor = await enter('orang-admin');
  const user = await named('admin.kota');
  sql("UPDATE users SET ended = 1 WHERE id = 'u4'");
  // Other tags, or none of the mapping at all: they don't get in, and the tag stays on the row.
  for (const groups of ['tabir-meja', 'lainnya']) {
    city.provider.people['orang-admin'].groups = groups;
    await enter('orang-admin', 'refused');
    assert.equal((await visitor.tabir.get('/api/crm/session')).status, 401, 'the sessions of before have ended');
    assert.equal(sql(`SELECT group_concat(tag) FROM user_tags WHERE user_id = '${user.id}'`), 'administrators');
  }
  // Once there is another one, the claims hold.
  sql("UPDATE users SET ended = NULL WHERE id = 'u4'");
  city.provider.people['orang-admin'].groups = 'tabir-meja';
  await enter('orang-admin');
  assert.equal(sql(`SELECT group_concat(tag) FROM user_tags WHERE user_id = '${user.id}'`), 'intake-desks');
});

test('a name that is taken here is refused to the sign-on too, also when its user has ended', async () => {
  const { user } = await head.user({ name: 'tamu.kota' });
  await head.changed(`users/${user.id}/end`);
  city.provider.people['orang-meja'].preferred_username = 'tamu.kota';
  await enter('orang-meja', 'refused');
});
