import { allTeams, setupOf } from '../../engine/playbook/facts.ts';
import { teamName } from '../../engine/words/words.ts';
import { isSide, type SideId, type SidePair } from '../../plan/document/side.ts';
import { usePlan } from '../../plan/store/planStore.ts';
import { selectPlanSides } from '../../plan/store/sides.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { SwapIcon } from '../../ui/SwapIcon.ts';
import { sideWords, whatIfName } from '../words/sides.ts';
import styles from './PairPicker.module.css';

interface PairPickerProps {
  readonly pair: SidePair;
  readonly onPair: (pair: SidePair) => void;
}

/** What is before and what after. */
export function PairPicker({ pair, onPair }: PairPickerProps) {
  return (
    <div className={`${styles['picker']} no-print`}>
      <Side label="Before" value={pair.before} onChange={(before) => onPair({ ...pair, before })} />
      <Button
        className={styles['swap']}
        aria-label="Swap before and after"
        title="Swap before and after"
        onClick={() => onPair({ before: pair.after, after: pair.before })}
      >
        <SwapIcon />
      </Button>
      <Side label="After" value={pair.after} onChange={(after) => onPair({ ...pair, after })} />
    </div>
  );
}

interface SideProps {
  readonly label: string;
  readonly value: SideId;
  readonly onChange: (value: SideId) => void;
}

/** One of the setups, or of what the plan has to be compared besides them. */
function Side({ label, value, onChange }: SideProps) {
  const planSides = usePlan(selectPlanSides);
  const whatIfs = planSides.filter((side) => side.kind === 'whatIf');
  const option = (side: SideId, name: string) => (
    <option key={side} value={side}>
      {name}
    </option>
  );
  const setups = allTeams.map((team) => option(setupOf(team), teamName(team)));
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
          {planSides.length === 0 ? (
            setups
          ) : (
            <>
              <optgroup label={sideWords.ofPlan}>
                {planSides.map(({ kind, side }) => kind !== 'whatIf' && option(side, sideWords[kind]))}
              </optgroup>
              {whatIfs.length > 0 && (
                <optgroup label={sideWords.whatIfs}>
                  {whatIfs.map(({ side, name }) => option(side, whatIfName(name)))}
                </optgroup>
              )}
              <optgroup label={sideWords.setups}>{setups}</optgroup>
            </>
          )}
        </select>
      )}
    </Field>
  );
}
