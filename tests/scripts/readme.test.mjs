// Every command that the README and the documents show is run: here, or by the test that is named here.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { day, editionOf } from '../support/edition.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'tabir-readme-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const question = {
  viewer: { surface: 'portal' },
  report: {
    visibility: 'public', state: 'done', agency: 'a', assignee: null, reporter: null, followup: null,
    photo_request_by: null, photo_grants: [], reopen_window_open: false,
  },
};

/**
 * A command as it stands in a document, made runnable from a folder of our own: scripts by their whole path, and what stands for
 * the reader's own choice (a folder, a port, a key, an edition) with ours.
 */
let publicKey = '';
const runnable = (command) => command.replace(/^scripts\//, `${root}scripts/`).replaceAll('FOLDER', 'city').replace('8080', '0')
  .replace('PUBLICKEY', publicKey).replaceAll('EDITION', 'edition.json');

/** Runs it to its end in a shell; gives what it printed. */
const run = (command) => new Promise((resolve, reject) => {
  execFile('bash', ['-c', runnable(command)], { cwd: folder, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
    if (error) reject(new Error(`${command}: ${error.message}${stderr}`));
    else resolve(stdout);
  });
});
const answersOf = (text) => text.trim().split('\n').map((line) => JSON.parse(line));

// By command, without its comment. `by` is the test that runs it otherwise, and `says` how.
const entries = {
  'scripts/up': { by: 'tests/scripts/up.test.mjs', says: "up } from '../support/up.mjs'" },
  'scripts/test': { by: '.ci/run', says: 'exec "$(dirname "${BASH_SOURCE[0]}")/../scripts/test"' },
  'scripts/tabir redact < texts.jsonl': {
    async run(command) {
      writeFileSync(path.join(folder, 'texts.jsonl'), '{"text": "Hubungi 0812-3456-7890"}\n{"txt": "x"}\n');
      const [found, fault] = answersOf(await run(command));
      assert.deepEqual(found, { spans: [{ start: 8, end: 22, type: 'PHONE' }], masked: 'Hubungi [nomor telepon]' });
      assert.ok(fault.error);
    },
  },
  'scripts/tabir decide < questions.jsonl': {
    async run(command) {
      writeFileSync(path.join(folder, 'questions.jsonl'), `${JSON.stringify(question)}\nno question\n`);
      const [decision, fault] = answersOf(await run(command));
      assert.equal(decision.visible, true);
      assert.ok(fault.error);
    },
  },
  'scripts/tabir explain < questions.jsonl': {
    async run(command) {
      const [told] = answersOf(await run(command));
      assert.ok(told.explain.sight.rules.length > 0);
      assert.ok(told.explain.actions);
    },
  },
  'scripts/tabir policy check core/editions/2026-11-23.json': {
    async run(command) {
      assert.match(await run(command.replace('core/', `${root}core/`)), /dipenuhi +monotone/);
    },
  },
  'scripts/tabir policy diff 2021-07-11 2021-07-19': {
    async run(command) {
      assert.match(await run(command), /di Dasbor CRM; kecuali Biro, admin tiket, atau administrator/);
    },
  },
  'scripts/tabir policy who reported_hour': {
    async run(command) {
      assert.match(await run(command), /utuh\n +- .*\n/);
    },
  },
  'scripts/bench policy': { by: 'tests/policy/bench.test.mjs', says: "'../bench/policy/run.mjs'" },
  'scripts/tabir demo --data FOLDER --seed 7': {
    async run(command) {
      await run(command);
      assert.ok(readdirSync(path.join(folder, 'city')).includes('tabir.db'));
    },
  },
  'scripts/tabir serve --data FOLDER --port 8080 --web web/dist': {
    async run(command) {
      symlinkSync(path.join(root, 'web'), path.join(folder, 'web'));
      const server = spawn('bash', ['-c', `exec ${runnable(command)}`], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
      const ended = new Promise((resolve) => { server.once('exit', resolve); });
      const base = await new Promise((resolve, reject) => {
        server.stdout.on('data', (text) => resolve(String(text).match(/^listening on (http:\S+)/)[1]));
        ended.then((code) => reject(new Error(`it ended with ${code}`)));
      });
      assert.equal((await fetch(`${base}/portal/`)).status, 200);
      server.kill('SIGTERM');
      assert.equal(await ended, 0);
    },
  },
  'scripts/package': { by: 'tests/deploy/package.test.mjs', says: "'scripts/package'" },
  'scripts/tabir backup --data FOLDER --out FOLDER-copy': {
    async run(command) {
      await run(command);
      assert.ok(readdirSync(path.join(folder, 'city-copy')).includes('tabir.db'));
    },
  },
  'scripts/tabir edition keygen --out city.key': {
    async run(command) {
      publicKey = (await run(command)).trim();
      assert.match(publicKey, /^[0-9a-f]{64}$/);
    },
  },
  'scripts/tabir edition trust --data FOLDER PUBLICKEY': {
    async run(command) {
      assert.equal(await run(command), '');
    },
  },
  'scripts/tabir edition sign --key city.key EDITION > EDITION.sig': {
    async run(command) {
      writeFileSync(path.join(folder, 'edition.json'), JSON.stringify(editionOf(day())));
      await run(command);
      assert.match(readFileSync(path.join(folder, 'edition.json.sig'), 'utf8'), /^[0-9a-f]{128}\n$/);
    },
  },
};

// What docs/administration.md shows, in its order: each prints what became of it.
const administration = {
  'user add --data FOLDER "Rina Kusuma" --agency satpol-pp --tag auditors': /^\/crm\/#\/reset\//,
  'user list --data FOLDER --agency satpol-pp': /^Rina Kusuma +satpol-pp +auditors$/m,
  'user tag --data FOLDER "Rina Kusuma" intake-desks': /auditors,intake-desks/,
  'user untag --data FOLDER "Rina Kusuma" auditors': /satpol-pp +intake-desks/,
  'user move --data FOLDER "Rina Kusuma" pusat-aduan': /pusat-aduan/,
  'user rename --data FOLDER "Rina Kusuma" "Rina Kusumawati"': /^Rina Kusumawati /,
  'user reset-link --data FOLDER "Rina Kusumawati"': /^\/crm\/#\/reset\//,
  'user end-sessions --data FOLDER "Rina Kusumawati"': /^Rina Kusumawati /,
  'user end --data FOLDER "Rina Kusumawati"': /ended 20/,
  'user restore --data FOLDER "Rina Kusumawati"': /intake-desks$/m,
  'agency list --data FOLDER': /^satpol-pp .*below pemprov-jakarta$/m,
  'agency add --data FOLDER satpel-taman-tebet --id-name "Satpel Pertamanan Tebet" --en-name "Parks unit, Tebet" --kind unit --parent dinas-pertamanan': /below dinas-pertamanan/,
  'agency rename --data FOLDER satpel-taman-tebet --id-name "Satpel Taman Tebet" --en-name "Parks crew, Tebet"': /Parks crew, Tebet/,
  'agency close --data FOLDER satpel-taman-tebet': /closed$/m,
  'agency reopen --data FOLDER satpel-taman-tebet': /below dinas-pertamanan$/m,
  'channel list --data FOLDER': /^jaki .*with points$/m,
  'channel add --data FOLDER whatsapp --id-name WhatsApp --en-name WhatsApp --from 2026-12-01': /from 2026-12-01/,
  'channel change --data FOLDER whatsapp --until 2027-06-30': /until 2027-06-30/,
};
for (const [command, became] of Object.entries(administration)) {
  entries[`scripts/tabir ${command}`] = { run: async (whole) => assert.match(await run(whole), became) };
}

/** The commands in the fenced blocks of shell, without their comments, in order. */
function commandsIn(text) {
  const blocks = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
  const shell = blocks.filter(([, language]) => ['sh', 'bash', 'shell', 'console'].includes(language));
  const lines = shell.flatMap(([, , block]) => block.split('\n'));
  return lines.map((line) => line.replace(/^\$ /, '').replace(/\s+#.*$/, '').replace(/\s+/g, ' ').trim()).filter(Boolean);
}

const pages = readdirSync(path.join(root, 'docs'), { recursive: true }).filter((file) => file.endsWith('.md'));
const documents = ['README.md', ...pages.map((file) => `docs/${file}`)];
const shown = documents.flatMap((file) => commandsIn(read(file)).map((command) => ({ file, command })));

test('no command stands in a document without an entry here, nor an entry without its command', () => {
  assert.ok(shown.length > 0);
  for (const { file, command } of shown) assert.ok(Object.hasOwn(entries, command), `${file}: nobody runs \`${command}\``);
  const commands = new Set(shown.map(({ command }) => command));
  for (const command of Object.keys(entries)) assert.ok(commands.has(command), `no document shows \`${command}\` any more`);
});

// In the documents' order, since a reader who goes down the page has what an earlier command made.
for (const command of new Set(shown.map((each) => each.command))) {
  const entry = entries[command];
  if (!entry) continue;
  if (entry.run) {
    test(command, () => entry.run(command));
  } else {
    test(`${command}, by ${entry.by}`, () => assert.ok(read(entry.by).includes(entry.says), `${entry.by} does not run it`));
  }
}
