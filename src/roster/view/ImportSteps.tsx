import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { selectSized } from '../../plan/store/headcountSelectors.ts';
import { usePlan } from '../../plan/store/planStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { type DecodedText, decodeBytes, mostBytes } from '../model/csv/decodeBytes.ts';
import { guessSettings, type ImportSettings, withColumns } from '../model/csv/importSettings.ts';
import { parseTable, type Separator, type Table } from '../model/csv/parseTable.ts';
import { readRoster } from '../model/csv/readRoster.ts';
import { rosterWords } from '../words/roster.ts';
import { importWords, refusalSentence } from '../words/rosterImport.ts';
import { ColumnsStep } from './ColumnsStep.tsx';
import styles from './ImportSteps.module.css';
import { type OnImport, PreviewStep } from './PreviewStep.tsx';

interface ImportStepsProps {
  readonly onImport: OnImport;
  readonly onCancel: () => void;
}

const steps = ['choose', 'columns', 'preview'] as const;

/** From a table to a roster in three steps; the plan changes with the last button and not before. */
export function ImportSteps({ onImport, onCancel }: ImportStepsProps) {
  const { step, draft, reading, refusal, take, takeFile, change, next, goTo } = useImport();
  const place = useRef<HTMLOListElement>(null);
  const isFirst = useRef(true);
  // A reader begins each step at its name; the first begins where the dialog does.
  useEffect(() => {
    if (!isFirst.current) place.current?.querySelector<HTMLElement>(`[data-step="${step}"]`)?.focus();
    isFirst.current = false;
  }, [step]);

  return (
    <section
      className="stack"
      aria-label={importWords.title}
      // Beside the field for files too, or the browser would leave the app and show the file.
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const [file] = event.dataTransfer.files;
        if (file) void takeFile(file);
      }}
    >
      <ol className={`${styles['places']} row gap-5 small`} ref={place}>
        {steps.map((known) => (
          <li
            key={known}
            data-step={known}
            data-done={steps.indexOf(known) < steps.indexOf(step) || undefined}
            aria-current={known === step ? 'step' : undefined}
            tabIndex={-1}
          >
            {importWords.steps[known]}
          </li>
        ))}
      </ol>
      <div className="contents" role="alert">
        {refusal !== '' && <Notice>{refusal}</Notice>}
      </div>
      {step === 'choose' && (
        <ChooseStep
          text={draft?.text ?? ''}
          onText={(text) => take({ text })}
          onFile={(file) => void takeFile(file)}
          onCancel={onCancel}
        />
      )}
      {step === 'columns' && draft && reading && (
        <ColumnsStep
          table={draft.table}
          guess={draft.guess}
          settings={draft.settings}
          reading={reading}
          onChange={change}
          onSeparator={(separator) => take(draft, separator)}
          onBack={() => goTo('choose')}
          onNext={next}
        />
      )}
      {step === 'preview' && reading && (
        <PreviewStep reading={reading} onBack={() => goTo('columns')} onImport={onImport} />
      )}
    </section>
  );
}

/** A table that was read, and how it is to be understood. */
interface Draft {
  readonly text: string;
  /** The encoding of the file, if it was guessed. */
  readonly guess?: DecodedText['guess'];
  readonly table: Table;
  readonly settings: ImportSettings;
}

/** An import on its way: nothing of it is in the plan. */
function useImport() {
  const { playbook } = usePlan(selectSized);
  const [step, setStep] = useState<(typeof steps)[number]>('choose');
  const [draft, setDraft] = useState<Draft | undefined>();
  const [refusal, setRefusal] = useState('');
  const reading = useMemo(
    () => draft && readRoster(draft.table, draft.settings, playbook),
    [draft, playbook],
  );

  function take({ text, guess }: DecodedText, separator?: Separator) {
    const parsed = parseTable(text, separator);
    if (parsed.kind === 'refused') return setRefusal(refusalSentence(parsed.refusal));
    setDraft({ text, guess, table: parsed.table, settings: guessSettings(parsed.table, playbook) });
    goTo('columns');
  }

  async function takeFile(file: File) {
    setRefusal('');
    if (file.size > mostBytes) return setRefusal(refusalSentence({ kind: 'tooLong' }));
    try {
      take(decodeBytes(new Uint8Array(await file.arrayBuffer())));
    } catch {
      setRefusal(importWords.unreadable);
    }
  }

  function change(changes: Partial<ImportSettings>) {
    if (!draft) return;
    const settings = { ...draft.settings, ...changes };
    const isOtherTable = changes.columns !== undefined || changes.hasHeader !== undefined;
    setDraft({ ...draft, settings: isOtherTable ? withColumns(draft.table, settings) : settings });
    setRefusal('');
  }

  function next() {
    const columns = draft?.settings.columns ?? [];
    if (!columns.includes('name') || !columns.includes('role')) setRefusal(importWords.needsName);
    else if (reading?.rows.length === 0) setRefusal(importWords.noRows);
    else goTo('preview');
  }

  function goTo(where: (typeof steps)[number]) {
    setRefusal('');
    setStep(where);
  }

  return { step, draft, reading, refusal, take, takeFile, change, next, goTo };
}

interface ChooseStepProps {
  /** What was read before, for those who come back. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onCancel: () => void;
}

/** Larger texts are read at once and not shown: a field takes its time over thousands of lines. */
const longestShown = 10_000;

/** Where the table comes from: a file, or rows that are pasted. */
function ChooseStep({ text, onText, onFile, onCancel }: ChooseStepProps) {
  const id = useId();
  const [pasted, setPasted] = useState(text.length > longestShown ? '' : text);
  const [isOver, setOver] = useState(false);
  return (
    <>
      <p className={styles['about']}>{importWords.chooseAbout}</p>
      <label
        className={`${styles['file']} row gap-4`}
        data-over={isOver || undefined}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
      >
        <span className="strong">Choose a CSV file</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) onFile(file);
          }}
        />
        <span className="soft small">or drop one here</span>
      </label>
      <div className="stack gap-1 small">
        <label htmlFor={id}>Or paste rows, including the column names</label>
        <textarea
          id={id}
          className={styles['area']}
          rows={7}
          dir="auto"
          spellCheck={false}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain');
            if (text.length <= longestShown) return;
            event.preventDefault();
            onText(text);
          }}
        />
      </div>
      <div className="row">
        <Button look="primary" onClick={() => onText(pasted)}>
          Read rows
        </Button>
        <Button look="plain" onClick={onCancel}>
          {rosterWords.cancel}
        </Button>
      </div>
    </>
  );
}
