/** Moves the focus to the same field of the line above or below; it stays where there is none. */
export function focusLine(field: HTMLElement, way: 'above' | 'below'): void {
  const line = field.closest('[data-line]');
  const next = way === 'above' ? line?.previousElementSibling : line?.nextElementSibling;
  focusField(next, field.dataset['field'] ?? 'name');
}

/** Focuses one field of a line, its text selected, so that typing replaces it. */
export function focusField(line: Element | null | undefined, name: string): void {
  const field = line?.querySelector<HTMLElement>(`[data-field="${name}"]`);
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}
