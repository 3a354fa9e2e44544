// The store of a data folder from outside the server, which may be writing it.
import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Runs a statement, or several of one text, and gives what they print. Waits for whoever writes. `options`: of the shell, such as '-json'. */
export const sqlite = (data, statement, ...options) =>
  execFileSync('sqlite3', ['-cmd', '.timeout 10000', ...options, path.join(data, 'tabir.db'), statement], { encoding: 'utf8' }).trim();
