// The real server on a demo city of its own, in a folder that goes when it stops.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const tabir = path.join(root, 'build/native/server/cli/tabir');

/** Accounts of a city take a second of hashing, its photos longer: a city that was made a little while ago is copied. Its times lie around then. */
const keptFor = 20 * 60_000;

const draw = (data, reports, more = [], environment = {}) => execFileSync(tabir, ['demo', '--data', data, '--reports', String(reports), ...more],
  { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...environment } });

/** The folder of a city of so many reports, which the program made as it is now. Nobody serves it. */
function keptCity(reports) {
  const kept = path.join(root, 'build/cities', String(reports));
  const made = statSync(kept, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (made > statSync(tabir).mtimeMs && made > Date.now() - keptFor) return kept;
  mkdirSync(path.dirname(kept), { recursive: true });
  const fresh = mkdtempSync(`${kept}-`);
  draw(path.join(fresh, 'data'), reports);
  rmSync(kept, { recursive: true, force: true });
  renameSync(fresh, kept);
  return kept;
}

/**
 * Makes a demo city in a folder of its own, or in the one that is given. Gives the folder of its data, and `remove()`.
 * `environment` is added to the program's.
 */
export function makeCity({ reports = 40, seed, environment, folder = mkdtempSync(path.join(tmpdir(), 'tabir-test-')) } = {}) {
  const data = path.join(folder, 'data');
  if (seed === undefined && !environment) cpSync(path.join(keptCity(reports), 'data'), data, { recursive: true, preserveTimestamps: true });
  else draw(data, reports, seed === undefined ? [] : ['--seed', String(seed)], environment);
  return { data, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Serves a data folder with the built pages, on a free port or on the Unix socket `socket`, with `more` arguments, in a working folder
 * and environment that may be given, and under another program (`under`: its command line) that starts it; `program` is the one that
 * was built, unless another is given; `quiet` keeps what it says to itself. Gives `base` (address), `pid`, `log()` (what it has said),
 * `said(pattern)`, `ended` (a promise of its exit code), `stop()` (the same). Rejects when it ends before it listens; the error's `log` is what it said.
 */
export async function serve(data, { socket, cwd, env, under = [], more = [], program = tabir, quiet = false } = {}) {
  const web = path.join(root, 'web/dist');
  const pages = existsSync(web) ? ['--web', web] : [];
  const port = more.includes('--port') ? [] : ['--port', '0'];
  const where = socket ? ['--socket', socket] : port;
  const [command, ...args] = [...under, program, 'serve', '--data', data, ...where, ...pages, ...more];
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  child.stderr.on('data', (text) => {
    log += text;
    if (!quiet) process.stderr.write(text);
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const base = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const listening = line.match(/^listening on (\S+)/);
      if (listening) resolve(listening[1]);
    });
    ended.then((code) => reject(Object.assign(new Error(`the server ended with ${code}`), { log })));
  });
  return {
    base,
    pid: child.pid,
    log: () => log,
    /** Resolves once it has said so on its log, which comes by a pipe and a little later than an answer; rejects after 10 s. */
    async said(words) {
      for (let tries = 0; tries < 200 && !words.test(log); tries += 1) await new Promise((resolve) => { setTimeout(resolve, 50); });
      if (!words.test(log)) throw new Error(`the log does not say ${words}: ${log}`);
    },
    ended,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** The accounts of a demo city: [{id, name, password, ...}]. */
export const accountsOf = (data) => JSON.parse(readFileSync(path.join(data, 'demo.json'), 'utf8'));

/**
 * Makes a demo city of `reports` reports and serves it with the built pages, as `serve` does.
 * Gives `base` (address), `pid`, `data` (folder), `accounts` ([{id, name, password, ...}]), `log()` (what it has said), `stop()`.
 */
export async function startServer({ socket, ...options } = {}) {
  const city = makeCity(options);
  const server = await serve(city.data, { socket });
  return {
    ...server,
    data: city.data,
    accounts: accountsOf(city.data),
    async stop() {
      const code = await server.stop();
      city.remove();
      return code;
    },
  };
}
