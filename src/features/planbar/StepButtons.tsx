import { useMemo } from 'react';
import type { EditName } from '../../domain/editName.ts';
import { usePlan } from '../../state/planStore.ts';
import { editPhrase } from '../../text/edits.ts';
import { Button } from '../../ui/Button.tsx';
import { RedoIcon, UndoIcon } from '../../ui/planIcons.tsx';
import styles from './PlanBar.module.css';

export interface StepHandlers {
  /** Each gives what it took back or made again; undefined when there was nothing. */
  readonly onUndo: () => EditName | undefined;
  readonly onRedo: () => EditName | undefined;
}

/** Undo and redo, each with the name of the edit that it is about. */
export function StepButtons({ onUndo, onRedo }: StepHandlers) {
  const done = usePlan((state) => state.history.done.at(-1)?.name);
  const undone = usePlan((state) => state.history.undone.at(-1)?.name);
  return (
    <>
      <StepButton word="Undo" name={done} onStep={onUndo} icon={<UndoIcon />} />
      <StepButton word="Redo" name={undone} onStep={onRedo} icon={<RedoIcon />} />
    </>
  );
}

interface StepButtonProps {
  readonly word: 'Undo' | 'Redo';
  readonly name: EditName | undefined;
  readonly onStep: () => unknown;
  readonly icon: React.ReactNode;
}

/** Stays where the focus is when there is nothing left to step: hence not `disabled`. */
function StepButton({ word, name, onStep, icon }: StepButtonProps) {
  const playbook = usePlan((state) => state.playbook);
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
      <span className={styles['stepName']}>{label}</span>
    </Button>
  );
}
