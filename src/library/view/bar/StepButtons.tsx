import { useMemo } from 'react';
import type { EditName } from '../../../plan/document/editNameSchema.ts';
import { usePlan, usePlanned } from '../../../plan/store/planStore.ts';
import { Button } from '../../../ui/Button.tsx';
import { RedoIcon, UndoIcon } from '../../../ui/planIcons.ts';
import { editPhrase } from '../../words/edits.ts';
import styles from './PlanBar.module.css';

export interface StepHandlers {
  /** Each gives what it took back or made again; undefined when there was nothing. */
  readonly onUndo: () => EditName | undefined;
  readonly onRedo: () => EditName | undefined;
}

interface StepButtonsProps extends StepHandlers {
  /** Shows no more than the words, beside a sentence that says what was done. */
  readonly brief?: boolean;
}

/** Undo and redo, each with the name of the edit that it is about. */
export function StepButtons({ onUndo, onRedo, brief = false }: StepButtonsProps) {
  const done = usePlan((state) => state.history.done.at(-1)?.name);
  const undone = usePlan((state) => state.history.undone.at(-1)?.name);
  return (
    <>
      <StepButton word="Undo" name={done} onStep={onUndo} icon={<UndoIcon />} brief={brief} />
      <StepButton word="Redo" name={undone} onStep={onRedo} icon={<RedoIcon />} brief={brief} />
    </>
  );
}

interface StepButtonProps {
  readonly word: 'Undo' | 'Redo';
  readonly name: EditName | undefined;
  readonly onStep: () => unknown;
  readonly icon: React.ReactNode;
  readonly brief: boolean;
}

/** Stays where the focus is when there is nothing left to step: hence not `disabled`. */
function StepButton({ word, name, onStep, icon, brief }: StepButtonProps) {
  const { playbook } = usePlanned();
  const label = useMemo(
    () => (name ? `${word}: ${editPhrase(playbook, name)}` : word),
    [playbook, name, word],
  );
  return (
    <Button
      look="plain"
      className={styles['step']}
      aria-label={label}
      aria-disabled={name === undefined}
      title={label}
      onClick={onStep}
    >
      {icon}
      <span className={brief ? undefined : styles['stepName']}>{brief ? word : label}</span>
    </Button>
  );
}
