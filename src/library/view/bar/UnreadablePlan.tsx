import { useSaveStatus } from '../../../plan/persistence/saveStatus.ts';
import { usePlan } from '../../../plan/store/planStore.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './PlanBar.module.css';

interface UnreadablePlanProps {
  readonly onSaveRecord: () => void;
  readonly onLibrary: () => void;
  readonly onDraft: () => void;
}

const mostShown = 8;

/** A plan or link that does not open: what is wrong with it, and where to go. Nothing was changed. */
export function UnreadablePlan({ onSaveRecord, onLibrary, onDraft }: UnreadablePlanProps) {
  const source = usePlan((state) => state.source);
  const damaged = useSaveStatus((state) => state.damaged);
  if (source.kind !== 'unreadable') return null;
  const { from, problems } = source;
  return (
    <div className={`${styles['unreadable']} stack`} role="alert">
      <h1>{from.kind === 'v' ? 'This link cannot be opened' : 'This plan cannot be opened'}</h1>
      <ul className="stack gap-2 breakable">
        {problems.slice(0, mostShown).map(({ path, message }) => (
          <li key={`${path} ${message}`}>{message}</li>
        ))}
        {problems.length > mostShown && <li>And {problems.length - mostShown} more.</li>}
      </ul>
      <p>
        {damaged
          ? 'Nothing was changed, and the damaged record is still there. Save it to a file before you delete it.'
          : 'Nothing was changed.'}
      </p>
      <div className="row gap-3">
        {damaged && (
          <Button look="primary" onClick={onSaveRecord}>
            Save the damaged record
          </Button>
        )}
        <Button onClick={onLibrary}>Your plans</Button>
        <Button onClick={onDraft}>Start a new draft</Button>
      </div>
    </div>
  );
}
