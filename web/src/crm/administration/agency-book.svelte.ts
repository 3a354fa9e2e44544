// All agencies, closed ones too, as the administrators' page knows them. Loaded when the page is opened.
import { get } from '$shared/api';
import { flattened, reference } from '$shared/reference.svelte';
import { language } from '$shared/language.svelte';
import type { Choice } from '$shared/components/Select.svelte';
import type { Agency } from './things';

export class AgencyBook {
  agencies = $state.raw<Agency[] | null>(null);
  failure = $state.raw<unknown>(null);

  async load(): Promise<void> {
    this.failure = null;
    try {
      this.agencies = (await get<{ agencies: Agency[] }>('/api/crm/agencies')).agencies;
    } catch (error) {
      this.failure = error;
    }
  }

  find(id: string): Agency | undefined {
    return this.agencies?.find((agency) => agency.id === id);
  }

  name(id: string): string {
    const agency = this.find(id);
    if (!agency) return reference.agencyName(id);
    return language.current === 'id' ? agency.id_name : agency.en_name;
  }

  /** Takes over an agency that is new or was changed; the other pages hear of it, too. */
  take(agency: Agency): void {
    const known = this.agencies ?? [];
    this.agencies = this.find(agency.id) ? known.map((each) => (each.id === agency.id ? agency : each)) : [...known, agency];
    void reference.reload().catch(() => undefined);
  }

  /** The open ones as a tree, and `kept` even if it is closed. */
  choices(kept = ''): Choice[] {
    const open = (this.agencies ?? []).filter((agency) => !agency.closed || agency.id === kept);
    return flattened(open).map(({ entry, depth }) => ({ value: entry.id, text: this.name(entry.id), depth }));
  }
}

export const agencyBook = new AgencyBook();
