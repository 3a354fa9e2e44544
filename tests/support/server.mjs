// The real server on a demo city of its own, in a folder that goes when it stops.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const tabir = path.join(root, 'build/native/server/cli/tabir');

/**
 * Makes a demo city of `reports` reports and serves it with the built pages.
 * Gives `base` (address), `data` (folder), `accounts` ([{id, name, password, ...}]), `log()` (what it has said), `stop()`.
 */
export async function startServer({ reports = 40 } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tabir-test-'));
  const data = path.join(folder, 'data');
  execFileSync(tabir, ['demo', '--data', data, '--reports', String(reports)], { stdio: ['ignore', 'ignore', 'pipe'] });
  const web = path.join(root, 'web/dist');
  const pages = existsSync(web) ? ['--web', web] : [];
  const child = spawn(tabir, ['serve', '--data', data, '--port', '0', ...pages], { stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  child.stderr.on('data', (text) => {
    log += text;
    process.stderr.write(text);
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const base = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const listening = line.match(/^listening on (http:\S+)/);
      if (listening) resolve(listening[1]);
    });
    ended.then((code) => reject(new Error(`the server ended with ${code}`)));
  });
  return {
    base,
    data,
    accounts: JSON.parse(readFileSync(path.join(data, 'demo.json'), 'utf8')),
    log: () => log,
    async stop() {
      child.kill('SIGTERM');
      const code = await ended;
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}
