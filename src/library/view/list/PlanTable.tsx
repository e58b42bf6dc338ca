import { useMemo, useState } from 'react';
import { teamName, teamSearchWords } from '../../../engine/words/words.ts';
import type { PlanSummary } from '../../../plan/persistence/planStorage.ts';
import { planCount, titleOr } from '../../words/saving.ts';
import styles from './LibraryScreen.module.css';
import { PlanRow, type RowHandlers } from './PlanRow.tsx';

interface PlanTableProps extends RowHandlers {
  readonly plans: readonly PlanSummary[];
}

/** Plans, the one changed last first. */
export function PlanTable({ plans, ...handlers }: PlanTableProps) {
  const [search, setSearch] = useState('');
  const sorted = useMemo(() => [...plans].sort((a, b) => b.changedAt - a.changedAt), [plans]);
  const found = useMemo(() => sorted.filter((plan) => matches(plan, search)), [sorted, search]);
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
      <ul className="ruled" data-list="plans" aria-label="Plans">
        {found.map((plan) => (
          <PlanRow key={plan.id} plan={plan} {...handlers} />
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
