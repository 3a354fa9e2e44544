// The policy core in the browser, with the edition in force: it tells what each audience will see, without a request.
// The server decides again, by the same core and its own facts.
import { loadTabir, type Tabir } from '@tabir/core';
import wasm from '@tabir/core/tabir-core.wasm?url';
import { editionInForce } from '$shared/edition';
import { inForce } from '$shared/in-force.svelte';
import type { Edition } from '$shared/types';

export interface Core {
  tabir: Tabir;
  edition: Edition;
  /** Of the edition, as the core itself computed it. */
  digest: string;
}

let loading: Promise<Core> | null = null;
// A core keeps what it has loaded; another edition gets a core of its own.
inForce.onChange(() => { loading = null; });

/** Loaded once for each edition in force, at the first call; a failed load may be tried again. */
export function policyCore(): Promise<Core> {
  if (!loading) {
    const started = load();
    loading = started;
    started.catch(() => { if (loading === started) loading = null; });
  }
  return loading;
}

async function load(): Promise<Core> {
  const [tabir, edition] = await Promise.all([loadTabir(wasm), editionInForce()]);
  const document = JSON.stringify(edition);
  tabir.loadEdition(document);
  return { tabir, edition, digest: await tabir.digestOf(document) };
}
