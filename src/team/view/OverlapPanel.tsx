import { memo, Suspense, useCallback } from 'react';
import { ExportButton } from '../../charts/export/ExportDialog.tsx';
import type { Team } from '../../engine/derive/team.ts';
import { pairOverlap, type RoleEfforts } from '../../engine/measure/overlap.ts';
import { guidanceAt } from '../../engine/playbook/guidance.ts';
import type { Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { Section } from '../../ui/Section.tsx';
import { RuleNotes } from '../charts/evidence/RuleNotes.tsx';
import { OverlapPicture } from '../charts/overlap/OverlapPicture.tsx';
import { PairMatrix } from '../charts/overlap/PairMatrix.tsx';
import { PictureAndPairs } from '../charts/overlap/PictureAndPairs.tsx';
import type { OverlapDrawing } from '../charts/overlap/useOverlapDrawing.ts';
import { overlapSentence } from '../words/overlapPicture.ts';
import { firstReason } from '../words/reasons.ts';
import type { PictureId } from './exportedPictures.ts';
import styles from './PlanScreen.module.css';
import { type Inspection, inspect } from './useInspection.ts';

// Below the pictures, and with the most words: it need not be there first.
const RegionTable = lazyPart(async () => (await import('../charts/overlap/RegionTable.tsx')).RegionTable);

interface OverlapPanelProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly efforts: RoleEfforts;
  readonly overlap: OverlapDrawing;
  readonly inspection: Inspection;
  readonly onExport: (picture: PictureId) => void;
}

/** Who could stand in for whom: the picture, every pair, and the exact sets with what they could do. */
export const OverlapPanel = memo(function OverlapPanel(props: OverlapPanelProps) {
  const { playbook, team, efforts, overlap, inspection, onExport } = props;
  const { inspected, emphasis, pinned, emphasise: onEmphasis, pin: onPin } = inspection;
  const shared = { playbook, emphasis, pinned, onEmphasis, onPin };
  const because = useCallback(
    (roles: readonly [RoleId, RoleId]) =>
      pairOverlap(efforts, ...roles).shared.length > 0
        ? undefined
        : firstReason(playbook, team, { kind: 'overlap', roles }),
    [playbook, team, efforts],
  );
  const asks = {
    emphasis,
    chosen: inspected?.kind === 'overlap' ? inspected.roles : undefined,
    onEmphasis,
    onChoose: (roles: readonly [RoleId, RoleId]) => inspect({ kind: 'overlap', roles }),
  };
  return (
    <Section title="Who could stand in for whom" lead={overlapSentence(playbook, efforts)}>
      <PictureAndPairs
        overlap={overlap}
        picture={(drawn, waiting) => (
          <OverlapPicture {...shared} drawn={drawn} waiting={waiting} because={because} />
        )}
        pairs={<PairMatrix playbook={playbook} efforts={efforts} asks={asks} />}
      />
      <Suspense fallback={<div className={styles['regions']} />}>
        <RegionTable {...shared} efforts={efforts} />
      </Suspense>
      {overlap.state === 'drawn' && (
        <ExportButton label="Export the overlap" onExport={() => onExport('overlap')} />
      )}
      <RuleNotes playbook={playbook} title="How to read overlaps" rules={guidanceAt(playbook, 'overlap')} />
    </Section>
  );
});
