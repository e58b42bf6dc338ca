import type { Team } from '../../engine/derive/team.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { EvidenceLine } from '../../team/charts/evidence/EvidenceLine.tsx';
import styles from './StepFrame.module.css';
import { type Frame, StepFrame } from './StepFrame.tsx';
import { strongestRules } from './strongestRules.ts';

interface WhyStepProps {
  readonly frame: Frame;
  readonly playbook: Playbook;
  readonly team: Team;
}

/** The rules that shape the team most: what they say, why, and who says so. */
export function WhyStep({ frame, playbook, team }: WhyStepProps) {
  const rules = strongestRules(playbook, team);
  return (
    <StepFrame frame={frame} title="Why the team looks like this">
      <ol className={styles['rules']}>
        {rules.map((rule) => (
          <li key={rule.id} className={styles['rule']}>
            <h2 className={styles['then']}>{rule.then}</h2>
            <p>{rule.because}</p>
            <EvidenceLine playbook={playbook} of={rule} brief={rules.length > 4} />
          </li>
        ))}
      </ol>
    </StepFrame>
  );
}
