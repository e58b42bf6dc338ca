import { useEffect, useState } from 'react';
import type { PickedFile, PlanFiles } from '../../../plan/persistence/planFiles.ts';
import { useSaveStatus } from '../../../plan/persistence/saveStatus.ts';
import { usePlan } from '../../../plan/store/planStore.ts';
import { Button } from '../../../ui/Button.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import type { Done, Library } from '../../store/library.ts';
import { addedSentence, failureWords, listFailureSentence } from '../../words/saving.ts';
import { unreadableFileSentence } from '../../words/unreadableFile.ts';
import { DamagedList } from './DamagedList.tsx';
import styles from './LibraryScreen.module.css';
import { type Message, MessageBox } from './MessageBox.tsx';
import { PlanTable } from './PlanTable.tsx';
import { RemovedLine } from './RemovedLine.tsx';
import { useFileDrop } from './useFileDrop.ts';

interface LibraryScreenProps {
  readonly library: Library;
  readonly files: PlanFiles;
  readonly hrefOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
  readonly onSaveDraft: () => void;
  readonly onNewDraft: () => void;
  /** A record that is no plan any more, as it lies in storage. */
  readonly onSaveRecord: (id: string) => void;
}

/** All plans of this browser. A file dropped anywhere on the screen is opened. */
export function LibraryScreen(props: LibraryScreenProps) {
  const { library, files, onOpen } = props;
  const list = useSaveStatus((state) => state.list);
  const isDraft = usePlan((state) => state.source.kind === 'draft');
  const [message, setMessage] = useState<Message | undefined>();
  useEffect(() => library.watch(), [library]);

  async function run(work: Promise<Done | undefined>) {
    const done = await work;
    setMessage(done && messageOf(done));
    return done?.kind === 'done' ? done.id : undefined;
  }

  async function openFile(picked: Promise<PickedFile>) {
    const read = await picked;
    if (read.kind === 'failed') {
      const problem = { path: '', message: unreadableFileSentence(read.reason) };
      setMessage({ title: 'The file could not be read. Nothing was changed.', problems: [problem] });
    }
    if (read.kind !== 'ok') return;
    const id = await run(library.addText(read.file.text));
    if (id !== undefined) onOpen(id);
  }

  const isOver = useFileDrop((file) => void openFile(files.read(file)));

  return (
    <div className={`${styles['screen']} stack`} data-over={isOver || undefined}>
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
      <MessageBox message={message} onClose={() => setMessage(undefined)} />
      <RemovedLine onBringBack={() => void run(library.bringBack())} />
      {list.kind === 'reading' && <p className="soft small">Loading your plans…</p>}
      {list.kind === 'failed' && (
        <div role="alert">
          <Notice title={listFailureSentence(list.failure)} />
        </div>
      )}
      {list.kind === 'ok' && list.plans.length === 0 && <NoPlans />}
      {list.kind === 'ok' && list.plans.length > 0 && (
        <PlanTable
          plans={list.plans}
          hrefOf={props.hrefOf}
          previewOf={library.preview}
          onRename={(id, title) => void run(library.rename(id, title))}
          onDuplicate={(id) => void run(library.duplicate(id))}
          onRemove={(id) => void run(library.remove(id))}
        />
      )}
      {list.kind === 'ok' && (
        <DamagedList
          ids={list.damaged}
          onSave={props.onSaveRecord}
          onRemove={(id) => void run(library.remove(id))}
        />
      )}
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

function messageOf(done: Done): Message | undefined {
  if (done.kind === 'done') return undefined;
  if (done.kind === 'added') return { title: addedSentence(done), problems: [] };
  if (done.kind === 'failed') return { title: failureWords[done.failure], problems: [] };
  return { title: 'The file could not be opened. Nothing was changed.', problems: done.problems };
}
