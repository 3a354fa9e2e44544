// Cold starts: each in a process, or a browser profile, that has seen nothing of it.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { launch } from '../../support/browser.mjs';
import { servePage } from '../page-server.mjs';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

/** Milliseconds from the import to the first decision in a fresh Node. */
export const coldInNode = (name) =>
  Number(execFileSync(process.execPath, [here('cold-node.mjs'), name], { encoding: 'utf8' }));

/**
 * A browser, and a server for its page. `start` gives the milliseconds of one cold start, in a profile of its own; `fetch` those of
 * fetching the same files and doing nothing with them.
 */
export async function coldInChromium() {
  const server = await servePage('<!doctype html><title>cold</title><script type="module" src="/cold-page.js"></script>', {
    files: { '/cold-page.js': here('cold-page.js'), '/edition.json': here('../../../core/editions/2026-11-23.json') },
  });
  const browser = await launch();
  const visit = async (hash, expected) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(server.address + hash);
    const { milliseconds, actions } = await (await page.waitForFunction('globalThis.cold')).jsonValue();
    await context.close();
    if (actions.join() !== expected) throw new Error(`Chromium decided ${actions}`);
    return milliseconds;
  };
  return {
    start: () => visit('', 'reopen,make_public'),
    fetch: () => visit('#fetched', ''),
    async close() {
      await browser.close();
      server.close();
    },
  };
}
