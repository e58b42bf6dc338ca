import { useEffect } from 'react';

/** Single keys and what they do; `key` as the browser names it, in lower case. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Listens for single keys. Silent in fields, in open dialogs, with modifiers, and when somebody turned them off. */
export function useShortcuts(shortcuts: Shortcuts, enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isField(event.target) || document.querySelector('dialog[open]')) return;
      const run = shortcuts[event.key.toLowerCase()];
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [shortcuts, enabled]);
}

/** Inputs that nobody types into. */
const withoutText = ['radio', 'checkbox', 'range'];

/** Whether keys typed here belong to a field. */
export function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !withoutText.includes(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
