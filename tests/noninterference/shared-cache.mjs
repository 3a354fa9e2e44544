// A cache that many share, between the callers and the server: a proxy as RFC 9111 lets it be. It asks only whether an answer says that
// it may be kept for others, and then gives it to everybody who asks for the same path.
import { read } from './wire.mjs';

export class SharedCache {
  #kept = new Map();

  /** What the caller gets: the answer that somebody got before, when that may be shared; whoever asks anew gets the server's own. */
  pass({ method, path }, answer, asksAnew = false) {
    if (method !== 'GET') return answer;
    const kept = this.#kept.get(path);
    if (kept && !asksAnew) return kept;
    const { status, headers } = read(answer);
    const rules = headers['cache-control'] ?? '';
    const isShared = /\b(public|s-maxage=\d+|max-age=[1-9]\d*)/.test(rules) && !/no-store|private/.test(rules);
    if (status === 200 && isShared && !headers.vary?.includes('Cookie')) this.#kept.set(path, answer);
    return answer;
  }
}
