// The policy core in the browser, fetched when a preview first wants it.
import type { Tabir } from '@tabir/core';

export async function core(): Promise<Tabir> {
  const { policyCore } = await import('../preview/core');
  return policyCore();
}
