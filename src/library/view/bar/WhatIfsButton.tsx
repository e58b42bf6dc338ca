import { useState } from 'react';
import type { SidePair } from '../../../plan/document/side.ts';
import { usePlan } from '../../../plan/store/planStore.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { WhatIfsIcon } from '../../../ui/planIcons.ts';
import { whatIfsLabel, whatIfWords } from '../../words/whatIfs.ts';
import styles from './PlanBar.module.css';
import type { StepHandlers } from './StepButtons.tsx';
import { WhatIfsPanel } from './WhatIfsPanel.tsx';

export interface WhatIfsButtonProps extends StepHandlers {
  /** The address of a comparison within the plan on screen. */
  readonly comparisonHref: (pair: SidePair) => string;
}

/** Opens the what-ifs and says how many there are. */
export function WhatIfsButton(props: WhatIfsButtonProps) {
  const count = usePlan((state) => state.document.whatIfs.length);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        look="plain"
        aria-label={whatIfsLabel(count)}
        title={whatIfWords.title}
        onClick={() => setOpen(true)}
      >
        <WhatIfsIcon />
        <span className={styles['wide']}>{whatIfWords.title}</span>
        {count > 0 && <span className={styles['count']}>{count}</span>}
      </Button>
      <Dialog title={whatIfWords.title} open={isOpen} onClose={close}>
        <WhatIfsPanel {...props} onClose={close} />
      </Dialog>
    </>
  );
}
