import { useMemo, useState } from 'react';
import type { Conclusion } from '../../engine/explain/conclusion.ts';
import { type Flip, pairFlips, singleFlips } from '../../engine/explain/whatWouldFlip.ts';
import type { Facts } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { counted } from '../../engine/words/format.ts';
import { dispatch } from '../../plan/store/planStore.ts';
import { deriveNearby } from '../../plan/store/questionEffects.ts';
import { Button } from '../../ui/Button.tsx';
import { flipPhrase } from '../words/reasons.ts';
import styles from './ReasonsPanel.module.css';

interface FlipListProps {
  readonly playbook: Playbook;
  readonly facts: Facts;
  readonly conclusion: Conclusion;
}

const FIRST = 4;

/** What would change the conclusion; one click makes the change. */
export function FlipList({ playbook, facts, conclusion }: FlipListProps) {
  const key = JSON.stringify([facts, conclusion]);
  // Pairs are searched only when somebody asks, and only for the question that was asked.
  const [pairs, setPairs] = useState<{ readonly key: string; readonly flips: readonly Flip[] }>();
  const [unfolded, setUnfolded] = useState<string>();
  // Dozens of derivations: only for another question, not for every repaint.
  const singles = useMemo(
    () => singleFlips(playbook, facts, conclusion, deriveNearby(playbook, facts)),
    [playbook, facts, conclusion],
  );
  const searched = pairs?.key === key;
  const flips = singles.length > 0 ? singles : searched ? pairs.flips : [];
  const shown = unfolded === key ? flips : flips.slice(0, FIRST);
  return (
    <div className="stack gap-2 no-print">
      <h3 className={`${styles['eyebrow']} small strong soft`}>What would change this: click to apply</h3>
      {singles.length === 0 && (
        <p className="small soft" role="status">
          {searched && flips.length === 0
            ? 'No change of one or two answers does.'
            : 'No single answer does.'}
        </p>
      )}
      {singles.length === 0 && !searched && (
        <p>
          <Button onClick={() => setPairs({ key, flips: pairFlips(playbook, facts, conclusion) })}>
            Look for two together
          </Button>
        </p>
      )}
      <ul className={`${styles['flips']} stack gap-1 small`}>
        {shown.map((flip) => (
          <li key={JSON.stringify(flip.changes)}>
            <Button
              look="link"
              onClick={(event) => {
                focusHeading(event.currentTarget);
                dispatch({ kind: 'factsChanged', changes: flip.changes });
              }}
            >
              {flipPhrase(playbook, facts, flip)}
            </Button>
          </li>
        ))}
      </ul>
      {flips.length > shown.length && (
        <p>
          <Button look="plain" onClick={() => setUnfolded(key)}>
            {counted(flips.length - shown.length, 'more change', 'more changes')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** The button goes with the change that it makes; the focus stays with the reasons, at their heading. */
function focusHeading(button: HTMLElement): void {
  const heading = button.closest('section, dialog')?.querySelector<HTMLElement>('h2');
  heading?.focus({ preventScroll: true });
}
