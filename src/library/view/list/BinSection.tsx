import { useSaveStatus } from '../../../plan/persistence/saveStatus.ts';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Section.tsx';
import { binWords, daysLeft, recordName } from '../../words/bin.ts';
import { changedAt } from '../../words/saving.ts';
import styles from './LibraryScreen.module.css';
import { after } from './useFocusRecord.ts';

interface BinSectionProps {
  /** `next`: the record that stands in its place then. */
  readonly onBringBack: (keys: readonly string[], next: string | undefined) => void;
  readonly onEmpty: (keys: readonly string[], next: string | undefined) => void;
}

/** What was deleted, the last first: each record can come back whole. */
export function BinSection({ onBringBack, onEmpty }: BinSectionProps) {
  const bin = useSaveStatus((state) => state.bin);
  if (bin.length === 0) return null;
  const entries = [...bin].sort((a, b) => b.deletedAt - a.deletedAt);
  const keys = entries.map(({ key }) => key);
  return (
    <Section title={binWords.title} lead={binWords.lead}>
      {entries.length > 1 && (
        <div className="row">
          <Button onClick={() => onBringBack(keys, undefined)}>{binWords.restoreAll}</Button>
          <Button onClick={() => onEmpty(keys, undefined)}>{binWords.emptyAll}</Button>
        </div>
      )}
      <ul className="ruled" aria-label={binWords.title}>
        {entries.map((entry) => (
          <li key={entry.key} className={styles['binned']} data-record={entry.key}>
            <div className={styles['what']}>
              <span className="strong breakable">{recordName(entry)}</span>
              <span className="small soft">
                Deleted{' '}
                <time dateTime={new Date(entry.deletedAt).toISOString()}>{changedAt(entry.deletedAt)}</time>,{' '}
                {daysLeft(entry.daysLeft)}
              </span>
            </div>
            <div className={styles['rowActions']}>
              <Button
                look="plain"
                data-first
                aria-label={`${binWords.restore} ${recordName(entry)}`}
                onClick={() => onBringBack([entry.key], after(keys, [entry.key]))}
              >
                {binWords.restore}
              </Button>
              <Button
                look="plain"
                aria-label={`${binWords.forGood}: ${recordName(entry)}`}
                onClick={() => onEmpty([entry.key], after(keys, [entry.key]))}
              >
                {binWords.forGood}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
