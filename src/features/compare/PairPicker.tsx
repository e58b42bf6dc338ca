import { useId } from 'react';
import { allTeams, scenarioOf } from '../../domain/facts.ts';
import type { ScenarioId } from '../../domain/playbook.ts';
import { pairWords } from '../../text/comparePair.ts';
import { teamName } from '../../text/words.ts';
import { Button } from '../../ui/Button.tsx';
import { SwapIcon } from '../../ui/SwapIcon.tsx';
import styles from './PairPicker.module.css';
import type { ScenarioPair } from './pairOf.ts';

interface PairPickerProps {
  readonly pair: ScenarioPair;
  readonly onPair: (pair: ScenarioPair) => void;
}

/** Which scenario is before and which after. */
export function PairPicker({ pair, onPair }: PairPickerProps) {
  return (
    <div className={`${styles['picker']} no-print`}>
      <Side label={pairWords.before} value={pair.before} onChange={(before) => onPair({ ...pair, before })} />
      <Button
        className={styles['swap']}
        aria-label={pairWords.swap}
        title={pairWords.swap}
        onClick={() => onPair({ before: pair.after, after: pair.before })}
      >
        <SwapIcon />
      </Button>
      <Side label={pairWords.after} value={pair.after} onChange={(after) => onPair({ ...pair, after })} />
    </div>
  );
}

interface SideProps {
  readonly label: string;
  readonly value: ScenarioId;
  readonly onChange: (value: ScenarioId) => void;
}

function Side({ label, value, onChange }: SideProps) {
  const id = useId();
  return (
    <div className={styles['side']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <select
        id={id}
        className={styles['select']}
        value={value}
        onChange={(event) => {
          const team = allTeams.find((candidate) => scenarioOf(candidate) === event.target.value);
          if (team) onChange(scenarioOf(team));
        }}
      >
        {allTeams.map((team) => (
          <option key={scenarioOf(team)} value={scenarioOf(team)}>
            {teamName(team)}
          </option>
        ))}
      </select>
    </div>
  );
}
