import { allTeams, setupOf } from '../../engine/playbook/facts.ts';
import { teamName } from '../../engine/words/words.ts';
import { isSide, type SideId, type SidePair } from '../../plan/document/side.ts';
import type { PlanSide } from '../../plan/store/sides.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { SwapIcon } from '../../ui/SwapIcon.tsx';
import { pairWords } from '../words/comparePair.ts';
import { sideWords, whatIfName } from '../words/sides.ts';
import styles from './PairPicker.module.css';

interface PairPickerProps {
  readonly pair: SidePair;
  /** What the plan has to be compared besides the setups. */
  readonly planSides: readonly PlanSide[];
  readonly onPair: (pair: SidePair) => void;
}

/** What is before and what after. */
export function PairPicker({ pair, planSides, onPair }: PairPickerProps) {
  return (
    <div className={`${styles['picker']} no-print`}>
      <Side
        label={pairWords.before}
        value={pair.before}
        planSides={planSides}
        onChange={(before) => onPair({ ...pair, before })}
      />
      <Button
        className={styles['swap']}
        aria-label={pairWords.swap}
        title={pairWords.swap}
        onClick={() => onPair({ before: pair.after, after: pair.before })}
      >
        <SwapIcon />
      </Button>
      <Side
        label={pairWords.after}
        value={pair.after}
        planSides={planSides}
        onChange={(after) => onPair({ ...pair, after })}
      />
    </div>
  );
}

interface SideProps {
  readonly label: string;
  readonly value: SideId;
  readonly planSides: readonly PlanSide[];
  readonly onChange: (value: SideId) => void;
}

function Side({ label, value, planSides, onChange }: SideProps) {
  return (
    <Field label={label} className={styles['side']}>
      {(control) => (
        <select
          {...control}
          className={styles['select']}
          value={value}
          onChange={({ target }) => {
            if (isSide(target.value)) onChange(target.value);
          }}
        >
          {planSides.length === 0 ? <Setups /> : <Groups planSides={planSides} />}
        </select>
      )}
    </Field>
  );
}

function Groups({ planSides }: { readonly planSides: readonly PlanSide[] }) {
  const whatIfs = planSides.filter((side) => side.kind === 'whatIf');
  return (
    <>
      <optgroup label={sideWords.ofPlan}>
        {planSides.map(
          ({ kind, side }) =>
            kind !== 'whatIf' && (
              <option key={side} value={side}>
                {sideWords[kind]}
              </option>
            ),
        )}
      </optgroup>
      {whatIfs.length > 0 && (
        <optgroup label={sideWords.whatIfs}>
          {whatIfs.map(({ side, name }) => (
            <option key={side} value={side}>
              {whatIfName(name)}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={sideWords.setups}>
        <Setups />
      </optgroup>
    </>
  );
}

function Setups() {
  return allTeams.map((team) => (
    <option key={setupOf(team)} value={setupOf(team)}>
      {teamName(team)}
    </option>
  ));
}
