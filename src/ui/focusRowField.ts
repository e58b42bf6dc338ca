/** Before a button goes away with what it took back: its focus goes to the field of the same row (`data-row`), never nowhere. */
export function focusRowField(button: HTMLElement): void {
  button.closest('[data-row]')?.querySelector<HTMLElement>('input:not([type="range"]), select')?.focus();
}
