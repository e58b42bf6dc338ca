import type { HeadcountEdit } from '../../state/headcountEdits.ts';
import { selectSized } from '../../state/headcountSelectors.ts';
import { usePlan } from '../../state/planStore.ts';
import { panelFault } from '../../text/faults.ts';
import { bandSentence, sizeTitle } from '../../text/headcount.ts';
import { laterPanels } from '../../text/laterFaults.ts';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { PanelWall } from '../../ui/PanelWall.tsx';
import styles from './HeadcountScreen.module.css';
import { WorkPart } from './WorkPart.tsx';

interface HeadcountScreenProps {
  readonly onEdit: (edit: HeadcountEdit) => void;
}

/** From the scenario to people, hires, months and money. */
export function HeadcountScreen({ onEdit }: HeadcountScreenProps) {
  const { playbook, size, low, high } = usePlan(selectSized);
  return (
    <div className={styles['screen']}>
      <PageTitle title={sizeTitle(playbook, size)} live>
        {bandSentence(low, high, size.fte)}
      </PageTitle>
      <PanelWall {...panelFault(laterPanels.demand)} resetKey={size}>
        <WorkPart onEdit={onEdit} />
      </PanelWall>
    </div>
  );
}
