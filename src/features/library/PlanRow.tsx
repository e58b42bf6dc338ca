import { memo, useEffect, useRef, useState } from 'react';
import type { PlanSummary } from '../../ports/planStorage.ts';
import { changedAt, titleOr } from '../../text/keeping.ts';
import { teamName } from '../../text/words.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LibraryScreen.module.css';

export interface RowHandlers {
  readonly hrefOf: (id: string) => string;
  readonly onRename: (id: string, title: string) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

interface PlanRowProps extends RowHandlers {
  readonly plan: PlanSummary;
}

export const PlanRow = memo(function PlanRow({ plan, ...handlers }: PlanRowProps) {
  const { id, title, team } = plan;
  const [isRenaming, setRenaming] = useState(false);
  const name = titleOr(title);
  return (
    <li className={styles['row']}>
      <div className={styles['what']}>
        {isRenaming ? (
          <RenameField
            title={title}
            onDone={(next) => {
              setRenaming(false);
              if (next !== title) handlers.onRename(id, next);
            }}
          />
        ) : (
          <a className={styles['name']} href={handlers.hrefOf(id)}>
            {name}
          </a>
        )}
        <span className={styles['team']}>{teamName(team)}</span>
      </div>
      <time className={styles['time']} dateTime={new Date(plan.changedAt).toISOString()}>
        {changedAt(plan.changedAt)}
      </time>
      <div className={styles['rowActions']}>
        <Button look="plain" aria-label={`Rename ${name}`} onClick={() => setRenaming(true)}>
          Rename
        </Button>
        <Button look="plain" aria-label={`Duplicate ${name}`} onClick={() => handlers.onDuplicate(id)}>
          Duplicate
        </Button>
        <Button look="plain" aria-label={`Delete ${name}`} onClick={() => handlers.onRemove(id)}>
          Delete
        </Button>
      </div>
    </li>
  );
});

interface RenameFieldProps {
  readonly title: string;
  readonly onDone: (title: string) => void;
}

/** Enter or leaving the field takes the name, Escape leaves it as it was. */
function RenameField({ title, onDone }: RenameFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <input
      ref={field}
      className={styles['field']}
      aria-label="New title"
      maxLength={200}
      defaultValue={title}
      onBlur={(event) => onDone(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.value = title;
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}
