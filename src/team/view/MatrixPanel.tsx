import { memo } from 'react';
import type { Emphasis } from '../../charts/emphasis.ts';
import type { Team } from '../../engine/derive/team.ts';
import { guidanceAt } from '../../engine/playbook/guidance.ts';
import type { DutyId, Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { dutyName } from '../../engine/words/words.ts';
import { Button } from '../../ui/Button.tsx';
import { PictureIcon } from '../../ui/icons.tsx';
import { Section } from '../../ui/Section.tsx';
import { RuleNotes } from '../charts/evidence/RuleNotes.tsx';
import { DutyGrid } from '../charts/matrix/DutyGrid.tsx';
import type { PictureId } from './exportedPictures.ts';
import styles from './PlanScreen.module.css';

interface MatrixPanelProps {
  readonly playbook: Playbook;
  readonly team: Team;
  /** On a phone the turned spectrum is this matrix already. */
  readonly withGrid: boolean;
  readonly emphasis: Emphasis | undefined;
  readonly chosen: { readonly duty: DutyId; readonly role?: RoleId } | undefined;
  readonly onEmphasis: (emphasis: Emphasis | undefined) => void;
  readonly onChoose: (part: { readonly duty: DutyId; readonly role?: RoleId }) => void;
  readonly onExport: (picture: PictureId) => void;
}

const howToUse =
  'Engineering is at the top, science and business at the bottom. Click a cell to read why, or move with the arrow keys and press Enter.';

/** Every duty with every role, as a grid that can be read, walked and asked; and the duties that do not occur here. */
export const MatrixPanel = memo(function MatrixPanel(props: MatrixPanelProps) {
  const { playbook, team, withGrid, onChoose, onExport } = props;
  return (
    <Section far title={withGrid ? 'Who does what' : 'Not done here'} lead={withGrid ? howToUse : undefined}>
      {withGrid && <DutyGrid {...props} label="Duties and roles" look="wide" />}
      {team.absentDuties.length > 0 && (
        <p className={`${styles['absent']} small soft`}>
          {withGrid && 'Not done here: '}
          {team.absentDuties.map(({ duty }, index) => (
            <span key={duty}>
              {index > 0 && ', '}
              <Button look="link" onClick={() => onChoose({ duty })}>
                {dutyName(playbook, duty)}
              </Button>
            </span>
          ))}
        </p>
      )}
      {withGrid && (
        <div className={`${styles['layers']} no-print`}>
          <Button look="plain" onClick={() => onExport('matrix')}>
            <PictureIcon />
            Export the matrix
          </Button>
        </div>
      )}
      <RuleNotes playbook={playbook} title="How to read the matrix" rules={guidanceAt(playbook, 'matrix')} />
    </Section>
  );
});
