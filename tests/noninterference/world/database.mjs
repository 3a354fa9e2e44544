// A world's database from outside the server: one sqlite3 that stays open, because a world is made anew for every sequence.
import { spawn } from 'node:child_process';

export const quoted = (value) => (value === null || value === undefined ? 'NULL' : typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`);

export class Database {
  #shell;
  #output = '';
  #complaint = '';
  #waiting;
  #marks = 0;

  constructor(file) {
    this.#shell = spawn('sqlite3', [file], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.#shell.stdout.on('data', (text) => { this.#output += text; this.#look(); });
    this.#shell.stderr.on('data', (text) => { this.#complaint += text; });
    this.#shell.stdin.write('.timeout 10000\n.mode json\n');
  }

  #look() {
    const at = this.#output.indexOf(this.#waiting?.mark ?? '\0');
    if (at < 0) return;
    const { mark, resolve, reject, sql } = this.#waiting;
    const output = this.#output.slice(0, at);
    this.#output = this.#output.slice(at + mark.length);
    this.#waiting = undefined;
    // What it complains of comes by another pipe, perhaps a little later.
    setImmediate(() => {
      if (this.#complaint) reject(new Error(`sqlite3: ${this.#complaint}\n${sql.slice(0, 2000)}`));
      else resolve(output);
    });
  }

  /** Runs statements or commands of the shell; gives what they printed. One at a time. */
  run(sql) {
    this.#marks += 1;
    const mark = `--mark ${this.#marks}--\n`;
    return new Promise((resolve, reject) => {
      this.#waiting = { mark, resolve, reject, sql };
      this.#shell.stdin.write(`${sql}\n.print "${mark.trim()}"\n`);
    });
  }

  async rows(sql) {
    const text = await this.run(`${sql.trim().replace(/;?$/, ';')}`);
    return text.trim() ? JSON.parse(text) : [];
  }

  /** All as it is in the other file. The server that has the database open sees it with its next statement. */
  restore(file) { return this.run(`.restore "${file}"`); }

  close() {
    this.#shell.stdin.end('.quit\n');
    return new Promise((resolve) => { this.#shell.once('close', resolve); });
  }
}
