// The city's own sign-on: the way to it and back. It leads through other pages, so the place where one was is kept in this tab, as
// drafts are (shared/drafts.ts).
import { get } from '$shared/api';
import { hashOf, parsePlace, router } from '$shared/router.svelte';

const placeKey = 'tabir.sign-on.place';

/** How the last way ended when nobody came in: the server's word. */
export type SignOnFailure = 'refused' | 'unavailable';

class SignOn {
  failure = $state.raw<SignOnFailure | null>(null);

  constructor() {
    const [page, outcome] = router.place.path;
    if (page !== 'sign-on') return;
    if (outcome === 'refused' || outcome === 'unavailable') this.failure = outcome;
    const { path, query } = parsePlace(sessionStorage.getItem(placeKey) ?? '');
    sessionStorage.removeItem(placeKey);
    router.replace(path, query);
  }

  /** Whether the city has one. */
  async isOffered(): Promise<boolean> {
    return (await get<{ offered: boolean }>('/api/crm/sign-on/offer')).offered;
  }

  /** Leaves for the provider, to come back signed in. */
  setOut(): void {
    this.#leave('/api/crm/sign-on');
  }

  /** Leaves for the provider, to come back with a new proof of who one is. */
  proveAnew(): void {
    this.#leave('/api/crm/sign-on/step-up');
  }

  #leave(address: string): void {
    sessionStorage.setItem(placeKey, hashOf(router.place.path, router.place.query));
    location.assign(address);
  }
}

export const signOn = new SignOn();
