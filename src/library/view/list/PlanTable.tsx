import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import { teamName, teamSearchWords } from '../../../engine/words/words.ts';
import type { PlanSummary } from '../../../plan/persistence/planStorage.ts';
import { planCount, titleOr } from '../../words/saving.ts';
import styles from './LibraryScreen.module.css';
import { PlanRow, type RowHandlers } from './PlanRow.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { after } from './useFocusRecord.ts';

interface PlanTableProps extends Omit<RowHandlers, 'onRemove' | 'onSelect'> {
  readonly plans: readonly PlanSummary[];
  readonly onExport: (ids: readonly string[]) => void;
  /** `next`: the plan that stands in their place then. */
  readonly onRemove: (ids: readonly string[], next: string | undefined) => Promise<void>;
}

/** Painted at once; the others follow in work that a click interrupts, and then find-in-page finds all. */
const firstDrawn = 100;

/** Plans, the one changed last first. */
export function PlanTable({ plans, onExport, onRemove, ...handlers }: PlanTableProps) {
  const [search, setSearch] = useState('');
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const sorted = useMemo(() => [...plans].sort((a, b) => b.changedAt - a.changedAt), [plans]);
  const found = useMemo(() => sorted.filter((plan) => matches(plan, search)), [sorted, search]);
  const shown = useMemo(() => found.map(({ id }) => id), [found]);
  const [isWhole, setWhole] = useState(plans.length <= firstDrawn);
  useEffect(() => {
    if (!isWhole) startTransition(() => setWhole(true));
  }, [isWhole]);
  const drawn = isWhole ? found : found.slice(0, firstDrawn);
  // What is out of sight is not deleted with the rest.
  const selected = shown.filter((id) => marked.has(id));
  const onSelect = useCallback((id: string, isOn: boolean) => {
    setMarked((before) => {
      const next = new Set(before);
      if (isOn) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);
  const removeOne = useCallback((id: string) => void onRemove([id], after(shown, [id])), [onRemove, shown]);
  return (
    <>
      <div className="row">
        <input
          type="search"
          dir="auto"
          className={styles['field']}
          aria-label="Search your plans"
          placeholder="Search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <span className="soft small" role="status">
          {planCount(found.length, plans.length)}
        </span>
      </div>
      {found.length === 0 && <p className="soft small">No matching plans.</p>}
      {found.length > 1 && (
        <SelectionBar
          selected={selected.length}
          all={shown.length}
          onSelectAll={(isOn) => setMarked(new Set(isOn ? shown : []))}
          onExport={() => onExport(selected)}
          onRemove={() => {
            setMarked(new Set());
            void onRemove(selected, undefined);
          }}
        />
      )}
      <ul className="ruled" data-list="plans" aria-label="Plans">
        {drawn.map((plan) => (
          <PlanRow
            key={plan.id}
            plan={plan}
            isSelected={marked.has(plan.id)}
            onSelect={onSelect}
            onRemove={removeOne}
            {...handlers}
          />
        ))}
      </ul>
    </>
  );
}

/** Every word of the search, in the title or in what the setup is called here or in the source article. */
function matches({ title, team }: PlanSummary, search: string): boolean {
  const text = `${titleOr(title)} ${teamName(team)} ${teamSearchWords(team)}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
