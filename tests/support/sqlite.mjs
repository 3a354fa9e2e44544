// The store of a data folder from outside the server, which may be writing it.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** Runs a statement, or several of one text, and gives what they print. Waits for whoever writes. `options`: of the shell, such as '-json'. */
export const sqlite = (data, statement, ...options) =>
  execFileSync('sqlite3', ['-cmd', '.timeout 10000', ...options, path.join(data, 'tabir.db'), statement], { encoding: 'utf8' }).trim();

/** Holds the store as a program that writes; gives `release()`. */
export async function hold(data) {
  const holder = spawn('sqlite3', [path.join(data, 'tabir.db')], { stdio: ['pipe', 'pipe', 'inherit'] });
  holder.stdin.write("BEGIN IMMEDIATE;\nSELECT 'held';\n");
  await once(holder.stdout, 'data');
  return {
    release() {
      holder.stdin.end('ROLLBACK;\n');
      return once(holder, 'close');
    },
  };
}
