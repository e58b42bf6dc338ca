import { lazy, memo, Suspense } from 'react';
import type { Emphasis } from '../../charts/emphasis.ts';
import type { RoleEfforts } from '../../engine/measure/overlap.ts';
import { guidanceAt } from '../../engine/playbook/guidance.ts';
import type { Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { Button } from '../../ui/Button.tsx';
import { PictureIcon } from '../../ui/icons.tsx';
import { Section } from '../../ui/Section.tsx';
import { RuleNotes } from '../charts/evidence/RuleNotes.tsx';
import { OverlapPicture } from '../charts/overlap/OverlapPicture.tsx';
import { PairMatrix } from '../charts/overlap/PairMatrix.tsx';
import { PictureAndPairs } from '../charts/overlap/PictureAndPairs.tsx';
import type { OverlapDrawing } from '../charts/overlap/useOverlapDrawing.ts';
import { overlapSentence } from '../words/overlap.ts';
import type { PictureId } from './exportedPictures.ts';
import styles from './PlanScreen.module.css';

// Below the pictures, and with the most words: it need not be there first.
const RegionTable = lazy(async () => ({
  default: (await import('../charts/overlap/RegionTable.tsx')).RegionTable,
}));

interface OverlapPanelProps {
  readonly playbook: Playbook;
  readonly efforts: RoleEfforts;
  readonly overlap: OverlapDrawing;
  readonly emphasis: Emphasis | undefined;
  /** The pair whose reasons are shown. */
  readonly chosen: readonly RoleId[] | undefined;
  /** The region that stays marked. */
  readonly pinned: readonly RoleId[] | undefined;
  /** Why a pair shares nothing. */
  readonly because: (roles: readonly [RoleId, RoleId]) => string | undefined;
  readonly onEmphasis: (emphasis: Emphasis | undefined) => void;
  readonly onChoose: (roles: readonly [RoleId, RoleId]) => void;
  /** Asks why of a region; undefined lets go of the one that is marked. */
  readonly onPin: (roles: readonly RoleId[] | undefined) => void;
  readonly onExport: (picture: PictureId) => void;
}

/** Who could stand in for whom: the picture, every pair, and the exact sets with what they could do. */
export const OverlapPanel = memo(function OverlapPanel(props: OverlapPanelProps) {
  const { playbook, efforts, overlap, emphasis, chosen, onEmphasis, onChoose, onExport } = props;
  const { pinned, because, onPin } = props;
  return (
    <Section title="Who could stand in for whom" lead={overlapSentence(playbook, efforts)}>
      <PictureAndPairs
        overlap={overlap}
        picture={(drawn, waiting) => (
          <OverlapPicture
            playbook={playbook}
            drawn={drawn}
            waiting={waiting}
            emphasis={emphasis}
            pinned={pinned}
            onEmphasis={onEmphasis}
            because={because}
            onPin={onPin}
          />
        )}
        pairs={
          <PairMatrix
            playbook={playbook}
            efforts={efforts}
            asks={{ emphasis, chosen, onEmphasis, onChoose }}
          />
        }
      />
      <Suspense fallback={<div className={styles['regions']} />}>
        <RegionTable
          playbook={playbook}
          efforts={efforts}
          emphasis={emphasis}
          pinned={pinned}
          onEmphasis={onEmphasis}
          onPin={onPin}
        />
      </Suspense>
      {overlap.state === 'drawn' && (
        <div className={`${styles['layers']} no-print`}>
          <Button look="plain" onClick={() => onExport('overlap')}>
            <PictureIcon />
            Export the overlap
          </Button>
        </div>
      )}
      <RuleNotes playbook={playbook} title="How to read overlaps" rules={guidanceAt(playbook, 'overlap')} />
    </Section>
  );
});
