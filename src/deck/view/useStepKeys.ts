import { useEffect, useEffectEvent } from 'react';

export interface StepActions {
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onFirst: () => void;
  readonly onLast: () => void;
  readonly onExit: () => void;
  /** A number key, from 1. */
  readonly onNumber: (number: number) => void;
}

/** The keys of a presentation, wherever the focus is. A button keeps its own Space and Enter, a field all its keys. */
export function useStepKeys(actions: StepActions): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const run = actionOf(event, actions);
    if (!run || isTaken(event)) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function actionOf(event: KeyboardEvent, actions: StepActions): (() => void) | undefined {
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
      return actions.onNext;
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return actions.onBack;
    case ' ':
      return event.shiftKey ? actions.onBack : actions.onNext;
    case 'Home':
      return actions.onFirst;
    case 'End':
      return actions.onLast;
    case 'Escape':
      return actions.onExit;
    default:
      return /^[1-9]$/.test(event.key) ? () => actions.onNumber(Number(event.key)) : undefined;
  }
}

/** Whether the key means something else where the focus is, or the page still has something to scroll to. */
function isTaken({ key, shiftKey, target }: KeyboardEvent): boolean {
  if (target instanceof Element) {
    if (target.closest('input, textarea, select, [contenteditable]')) return true;
    if (key === ' ' && target.closest('button, a, summary')) return true;
  }
  const page = document.scrollingElement;
  if (!page) return false;
  const isUp = key === 'ArrowUp' || key === 'PageUp' || (key === ' ' && shiftKey);
  const isDown = key === 'ArrowDown' || key === 'PageDown' || (key === ' ' && !shiftKey);
  return (
    (isUp && page.scrollTop > 1) || (isDown && page.scrollHeight - page.clientHeight - page.scrollTop > 1)
  );
}
