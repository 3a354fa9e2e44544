// The policy core in the browser, fetched when a preview first wants it.
import type { Tabir } from '@tabir/core';
import { editionInForce } from './edition';
import type { Action, State } from './types';

export async function core(): Promise<Tabir> {
  const { policyCore } = await import('../preview/core');
  return policyCore();
}

/** Where a step leads, by the edition in force: the same state for a step that moves nothing. */
export async function stateAfter(action: Action, state: State): Promise<State> {
  const { transitions } = await editionInForce();
  return transitions.find((transition) => transition.action === action)?.to ?? state;
}
