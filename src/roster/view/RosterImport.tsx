import { Suspense, useState } from 'react';
import type { Member } from '../../engine/people/roster.ts';
import { usePlan } from '../../plan/store/planStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { importedSentence, importWords } from '../words/rosterImport.ts';
import styles from './RosterTable.module.css';
import { setPeople } from './rosterEdits.ts';

// With the parser, when somebody asks for it.
const ImportSteps = lazyPart(async () => (await import('./ImportSteps.tsx')).ImportSteps);

/** The way in for tables: a button, its dialog, and what came of it. */
export function RosterImport() {
  const people = usePlan((state) => state.document.headcount.people);
  const [open, setOpen] = useState(false);
  /** What came of it, said as long as its last line is there: undo takes it back. */
  const [done, setDone] = useState<
    { readonly count: number; readonly last: Member['id'] | undefined } | undefined
  >();
  const isThere = done !== undefined && people.some(({ id }) => id === done.last);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        aria-haspopup="dialog"
        onClick={() => {
          setDone(undefined);
          setOpen(true);
        }}
      >
        Import…
      </Button>
      <span className={`${styles['said']} soft small`} role="status">
        {isThere && importedSentence(done.count)}
      </span>
      <Dialog title={importWords.title} open={open} onClose={close} wide>
        <ErrorBoundary resetKey={open} fallback={() => <p role="alert">{importWords.failed}</p>}>
          <Suspense>
            <ImportSteps
              onCancel={close}
              onImport={(next, mode, count) => {
                setPeople(next, { kind: 'rosterImported', mode, count });
                setDone({ count, last: next.at(-1)?.id });
                close();
              }}
            />
          </Suspense>
        </ErrorBoundary>
      </Dialog>
    </>
  );
}
