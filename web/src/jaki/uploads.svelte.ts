// Photos on their way to the server. Each is sent at once when chosen, so that sending the report is quick.
import { ApiError, isAbort } from '$shared/api';
import { megabytes, reference } from '$shared/reference.svelte';
import type { PhotoInfo } from '$shared/types';
import { photoTypes, uploadPhoto } from '$shared/upload';
import { say } from './texts';

export interface Upload {
  key: number;
  name: string;
  file: File;
  /** Share sent, from 0 to 1. */
  share: number;
  /** Why it failed, in words; null while it is under way. */
  trouble: string | null;
  stop: AbortController;
}

let nextKey = 0;

export class Uploads {
  list = $state<Upload[]>([]);

  constructor(readonly path: string, readonly onuploaded: (photo: PhotoInfo) => void) {}

  get busy(): boolean {
    return this.list.some(({ trouble }) => trouble === null);
  }

  add(file: File): void {
    const upload: Upload = { key: nextKey++, name: file.name, file, share: 0, trouble: troubleOf(file), stop: new AbortController() };
    this.list.push(upload);
    if (upload.trouble === null) void this.#send(upload.key);
  }

  again(key: number): void {
    const upload = this.#find(key);
    if (!upload) return;
    upload.trouble = troubleOf(upload.file);
    if (upload.trouble === null) void this.#send(key);
  }

  remove(key: number): void {
    this.#find(key)?.stop.abort();
    this.list = this.list.filter((upload) => upload.key !== key);
  }

  async #send(key: number): Promise<void> {
    const upload = this.#find(key);
    if (!upload) return;
    try {
      const photo = await uploadPhoto(this.path, upload.file, (share) => { upload.share = share; }, upload.stop.signal);
      this.remove(key);
      this.onuploaded(photo);
    } catch (error) {
      if (isAbort(error)) return;
      const problem = error instanceof ApiError ? error.problem : null;
      upload.trouble = problem?.detail ?? problem?.title ?? say('photoBroken');
    }
  }

  #find(key: number): Upload | undefined {
    return this.list.find((upload) => upload.key === key);
  }
}

/** Refuses early what the server would refuse. */
function troubleOf(file: File): string | null {
  if (!photoTypes.includes(file.type)) return say('photoType');
  const most = reference.limits.photo_bytes;
  if (file.size > most) return say('photoSize', megabytes(most));
  return null;
}
