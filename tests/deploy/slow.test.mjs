// 500 slow connections keep nobody waiting: behind nginx, and with the server alone.
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startBehindNginx } from '../support/nginx.mjs';
import { startServer } from '../support/server.mjs';
import { connectTo } from '../support/wire.mjs';

const assets = fileURLToPath(new URL('../../web/dist/assets', import.meta.url));
const asset = `/assets/${readdirSync(assets).find((file) => file.endsWith('.wasm'))}`;
const most = 100;

/** Milliseconds for one honest request on a connection of its own, from an address that asks seldom. */
function honest({ base, ...to }, turn) {
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    const socket = connectTo(base, { ...to, from: `127.0.2.${1 + (turn % 250)}` });
    let text = '';
    socket.on('data', (bytes) => { text += bytes; });
    socket.on('error', reject);
    socket.setTimeout(5000, () => socket.destroy(new Error('no answer within five seconds')));
    socket.on('end', () => {
      if (text.startsWith('HTTP/1.1 200 ')) resolve(performance.now() - begin);
      else reject(new Error(text.slice(0, 80)));
    });
    socket.write('GET /api/edition HTTP/1.1\r\nHost: tabir.example\r\nConnection: close\r\n\r\n');
  });
}

/** The 50th and 99th percentile of 300 honest requests, one after the other. */
async function measure(where) {
  const times = [];
  for (let i = 0; i < 300; i++) times.push(await honest(where, i));
  times.sort((a, b) => a - b);
  return { p50: times[150], p99: times[297] };
}

/** The better of three rounds: what else runs on the machine is not what is measured. */
async function measureAmidTheSlow(t, words, where) {
  const herd = fork(fileURLToPath(new URL('../support/slow-herd.mjs', import.meta.url)));
  let connected = 0;
  herd.on('message', (count) => { connected = count; });
  herd.send({ ...where, ca: where.ca?.toString(), asset });
  try {
    for (let tries = 0; tries < 300 && connected < 450; tries++) await new Promise((done) => { setTimeout(done, 100); });
    // The rush of handshakes is over; from here on they are slow.
    await new Promise((done) => { setTimeout(done, 2000); });
    let best;
    let rounds = 0;
    do {
      assert.ok(connected > 400, `${connected} are connected`);
      const round = await measure(where);
      if (!best || round.p99 < best.p99) best = round;
      rounds += 1;
    } while (best.p99 >= most && rounds < 3);
    t.diagnostic(`${words}, amid ${connected} slow connections: p50 ${best.p50.toFixed(1)} ms, p99 ${best.p99.toFixed(1)} ms`);
    return best;
  } finally {
    herd.kill();
  }
}

test('behind nginx', async (t) => {
  const front = await startBehindNginx({ reports: 1 });
  try {
    const { p99 } = await measureAmidTheSlow(t, 'behind nginx', { base: front.base, ...front.to });
    assert.ok(p99 < most, `p99 ${p99} ms`);
  } finally {
    await front.stop();
  }
});

test('the server alone', async (t) => {
  const server = await startServer({ reports: 1 });
  try {
    const { p99 } = await measureAmidTheSlow(t, 'the server alone', { base: server.base });
    assert.ok(p99 < most, `p99 ${p99} ms`);
  } finally {
    await server.stop();
  }
});
