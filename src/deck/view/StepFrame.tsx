import { type PointerEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { PanelErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import styles from './StepFrame.module.css';

interface StepFrameProps {
  readonly step: number;
  readonly steps: number;
  readonly title: string;
  /** The setup that is presented. */
  readonly about: string;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onExit: () => void;
  readonly children: ReactNode;
}

/** One step: a headline, room for one idea, and the way on. The focus goes to the headline, which is then read out. */
export function StepFrame(props: StepFrameProps) {
  const { step, steps, title, about, onNext, onBack, onExit, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const swipe = useSwipe(onNext, onBack);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main className={styles['frame']} aria-label={`Presentation, slide ${step} of ${steps}`} {...swipe}>
      <h1 className={styles['title']} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <div className={`${styles['fill']} ${styles['content']}`}>
        <PanelErrorBoundary name="This slide" resetKey={step}>
          {children}
        </PanelErrorBoundary>
      </div>
      <nav className={styles['controls']} aria-label="Slides">
        <Button className={styles['control']} look="plain" onClick={onBack} disabled={step === 1}>
          Back
        </Button>
        <span className={styles['count']}>
          {step} of {steps}
        </span>
        <Button className={styles['control']} look="plain" onClick={onNext} disabled={step === steps}>
          Next
        </Button>
        <span className={styles['about']}>{about}</span>
        <Button className={styles['control']} look="plain" onClick={onExit}>
          Exit
        </Button>
      </nav>
    </main>
  );
}

/** A finger that moves this far sideways, and not more up or down, turns the page. */
const FAR = 48;

/** Swiping left goes on, swiping right goes back; for touch only, a mouse selects text. */
function useSwipe(onNext: () => void, onBack: () => void) {
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined);
  return {
    onPointerDown: (event: PointerEvent) => {
      start.current = event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY } : undefined;
    },
    onPointerUp: (event: PointerEvent) => {
      if (!start.current) return;
      const dx = event.clientX - start.current.x;
      const dy = event.clientY - start.current.y;
      start.current = undefined;
      if (Math.abs(dx) < FAR || Math.abs(dx) < 1.5 * Math.abs(dy)) return;
      if (dx < 0) onNext();
      else onBack();
    },
    onPointerCancel: () => {
      start.current = undefined;
    },
  };
}
