import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { PanelErrorBoundary } from '../../ui/PanelErrorBoundary.tsx';
import styles from './StepFrame.module.css';
import { useSwipe } from './useSwipe.ts';

/** What every step needs to know of the whole. */
export interface Frame {
  readonly step: number;
  readonly steps: number;
  /** The setup that is presented. */
  readonly about: string;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onExit: () => void;
}

interface StepFrameProps {
  readonly frame: Frame;
  readonly title: string;
  readonly children: ReactNode;
}

/** One step: a headline, room for one idea, and the way on. The focus goes to the headline, which is then read out. */
export function StepFrame({ frame, title, children }: StepFrameProps) {
  const { step, steps, about, onNext, onBack, onExit } = frame;
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
