// The personal data in a text that is being typed: looked for at most once a frame, and less often where that is slow.
import type { MaskSpan, Tabir } from '@tabir/core';
import { PresentCore } from '$shared/core.svelte';
import { flushSync } from 'svelte';
import { moved } from './moved';
import { pauseAfter } from './pace';
import { warmUp } from './warm-up';

/** The core that was warmed up last: one of several texts on a page does it for all. */
let warm: Tabir | undefined;

export class Findings {
  #present = new PresentCore();
  #read: () => string;
  #shown = $state.raw<{ text: string; spans: readonly MaskSpan[] }>({ text: '', spans: [] });
  #composing = false;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rested = 0;

  /** `read` answers what is typed, and is followed. To be made while a component is set up. */
  constructor(read: () => string) {
    this.#read = read;
    $effect(() => {
      read();
      void this.#present.core;
      this.#ask();
    });
    $effect(() => {
      const tabir = this.#present.core?.tabir;
      if (!tabir || tabir === warm) return;
      warm = tabir;
      void warmUp(tabir.find);
    });
    $effect(() => () => {
      cancelAnimationFrame(this.#frame);
      clearTimeout(this.#timer);
    });
  }

  /** The text as it was when last drawn: what is typed, or what was a frame ago. */
  get text(): string {
    return this.#shown.text;
  }
  /** What was found in `text`; nothing while the core is on its way. */
  get spans(): readonly MaskSpan[] {
    return this.#shown.spans;
  }

  /** An input method puts a word together: what is half of one is not looked at. */
  compose(composing: boolean): void {
    this.#composing = composing;
    this.#ask();
  }

  #ask(): void {
    // The frame that shows the key shows its marks too.
    this.#frame ||= requestAnimationFrame((now) => {
      this.#frame = 0;
      this.#look(now);
    });
  }

  #look(now: number): void {
    const text = this.#read();
    const core = this.#present.core;
    if (core && !this.#composing && now >= this.#rested) {
      const began = performance.now();
      flushSync(() => { this.#shown = { text, spans: core.tabir.find(text) }; });
      const ended = performance.now();
      this.#rested = ended + pauseAfter(ended - began);
      return;
    }
    this.#shown = { text, spans: core ? moved(this.#shown.spans, this.#shown.text, text) : [] };
    clearTimeout(this.#timer);
    if (core && !this.#composing) this.#timer = setTimeout(() => this.#ask(), this.#rested - now);
  }
}
