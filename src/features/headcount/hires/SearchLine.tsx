import { isSearching, searchWords } from '../../../text/hiresSearch.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './HiresPart.module.css';
import type { HiresSearch } from './useHiresPlan.ts';

interface SearchLineProps {
  readonly search: HiresSearch;
  readonly isOld: boolean;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
}

/** How far the search is, and the two things that can be done about it. */
export function SearchLine({ search, isOld, onCancel, onAgain }: SearchLineProps) {
  const { status, gap, failure, shown } = search;
  const isBusy = isSearching(status);
  return (
    <div className={styles['search']} data-status={status}>
      <p role="status" className={styles['state']}>
        {searchWords(status, { gap, failure, hasPlan: shown !== undefined, isOld })}
      </p>
      <span className="no-print">
        {isBusy ? (
          <Button onClick={onCancel}>Stop the search</Button>
        ) : (
          <Button onClick={onAgain}>Plan again</Button>
        )}
      </span>
    </div>
  );
}
