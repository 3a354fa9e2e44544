// The real nginx with the operator's own configuration (deploy/nginx), on a free port, before a server on a Unix socket.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from './server.mjs';
import { connectTo, exchange } from './wire.mjs';
import { freePort } from './up.mjs';

const deploy = fileURLToPath(new URL('../../deploy/nginx', import.meta.url));
/** The configuration as it lies in the repository. */
const ours = { site: path.join(deploy, 'tabir.conf'), snippets: deploy };
const name = 'tabir.example';
const asRoot = process.getuid() === 0;

/** The text with each of the replacements made; each must stand in it exactly once. */
function replaced(text, replacements) {
  return Object.entries(replacements).reduce((before, [old, fresh]) => {
    if (before.split(old).length !== 2) throw new Error(`\`${old}\` does not stand in the configuration once`);
    return before.replace(old, () => fresh);
  }, text);
}

/** What Debian's nginx.conf says around a site, with all files below `folder`, and an error log that tells more than Debian's. */
const around = (folder) => `
${asRoot ? 'user www-data;' : ''}
worker_processes auto;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/log/error.log info;
events { worker_connections 768; }
http {
  sendfile on;
  tcp_nopush on;
  default_type application/octet-stream;
  access_log ${folder}/log/access.log;
  gzip on;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/temp/${kind};`).join('\n  ')}
  include site.conf;
}
`;

const listenersOf = (text) => text.match(/^ *listen .*$/gm);

function writeConfiguration(folder, socket, port, configuration) {
  let site = readFileSync(configuration.site, 'utf8');
  if (listenersOf(site).length !== 8) throw new Error('the configuration has other listeners than these tests know');
  site = site.replace(/^ *listen \[::\].*\n/gm, '').replaceAll('listen 443', `listen 127.0.0.1:${port}`)
    .replaceAll('listen 80', `listen unix:${folder}/plain.sock`).replaceAll('/var/log/nginx/', `${folder}/log/`);
  writeFileSync(path.join(folder, 'site.conf'), replaced(site, {
    '/run/tabir/tabir.sock': socket,
    '/etc/ssl/certs/tabir.pem': `${folder}/tabir.pem`,
    '/etc/ssl/private/tabir.key': `${folder}/tabir.key`,
  }));
  writeFileSync(path.join(folder, 'nginx.conf'), around(folder));
  symlinkSync(configuration.snippets, path.join(folder, 'snippets'));
}

const makeCertificate = (folder) => execFileSync('openssl', [
  'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', '-subj', `/CN=${name}`,
  '-addext', `subjectAltName=DNS:${name}`, '-keyout', path.join(folder, 'tabir.key'), '-out', path.join(folder, 'tabir.pem'),
], { stdio: 'ignore' });

/** Resolves when somebody listens there. */
async function listening(base, to) {
  for (let tries = 0; tries < 200; tries++) {
    const answered = await new Promise((resolve) => {
      const socket = connectTo(base, to);
      socket.once('secureConnect', () => { socket.destroy(); resolve(true); });
      socket.once('error', () => resolve(false));
    });
    if (answered) return;
    await new Promise((done) => { setTimeout(done, 50); });
  }
  throw new Error(`nobody listens at ${base}`);
}

/** The process and its children. */
const family = (pid) => [pid, ...readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)];

/**
 * nginx before whoever listens on `socket`, with the configuration's site file and its folder of snippets. Gives `base` (its address), `to`
 * (for connectTo), `pids()` (its processes), `send(pieces, options)` (as exchange), `ask(method, path, {headers, body, from})` with
 * `{status, headers, rawHeaders, text, json}`, `logs()` (all that it wrote, file by file), `folder`, `stop()`.
 */
export async function startNginx(socket, configuration = ours) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tabir-nginx-'));
  chmodSync(folder, 0o755);
  for (const each of ['log', 'temp']) mkdirSync(path.join(folder, each));
  const port = await freePort();
  writeConfiguration(folder, socket, port, configuration);
  makeCertificate(folder);
  const nginx = spawn('/usr/sbin/nginx', ['-c', path.join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => { nginx.once('close', resolve); });
  const base = `https://127.0.0.1:${port}`;
  const to = { ca: readFileSync(path.join(folder, 'tabir.pem')), host: name };
  await listening(base, to);

  const ask = (method, target, { headers = {}, body, from } = {}) => new Promise((resolve, reject) => {
    const request = https.request({
      host: '127.0.0.1', port, path: target, method, agent: false, localAddress: from, ca: to.ca, servername: name,
      headers: { host: name, ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }), ...headers },
    }, async (answer) => {
      const text = Buffer.concat(await answer.toArray()).toString();
      const json = /json/.test(answer.headers['content-type'] ?? '') ? JSON.parse(text) : undefined;
      resolve({ status: answer.statusCode, headers: answer.headers, rawHeaders: answer.rawHeaders, text, json });
    });
    request.on('error', reject);
    request.end(body);
  });
  return {
    base, to, folder, ask,
    pids: () => family(nginx.pid),
    send: (pieces, more) => exchange(base, pieces, { ...more, to: { ...to, ...more?.to } }),
    logs() {
      const below = path.join(folder, 'log');
      return Object.fromEntries(readdirSync(below).map((file) => [file, readFileSync(path.join(below, file), 'utf8')]));
    },
    async stop() {
      nginx.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A demo city behind nginx. Gives what startNginx gives, and `server` (as startServer). */
export async function startBehindNginx(options) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tabir-run-'));
  if (asRoot) {
    // As the package's tmpfiles.d has it: what is made in the folder belongs to nginx's group.
    chownSync(folder, 0, Number(execFileSync('id', ['-g', 'www-data'], { encoding: 'utf8' })));
    chmodSync(folder, 0o2750);
  }
  const socket = path.join(folder, 'tabir.sock');
  const server = await startServer({ ...options, socket });
  const nginx = await startNginx(socket);
  return {
    ...nginx,
    server,
    async stop() {
      await nginx.stop();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
