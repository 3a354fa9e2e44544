// Watches the end of a photo grant from an open page.
//
// The device's clock may be wrong, so the moment that it computes is only the first time to ask; while the photo is shown,
// the server is asked again in any case.
const roundMs = 60_000;
const longestTimerMs = 2 ** 31 - 1;

/** Calls `ask` when the grant should be looked at again. `until` is an ISO moment, null without a grant. */
export function watchGrant(until: string | null, ask: () => void): () => void {
  if (until === null) return () => undefined;
  const askIfSeen = () => { if (!document.hidden) ask(); };
  const left = new Date(until).getTime() - Date.now() + 500;
  const end = left > 0 ? setTimeout(ask, Math.min(left, longestTimerMs)) : undefined;
  const round = setInterval(askIfSeen, roundMs);
  addEventListener('focus', askIfSeen);
  document.addEventListener('visibilitychange', askIfSeen);
  return () => {
    clearTimeout(end);
    clearInterval(round);
    removeEventListener('focus', askIfSeen);
    document.removeEventListener('visibilitychange', askIfSeen);
  };
}
