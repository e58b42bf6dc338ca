import { memo } from 'react';
import { ConflictNote } from '../../charts/evidence/ConflictNote.tsx';
import type { Playbook } from '../../domain/playbook.ts';
import type { Team } from '../../domain/team.ts';
import { Section } from '../../ui/Section.tsx';
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
