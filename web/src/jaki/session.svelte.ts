// Who the citizen is. The JAKI app hands over a token in the address's fragment; it is exchanged once for a session.
import { ApiError, get, onSessionLost, post, remove } from '$shared/api';
import { forgetDrafts, forgetDraftsOfOthers } from '$shared/drafts';
import { router } from '$shared/router.svelte';
import type { Citizen, Session } from '$shared/types';
import { idleMinutes, touch } from './idle';

/**
 * `out`: no session, and none was tried. `refused`: the token is not valid (any more). `ended`: there was a session.
 * `offline`: the server gave no answer.
 */
export type Standing = 'arriving' | 'in' | 'out' | 'refused' | 'ended' | 'offline';

const path = '/api/jaki/session';
// The one message of the app (docs/web-view.md): a signed token, three parts of base64url. Anything else is none.
const fragment = /^#token=([\w-]{1,1000}\.[\w-]{1,3000}\.[\w-]{1,1000})$/;

class JakiSession {
  standing = $state<Standing>('arriving');
  user = $state.raw<Citizen | null>(null);
  #idleLimit = Infinity;
  // Kept until the server has answered, so that a bad network costs no new visit to the app.
  #token: string | null = null;

  constructor() {
    onSessionLost(() => { if (this.standing === 'in') this.standing = 'ended'; });
    // The app may open the page again while it stands open.
    addEventListener('hashchange', () => { if (fragment.test(location.hash)) void this.arrive(); });
  }

  /** Takes the token out of the address, if there is one, and finds out who is here. */
  async arrive(): Promise<void> {
    this.#takeToken();
    this.standing = 'arriving';
    try {
      this.#enter(this.#token ? await post<Session<Citizen>>(path, { token: this.#token }) : await get<Session<Citizen>>(path));
    } catch (error) {
      this.standing = this.#standingAfter(error);
      if (this.standing !== 'offline') this.#token = null;
    }
  }

  /** How long nobody has touched the page, as a share of what the server allows. */
  get idleShare(): number {
    return idleMinutes() / this.#idleLimit;
  }

  /** Covers the page when nobody has touched it for as long as the server allows. */
  endIfIdle(): void {
    if (this.standing === 'in' && this.idleShare >= 1) this.standing = 'ended';
  }

  /** Signs out; what was typed goes too. */
  async leave(): Promise<void> {
    await remove(path);
    forgetDrafts();
    this.user = null;
    this.standing = 'out';
    router.replace([]);
  }

  #enter({ user, idle_minutes }: Session<Citizen>): void {
    this.#token = null;
    forgetDraftsOfOthers(user.id);
    touch();
    this.#idleLimit = idle_minutes;
    this.user = user;
    this.standing = 'in';
  }

  #takeToken(): void {
    const token = fragment.exec(location.hash)?.[1];
    if (token === undefined) return;
    this.#token = token;
    router.replace([]);
  }

  #standingAfter(error: unknown): Standing {
    if (!(error instanceof ApiError) || error.problem.status === 0 || error.problem.status >= 500) return 'offline';
    return this.#token ? 'refused' : 'out';
  }
}

export const session = new JakiSession();
