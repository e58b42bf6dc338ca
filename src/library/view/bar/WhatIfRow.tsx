import { useEffect, useRef } from 'react';
import { changedAnswers } from '../../../compare/model/changeReasons.ts';
import { whatIfName } from '../../../compare/words/sides.ts';
import { longestTitle } from '../../../plan/document/planDocument.ts';
import { usePlanned } from '../../../plan/store/planStore.ts';
import type { PlanSide } from '../../../plan/store/sides.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { RemoveIcon, RenameIcon } from '../../../ui/planIcons.ts';
import { besidePlan, factsSentence, whatIfWords } from '../../words/whatIfs.ts';
import { SeatMarks } from './SeatMarks.tsx';
import styles from './WhatIfsPanel.module.css';

interface WhatIfRowProps {
  readonly whatIf: Extract<PlanSide, { kind: 'whatIf' }>;
  readonly now: PlanSide;
  readonly canEdit: boolean;
  /** Of its comparison with the plan. */
  readonly href: string;
  readonly isRenaming: boolean;
  readonly onRenaming: (is: boolean) => void;
  readonly onRename: (name: string) => void;
  readonly onFollow: () => void;
  readonly onApply: () => void;
  readonly onRemove: () => void;
}

/** One what-if: what it says, how it differs from the plan, and what can be done with it. */
export function WhatIfRow(props: WhatIfRowProps) {
  const { whatIf, now, canEdit, href, isRenaming, onRenaming, onRename, onFollow, onApply, onRemove } = props;
  const { playbook } = usePlanned();
  const rename = useRef<HTMLButtonElement>(null);
  const isPlan = changedAnswers(playbook, now.facts, whatIf.facts).length === 0;
  const name = whatIfName(whatIf.name);
  return (
    <li className={`${styles['row']} stack gap-1`} data-kind="what-if">
      {isRenaming ? (
        <RenameField
          name={whatIf.name}
          onLeave={() => rename.current?.focus()}
          onDone={(next) => {
            onRenaming(false);
            if (next !== whatIf.name) onRename(next);
          }}
        />
      ) : (
        <h3 className="normal strong breakable">
          {name} {isPlan && <span className={`${styles['mark']} soft small`}>{whatIfWords.isPlan}</span>}
        </h3>
      )}
      <p className="small prose breakable">{factsSentence(whatIf.facts)}</p>
      <SeatMarks facts={whatIf.facts} />
      {!isPlan && (
        <p className="small soft prose breakable">{besidePlan(playbook, now.facts, whatIf.facts)}</p>
      )}
      <div className={`${styles['actions']} row gap-2`}>
        {!isPlan && (
          <ButtonLink
            href={href}
            onClick={onFollow}
            aria-label={`${whatIfWords.compare} ${name} with the plan`}
          >
            {whatIfWords.compare}
          </ButtonLink>
        )}
        {canEdit && (
          <>
            <Button
              aria-label={`${whatIfWords.take}: ${name}`}
              aria-disabled={isPlan}
              onClick={() => !isPlan && onApply()}
            >
              {whatIfWords.take}
            </Button>
            <div className={styles['tools']}>
              <Button
                ref={rename}
                look="plain"
                aria-label={`${whatIfWords.rename} ${name}`}
                title={whatIfWords.rename}
                onClick={() => onRenaming(true)}
              >
                <RenameIcon />
              </Button>
              <Button
                look="plain"
                aria-label={`${whatIfWords.remove} ${name}`}
                title={whatIfWords.remove}
                onClick={onRemove}
              >
                <RemoveIcon />
              </Button>
            </div>
          </>
        )}
      </div>
    </li>
  );
}

interface RenameFieldProps {
  readonly name: string;
  readonly onLeave: () => void;
  readonly onDone: (name: string) => void;
}

/** Enter or leaving the field takes the name, Escape leaves it as it was and the dialog open. */
function RenameField({ name, onLeave, onDone }: RenameFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Not every browser gives the focus to what is selected.
    field.current?.focus();
    field.current?.select();
    field.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <input
      ref={field}
      className={styles['field']}
      dir="auto"
      aria-label={whatIfWords.newName}
      maxLength={longestTitle}
      defaultValue={name}
      onBlur={(event) => onDone(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        if (event.key === 'Escape') event.currentTarget.value = name;
        event.preventDefault();
        onLeave();
      }}
    />
  );
}
