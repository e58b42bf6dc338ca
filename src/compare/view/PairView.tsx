import { useMemo } from 'react';
import { isSetup, type SidePair } from '../../plan/document/side.ts';
import { usePlan, usePlanned } from '../../plan/store/planStore.ts';
import { selectSetups } from '../../plan/store/selectors.ts';
import { selectPlanSides } from '../../plan/store/sides.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import type { CopyText, SaveText } from '../../ui/textOutlet.ts';
import { sameAnswersSentence } from '../words/compare.ts';
import { missingSentence, sidesSentence } from '../words/sides.ts';
import { ChangesView } from './ChangesView.tsx';
import { PairPicker } from './PairPicker.tsx';
import { firstPair, sidesOf } from './pairOf.ts';

interface PairViewProps {
  /** As the address has it: a what-if in it may be one that the plan does not have, or has no more. */
  readonly pair: SidePair;
  readonly onPair: (pair: SidePair) => void;
  readonly copyText: CopyText;
  readonly saveText: SaveText;
}

/** What changes from one side to another: setups with the answers given so far, the plan, its baseline, its what-ifs. */
export function PairView({ pair, onPair, copyText, saveText }: PairViewProps) {
  const planSides = usePlan(selectPlanSides);
  const { playbook, facts } = usePlanned();
  const isDraft = usePlan((state) => state.source.kind === 'draft');
  const setups = usePlan(selectSetups);
  const isThere = [pair.before, pair.after].every(
    (id) => isSetup(id) || planSides.some(({ side }) => side === id),
  );
  // The address keeps its words: when undo brings a what-if back, the comparison is back too.
  const { before, after } = isThere ? pair : firstPair(playbook, facts.team, planSides);
  const sides = useMemo(
    () => sidesOf(playbook, setups, planSides, { before, after }),
    [playbook, setups, planSides, before, after],
  );
  if (!sides) return null;
  const areSetups = isSetup(before) && isSetup(after);
  return (
    <>
      <div className="stack breakable">
        <PageTitle title={`From “${sides.before.name}” to “${sides.after.name}”`} live>
          {areSetups
            ? sameAnswersSentence(facts)
            : sidesSentence(sides.before.team.facts, sides.after.team.facts)}
        </PageTitle>
        <div role="status">{!isThere && <Notice>{missingSentence(isDraft)}</Notice>}</div>
        <PairPicker pair={{ before, after }} onPair={onPair} />
      </div>
      <ChangesView sides={sides} copyText={copyText} saveText={saveText} />
    </>
  );
}
