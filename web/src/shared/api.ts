// Requests to the server: JSON in and out, errors as one type, time limits, and keys that make a retry safe.
import { untrack } from 'svelte';
import { inForce } from './in-force.svelte';
import { language, type Language } from './language.svelte';
import { say } from './texts';
import type { Unmet } from './types';

/** What somebody proves with that it is still them. */
export type Proof = 'password' | 'code' | 'sign_on';

/** The body of an error answer (RFC 9457), or what stands for it when there was no answer. */
export interface Problem {
  title: string;
  status: number;
  /** A stable code of the server, or `offline`, `timeout`, `unreadable`. */
  code: string;
  member?: string;
  detail?: string;
  refusal?: string;
  unmet?: Unmet[];
  /** With code `step_up_needed`: what the caller proves with that it is them. */
  proof?: Proof;
  /** With code `stale`: the answer as it stands now. */
  current?: unknown;
}

export class ApiError extends Error {
  constructor(readonly problem: Problem, readonly retryAfter: number | null = null) {
    super(problem.title);
  }
  get code(): string {
    return this.problem.code;
  }
}

export interface Options {
  query?: URLSearchParams;
  signal?: AbortSignal | undefined;
  /** The version that the change is based on. */
  ifMatch?: string;
  /** The version that is there already; empty for none. */
  ifNoneMatch?: string;
  /** From `Attempt.keyFor`. */
  idempotencyKey?: string;
  /** Of the answer's texts; the reader's unless another is asked for. */
  language?: Language;
  timeoutMs?: number;
  /** False: when the server wants a proof first, the request fails, and nobody is asked. */
  askForProof?: boolean;
}

/** The key of one intention: the same for each retry with the same content, a new one when the content changed. */
export class Attempt {
  #content: string | null = null;
  #key = '';

  keyFor(body: unknown): string {
    const content = JSON.stringify(body);
    if (content !== this.#content) {
      this.#content = content;
      this.#key = crypto.randomUUID();
    }
    return this.#key;
  }
  /** The intention came true; the same content again is a new one. */
  done(): void {
    this.#content = null;
  }
}

type Listener = () => void;
const sessionLostListeners = new Set<Listener>();

/** Calls `listener` whenever the server says that there is no session (any more). Returns the way to stop. */
export function onSessionLost(listener: Listener): () => void {
  sessionLostListeners.add(listener);
  return () => sessionLostListeners.delete(listener);
}

type Prove = (by: Proof) => Promise<boolean>;
let prove: Prove | null = null;

/** `ask` is called when the server wants a proof first; once it gives true, the request is sent again. */
export function onProofNeeded(ask: Prove): void {
  prove = ask;
}

export const get = <T>(path: string, options: Options = {}): Promise<T> => json<T>('GET', path, undefined, options);
/** The answer, or null while `version` still holds; then nothing was sent, and the server records no opening. */
export async function getNewer<T>(path: string, version: string, options: Options = {}): Promise<T | null> {
  const response = await send('GET', path, undefined, { ...options, ifNoneMatch: version });
  return response.status === 304 ? null : read<T>(response, options);
}
export const post = <T>(path: string, body: unknown, options: Options = {}): Promise<T> => json<T>('POST', path, body, options);
export const remove = (path: string, options: Options = {}): Promise<void> => json<void>('DELETE', path, undefined, options);

/** The bytes of a photo. */
export async function getBlob(path: string, options: Options = {}): Promise<Blob> {
  const response = await send('GET', path, undefined, options);
  return response.blob();
}

async function json<T>(method: string, path: string, body: unknown, options: Options): Promise<T> {
  const response = await send(method, path, body, options);
  return response.status === 204 ? (undefined as T) : read<T>(response, options);
}

async function read<T>(response: Response, options: Options): Promise<T> {
  try {
    return (await response.json()) as T;
  } catch (error) {
    // The answer was cut off: given up by the page, too slow, or no JSON.
    if (options.signal?.aborted) throw error;
    const late = error instanceof DOMException && error.name === 'TimeoutError';
    throw new ApiError(local(late ? 'timeout' : 'unreadable', late ? 0 : response.status));
  }
}

async function send(method: string, path: string, body: unknown, options: Options): Promise<Response> {
  try {
    return await sendOnce(method, path, body, options);
  } catch (error) {
    if (options.askForProof === false || !prove || !needsProof(error)) throw error;
    if (!(await prove(error.problem.proof ?? 'password'))) throw error;
    return sendOnce(method, path, body, options);
  }
}

async function sendOnce(method: string, path: string, body: unknown, options: Options): Promise<Response> {
  const query = options.query?.toString();
  const deadline = AbortSignal.timeout(options.timeoutMs ?? 20_000);
  const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline;
  let response: Response;
  try {
    response = await fetch(query ? `${path}?${query}` : path, {
      method,
      headers: headersOf(body, options),
      body: body === undefined ? null : JSON.stringify(body),
      signal,
      cache: 'no-store',
      credentials: 'same-origin',
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new ApiError(local(deadline.aborted ? 'timeout' : 'offline', 0));
  }
  inForce.hear(response.headers.get('Tabir-Edition'));
  if (!response.ok && response.status !== 304) throw problemOf(response.status, await response.text(), response.headers.get('Retry-After'));
  return response;
}

function headersOf(body: unknown, options: Options): Record<string, string> {
  // An effect that sends a request does not follow the language because of it.
  const headers: Record<string, string> = { 'Accept-Language': options.language ?? untrack(() => language.current) };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (options.ifNoneMatch) headers['If-None-Match'] = options.ifNoneMatch;
  if (options.ifMatch !== undefined) headers['If-Match'] = options.ifMatch;
  if (options.idempotencyKey !== undefined) headers['Idempotency-Key'] = options.idempotencyKey;
  return headers;
}

/** Reads an error answer, and tells the listeners when it says that the session is gone. */
export function problemOf(status: number, text: string, retryAfter: string | null): ApiError {
  let problem: Problem;
  try {
    const body = JSON.parse(text) as Partial<Problem>;
    problem = { ...local('unreadable', status), ...body, status };
  } catch {
    problem = local('unreadable', status);
  }
  if (problem.code === 'no_session') for (const listener of sessionLostListeners) listener();
  const seconds = Number(retryAfter);
  return new ApiError(problem, retryAfter !== null && Number.isFinite(seconds) ? seconds : null);
}

/** A problem that arose on this side of the wire. */
export function local(code: 'offline' | 'timeout' | 'unreadable', status: number): Problem {
  return { title: say(code), status, code };
}

/** Whether the request failed only because the server wants a proof first. */
export function needsProof(error: unknown): error is ApiError {
  return error instanceof ApiError && error.code === 'step_up_needed';
}

/** Whether `error` is only the caller's own abort. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
