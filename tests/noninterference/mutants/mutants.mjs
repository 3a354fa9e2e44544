// One mutant for each channel of leaks: what is opened, and where. `find` stands in the file exactly once; `put` comes in its place, and
// opens the leak only when this mutant is switched on (leaks.hpp). Where the case of the channel has no like in Tabir, the mutant
// opens what bears the same leak here.
import { lists } from './lists.mjs';
import { reports } from './reports.mjs';
import { surroundings } from './surroundings.mjs';

/** {channel, of, leak, closed, by ('bytes' or 'time'), edits: [{file, find, put}]}, by channel. */
export const mutants = [...lists, ...reports, ...surroundings].sort((a, b) => a.channel - b.channel);
