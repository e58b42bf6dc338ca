import type { RoleEfforts } from '../../engine/measure/overlap.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import type { FitOverlap } from '../../euler/fitOverlap.ts';
import { OverlapStill } from '../../team/charts/overlap/OverlapStill.tsx';
import { isTrue, useOverlapDrawing } from '../../team/charts/overlap/useOverlapDrawing.ts';
import { drawnSentence, idleSentence, overlapPictureWords } from '../../team/words/overlapPicture.ts';
import { overlapWords } from '../words/compare.ts';
import styles from './SetupCard.module.css';

interface SetupOverlapProps {
  readonly playbook: Playbook;
  readonly efforts: RoleEfforts;
  /** Of the card, in px. */
  readonly width: number;
  readonly fitOverlap: FitOverlap;
}

/** Wider than this the picture would outweigh the axis above it. */
const WIDEST = 352;
const RATIO = 0.68;
const FONT = 12;

/** The overlap picture of a setup; where a true one is not to be had, the words that say so. */
export function SetupOverlap({ playbook, efforts, width, fitOverlap }: SetupOverlapProps) {
  const { state, drawn } = useOverlapDrawing(efforts, fitOverlap);
  const size = { width: Math.min(width, WIDEST), height: Math.min(width, WIDEST) * RATIO, fontSize: FONT };
  if (!drawn || !isTrue(drawn)) {
    return (
      <p
        className={`${styles['noPicture']} small soft`}
        data-waiting={state === 'waiting' || undefined}
        style={{ minHeight: state === 'waiting' ? size.height : undefined }}
      >
        {
          {
            drawn: overlapWords.untrue,
            waiting: overlapPictureWords.waiting,
            failed: overlapPictureWords.failed,
            'too-much': overlapPictureWords.tooMuch,
          }[state]
        }
      </p>
    );
  }
  const { quality } = drawn.drawing;
  const idle = idleSentence(playbook, drawn.efforts);
  return (
    <figure className={styles['overlap']} style={{ maxWidth: size.width }}>
      <OverlapStill playbook={playbook} drawn={drawn} waiting={state === 'waiting'} size={size} />
      {(!quality.exact || idle) && (
        <figcaption className="small soft">
          {quality.exact
            ? idle
            : `${drawnSentence(playbook, drawn.efforts, quality)} ${overlapWords.exactInTable}`}
        </figcaption>
      )}
    </figure>
  );
}
