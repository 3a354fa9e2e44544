// The page's share of a cold start in a browser: the module, the edition, the first decision. Under #fetched the same files are
// fetched and nothing is done with them.
const question = {
  viewer: { surface: 'jaki', id: 'c1' },
  report: {
    visibility: 'private', state: 'done', agency: 'dinas-bina-marga', assignee: 'u3', reporter: 'c1', followup: null,
    photo_request_by: null, photo_grants: [], reopen_window_open: true,
  },
};
const [script, module, edition] = ['/package/browser.js', '/package/tabir-core.wasm', '/edition.json'];

async function decided() {
  // The module beside its script, as our pages do.
  document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: module }));
  const [{ loadTabir }, text] = await Promise.all([import(script), fetch(edition).then((answer) => answer.text())]);
  const tabir = await loadTabir();
  tabir.loadEdition(text);
  return tabir.decide(question).actions;
}

async function fetched() {
  await Promise.all([script, module, edition].map(async (file) => (await fetch(file)).arrayBuffer()));
  return [];
}

// The browser's own start is not ours.
await new Promise((resolve) => { setTimeout(resolve, 1000); });
const begin = performance.now();
const actions = await (location.hash === '#fetched' ? fetched() : decided());
globalThis.cold = { milliseconds: performance.now() - begin, actions };
