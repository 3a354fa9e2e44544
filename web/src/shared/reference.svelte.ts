// The city's own lists (agencies, areas, categories, channels) and how much the server takes. Loaded once a page.
import { get } from './api';
import { language } from './language.svelte';
import type { Agency, Area, Category, Channel, Limits, Reference } from './types';

interface Named { id_name: string; en_name: string }

class ReferenceLists {
  agencies = $state.raw<Agency[]>([]);
  areas = $state.raw<Area[]>([]);
  categories = $state.raw<Category[]>([]);
  channels = $state.raw<Channel[]>([]);
  /** Nothing may be sent before the server has said how much. */
  limits = $state.raw<Limits>({ description: 0, text: 0, line: 0, search: 0, photos: 0, photo_bytes: 0, hours: 0, reports_a_day: 0 });
  #loading: Promise<void> | null = null;

  /** Loads the lists unless they are there; a failed load may be tried again. */
  load(): Promise<void> {
    this.#loading ??= this.#fetch();
    return this.#loading;
  }

  /** Loads them anew, after somebody changed them. */
  reload(): Promise<void> {
    this.#loading = null;
    return this.load();
  }

  async #fetch(): Promise<void> {
    try {
      Object.assign(this, await get<Reference>('/api/reference'));
    } catch (error) {
      this.#loading = null;
      throw error;
    }
  }

  agencyName(id: string): string {
    return named(this.agencies.find((agency) => agency.id === id), id);
  }
  categoryName(id: string): string {
    return named(this.categories.find((category) => category.id === id), id);
  }
  channelName(id: string): string {
    return named(this.channels.find((channel) => channel.id === id), id);
  }
  areaName(id: string): string {
    return this.areas.find((area) => area.id === id)?.name ?? id;
  }

  /** "Menteng, Jakarta Pusat": the area with the city around it. */
  areaPath(id: string): string {
    const area = this.areas.find((candidate) => candidate.id === id);
    if (!area) return id;
    let top = area;
    for (let up = this.#parentOf(area); up; up = this.#parentOf(up)) top = up;
    return top === area ? area.name : `${area.name}, ${top.name}`;
  }
  #parentOf(area: Area): Area | undefined {
    return this.areas.find((candidate) => candidate.id === area.parent);
  }
}

function named(entry: Named | undefined, id: string): string {
  return entry ? (language.current === 'id' ? entry.id_name : entry.en_name) : id;
}

export const megabytes = (bytes: number): number => Math.floor(bytes / 1024 / 1024);

/** The channels that take reports on `date` ("2026-11-23"). */
export function channelsOn(channels: Channel[], date: string): Channel[] {
  return channels.filter((channel) => channel.from <= date && (channel.until === null || date <= channel.until));
}

/** A tree flattened for a select: each entry with its depth, parents before children. */
export function flattened<T extends { id: string; parent: string | null }>(entries: T[]): { entry: T; depth: number }[] {
  const known = new Set(entries.map((entry) => entry.id));
  const below = (parent: string | null, depth: number): { entry: T; depth: number }[] =>
    entries
      .filter((entry) => (parent === null ? entry.parent === null || !known.has(entry.parent) : entry.parent === parent))
      .flatMap((entry) => [{ entry, depth }, ...below(entry.id, depth + 1)]);
  return below(null, 0);
}

export const reference = new ReferenceLists();
