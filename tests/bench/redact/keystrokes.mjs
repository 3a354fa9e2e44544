// What a page pays at each keystroke: a text of 4 KB in a text field of Chromium's, a character typed over another at a random place, and find
// on all that the field holds. The page warms the detector up before, as ours do.
import { launch } from '../../support/browser.mjs';
import { load } from '../../web/support/load.mjs';
import { servePage } from '../page-server.mjs';

// Chromium's clock is finer, 5 µs, on a page that shares its process with no other origin.
const alone = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

const [{ warmUp }] = await load('personal/warm-up.ts');

/** Runs in the page. No keystroke is left out, the first ones included. */
async function type({ text, count }) {
  const { loadTabir } = await import('/package/browser.js');
  const tabir = await loadTabir();
  await globalThis.warmUp(tabir.find);
  // Nobody types the moment a page stands.
  await new Promise((resolve) => { setTimeout(resolve, 500); });
  let state = 1;
  const random = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const field = document.body.appendChild(document.createElement('textarea'));
  field.value = text;
  const times = [];
  for (let i = 0; i < count; i += 1) {
    const at = random(text.length);
    field.setRangeText('abcdefghijklmnopqrstuvwxyz 0123456789.,@'[random(40)], at, at + 1);
    const begin = performance.now();
    tabir.find(field.value);
    times.push(performance.now() - begin);
    // As between keystrokes, the page gets its turn.
    if (i % 10 === 0) await new Promise((resolve) => { setTimeout(resolve); });
  }
  return times;
}

/** The 99th percentile of `count` keystrokes, in milliseconds, in each of `pages` fresh browsers; sorted. */
export async function slowestHundredth(text, { count, pages }) {
  const found = [];
  for (let i = 0; i < pages; i += 1) found.push((await keystrokes(text, count))[Math.floor(0.99 * count)]);
  return found.sort((a, b) => a - b);
}

/** Milliseconds of each of `count` keystrokes, sorted. */
async function keystrokes(text, count) {
  const server = await servePage('<!doctype html><title>keystrokes</title>', { headers: alone });
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(server.address);
    await page.addScriptTag({ content: `globalThis.warmUp = ${warmUp}` });
    return (await page.evaluate(type, { text, count })).sort((a, b) => a - b);
  } finally {
    await browser.close();
    server.close();
  }
}
