// The policy core in the browser, with the edition in force: it tells what each audience will see, without a request.
// The server decides again, by the same core and its own facts.
import { loadTabir, type Tabir } from '@tabir/core';
import wasm from '@tabir/core/tabir-core.wasm?url';
import { editionInForce } from '$shared/edition';

let loading: Promise<Tabir> | null = null;

/** Loaded once a page, at the first call; a failed load may be tried again. */
export function policyCore(): Promise<Tabir> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Tabir> {
  const [tabir, edition] = await Promise.all([loadTabir(wasm), editionInForce()]);
  await tabir.loadEdition(JSON.stringify(edition));
  return tabir;
}
