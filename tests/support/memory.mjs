// How much memory processes of ours took at their worst.
import { readFileSync, writeFileSync } from 'node:fs';

const kibibytes = (pid, key) => Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm'))[1]);

/** Runs it; gives by how many bytes the processes' resident memory grew at its worst meanwhile, all together, and what it gave. */
export async function growthOf(pids, work) {
  const before = new Map(pids.map((pid) => {
    // From here on the high-water mark is anew (proc(5), clear_refs).
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
    return [pid, kibibytes(pid, 'VmRSS')];
  }));
  const result = await work();
  const grown = pids.map((pid) => Math.max(0, kibibytes(pid, 'VmHWM') - before.get(pid)));
  return { growth: grown.reduce((sum, each) => sum + each, 0) * 1024, result };
}
