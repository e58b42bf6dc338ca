import { memo } from 'react';
import type { Emphasis } from '../../charts/emphasis.ts';
import { RuleNotes } from '../../charts/evidence/RuleNotes.tsx';
import { PairMatrix } from '../../charts/overlap/PairMatrix.tsx';
import { RegionTable } from '../../charts/overlap/RegionTable.tsx';
import { guidanceAt } from '../../domain/guidance.ts';
import type { RoleEfforts } from '../../domain/overlap.ts';
import type { Playbook, RoleId } from '../../domain/playbook.ts';
import { overlapSentence } from '../../text/overlap.ts';
import { Section } from '../../ui/Section.tsx';

interface OverlapPanelProps {
  readonly playbook: Playbook;
  readonly efforts: RoleEfforts;
  readonly emphasis: Emphasis | undefined;
  readonly chosen: readonly RoleId[] | undefined;
  readonly onEmphasis: (emphasis: Emphasis | undefined) => void;
  readonly onChoose: (roles: readonly [RoleId, RoleId]) => void;
}

/** Who could stand in for whom: every pair, and the exact sets with what they could do. */
export const OverlapPanel = memo(function OverlapPanel(props: OverlapPanelProps) {
  const { playbook, efforts, emphasis, chosen, onEmphasis, onChoose } = props;
  return (
    <Section title="Who could stand in for whom" lead={overlapSentence(playbook, efforts)}>
      <PairMatrix
        playbook={playbook}
        efforts={efforts}
        emphasis={emphasis}
        chosen={chosen}
        onEmphasis={onEmphasis}
        onChoose={onChoose}
      />
      <RegionTable playbook={playbook} efforts={efforts} emphasis={emphasis} onEmphasis={onEmphasis} />
      <RuleNotes playbook={playbook} title="How to read overlaps" rules={guidanceAt(playbook, 'overlap')} />
    </Section>
  );
});
