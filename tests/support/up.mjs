// `scripts/up`, started as at a terminal: in a process group of its own, which gets Ctrl-C whole.
import { spawn } from 'node:child_process';
import net from 'node:net';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../scripts/up', import.meta.url));

/** A port that nobody listens on. */
export function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts it. Gives `ended` (a promise of its exit code), `out` and `err` (what it has said so far), `serving(patience)` (resolves
 * when it has said how to end it), `interrupt()` (Ctrl-C), `terminate()` (a signal to the script alone).
 */
export function up(args, { cwd } = {}) {
  const child = spawn(script, args, { cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const run = { out: '', err: '' };
  child.stdout.on('data', (text) => { run.out += text; });
  child.stderr.on('data', (text) => { run.err += text; });
  run.ended = new Promise((resolve) => { child.once('close', resolve); });
  run.interrupt = () => process.kill(-child.pid, 'SIGINT');
  run.terminate = () => child.kill('SIGTERM');
  run.serving = async (patience) => {
    const late = new Promise((_, reject) => {
      setTimeout(() => reject(new Error(`scripts/up does not serve after ${patience} ms: ${run.err}`)), patience).unref();
    });
    const said = (async () => {
      while (!run.out.includes('Ctrl-C ends it.')) await new Promise((done) => { setTimeout(done, 20); });
    })();
    const early = run.ended.then((code) => { throw new Error(`scripts/up ended with ${code}: ${run.err}`); });
    await Promise.race([said, early, late]);
  };
  return run;
}
