import type { KeyboardEvent } from 'react';

/**
 * Moves the focus among the buttons of a list: with one of two arrow keys in a ring, with Home and End to its ends.
 *
 * @returns the place that has the focus now; undefined where the key is not one of these.
 */
export function stepFocus(
  list: HTMLElement | null,
  event: KeyboardEvent,
  [back, on]: readonly [back: string, on: string],
): number | undefined {
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  const last = buttons.length - 1;
  const now = buttons.findIndex((button) => button.matches(':focus'));
  const next = {
    [back]: now <= 0 ? last : now - 1,
    [on]: now === last ? 0 : now + 1,
    Home: 0,
    End: last,
  }[event.key];
  if (next === undefined) return undefined;
  event.preventDefault();
  buttons[next]?.focus();
  return next;
}
