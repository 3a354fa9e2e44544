// Hostile HTTP against the server alone and behind nginx: refused, or bounded in memory. What came out is docs/hostile-http.md; with
// TABIR_WRITE_DOCS=1 it is written, else compared.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { growthOf } from '../support/memory.mjs';
import { startBehindNginx } from '../support/nginx.mjs';
import { startServer } from '../support/server.mjs';
import { sqlite } from '../support/sqlite.mjs';
import { exchange, statuses } from '../support/wire.mjs';
import { hostile } from './hostile.mjs';

const most = 64 * 1024 * 1024;
const document = fileURLToPath(new URL('../../docs/hostile-http.md', import.meta.url));
const honest = 'GET /api/vocabulary HTTP/1.1\r\nHost: tabir.example\r\nConnection: close\r\n\r\n';

let sides;
before(async () => {
  const server = await startServer({ reports: 1 });
  const front = await startBehindNginx({ reports: 1 });
  sides = [
    { send: (pieces, more) => exchange(server.base, pieces, more), pids: () => [server.pid], data: server.data, stop: server.stop },
    { send: front.send, pids: () => [front.server.pid, ...front.pids()], data: front.server.data, stop: front.stop },
  ];
});
after(() => Promise.all((sides ?? []).map((side) => side.stop())));

/**
 * Refused, or answered and bounded. By which status is not told: whoever goes on sending what was refused may find the connection reset
 * before the answer is read.
 */
function outcomeOf(answer) {
  const [status] = statuses(answer);
  return status === undefined || status >= 400 ? 'refused' : 'bounded';
}

/** Sends it as often as it says; gives the last answer. */
async function replay({ pieces, requests = 1, last }, side) {
  let answer;
  for (let turn = 0; turn < requests; turn++) {
    answer = await side.send(typeof pieces === 'function' ? pieces(turn) : pieces, { patience: 6000 });
    if (statuses(answer)[0] === last) break;
  }
  return answer;
}

const rows = [];
for (const line of hostile) {
  test(`${line.issue}: ${line.what}`, async () => {
    const outcomes = [];
    for (const side of sides) {
      const { growth, result: answer } = await growthOf(side.pids(), () => replay(line, side));
      assert.ok(growth < most + (line.beside ?? 0), `${growth} bytes more`);
      if (line.answers) assert.ok(statuses(answer).length <= line.answers, answer);
      if (line.last) assert.equal(statuses(answer)[0], line.last);
      if (line.never) assert.doesNotMatch(answer, line.never);
      assert.deepEqual(statuses(await side.send(honest)), [200], 'others are served');
      outcomes.push(outcomeOf(answer));
    }
    rows.push([line.issue, line.what, ...outcomes]);
  });
}

test('slowloris: 64 connections that drip, and one that does not', async () => {
  const outcomes = [];
  for (const side of sides) {
    const drip = Array.from({ length: 40 }, () => 'x');
    const { growth } = await growthOf(side.pids(), async () => {
      const dripping = Array.from({ length: 64 }, () => side.send(['GET / HTTP/1.1\r\nX: ', ...drip], { pause: 100, patience: 0 }));
      await new Promise((done) => { setTimeout(done, 1000); });
      const begin = performance.now();
      assert.deepEqual(statuses(await side.send(honest)), [200]);
      assert.ok(performance.now() - begin < 3000);
      await Promise.all(dripping);
    });
    assert.ok(growth < most, `${growth} bytes more`);
    outcomes.push('bounded');
  }
  rows.push(['slowloris', '64 connections that drip', ...outcomes]);
});

test('CVE-2026-28434: what goes wrong inside stays inside', async () => {
  const outcomes = [];
  for (const side of sides) {
    sqlite(side.data, 'ALTER TABLE accesses RENAME TO away');
    const answer = await side.send('GET /api/portal/reports HTTP/1.1\r\nHost: tabir.example\r\nConnection: close\r\n\r\n');
    assert.deepEqual(statuses(answer), [500]);
    assert.doesNotMatch(answer, /EXCEPTION|accesses|SELECT|table/i);
    outcomes.push('refused');
  }
  rows.push(['CVE-2026-28434', 'a request that makes the server fail inside', ...outcomes]);
});

test('the document says what came out', () => {
  const table = [['hardening.md, section 2', 'what is sent', 'the server alone', 'behind nginx'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const text = `# Hostile HTTP

Each way in which Debian's cpp-httplib 0.11.4 fails, or was reported to, replayed as raw bytes against the server alone and behind nginx
with [our configuration](operating.md). "Refused" is answered with a status of 400 or above, or the connection ends; "bounded" is served,
without the effect that was sought. In every case the processes together grow by less than 64 MiB (beside what checking a password
takes), nothing that hides behind the request is answered, and the next request is served. \`tests/deploy/hostile.test.mjs\` writes this page from its results (\`TABIR_WRITE_DOCS=1\`),
and fails while page and results differ.

${table}
`;
  if (process.env.TABIR_WRITE_DOCS) writeFileSync(document, text);
  assert.equal(readFileSync(document, 'utf8'), text);
});
