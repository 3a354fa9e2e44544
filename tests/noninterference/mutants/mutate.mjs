// Makes the mutated copies of the server's sources: `mutate.mjs FOLDER` writes them, `mutate.mjs --list` says of which files there are any.
// A text that is not found exactly once is an error: the mutant is rotten.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutants } from './mutants.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const edits = mutants.flatMap(({ channel, edits: list }) => list.map((edit) => ({ channel, ...edit })));
const files = [...new Set(edits.map(({ file }) => file))].sort();

/** The file with all mutants' texts in it. */
function mutated(file) {
  const source = readFileSync(path.join(root, file), 'utf8');
  const text = edits.filter((edit) => edit.file === file).reduce((before, { channel, find, put }) => {
    for (const each of [source, before]) {
      const times = each.split(find).length - 1;
      if (times !== 1) throw new Error(`the mutant of channel ${channel} is rotten: ${JSON.stringify(find)} stands in ${file} ${times} times`);
    }
    return before.replace(find, () => put);
  }, source);
  return `#include "${fileURLToPath(new URL('leaks.hpp', import.meta.url))}"\n#line 1 "${path.join(root, file)}"\n${text}`;
}

if (process.argv[2] === '--list') {
  process.stdout.write(files.join(';'));
} else {
  for (const file of files) {
    const copy = path.join(process.argv[2], file);
    mkdirSync(path.dirname(copy), { recursive: true });
    writeFileSync(copy, mutated(file));
  }
}
