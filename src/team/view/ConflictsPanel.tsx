import { memo } from 'react';
import type { Team } from '../../engine/derive/team.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { Section } from '../../ui/Section.tsx';
import { ConflictNote } from '../charts/evidence/ConflictNote.tsx';
import styles from './PlanScreen.module.css';

/** All questions on which the sources disagree, with the sides this plan takes. Disagreement is content. */
export const ConflictsPanel = memo(function ConflictsPanel({
  playbook,
  team,
}: {
  playbook: Playbook;
  team: Team;
}) {
  return (
    <Section title="Where the sources disagree">
      <div className={styles['conflicts']}>
        {playbook.conflicts.map((conflict) => (
          <ConflictNote key={conflict.id} playbook={playbook} team={team} conflict={conflict} />
        ))}
      </div>
    </Section>
  );
});
