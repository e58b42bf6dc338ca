import { memo, useState } from 'react';
import type { Emphasis } from '../../charts/emphasis.ts';
import { RuleNotes } from '../../charts/evidence/RuleNotes.tsx';
import { type DrawnOverlap, OverlapPicture, OverlapWaiting } from '../../charts/overlap/OverlapPicture.tsx';
import { PairMatrix } from '../../charts/overlap/PairMatrix.tsx';
import { RegionTable } from '../../charts/overlap/RegionTable.tsx';
import { guidanceAt } from '../../domain/guidance.ts';
import type { RoleEfforts } from '../../domain/overlap.ts';
import type { Playbook, RoleId } from '../../domain/playbook.ts';
import type { FitOverlap } from '../../ports/fitOverlap.ts';
import { overlapSentence } from '../../text/overlap.ts';
import { overlapPictureWords } from '../../text/overlapPicture.ts';
import { Section } from '../../ui/Section.tsx';
import styles from './PlanScreen.module.css';
import { useOverlapDrawing } from './useOverlapDrawing.ts';

interface OverlapPanelProps {
  readonly playbook: Playbook;
  readonly efforts: RoleEfforts;
  readonly emphasis: Emphasis | undefined;
  readonly chosen: readonly RoleId[] | undefined;
  readonly fitOverlap: FitOverlap;
  readonly onEmphasis: (emphasis: Emphasis | undefined) => void;
  readonly onChoose: (roles: readonly [RoleId, RoleId]) => void;
}

/**
 * Who could stand in for whom: the picture, every pair, and the exact sets with what they could do. A picture that would
 * show what is not so gives the first place to the pairs.
 */
export const OverlapPanel = memo(function OverlapPanel(props: OverlapPanelProps) {
  const { playbook, efforts, emphasis, chosen, fitOverlap, onEmphasis, onChoose } = props;
  const { state, drawn } = useOverlapDrawing(efforts, fitOverlap);
  const [pinned, pin] = useState<readonly RoleId[] | undefined>();
  const picture = drawn && (
    <OverlapPicture
      playbook={playbook}
      drawn={drawn}
      waiting={state === 'waiting'}
      emphasis={emphasis}
      pinned={pinned}
      onEmphasis={onEmphasis}
      onPin={pin}
      onChoose={onChoose}
    />
  );
  const isFirst = drawn ? isTrue(drawn) : state === 'waiting';
  return (
    <Section title="Who could stand in for whom" lead={overlapSentence(playbook, efforts)}>
      {isFirst && (picture ?? <OverlapWaiting />)}
      <PairMatrix
        playbook={playbook}
        efforts={efforts}
        emphasis={emphasis}
        chosen={chosen}
        onEmphasis={onEmphasis}
        onChoose={onChoose}
      />
      {!isFirst && picture}
      {state === 'failed' && <p className={styles['absent']}>{overlapPictureWords.failed}</p>}
      {state === 'too-much' && <p className={styles['absent']}>{overlapPictureWords.tooMuch}</p>}
      <RegionTable
        playbook={playbook}
        efforts={efforts}
        emphasis={emphasis}
        pinned={pinned}
        onEmphasis={onEmphasis}
        onPin={pin}
      />
      <RuleNotes playbook={playbook} title="How to read overlaps" rules={guidanceAt(playbook, 'overlap')} />
    </Section>
  );
});

/** Whether every region that is drawn is one, and every region is drawn. */
function isTrue({ drawing: { quality } }: DrawnOverlap): boolean {
  const { unwanted, missing, forbiddenPairs } = quality;
  return unwanted.length + missing.length + forbiddenPairs.length === 0;
}
