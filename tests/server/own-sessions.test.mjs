// One's own sessions and activity: seen by their user, ended by their user, and what administrators read of all.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from '../support/client.mjs';
import { startServer } from '../support/server.mjs';

let server;
before(async () => { server = await startServer({ reports: 5 }); });
after(() => server?.stop());

async function signedIn(id, agent) {
  const client = new Client(server.base);
  const { name, password } = server.accounts.find((account) => account.id === id);
  assert.equal((await client.post('/api/crm/session', { name, password }, agent && { 'user-agent': agent })).status, 200);
  return client;
}
const sessions = async (client) => (await client.get('/api/crm/sessions')).json.items;

test('a user sees their sessions, which is this one, and ends another', async () => {
  const here = await signedIn('u7', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0');
  const there = await signedIn('u7', 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0');
  const stranger = await signedIn('u6');
  const list = await sessions(here);
  assert.deepEqual(list.map(({ browser, current }) => [browser, current]).sort(), [['edge', false], ['firefox', true]]);
  assert.match(list[0].begun, /^\d{4}-\d\d-\d\dT\d\d:\d\d\+07:00$/);
  const other = list.find(({ current }) => !current);

  const refused = await stranger.delete(`/api/crm/sessions/${other.id}`);
  assert.equal(refused.status, 404);
  assert.equal((await stranger.delete(`/api/crm/sessions/${'0'.repeat(32)}`)).text, refused.text);
  assert.equal((await there.get('/api/crm/session')).status, 200);
  assert.equal((await here.delete(`/api/crm/sessions/${other.id}`)).status, 204);
  assert.equal((await there.get('/api/crm/session')).status, 401);
  assert.equal((await sessions(here)).length, 1);
});

test('all others end at once', async () => {
  const here = await signedIn('u5');
  const others = [await signedIn('u5'), await signedIn('u5')];
  const stranger = await signedIn('u6');
  assert.equal((await here.delete('/api/crm/sessions')).status, 204);
  for (const other of others) assert.equal((await other.get('/api/crm/session')).status, 401);
  assert.equal((await here.get('/api/crm/session')).status, 200);
  assert.equal((await stranger.get('/api/crm/session')).status, 200);
});

test('an administrator ends all sessions of a user, who may sign in again; it is on record', async () => {
  const administrator = await signedIn('u4');
  const officers = [await signedIn('u9'), await signedIn('u9')];
  const stranger = await signedIn('u6');
  const refused = await stranger.delete('/api/crm/users/u9/sessions');
  assert.equal(refused.status, 404);
  assert.equal((await administrator.delete('/api/crm/users/nobody/sessions')).text, refused.text);
  assert.equal((await officers[0].get('/api/crm/session')).status, 200);
  assert.equal((await administrator.delete('/api/crm/users/u9/sessions')).status, 204);
  for (const officer of officers) assert.equal((await officer.get('/api/crm/session')).status, 401);
  for (const other of [administrator, stranger]) assert.equal((await other.get('/api/crm/session')).status, 200);
  const back = await signedIn('u9');
  const event = (await back.get('/api/crm/activity')).json.items.find(({ what }) => what === 'sessions_ended');
  assert.deepEqual([event.actor_name, event.by_self], [server.accounts.find(({ id }) => id === 'u4').name, false]);
});

test('failures are told to the user, and of an unknown name only that there was one', async () => {
  const account = server.accounts.find(({ id }) => id === 'u3');
  await new Client(server.base).signIn({ name: account.name, password: 'salah sekali' });
  await new Client(server.base).signIn({ name: 'kata sandi yang salah ketik', password: 'salah sekali' });
  const officer = await signedIn('u3');
  const own = (await officer.get('/api/crm/activity')).json.items;
  assert.deepEqual(own.map(({ what, by_self: bySelf }) => [what, bySelf]), [['signed_in', true], ['sign_in_failed', false]]);

  const administrator = await signedIn('u4');
  const all = await administrator.get('/api/crm/auth-events');
  const failures = all.json.items.filter(({ what }) => what === 'sign_in_failed');
  assert.deepEqual(failures.map(({ user }) => user).sort(), [null, 'u3'].sort());
  assert.ok(!all.text.includes('salah'));
  assert.equal((await officer.get('/api/crm/auth-events')).status, 404);
  assert.equal((await administrator.get('/api/crm/auth-events?before=1')).json.items.length, 0);
  assert.equal((await administrator.get('/api/crm/auth-events?before=x')).json.code, 'bad_value');
  assert.equal((await administrator.get('/api/crm/auth-events?more=1')).json.code, 'unknown_parameter');
  for (const path of ['activity?user=u4', 'sessions?user=u4', 'second-factor?user=u4']) {
    assert.equal((await officer.get(`/api/crm/${path}`)).json.code, 'unknown_parameter', path);
  }
});
