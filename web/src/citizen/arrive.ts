// Tells a screen reader that another page has come: its heading takes the focus, except on the very first page.
let first = true;

/** For the heading of a page: `<h1 tabindex="-1" {@attach arrive}>`. */
export function arrive(heading: HTMLElement): void {
  if (first) {
    first = false;
    return;
  }
  scrollTo(0, 0);
  heading.focus({ preventScroll: true });
}
