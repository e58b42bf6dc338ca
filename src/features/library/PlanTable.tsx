import { useMemo, useState } from 'react';
import type { PlanSummary } from '../../ports/planStorage.ts';
import { planCount, titleOr } from '../../text/keeping.ts';
import { teamName } from '../../text/words.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LibraryScreen.module.css';
import { PlanRow, type RowHandlers } from './PlanRow.tsx';

interface PlanTableProps extends RowHandlers {
  readonly plans: readonly PlanSummary[];
}

/** Nobody reads a thousand rows, and drawing them would take longer than reading them from storage. */
const rowsAtFirst = 100;

/** Plans, the one changed last first. */
export function PlanTable({ plans, ...handlers }: PlanTableProps) {
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(rowsAtFirst);
  const sorted = useMemo(() => [...plans].sort((a, b) => b.changedAt - a.changedAt), [plans]);
  const found = useMemo(() => sorted.filter((plan) => matches(plan, search)), [sorted, search]);
  return (
    <>
      <div className={styles['search']}>
        <input
          type="search"
          className={styles['field']}
          aria-label="Search your plans"
          placeholder="Search"
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
            setMost(rowsAtFirst);
          }}
        />
        <span className={styles['hint']} role="status">
          {planCount(found.length, plans.length)}
        </span>
      </div>
      {found.length === 0 && <p className={styles['hint']}>No plan has these words.</p>}
      <ul className={styles['rows']} aria-label="Plans">
        {found.slice(0, most).map((plan) => (
          <PlanRow key={plan.id} plan={plan} {...handlers} />
        ))}
      </ul>
      {found.length > most && (
        <Button onClick={() => setMost(found.length)}>Show {found.length - most} more</Button>
      )}
    </>
  );
}

/** Every word of the search, in the title or in the scenario. */
function matches({ title, team }: PlanSummary, search: string): boolean {
  const text = `${titleOr(title)} ${teamName(team)}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
