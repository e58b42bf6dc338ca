import { memo } from 'react';
import { ExportButton } from '../../charts/export/ExportDialog.tsx';
import type { Team } from '../../engine/derive/team.ts';
import { guidanceAt } from '../../engine/playbook/guidance.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { dutyName } from '../../engine/words/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { RuleNotes } from '../charts/evidence/RuleNotes.tsx';
import { DutyGrid } from '../charts/matrix/DutyGrid.tsx';
import type { PictureId } from './exportedPictures.ts';
import styles from './PlanScreen.module.css';
import { type Inspection, inspect, inspectPart, partOf } from './useInspection.ts';

interface MatrixPanelProps {
  readonly playbook: Playbook;
  readonly team: Team;
  /** On a phone the turned spectrum is this matrix already. */
  readonly withGrid: boolean;
  readonly inspection: Inspection;
  readonly onExport: (picture: PictureId) => void;
}

const howToUse =
  'Engineering is at the top, science and business at the bottom. Click a cell to read why, or move with the arrow keys and press Enter.';

/** Every duty with every role, as a grid that can be read, walked and asked; and the duties that do not occur here. */
export const MatrixPanel = memo(function MatrixPanel(props: MatrixPanelProps) {
  const { playbook, team, withGrid, inspection, onExport } = props;
  return (
    <Section far title={withGrid ? 'Who does what' : 'Not done here'} lead={withGrid ? howToUse : undefined}>
      {withGrid && (
        <DutyGrid
          playbook={playbook}
          team={team}
          label="Duties and roles"
          look="wide"
          emphasis={inspection.emphasis}
          chosen={partOf(inspection.inspected)}
          onEmphasis={inspection.emphasise}
          onChoose={inspectPart}
        />
      )}
      {team.absentDuties.length > 0 && (
        <p className={`${styles['absent']} small soft`}>
          {withGrid && 'Not done here: '}
          {team.absentDuties.map(({ duty }, index) => (
            <span key={duty}>
              {index > 0 && ', '}
              <Button look="link" onClick={() => inspect({ kind: 'duty', duty })}>
                {dutyName(playbook, duty)}
              </Button>
            </span>
          ))}
        </p>
      )}
      {withGrid && <ExportButton label="Export the matrix" onExport={() => onExport('matrix')} />}
      <RuleNotes playbook={playbook} title="How to read the matrix" rules={guidanceAt(playbook, 'matrix')} />
    </Section>
  );
});
