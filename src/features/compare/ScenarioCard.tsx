import type { AxisSizes } from '../../charts/axis/layoutFixedAxis.ts';
import { ScenarioMultiple } from '../../charts/axis/ScenarioMultiple.tsx';
import type { TeamKind } from '../../domain/facts.ts';
import { engineeringShare } from '../../domain/measures.ts';
import type { Playbook } from '../../domain/playbook.ts';
import type { FitOverlap } from '../../ports/fitOverlap.ts';
import type { PlannedTeam } from '../../state/selectors.ts';
import { scenarioDescription, sharedSentence } from '../../text/compare.ts';
import { wholePercent } from '../../text/format.ts';
import { headlineOf } from '../../text/headline.ts';
import { teamName } from '../../text/words.ts';
import styles from './ScenarioCard.module.css';
import { ScenarioOverlap } from './ScenarioOverlap.tsx';

interface ScenarioCardProps {
  readonly playbook: Playbook;
  readonly planned: PlannedTeam;
  readonly sizes: AxisSizes;
  readonly largest: number;
  readonly isCurrent: boolean;
  readonly fitOverlap: FitOverlap;
  readonly onChoose: (team: TeamKind) => void;
}

/** One scenario: its pictures and what they say. The button's ground covers the whole card. */
export function ScenarioCard(props: ScenarioCardProps) {
  const { playbook, planned, sizes, largest, isCurrent, fitOverlap, onChoose } = props;
  const { team, efforts } = planned;
  const name = teamName(team.facts.team);
  return (
    <article className={styles['card']} data-scenario={team.scenario} data-current={isCurrent || undefined}>
      <div className={styles['top']}>
        <h2 className={styles['name']}>{name}</h2>
        {isCurrent && <span className={styles['here']}>the plan now</span>}
      </div>
      <p className={styles['headline']}>{headlineOf(playbook, team).title}</p>
      <figure className={styles['picture']}>
        <ScenarioMultiple playbook={playbook} team={team} efforts={efforts} sizes={sizes} largest={largest} />
        <figcaption className="visually-hidden">{scenarioDescription(playbook, team, efforts)}</figcaption>
      </figure>
      <ScenarioOverlap playbook={playbook} efforts={efforts} width={sizes.width} fitOverlap={fitOverlap} />
      <p className={styles['facts']}>
        {wholePercent(engineeringShare(playbook, team))} of the work is engineering.{' '}
        {sharedSentence(playbook, efforts)}
      </p>
      <button
        type="button"
        className={styles['choose']}
        aria-current={isCurrent || undefined}
        aria-label={isCurrent ? `This is the plan: ${name}. Open it` : `Make this the plan: ${name}`}
        onClick={() => onChoose(team.facts.team)}
      >
        {isCurrent ? 'This is the plan. Open it' : 'Make this the plan'}
      </button>
    </article>
  );
}
