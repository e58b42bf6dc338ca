/** How much larger than usual the page sets its text: drawings that go with it are set larger too. */
export function rootUnit(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size > 0 ? size / 16 : 1;
}
