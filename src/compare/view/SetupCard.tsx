import { engineeringShare } from '../../engine/measure/measures.ts';
import type { TeamKind } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { wholePercent } from '../../engine/words/format.ts';
import { teamName } from '../../engine/words/words.ts';
import type { FitOverlap } from '../../euler/fitOverlap.ts';
import type { PlannedTeam } from '../../plan/store/derivePlan.ts';
import type { AxisSizes } from '../../team/charts/axis/layoutFixedAxis.ts';
import { SetupMultiple } from '../../team/charts/axis/SetupMultiple.tsx';
import { headlineOf } from '../../team/words/headline.ts';
import { setupDescription, sharedSentence } from '../words/compare.ts';
import styles from './SetupCard.module.css';
import { SetupOverlap } from './SetupOverlap.tsx';

interface SetupCardProps {
  readonly playbook: Playbook;
  readonly planned: PlannedTeam;
  readonly sizes: AxisSizes;
  readonly largest: number;
  readonly isCurrent: boolean;
  readonly fitOverlap: FitOverlap;
  readonly onChoose: (team: TeamKind) => void;
}

/** One setup: its pictures and what they say. The button's ground covers the whole card. */
export function SetupCard(props: SetupCardProps) {
  const { playbook, planned, sizes, largest, isCurrent, fitOverlap, onChoose } = props;
  const { team, efforts } = planned;
  const name = teamName(team.facts.team);
  return (
    <article className={styles['card']} data-setup={team.setup} data-current={isCurrent || undefined}>
      <div className={styles['top']}>
        <h2 className="large">{name}</h2>
        {isCurrent && <span className={styles['here']}>current plan</span>}
      </div>
      <p className={styles['headline']}>{headlineOf(playbook, team).title}</p>
      <figure className={styles['picture']}>
        <SetupMultiple playbook={playbook} team={team} efforts={efforts} sizes={sizes} largest={largest} />
        <figcaption className="visually-hidden">{setupDescription(playbook, team, efforts)}</figcaption>
      </figure>
      <SetupOverlap playbook={playbook} efforts={efforts} width={sizes.width} fitOverlap={fitOverlap} />
      <p className="small soft">
        {wholePercent(engineeringShare(playbook, team))} of the work is engineering.{' '}
        {sharedSentence(playbook, efforts)}
      </p>
      <button
        type="button"
        className={styles['choose']}
        aria-current={isCurrent || undefined}
        aria-label={isCurrent ? `Open the plan: ${name}` : `Use this setup: ${name}`}
        onClick={() => onChoose(team.facts.team)}
      >
        {isCurrent ? 'Open the plan' : 'Use this setup'}
      </button>
    </article>
  );
}
