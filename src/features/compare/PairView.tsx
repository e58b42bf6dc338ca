import { useMemo } from 'react';
import type { CopyText } from '../../ports/clipboard.ts';
import type { SaveText } from '../../ports/textOutlet.ts';
import { usePlan } from '../../state/planStore.ts';
import { selectScenarios } from '../../state/selectors.ts';
import { sameAnswersSentence } from '../../text/compare.ts';
import { pairTitle } from '../../text/comparePair.ts';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { ChangesView } from './ChangesView.tsx';
import styles from './PairPicker.module.css';
import { PairPicker } from './PairPicker.tsx';
import { type ScenarioPair, sidesOf } from './pairOf.ts';

interface PairViewProps {
  readonly pair: ScenarioPair;
  readonly onPair: (pair: ScenarioPair) => void;
  readonly copyText: CopyText;
  readonly saveText: SaveText;
}

/** What changes from one scenario to another, with the answers given so far on both sides. */
export function PairView({ pair, onPair, copyText, saveText }: PairViewProps) {
  const playbook = usePlan((state) => state.playbook);
  const facts = usePlan((state) => state.facts);
  const scenarios = usePlan(selectScenarios);
  const { before, after } = pair;
  const sides = useMemo(
    () => sidesOf(playbook, scenarios, { before, after }),
    [playbook, scenarios, before, after],
  );
  if (!sides) return null;
  return (
    <>
      <div className={styles['head']}>
        <PageTitle title={pairTitle(sides)} live>
          {sameAnswersSentence(facts)}
        </PageTitle>
        <PairPicker pair={pair} onPair={onPair} />
      </div>
      <ChangesView sides={sides} copyText={copyText} saveText={saveText} />
    </>
  );
}
