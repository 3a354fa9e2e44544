// What a page holds of the edition in force, and when it lets go of it.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { load, MemoryStorage } from './support/load.mjs';

globalThis.localStorage = new MemoryStorage();
const [{ editionInForce, editionOf }, { inForce }, { get }] = await load('shared/edition.ts', 'shared/in-force.svelte.ts', 'shared/api.ts');

const digest = (digit) => digit.repeat(64);
let present;
let asked;
beforeEach(() => { asked = []; });
globalThis.fetch = async (path) => {
  asked.push(path);
  const { date } = present;
  return new Response(JSON.stringify({ edition: date }), {
    status: path === '/api/broken' ? 500 : 200, headers: { 'Tabir-Edition': `${date} ${present.digest}` },
  });
};

test('the edition in force is asked for once while it stays', async () => {
  present = { date: '2026-11-23', digest: digest('a') };
  assert.equal((await editionInForce()).edition, '2026-11-23');
  await get('/api/any');
  await editionInForce();
  assert.deepEqual(asked, ['/api/edition', '/api/any']);
  assert.deepEqual(inForce.edition, present);
});

test('any answer with another digest, an error too, lets go of it; an edition by its date stays', async () => {
  await editionOf('2021-05-04');
  let changes = 0;
  inForce.onChange(() => { changes += 1; });
  present = { date: '2026-11-24', digest: digest('b') };
  await assert.rejects(get('/api/broken'));
  assert.equal(changes, 1);
  assert.deepEqual(inForce.edition, present);
  assert.equal((await editionInForce()).edition, '2026-11-24');
  await editionOf('2021-05-04');
  assert.deepEqual(asked, ['/api/editions/2021-05-04', '/api/broken', '/api/edition']);
  assert.equal(changes, 1);
  // One text or another under the same date is another edition all the same.
  present = { ...present, digest: digest('c') };
  await get('/api/any');
  assert.equal(changes, 2);
});

test('a header that is no edition says nothing', () => {
  const before = inForce.edition;
  for (const header of [null, '', '2026-11-24', digest('d'), `2026-11-24 ${digest('D')}`, `2026-11-24  ${digest('d')}`, `x2026-11-24 ${digest('d')}`]) {
    inForce.hear(header);
  }
  assert.equal(inForce.edition, before);
});
