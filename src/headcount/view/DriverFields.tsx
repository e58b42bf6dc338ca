import { memo, type ReactNode } from 'react';
import { type Facts, setupOf } from '../../engine/playbook/facts.ts';
import { askedDrivers, driverValue, modifierOption } from '../../engine/size/demand.ts';
import type { Headcount } from '../../engine/size/headcount.ts';
import { editHeadcount, numberEdit, optionEdit } from '../../plan/store/headcountEdits.ts';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { ResetButton } from '../../ui/ResetButton.tsx';
import styles from './DriverFields.module.css';

/** Typed numbers may be larger than the slider goes. */
const most = 100_000;

interface DriverFieldsProps {
  readonly headcount: Headcount;
  readonly facts: Facts;
}

/** The numbers of the work: what the lead can count. Those left alone say that they are the example's. */
export const DriverFields = memo(function DriverFields({ headcount, facts }: DriverFieldsProps) {
  return (
    <div className="ruled">
      {askedDrivers(builtinSizing, facts).map(({ id, name, unit, about, usualMost, step }) => {
        const value = driverValue(builtinSizing, headcount, setupOf(facts.team), id);
        const set = (next: number | undefined) => editHeadcount(numberEdit('drivers', id, next));
        const title = (
          <>
            <span className="strong">{name}</span> <span className="small soft">{unit}</span>
          </>
        );
        return (
          <Row
            key={id}
            of={{ id, name, about }}
            title={title}
            isOwn={Object.hasOwn(headcount.drivers, id)}
            onReset={() => set(undefined)}
          >
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
          </Row>
        );
      })}
    </div>
  );
});

/** The ways of working that multiply the work. */
export const ModifierFields = memo(function ModifierFields({ headcount, facts }: DriverFieldsProps) {
  return (
    <div className="ruled">
      {builtinSizing.modifiers.map(({ id, name, about, options, standard }) => {
        const title = (
          <label className="strong" htmlFor={`modifier-${id}`}>
            {name}
          </label>
        );
        return (
          <Row
            key={id}
            of={{ id, name, about }}
            title={title}
            className={styles['choice']}
            isOwn={Object.hasOwn(headcount.modifiers, id)}
            onReset={() => editHeadcount(optionEdit(id, undefined))}
          >
            <select
              id={`modifier-${id}`}
              className={styles['select']}
              aria-describedby={`about-${id}`}
              value={modifierOption(builtinSizing, headcount, facts, id)?.id ?? standard}
              onChange={(event) => editHeadcount(optionEdit(id, event.target.value))}
            >
              {options.map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {`${choice.name} (${id === 'support' ? '+' : '×'} ${choice.value})`}
                </option>
              ))}
            </select>
          </Row>
        );
      })}
    </div>
  );
});

interface RowProps {
  readonly of: { readonly id: string; readonly name: string; readonly about: string };
  readonly title: ReactNode;
  readonly className?: string | undefined;
  readonly isOwn: boolean;
  readonly onReset: () => void;
  readonly children: ReactNode;
}

/** A number or a choice with what it is about, and whose it is: one's own can be reset. */
function Row({ of: { id, name, about }, title, className = '', isOwn, onReset, children }: RowProps) {
  return (
    <div className={`${styles['row']} ${className}`} data-row data-own={isOwn || undefined}>
      <div className={styles['name']}>
        {title}
        <p className="tiny faint" id={`about-${id}`}>
          {about}
        </p>
      </div>
      {children}
      <span className={styles['whose']}>
        {isOwn ? (
          <ResetButton
            label={`${name}: reset to the example`}
            title="Reset to the example"
            onReset={onReset}
          />
        ) : (
          <span className={`${styles['example']} tiny faint`}>example</span>
        )}
      </span>
    </div>
  );
}
