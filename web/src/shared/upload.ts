// Sends a photo, with its progress: the one thing that fetch cannot tell.
import { ApiError, local, problemOf } from './api';
import { inForce } from './in-force.svelte';
import { language } from './language.svelte';
import type { PhotoInfo } from './types';

export const photoTypes = ['image/jpeg', 'image/png', 'image/webp'];

/** `progress` gets shares from 0 to 1. Rejects with ApiError, or AbortError when `signal` ends it. */
export function uploadPhoto(
  path: string,
  file: File,
  progress: (share: number) => void,
  signal?: AbortSignal,
): Promise<PhotoInfo> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.timeout = 120_000;
    request.setRequestHeader('Content-Type', file.type);
    request.setRequestHeader('Accept-Language', language.current);
    request.upload.onprogress = (event) => { if (event.lengthComputable) progress(event.loaded / event.total); };
    request.onerror = () => reject(new ApiError(local('offline', 0)));
    request.ontimeout = () => reject(new ApiError(local('timeout', 0)));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    request.onload = () => {
      inForce.hear(request.getResponseHeader('Tabir-Edition'));
      if (request.status !== 201) {
        reject(problemOf(request.status, request.responseText, request.getResponseHeader('Retry-After')));
        return;
      }
      try {
        resolve(JSON.parse(request.responseText) as PhotoInfo);
      } catch {
        reject(new ApiError(local('unreadable', request.status)));
      }
    };
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}
