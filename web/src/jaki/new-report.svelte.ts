// A report that is being written: what is typed, whether it may be sent, and sending it once and only once.
import { ApiError, getBlob, post } from '$shared/api';
import { draftOf, type Draft } from '$shared/drafts';
import type { PhotoInfo, ReportAnswer, Visibility } from '$shared/types';
import type { Written } from '../preview/written';
import { readPoint } from './place';
import type { say } from './texts';

export interface Typed {
  visibility: Visibility;
  category: string;
  description: string;
  area: string;
  place: string;
  lat: string;
  lon: string;
  photos: PhotoInfo[];
  /**
   * Names this intention to the server, which files it once however often it arrives. It stays the same until the server has
   * said no, across reloads too: when no answer came, the report may have been filed all the same.
   */
  key: string;
}

export type Wrong = Partial<Record<'category' | 'description' | 'area' | 'point', Parameters<typeof say>[0]>>;

const empty = (): Typed => ({
  visibility: 'private', category: '', description: '', area: '', place: '', lat: '', lon: '', photos: [],
  key: crypto.randomUUID(),
});

export const draftOfReport = (user: string): Draft<Typed> => draftOf<Typed>(user, 'report');

export class NewReport {
  typed = $state<Typed>(empty());
  /** Whether it began with what was typed earlier. */
  readonly restored: boolean;
  #draft: Draft<Typed>;

  constructor(user: string) {
    this.#draft = draftOfReport(user);
    const earlier = this.#draft.read();
    this.restored = earlier !== null;
    if (earlier) this.typed = { ...empty(), ...earlier };
  }

  get isEmpty(): boolean {
    const { category, description, area, place, lat, lon, photos } = this.typed;
    return photos.length === 0 && [category, description, area, place, lat, lon].every((text) => text.trim() === '');
  }

  /** What keeps it from being sent, by field, as keys of the texts. */
  get wrong(): Wrong {
    const wrong: Wrong = {};
    const point = readPoint(this.typed.lat, this.typed.lon);
    if (!this.typed.category) wrong.category = 'missingCategory';
    if (!this.typed.description.trim()) wrong.description = 'missingDescription';
    if (!this.typed.area) wrong.area = 'missingArea';
    if (typeof point === 'string') wrong.point = point;
    return wrong;
  }

  /** What the preview is asked about. */
  get written(): Written {
    const { visibility, category, area, place, lat, lon, photos } = this.typed;
    const hasPoint = lat.trim() !== '' && lon.trim() !== '';
    return { visibility, state: 'submitted', category, area, place: hasPoint ? place.trim() : '', hasPoint, hasPhoto: photos.length > 0 };
  }

  /** Keeps what is typed on the device. */
  keep(): void {
    if (this.isEmpty) this.#draft.clear();
    else this.#draft.write($state.snapshot(this.typed));
  }

  discard(): void {
    this.typed = empty();
    this.#draft.clear();
  }

  /** Takes out photos that the server no longer keeps. Answers whether there were any. */
  async dropLostPhotos(): Promise<boolean> {
    const photos = this.typed.photos;
    const there = await Promise.all(photos.map(({ id }) => isKept(id)));
    if (there.every(Boolean)) return false;
    const lost = new Set(photos.filter((_, at) => !there[at]).map(({ id }) => id));
    this.typed.photos = this.typed.photos.filter(({ id }) => !lost.has(id));
    return true;
  }

  /** Another intention, though the text is the same. */
  renewKey(): void {
    this.typed.key = crypto.randomUUID();
  }

  async send(): Promise<ReportAnswer> {
    try {
      const answer = await post<ReportAnswer>('/api/jaki/reports', this.#body(), { idempotencyKey: this.typed.key });
      this.discard();
      return answer;
    } catch (error) {
      if (wasRefused(error)) this.renewKey();
      throw error;
    }
  }

  #body() {
    const { visibility, category, description, area, place, lat, lon, photos } = this.typed;
    const point = readPoint(lat, lon);
    const location = point && typeof point !== 'string' ? { ...point, place: place.trim() || null } : null;
    return { visibility, category, description: description.trim(), area, location, photos: photos.map(({ id }) => id) };
  }
}

async function isKept(photo: string): Promise<boolean> {
  try {
    await getBlob(`/api/jaki/photos/${photo}?size=thumb`);
    return true;
  } catch (error) {
    return !(error instanceof ApiError) || error.code !== 'not_found';
  }
}

/** Whether the server looked at it and said no, so that nothing was filed. */
function wasRefused(error: unknown): boolean {
  return error instanceof ApiError && error.problem.status >= 400 && error.problem.status < 500 && error.code !== 'key_reused';
}
