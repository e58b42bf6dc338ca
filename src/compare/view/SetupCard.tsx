import { engineeringShare } from '../../engine/measure/measures.ts';
import type { RoleEfforts } from '../../engine/measure/overlap.ts';
import { sameTeam, type TeamKind } from '../../engine/playbook/facts.ts';
import { wholePercent } from '../../engine/words/format.ts';
import { teamName } from '../../engine/words/words.ts';
import type { FitOverlap } from '../../euler/types.ts';
import type { PlannedTeam } from '../../plan/store/derivePlan.ts';
import { usePlanned } from '../../plan/store/planStore.ts';
import type { AxisSizes } from '../../team/charts/axis/layoutFixedAxis.ts';
import { SetupMultiple } from '../../team/charts/axis/SetupMultiple.tsx';
import { OverlapStill } from '../../team/charts/overlap/OverlapStill.tsx';
import { isTrue, useOverlapDrawing } from '../../team/charts/overlap/useOverlapDrawing.ts';
import { headlineOf } from '../../team/words/headline.ts';
import { drawnSentence, idleSentence, overlapPictureWords } from '../../team/words/overlapPicture.ts';
import { setupDescription, sharedSentence } from '../words/compare.ts';
import styles from './SetupCard.module.css';

interface SetupCardProps {
  readonly planned: PlannedTeam;
  readonly sizes: AxisSizes;
  readonly largest: number;
  readonly fitOverlap: FitOverlap;
  readonly onChoose: (team: TeamKind) => void;
}

/** One setup: its pictures and what they say. The button's ground covers the whole card. */
export function SetupCard({ planned, sizes, largest, fitOverlap, onChoose }: SetupCardProps) {
  const { playbook, facts } = usePlanned();
  const { team, efforts } = planned;
  const isCurrent = sameTeam(team.facts.team, facts.team);
  const name = teamName(team.facts.team);
  return (
    <article className={styles['card']} data-setup={team.setup} data-current={isCurrent || undefined}>
      <div className={styles['top']}>
        <h2 className="large">{name}</h2>
        {isCurrent && <span className={styles['here']}>current plan</span>}
      </div>
      <p className={styles['headline']}>{headlineOf(playbook, team).title}</p>
      <figure className={styles['picture']}>
        <SetupMultiple {...{ playbook, team, efforts, sizes, largest }} />
        <figcaption className="visually-hidden">{setupDescription(playbook, team, efforts)}</figcaption>
      </figure>
      <SetupOverlap efforts={efforts} width={Math.min(sizes.width, WIDEST)} fitOverlap={fitOverlap} />
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

/** In px: wider than this the overlap picture would outweigh the axis above it. */
const WIDEST = 352;
const RATIO = 0.68;
const FONT = 12;

interface SetupOverlapProps {
  readonly efforts: RoleEfforts;
  readonly width: number;
  readonly fitOverlap: FitOverlap;
}

/** The overlap picture of a setup; where a true one is not to be had, the words that say so. */
function SetupOverlap({ efforts, width, fitOverlap }: SetupOverlapProps) {
  const { playbook } = usePlanned();
  const { state, drawn } = useOverlapDrawing(efforts, fitOverlap);
  const height = width * RATIO;
  if (!drawn || !isTrue(drawn)) {
    const words = {
      drawn: 'These overlaps cannot be drawn accurately. The figures here are exact.',
      waiting: overlapPictureWords.waiting,
      failed: overlapPictureWords.failed,
      'too-much': overlapPictureWords.tooMuch,
    };
    return (
      <p
        className={`${styles['noPicture']} small soft`}
        data-waiting={state === 'waiting' || undefined}
        style={{ minHeight: state === 'waiting' ? height : undefined }}
      >
        {words[state]}
      </p>
    );
  }
  const { quality } = drawn.drawing;
  const caption = quality.exact
    ? idleSentence(playbook, drawn.efforts)
    : `${drawnSentence(playbook, drawn.efforts, quality)} The table has the exact figures.`;
  return (
    <figure className={styles['overlap']} style={{ maxWidth: width }}>
      <OverlapStill
        playbook={playbook}
        drawn={drawn}
        waiting={state === 'waiting'}
        size={{ width, height, fontSize: FONT }}
      />
      {caption && <figcaption className="small soft">{caption}</figcaption>}
    </figure>
  );
}
