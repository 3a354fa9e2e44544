// Where worlds lie: in memory when there is room, because each change of a world is otherwise written to a disk and waited for.
import { existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const memory = '/dev/shm';
const room = 512 * 2 ** 20;

function hasRoom() {
  if (!existsSync(memory)) return false;
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize >= room;
}

export const newFolder = (prefix) => mkdtempSync(path.join(hasRoom() ? memory : tmpdir(), prefix));
