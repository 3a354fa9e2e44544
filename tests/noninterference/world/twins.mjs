// Two worlds: two servers on two copies of the city, which are made anew for each sequence.
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { serve } from '../../support/server.mjs';
import { Still } from '../still/still.mjs';
import { Wire } from '../wire.mjs';
import { putFiles } from './changes/texts.mjs';
import { Database } from './database.mjs';
import { newFolder } from './folder.mjs';

let addresses = 0;
/** An address that nobody has asked from: throttles then know nothing of it. */
const freshAddress = () => { addresses += 1; return `127.${1 + (addresses >> 16) % 8}.${(addresses >> 8) % 256}.${1 + addresses % 254}`; };

class World {
  #wires = new Map();

  static async of(city, options) {
    const world = new World();
    world.city = city;
    world.folder = newFolder('tabir-world-');
    city.copyTo(world.folder);
    world.still = new Still(world.folder);
    // What it says of records that cannot be written is meant to be.
    world.server = await serve(world.folder, { ...options, quiet: true, env: { ...process.env, ...world.still.environment, ...options?.env } });
    world.database = new Database(path.join(world.folder, 'tabir.db'));
    world.photos = new Set(readdirSync(path.join(world.folder, 'photos')));
    return world;
  }

  async begin(sql, files) {
    for (const wire of this.#wires.values()) wire.close();
    this.#wires.clear();
    const folder = path.join(this.folder, 'photos');
    for (const name of readdirSync(folder)) if (!this.photos.has(name)) rmSync(path.join(folder, name));
    await this.database.restore(this.city.pristine);
    if (sql) await this.database.run(`BEGIN;\n${sql}\nCOMMIT;`);
    putFiles(this.folder, files);
  }

  send({ bytes, untilClosed, now, seed, address }) {
    this.still.set(now, seed);
    if (!this.#wires.has(address)) this.#wires.set(address, new Wire(this.server.base, address));
    return this.#wires.get(address).send(bytes, { untilClosed });
  }

  async end() {
    for (const wire of this.#wires.values()) wire.close();
    await this.database.close();
    const code = await this.server.stop();
    this.still.close();
    rmSync(this.folder, { recursive: true, force: true });
    return code;
  }
}

export class Twins {
  #worlds;

  /** `options` of the first world and of the second, as of `serve`: another program, more for its environment. */
  static async of(city, options, second = options) {
    const twins = new Twins();
    twins.#worlds = await Promise.all([World.of(city, options), World.of(city, second)]);
    return twins;
  }

  /** Makes both worlds anew: each from the city by its statements, the second with the files of the change too. */
  async begin([first, second], files) {
    this.address = freshAddress();
    await Promise.all([this.#worlds[0].begin(first, []), this.#worlds[1].begin(second, files)]);
  }

  /** Sends to each world what is for it, undefined where nothing is; gives what came back, in bytes. */
  send(messages) {
    return Promise.all(messages.map((message, i) => message && this.#worlds[i].send({ address: this.address, ...message })));
  }

  end() { return Promise.all(this.#worlds.map((world) => world.end())); }
}
