import type { Team } from '../../engine/derive/team.ts';
import { provenanceOf } from '../../engine/explain/conclusion.ts';
import { type PairOverlap, pairOverlaps, type RoleEfforts } from '../../engine/measure/overlap.ts';
import type { Playbook, Rule } from '../../engine/playbook/playbook.ts';
import type { FitOverlap } from '../../euler/fitOverlap.ts';
import { EvidenceLine } from '../../team/charts/evidence/EvidenceLine.tsx';
import { OverlapStill } from '../../team/charts/overlap/OverlapMarks.tsx';
import { PairMatrix } from '../../team/charts/overlap/PairMatrix.tsx';
import { PictureAndPairs } from '../../team/charts/overlap/PictureAndPairs.tsx';
import { useOverlapDrawing } from '../../team/charts/overlap/useOverlapDrawing.ts';
import type { DrawnOverlap } from '../../team/charts/teamPicture.ts';
import { drawnSentence, overlapPictureWords } from '../../team/words/overlapPicture.ts';
import { apartSentence, leastSentence, overlapTitle, pairsLead } from '../words/present.ts';
import styles from './OverlapStep.module.css';
import { type Frame, StepFrame } from './StepFrame.tsx';
import { useBox } from './useBox.ts';

interface OverlapStepProps {
  readonly frame: Frame;
  readonly playbook: Playbook;
  readonly team: Team;
  readonly efforts: RoleEfforts;
  readonly fitOverlap: FitOverlap;
}

/** Who could stand in for whom: the picture, every pair with its figure, and why those that share nothing do not. */
export function OverlapStep({ frame, playbook, team, efforts, fitOverlap }: OverlapStepProps) {
  const overlap = useOverlapDrawing(efforts, fitOverlap);
  return (
    <StepFrame frame={frame} title={overlapTitle(playbook, efforts)}>
      <div className={styles['step']} style={{ '--columns': efforts.size - 1 } as Record<string, number>}>
        <PictureAndPairs
          overlap={overlap}
          picture={(drawn, waiting) => <Picture playbook={playbook} drawn={drawn} waiting={waiting} />}
          pairs={
            <div className={styles['words']}>
              <p className="soft">{pairsLead}</p>
              <div className={styles['pairs']}>
                <PairMatrix playbook={playbook} efforts={efforts} />
              </div>
              <Reasons playbook={playbook} team={team} efforts={efforts} />
            </div>
          }
        />
      </div>
    </StepFrame>
  );
}

/** Names in the units of the drawing: what they are on the Plan screen. */
const FONT = 13;

interface PictureProps {
  readonly playbook: Playbook;
  readonly drawn: DrawnOverlap;
  readonly waiting: boolean;
}

/** As large as the screen allows, with its text as large as all other text. */
function Picture({ playbook, drawn, waiting }: PictureProps) {
  const [ref, { width, height, font }] = useBox({ width: 1000, height: 700, font: 30 });
  const scale = font / FONT;
  const { quality } = drawn.drawing;
  return (
    <figure className={styles['figure']}>
      <div className={styles['room']} ref={ref}>
        <div className={styles['picture']}>
          <OverlapStill
            playbook={playbook}
            drawn={drawn}
            waiting={waiting}
            size={{ width: width / scale, height: height / scale, fontSize: FONT }}
            withShares
          />
        </div>
      </div>
      <figcaption className="soft">
        {overlapPictureWords.shares} {drawnSentence(playbook, drawn.efforts, quality)}{' '}
        {!quality.exact && overlapPictureWords.exactInMatrix}
      </figcaption>
    </figure>
  );
}

interface ReasonsProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly efforts: RoleEfforts;
}

/** Why pairs share nothing; where every pair shares something, where those meet that share least. */
function Reasons({ playbook, team, efforts }: ReasonsProps) {
  const reasons = apartReasons(playbook, team, efforts);
  return (
    <div className={styles['reasons']}>
      {reasons.map(({ pairs, rule }) => (
        <div key={rule?.id ?? ''}>
          <p>{apartSentence(playbook, pairs, rule?.because, reasons.length === 1)}</p>
          {rule && <EvidenceLine playbook={playbook} of={rule} />}
        </div>
      ))}
      {reasons.length === 0 && <p>{leastSentence(playbook, efforts)}</p>}
    </div>
  );
}

export interface ApartReason {
  readonly pairs: readonly PairOverlap[];
  /** Undefined when no rule speaks: the base table has nothing for both. */
  readonly rule: Rule | undefined;
}

/** The pairs that share nothing, by the rule that says so: one reason is given once. */
export function apartReasons(playbook: Playbook, team: Team, efforts: RoleEfforts): readonly ApartReason[] {
  const byRule = new Map<string | undefined, ApartReason>();
  for (const pair of pairOverlaps(efforts)) {
    if (pair.shared.length > 0) continue;
    const id = provenanceOf(playbook, team, { kind: 'overlap', roles: pair.roles })?.rules[0];
    const rule = playbook.rules.find((candidate) => candidate.id === id);
    byRule.set(rule?.id, { rule, pairs: [...(byRule.get(rule?.id)?.pairs ?? []), pair] });
  }
  return [...byRule.values()];
}
