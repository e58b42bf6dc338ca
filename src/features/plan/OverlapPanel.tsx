import { memo, useState } from 'react';
import type { Emphasis } from '../../charts/emphasis.ts';
import { RuleNotes } from '../../charts/evidence/RuleNotes.tsx';
import { OverlapPicture } from '../../charts/overlap/OverlapPicture.tsx';
import { PairMatrix } from '../../charts/overlap/PairMatrix.tsx';
import { PictureAndPairs } from '../../charts/overlap/PictureAndPairs.tsx';
import { RegionTable } from '../../charts/overlap/RegionTable.tsx';
import type { OverlapDrawing } from '../../charts/overlap/useOverlapDrawing.ts';
import { guidanceAt } from '../../domain/guidance.ts';
import type { RoleEfforts } from '../../domain/overlap.ts';
import type { Playbook, RoleId } from '../../domain/playbook.ts';
import { overlapSentence } from '../../text/overlap.ts';
import { Section } from '../../ui/Section.tsx';

interface OverlapPanelProps {
  readonly playbook: Playbook;
  readonly efforts: RoleEfforts;
  readonly overlap: OverlapDrawing;
  readonly emphasis: Emphasis | undefined;
  readonly chosen: readonly RoleId[] | undefined;
  readonly onEmphasis: (emphasis: Emphasis | undefined) => void;
  readonly onChoose: (roles: readonly [RoleId, RoleId]) => void;
}

/** Who could stand in for whom: the picture, every pair, and the exact sets with what they could do. */
export const OverlapPanel = memo(function OverlapPanel(props: OverlapPanelProps) {
  const { playbook, efforts, overlap, emphasis, chosen, onEmphasis, onChoose } = props;
  const [pinned, pin] = useState<readonly RoleId[] | undefined>();
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
            onPin={pin}
            onChoose={onChoose}
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
