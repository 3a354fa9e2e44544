// The clock and the randomness of a server in a world that stands still (still_world.cpp).
import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const library = fileURLToPath(new URL('../../../build/native/tests/noninterference/libstill_world.so', import.meta.url));

/** When every world begins. */
export const begin = Date.UTC(2026, 10, 24, 5);

export class Still {
  #file;
  #turn = 0;

  /** `folder` takes the file that the server reads. */
  constructor(folder) {
    const name = path.join(folder, 'moment');
    this.#file = openSync(name, 'w+', 0o600);
    this.set(begin, 1);
    /** What a server is started with. */
    this.environment = { LD_PRELOAD: library, TABIR_STILL_WORLD: name };
  }

  /** From here on it is `now` (milliseconds), and randomness is that of `seed` (a whole number). */
  set(now, seed) {
    this.#turn += 1;
    const moment = Buffer.alloc(24);
    moment.writeBigUInt64LE(BigInt(now), 0);
    moment.writeBigUInt64LE(BigInt(seed), 8);
    moment.writeBigUInt64LE(BigInt(this.#turn), 16);
    writeSync(this.#file, moment, 0, moment.length, 0);
  }

  close() { closeSync(this.#file); }
}
