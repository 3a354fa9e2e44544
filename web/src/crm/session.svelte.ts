// Who is signed in at the dashboard, and since when nobody has touched it.
import { ApiError, get, onSessionLost, post, remove } from '$shared/api';
import { language } from '$shared/language.svelte';
import { forgetDrafts, forgetDraftsOfOthers } from '$shared/drafts';
import type { CrmUser, Session, Tag } from '$shared/types';

const path = '/api/crm/session';

/** `ended`: was in; the page waits behind the sign-in with everything typed. */
export type SessionState = 'unknown' | 'out' | 'in' | 'ended';

class CrmSession {
  state = $state<SessionState>('unknown');
  user = $state.raw<CrmUser | null>(null);
  #idleMs = Infinity;
  #touched = performance.now();

  constructor() {
    onSessionLost(() => { if (this.state === 'in') this.state = 'ended'; });
    for (const kind of ['pointerdown', 'keydown', 'wheel']) {
      addEventListener(kind, () => { this.#touched = performance.now(); }, { passive: true, capture: true });
    }
  }

  /** Asks the server whether this browser is signed in. Throws when it can't be asked. */
  async resume(): Promise<void> {
    try {
      this.#enter(await get<Session<CrmUser>>(path));
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'no_session')) throw error;
      this.state = 'out';
    }
  }

  async signIn(name: string, password: string): Promise<void> {
    this.#enter(await post<Session<CrmUser>>(path, { name, password }));
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

  #enter(session: Session<CrmUser>): void {
    forgetDraftsOfOthers(session.user.id);
    this.user = session.user;
    this.#idleMs = session.idle_minutes * 60_000;
    this.#touched = performance.now();
    this.state = 'in';
  }
}

export const session = new CrmSession();
