import { useId, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { rosterWords } from '../words/roster.ts';
import { importWords } from '../words/rosterImport.ts';
import styles from './ImportSteps.module.css';

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
export function ChooseStep({ text, onText, onFile, onCancel }: ChooseStepProps) {
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
        <span className="strong">{importWords.file}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) onFile(file);
          }}
        />
        <span className="soft small">{importWords.drop}</span>
      </label>
      <div className="stack gap-1 small">
        <label htmlFor={id}>{importWords.paste}</label>
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
          {importWords.read}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {rosterWords.cancel}
        </Button>
      </div>
    </>
  );
}
