import { memo } from 'react';
import type { SetupId } from '../../engine/playbook/playbook.ts';
import { askedDrivers, driverValue, modifierOption } from '../../engine/size/demand.ts';
import type { Headcount } from '../../engine/size/headcount.ts';
import type { Driver, Modifier } from '../../engine/size/sizingModel.ts';
import { type HeadcountEdit, numberEdit, optionEdit } from '../../plan/store/headcountEdits.ts';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import { Button } from '../../ui/Button.tsx';
import { focusRowField } from '../../ui/focusRowField.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { UndoIcon } from '../../ui/planIcons.tsx';
import styles from './DriverFields.module.css';

/** Typed numbers may be larger than the slider goes. */
const most = 100_000;

interface DriverFieldsProps {
  readonly headcount: Headcount;
  readonly setup: SetupId;
  readonly onEdit: (edit: HeadcountEdit) => void;
}

/** The numbers of the work: what the lead can count. Those left alone say that they are the example's. */
export const DriverFields = memo(function DriverFields({ headcount, setup, onEdit }: DriverFieldsProps) {
  const drivers = askedDrivers(builtinSizing, setup);
  return (
    <div className="ruled">
      {drivers.map((driver) => (
        <DriverRow
          key={driver.id}
          driver={driver}
          value={driverValue(builtinSizing, headcount, setup, driver.id)}
          isOwn={Object.hasOwn(headcount.drivers, driver.id)}
          onEdit={onEdit}
        />
      ))}
    </div>
  );
});

interface DriverRowProps {
  readonly driver: Driver;
  readonly value: number;
  readonly isOwn: boolean;
  readonly onEdit: (edit: HeadcountEdit) => void;
}

function DriverRow({ driver, value, isOwn, onEdit }: DriverRowProps) {
  const { id, name, unit, about, usualMost, step } = driver;
  const set = (next: number) => onEdit(numberEdit('drivers', id, next));
  return (
    <div className={styles['row']} data-row data-own={isOwn || undefined}>
      <div className={styles['name']}>
        <span className="strong">{name}</span> <span className="small soft">{unit}</span>
        <p className="tiny faint" id={`about-${id}`}>
          {about}
        </p>
      </div>
      <input
        type="range"
        className={styles['slider']}
        aria-label={`${name}, ${unit}, slider`}
        aria-describedby={`about-${id}`}
        min={0}
        max={Math.max(usualMost, value)}
        step={step}
        value={value}
        onChange={(event) => set(Number(event.target.value))}
      />
      <NumberField
        label={`${name}, ${unit}`}
        hideLabel
        value={value}
        least={0}
        most={most}
        step={step}
        onChange={set}
      />
      <ResetButton isOwn={isOwn} name={name} onClick={() => onEdit(numberEdit('drivers', id, undefined))} />
    </div>
  );
}

/** The ways of working that multiply the work. */
export const ModifierFields = memo(function ModifierFields({ headcount, setup, onEdit }: DriverFieldsProps) {
  return (
    <div className="ruled">
      {builtinSizing.modifiers.map((modifier) => (
        <ModifierRow
          key={modifier.id}
          modifier={modifier}
          option={modifierOption(builtinSizing, headcount, setup, modifier.id)?.id ?? modifier.standard}
          isOwn={Object.hasOwn(headcount.modifiers, modifier.id)}
          onEdit={onEdit}
        />
      ))}
    </div>
  );
});

interface ModifierRowProps {
  readonly modifier: Modifier;
  readonly option: string;
  readonly isOwn: boolean;
  readonly onEdit: (edit: HeadcountEdit) => void;
}

function ModifierRow({ modifier, option, isOwn, onEdit }: ModifierRowProps) {
  const { id, name, about, options } = modifier;
  return (
    <div className={`${styles['row']} ${styles['choice']}`} data-row data-own={isOwn || undefined}>
      <div className={styles['name']}>
        <label className="strong" htmlFor={`modifier-${id}`}>
          {name}
        </label>
        <p className="tiny faint" id={`about-${id}`}>
          {about}
        </p>
      </div>
      <select
        id={`modifier-${id}`}
        className={styles['select']}
        aria-describedby={`about-${id}`}
        value={option}
        onChange={(event) => onEdit(optionEdit(id, event.target.value))}
      >
        {options.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {`${choice.name} (${id === 'support' ? '+' : '×'} ${choice.value})`}
          </option>
        ))}
      </select>
      <ResetButton isOwn={isOwn} name={name} onClick={() => onEdit(optionEdit(id, undefined))} />
    </div>
  );
}

interface ResetButtonProps {
  readonly isOwn: boolean;
  readonly name: string;
  readonly onClick: () => void;
}

/** Whose number it is; one's own can be reset. */
function ResetButton({ isOwn, name, onClick }: ResetButtonProps) {
  return (
    <span className={styles['whose']}>
      {isOwn ? (
        <Button
          look="plain"
          aria-label={`${name}: reset to the example`}
          title="Reset to the example"
          onClick={(event) => {
            focusRowField(event.currentTarget);
            onClick();
          }}
        >
          <UndoIcon />
        </Button>
      ) : (
        <span className={`${styles['example']} tiny faint`}>example</span>
      )}
    </span>
  );
}
