import { provenanceOf } from '../../engine/explain/conclusion.ts';
import { type PairOverlap, pairOverlaps } from '../../engine/measure/overlap.ts';
import { ruleOf } from '../../engine/playbook/lookup.ts';
import type { Rule } from '../../engine/playbook/playbook.ts';
import type { FitOverlap } from '../../euler/types.ts';
import { usePlanned } from '../../plan/store/planStore.ts';
import { EvidenceLine } from '../../team/charts/evidence/EvidenceLine.tsx';
import { OverlapStill } from '../../team/charts/overlap/OverlapStill.tsx';
import { PairMatrix } from '../../team/charts/overlap/PairMatrix.tsx';
import { PictureAndPairs } from '../../team/charts/overlap/PictureAndPairs.tsx';
import { useOverlapDrawing } from '../../team/charts/overlap/useOverlapDrawing.ts';
import type { DrawnOverlap } from '../../team/charts/teamPicture.ts';
import { drawnSentence, overlapPictureWords } from '../../team/words/overlapPicture.ts';
import { apartSentence, leastSentence } from '../words/present.ts';
import styles from './OverlapStep.module.css';
import { useBox } from './useBox.ts';

/** Who could stand in for whom: the picture, every pair with its figure, and why those that share nothing do not. */
export function OverlapStep({ fitOverlap }: { readonly fitOverlap: FitOverlap }) {
  const { playbook, efforts } = usePlanned();
  const overlap = useOverlapDrawing(efforts, fitOverlap);
  return (
    <div className={styles['step']} style={{ '--columns': efforts.size - 1 } as Record<string, number>}>
      <PictureAndPairs
        overlap={overlap}
        picture={(drawn, waiting) => <Picture drawn={drawn} waiting={waiting} />}
        pairs={
          <div className={styles['words']}>
            <p className="soft">Work that either of two roles could do, as a share of the team’s work.</p>
            <div className={styles['pairs']}>
              <PairMatrix playbook={playbook} efforts={efforts} />
            </div>
            <Reasons />
          </div>
        }
      />
    </div>
  );
}

/** Names in the units of the drawing: what they are on the Plan screen. */
const FONT = 13;

/** As large as the screen allows, with its text as large as all other text. */
function Picture({ drawn, waiting }: { readonly drawn: DrawnOverlap; readonly waiting: boolean }) {
  const { playbook } = usePlanned();
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

/** Why pairs share nothing, each reason once; where every pair shares something, where those meet that share least. */
function Reasons() {
  const { playbook, team, efforts } = usePlanned();
  const byRule = new Map<Rule | undefined, readonly PairOverlap[]>();
  for (const pair of pairOverlaps(efforts)) {
    if (pair.shared.length > 0) continue;
    const rule = ruleOf(
      playbook,
      provenanceOf(playbook, team, { kind: 'overlap', roles: pair.roles })?.rules[0],
    );
    byRule.set(rule, [...(byRule.get(rule) ?? []), pair]);
  }
  return (
    <div className={styles['reasons']}>
      {[...byRule].map(([rule, pairs]) => (
        <div key={rule?.id ?? ''}>
          <p>{apartSentence(playbook, pairs, rule?.because, byRule.size === 1)}</p>
          {rule && <EvidenceLine playbook={playbook} of={rule} />}
        </div>
      ))}
      {byRule.size === 0 && <p>{leastSentence(playbook, efforts)}</p>}
    </div>
  );
}
