// The edition that the server decides by, as its latest answer said in `Tabir-Edition`.
export interface EditionName {
  date: string;
  /** SHA-256 of the edition's canonical bytes, in hexadecimal. */
  digest: string;
}

type Listener = () => void;

class InForce {
  /** Null before the first answer. */
  edition = $state.raw<EditionName | null>(null);
  /** How often another edition came into force since this page began: for what has to be asked anew then. */
  changes = $state(0);
  #listeners = new Set<Listener>();

  /** Takes the header of an answer; one without it, or with something else in it, says nothing. */
  hear(header: string | null): void {
    const [, date, digest] = header?.match(/^(\d{4}-\d{2}-\d{2}) ([0-9a-f]{64})$/) ?? [];
    const before = this.edition;
    if (date === undefined || digest === undefined || before?.digest === digest) return;
    this.edition = { date, digest };
    if (!before) return;
    this.changes += 1;
    for (const listener of this.#listeners) listener();
  }

  /** Calls `listener` whenever another edition than before is in force. */
  onChange(listener: Listener): void {
    this.#listeners.add(listener);
  }
}

export const inForce = new InForce();
