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

const actionKeys: Readonly<Record<string, Exclude<keyof StepActions, 'onNumber'>>> = {
  ArrowRight: 'onNext',
  ArrowDown: 'onNext',
  PageDown: 'onNext',
  ArrowLeft: 'onBack',
  ArrowUp: 'onBack',
  PageUp: 'onBack',
  Home: 'onFirst',
  End: 'onLast',
  Escape: 'onExit',
};

function actionOf({ key, shiftKey }: KeyboardEvent, actions: StepActions): (() => void) | undefined {
  if (/^[1-9]$/.test(key)) return () => actions.onNumber(Number(key));
  const name = key === ' ' ? (shiftKey ? 'onBack' : 'onNext') : actionKeys[key];
  return name && actions[name];
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
