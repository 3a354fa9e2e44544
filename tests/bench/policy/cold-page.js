// The page's share of a cold start in a browser: the module, the edition, the first decision.
const question = {
  viewer: { surface: 'jaki', id: 'c1' },
  report: {
    visibility: 'private', state: 'done', agency: 'dinas-bina-marga', assignee: 'u3', reporter: 'c1', followup: null,
    photo_request_by: null, photo_grants: [], reopen_window_open: true,
  },
};

// The browser's own start is not ours.
await new Promise((resolve) => { setTimeout(resolve, 1000); });
const begin = performance.now();
const [{ loadTabir }, edition] = await Promise.all([
  import('/package/browser.js'),
  fetch('/edition.json').then((answer) => answer.text()),
]);
const tabir = await loadTabir();
tabir.loadEdition(edition);
const { actions } = tabir.decide(question);
globalThis.cold = { milliseconds: performance.now() - begin, actions };
