import { memo, type RefObject, useEffect, useRef, useState } from 'react';
import { teamName } from '../../../engine/words/words.ts';
import { longestTitle } from '../../../plan/document/planDocument.ts';
import type { PlanSummary } from '../../../plan/persistence/planStorage.ts';
import { SpectrumMiniature } from '../../../team/charts/spectrum/SpectrumMiniature.tsx';
import { Button } from '../../../ui/Button.tsx';
import type { Preview } from '../../store/library.ts';
import { changedAt, seatsPhrase, titleOr } from '../../words/saving.ts';
import styles from './LibraryScreen.module.css';
import { useSeen } from './useSeen.ts';

export interface RowHandlers {
  readonly previewOf: (id: string, changedAt: number) => Promise<Preview | undefined>;
  readonly hrefOf: (id: string) => string;
  readonly onRename: (id: string, title: string) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onSelect: (id: string, isOn: boolean) => void;
}

interface PlanRowProps extends RowHandlers {
  readonly plan: PlanSummary;
  readonly isSelected: boolean;
}

export const PlanRow = memo(function PlanRow({ plan, isSelected, ...handlers }: PlanRowProps) {
  const { id, title, team } = plan;
  const [isRenaming, setRenaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const preview = usePreview(row, plan, handlers.previewOf);
  const name = titleOr(title);
  return (
    <li className={styles['row']} ref={row} data-record={id}>
      <label className={styles['mark']}>
        <input
          type="checkbox"
          aria-label={`Select ${name}`}
          checked={isSelected}
          onChange={(event) => handlers.onSelect(id, event.target.checked)}
        />
      </label>
      <div className={styles['picture']}>{preview && <SpectrumMiniature {...preview} />}</div>
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
          <a data-first className={`${styles['name']} strong breakable`} href={handlers.hrefOf(id)}>
            {name}
          </a>
        )}
        <span className="small soft">
          {teamName(team)}
          {preview && <span className={styles['seats']}>{seatsPhrase(preview.playbook, preview.team)}</span>}
        </span>
      </div>
      <time
        className={`${styles['time']} small soft tabular`}
        dateTime={new Date(plan.changedAt).toISOString()}
      >
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

/** Read when the row comes into view, and again after each change of the plan. */
function usePreview(
  row: RefObject<HTMLLIElement | null>,
  { id, changedAt: version }: PlanSummary,
  previewOf: RowHandlers['previewOf'],
): Preview | undefined {
  const isSeen = useSeen(row);
  const [preview, setPreview] = useState<Preview | undefined>();
  useEffect(() => {
    if (!isSeen) return;
    let isGone = false;
    const read = async () => {
      const next = await previewOf(id, version);
      if (!isGone) setPreview(next);
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [isSeen, id, version, previewOf]);
  return preview;
}

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
      dir="auto"
      maxLength={longestTitle}
      defaultValue={title}
      onBlur={(event) => onDone(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.value = title;
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}
