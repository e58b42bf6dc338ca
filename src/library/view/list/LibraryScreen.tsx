import { useCallback, useEffect, useRef, useState } from 'react';
import type { PickedFile, PlanFiles } from '../../../plan/persistence/planFiles.ts';
import { saveStatusStore, useSaveStatus } from '../../../plan/persistence/saveStatus.ts';
import { usePlan } from '../../../plan/store/planStore.ts';
import { Button } from '../../../ui/Button.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import type { Done } from '../../store/done.ts';
import type { Library } from '../../store/library.ts';
import { addLabel, addQuestion, binWords, emptyQuestion, eraseQuestion } from '../../words/bin.ts';
import { listFailureSentence } from '../../words/saving.ts';
import { unreadableFileSentence } from '../../words/unreadableFile.ts';
import { AskDialog, type Question } from './AskDialog.tsx';
import { BackupReminder } from './BackupReminder.tsx';
import { BackupSection } from './BackupSection.tsx';
import { BinSection } from './BinSection.tsx';
import { DamagedList } from './DamagedList.tsx';
import { doneMessage } from './doneMessage.ts';
import styles from './LibraryScreen.module.css';
import { type Message, MessageBox } from './MessageBox.tsx';
import { PlanTable } from './PlanTable.tsx';
import { RemovedLine } from './RemovedLine.tsx';
import { useFileDrop } from './useFileDrop.ts';
import { useFocusRecord } from './useFocusRecord.ts';

interface LibraryScreenProps {
  readonly library: Library;
  readonly files: PlanFiles;
  readonly hrefOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
  readonly onSaveDraft: () => void;
  readonly onNewDraft: () => void;
  /** A record that is no plan any more, as it lies in storage. */
  readonly onSaveRecord: (id: string) => void;
  /** Several plans in one file. */
  readonly onExport: (ids: readonly string[]) => void;
  /** All of them. */
  readonly onBackUp: () => void;
}

/** All plans of this browser. A file dropped anywhere on the screen is opened. */
export function LibraryScreen(props: LibraryScreenProps) {
  const { library, files, onOpen } = props;
  const list = useSaveStatus((state) => state.list);
  const hasPlans = list.kind === 'ok' && list.plans.length > 0;
  const isDraft = usePlan((state) => state.source.kind === 'draft');
  const screen = useRef<HTMLDivElement>(null);
  const [message, setMessage] = useState<Message | undefined>();
  const [question, setQuestion] = useState<Question | undefined>();
  const focusRecord = useFocusRecord(screen);
  useEffect(() => library.watch(), [library]);

  const run = useCallback(async (work: Promise<Done>) => {
    const done = await work;
    setMessage(doneMessage(done));
    return done;
  }, []);

  async function openFile(picked: Promise<PickedFile>) {
    const read = await picked;
    if (read.kind === 'failed') {
      const problem = { path: '', message: unreadableFileSentence(read.reason) };
      setMessage({ title: 'The file could not be read. Nothing was changed.', problems: [problem] });
    }
    if (read.kind !== 'ok') return;
    const done = await run(library.addFile(read.file));
    if (done.kind === 'done') onOpen(done.id);
    if (done.kind !== 'asks') return;
    const { plans, refused, each } = done;
    const onAgree = () => run(library.addAll(plans, each()));
    setQuestion({ ...addQuestion(plans, refused), label: addLabel(plans), onAgree });
  }

  const remove = useCallback(
    async (ids: readonly string[], next: string | undefined) => {
      const done = await run(library.remove(ids));
      if (done.kind === 'removed') focusRecord(next);
      if (done.kind !== 'noRoom') return;
      const onAgree = async () => {
        await run(library.erase(ids));
        focusRecord(next);
      };
      setQuestion({ ...eraseQuestion(ids.length), label: binWords.forGood, onAgree });
    },
    [library, run, focusRecord],
  );

  async function bringBack(work: Promise<Done>, next: string | undefined) {
    const done = await run(work);
    if (done.kind === 'broughtBack') focusRecord(next ?? done.ids[0]);
  }

  function askToEmpty(keys: readonly string[], next: string | undefined) {
    const entries = saveStatusStore.get().bin.filter(({ key }) => keys.includes(key));
    const onAgree = async () => {
      await run(library.empty(keys));
      focusRecord(next);
    };
    setQuestion({ ...emptyQuestion(entries), label: binWords.forGood, onAgree });
  }

  const onRename = useCallback(
    (id: string, title: string) => void run(library.rename(id, title)),
    [library, run],
  );
  const onDuplicate = useCallback((id: string) => void run(library.duplicate(id)), [library, run]);
  const isOver = useFileDrop((file) => void openFile(files.read(file)));

  return (
    <div ref={screen} tabIndex={-1} className={`${styles['screen']} stack`} data-over={isOver || undefined}>
      <PageTitle title="Your plans">
        Plans are saved in this browser only. Save a plan to a file to use it elsewhere.
      </PageTitle>
      <div className="row">
        {isDraft && (
          <Button look="primary" onClick={props.onSaveDraft}>
            Save the current draft
          </Button>
        )}
        <Button onClick={props.onNewDraft}>New draft</Button>
        <Button onClick={() => void openFile(files.pick())}>Open a file</Button>
        <span className="soft small">or drop one here</span>
      </div>
      {hasPlans && (
        <BackupReminder onBackUp={props.onBackUp} onTurnOff={() => void library.backups.remind(false)} />
      )}
      <MessageBox
        message={message}
        onClose={() => setMessage(undefined)}
        onTakeBack={(ids) => void remove(ids, undefined)}
      />
      <RemovedLine onUndo={() => void bringBack(library.undoRemove(), undefined)} />
      {list.kind === 'reading' && <p className="soft small">Loading your plans…</p>}
      {list.kind === 'failed' && (
        <div role="alert">
          <Notice
            title={listFailureSentence(list.failure)}
            actions={<Button onClick={() => void library.refresh()}>Try again</Button>}
          />
        </div>
      )}
      {list.kind === 'ok' && list.plans.length === 0 && <NoPlans />}
      {list.kind === 'ok' && list.plans.length > 0 && (
        <PlanTable
          plans={list.plans}
          hrefOf={props.hrefOf}
          previewOf={library.preview}
          onRename={onRename}
          onDuplicate={onDuplicate}
          onRemove={remove}
          onExport={props.onExport}
        />
      )}
      {list.kind === 'ok' && (
        <DamagedList
          ids={list.damaged}
          onSave={props.onSaveRecord}
          onRemove={(ids, next) => void remove(ids, next)}
        />
      )}
      {hasPlans && <BackupSection backups={library.backups} onBackUp={props.onBackUp} />}
      <BinSection
        onBringBack={(keys, next) => void bringBack(library.bringBack(keys), next)}
        onEmpty={askToEmpty}
      />
      <AskDialog question={question} onClose={() => setQuestion(undefined)} />
    </div>
  );
}

function NoPlans() {
  return (
    <Empty title="No saved plans yet" level={2}>
      <p>
        A new plan is an unsaved draft in the link. Save it to give it a name, save every edit, and undo step
        by step, even tomorrow.
      </p>
    </Empty>
  );
}
