// How long nobody has touched the page. The device's clock may be wrong or set anew; this one only runs forward.
let touched = performance.now();

for (const kind of ['pointerdown', 'keydown', 'wheel']) {
  addEventListener(kind, touch, { passive: true, capture: true });
}

export function touch(): void {
  touched = performance.now();
}

export function idleMinutes(): number {
  return (performance.now() - touched) / 60_000;
}
