// Who is signed in at the dashboard, and since when nobody has touched it.
import { ApiError, get, onSessionLost, post, remove } from '$shared/api';
import { language } from '$shared/language.svelte';
import { forgetDrafts, forgetDraftsOfOthers } from '$shared/drafts';
import type { CrmSessionAnswer, CrmUser, Tag } from '$shared/types';

const path = '/api/crm/session';

/** `ended`: was in; the page waits behind the sign-in with everything typed. */
export type SessionState = 'unknown' | 'out' | 'in' | 'ended';

class CrmSession {
  state = $state<SessionState>('unknown');
  user = $state.raw<CrmUser | null>(null);
  /** A second factor is required and missing: nothing else works before it is set up. */
  factorNeeded = $state(false);
  #idleMs = Infinity;
  #touched = performance.now();
  #asking = false;

  constructor() {
    onSessionLost(() => void this.#lost());
    for (const kind of ['pointerdown', 'keydown', 'wheel']) {
      addEventListener(kind, () => { this.#touched = performance.now(); }, { passive: true, capture: true });
    }
  }

  /** Asks the server whether this browser is signed in. Throws when it can't be asked. */
  async resume(): Promise<void> {
    try {
      this.#enter(await get<CrmSessionAnswer>(path));
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'no_session')) throw error;
      this.state = 'out';
    }
  }

  /** Throws ApiError `code_needed` when the user has a second factor and no code is given. */
  async signIn(name: string, password: string, code: string): Promise<void> {
    this.#enter(await post<CrmSessionAnswer>(path, { name, password, ...(code && { code }) }));
  }

  /** Proves that it is still this user; the session goes on under a new token. Throws ApiError. */
  async prove(proof: { password: string } | { code: string }): Promise<void> {
    this.#enter(await post<CrmSessionAnswer>('/api/crm/step-up', proof));
  }

  /** Ends the session and forgets what was typed. The page loads anew, so that nothing stays in memory. */
  async signOut(): Promise<void> {
    try {
      await remove(path);
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'no_session')) throw error;
    }
    forgetDrafts();
    // The server's answer cleared this origin's storage; the chosen language is no secret and stays.
    language.choose(language.current);
    // Whom the city's sign-on let in may want to leave there too.
    location.replace(this.user?.vouched_for ? '/api/crm/sign-on/end' : '/crm/');
  }

  has(tag: Tag): boolean {
    return this.user?.tags.includes(tag) ?? false;
  }

  /** How long nobody has touched the page, as a share of what the server allows. */
  get idleShare(): number {
    return (performance.now() - this.#touched) / this.#idleMs;
  }

  /** Covers the page when nobody has touched it for as long as the server allows. */
  endIfIdle(): void {
    if (this.state === 'in' && this.idleShare >= 1) this.state = 'ended';
  }

  /** A request that was under way while the token changed hears of no session, too: only asking anew tells. */
  async #lost(): Promise<void> {
    if (this.state !== 'in' || this.#asking) return;
    this.#asking = true;
    try {
      this.factorNeeded = (await get<CrmSessionAnswer>(path)).factor_needed;
    } catch (error) {
      if (error instanceof ApiError && error.code === 'no_session') this.state = 'ended';
    } finally {
      this.#asking = false;
    }
  }

  #enter(session: CrmSessionAnswer): void {
    forgetDraftsOfOthers(session.user.id);
    this.user = session.user;
    this.factorNeeded = session.factor_needed;
    this.#idleMs = session.idle_minutes * 60_000;
    this.#touched = performance.now();
    this.state = 'in';
  }
}

export const session = new CrmSession();
