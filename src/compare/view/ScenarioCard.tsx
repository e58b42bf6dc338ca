import { engineeringShare } from '../../engine/measure/measures.ts';
import type { TeamKind } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { wholePercent } from '../../engine/words/format.ts';
import { teamName } from '../../engine/words/words.ts';
import type { FitOverlap } from '../../euler/fitOverlap.ts';
import type { PlannedTeam } from '../../plan/store/derivePlan.ts';
import type { AxisSizes } from '../../team/charts/axis/layoutFixedAxis.ts';
import { ScenarioMultiple } from '../../team/charts/axis/ScenarioMultiple.tsx';
import { headlineOf } from '../../team/words/headline.ts';
import { scenarioDescription, sharedSentence } from '../words/compare.ts';
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
        <h2 className="large">{name}</h2>
        {isCurrent && <span className={styles['here']}>current plan</span>}
      </div>
      <p className={styles['headline']}>{headlineOf(playbook, team).title}</p>
      <figure className={styles['picture']}>
        <ScenarioMultiple playbook={playbook} team={team} efforts={efforts} sizes={sizes} largest={largest} />
        <figcaption className="visually-hidden">{scenarioDescription(playbook, team, efforts)}</figcaption>
      </figure>
      <ScenarioOverlap playbook={playbook} efforts={efforts} width={sizes.width} fitOverlap={fitOverlap} />
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
