import { useEffect, useRef } from 'react';
import type { Member } from '../../engine/people/roster.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { Notice } from '../../ui/Notice.tsx';
import { importWords } from '../words/rosterImport.ts';
import { ChooseStep } from './ChooseStep.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import styles from './ImportSteps.module.css';
import { PreviewStep } from './PreviewStep.tsx';
import { type ImportStep, useImport } from './useImport.ts';
import type { OnRosterChange } from './useRosterEdits.ts';

interface ImportStepsProps {
  readonly people: readonly Member[];
  readonly playbook: Playbook;
  readonly onImport: OnRosterChange;
  readonly onCancel: () => void;
}

const steps: readonly ImportStep[] = ['choose', 'columns', 'preview'];

/** From a table to a roster in three steps; the plan changes with the last button and not before. */
export function ImportSteps({ people, playbook, onImport, onCancel }: ImportStepsProps) {
  const { step, draft, reading, refusal, take, takeFile, change, next, goTo } = useImport(playbook);
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
          draft={draft}
          reading={reading}
          playbook={playbook}
          onChange={change}
          onSeparator={(separator) => take(draft, separator)}
          onBack={() => goTo('choose')}
          onNext={next}
        />
      )}
      {step === 'preview' && reading && (
        <PreviewStep
          people={people}
          playbook={playbook}
          reading={reading}
          onBack={() => goTo('columns')}
          onImport={onImport}
        />
      )}
    </section>
  );
}
