import { useId } from 'react';
import { memberFields } from '../../engine/people/memberProblems.ts';
import { levels } from '../../engine/people/roster.ts';
import { selectSized } from '../../plan/store/headcountSelectors.ts';
import { usePlan } from '../../plan/store/planStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import type { DecodedText } from '../model/csv/decodeBytes.ts';
import { asksForOrder, bodyOf, headersOf, type ImportSettings } from '../model/csv/importSettings.ts';
import type { ImportField } from '../model/csv/matchColumns.ts';
import { type Separator, separators, type Table } from '../model/csv/parseTable.ts';
import type { RosterReading, Unmatched } from '../model/csv/readRoster.ts';
import { levelWords } from '../words/roster.ts';
import {
  guessedEncoding,
  importFieldWords,
  importWords,
  readingSentence,
  rowsWords,
  separatorWords,
} from '../words/rosterImport.ts';
import styles from './ImportSteps.module.css';

interface ColumnsStepProps {
  readonly table: Table;
  /** The encoding of the file, if it was guessed. */
  readonly guess: DecodedText['guess'];
  readonly settings: ImportSettings;
  readonly reading: RosterReading;
  readonly onChange: (changes: Partial<ImportSettings>) => void;
  readonly onSeparator: (separator: Separator) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

const [name, ...otherFields] = memberFields;
const fieldOptions = [
  { value: '' as const, label: 'Skip this column' },
  ...[name, 'surname' as const, ...otherFields].map((value) => ({ value, label: importFieldWords[value] })),
];
const separatorOptions = separators.map((value) => ({ value, label: separatorWords[value] }));
const levelOptions = levels.map((value) => ({ value, label: levelWords[value] }));

/** What each column holds, and what the table itself does not tell. */
export function ColumnsStep(props: ColumnsStepProps) {
  const { table, guess, settings, reading, onChange, onSeparator, onBack, onNext } = props;
  const { playbook } = usePlan(selectSized);
  const separatorId = useId();
  const { columns, hasHeader } = settings;
  const rows = bodyOf(table, hasHeader);
  const isReady = columns.includes('name') && columns.includes('role');

  function choose(index: number, field: ImportField | undefined) {
    // A field is in one column: where it was before is skipped.
    onChange({ columns: columns.map((old, at) => (at === index ? field : old === field ? undefined : old)) });
  }

  const examples = (index: number) =>
    [...new Set(rows.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== ''))]
      .slice(0, 3)
      .join(' · ');

  return (
    <>
      <p className={styles['about']}>{importWords.columnsAbout}</p>
      {guess && <p className="small">{guessedEncoding(guess)}</p>}
      <div className="row gap-5 small">
        <div className="row">
          <label htmlFor={separatorId}>Cells are separated by</label>
          <Select
            id={separatorId}
            value={table.separator}
            options={separatorOptions}
            onChoose={onSeparator}
          />
        </div>
        <label className="check">
          <input
            type="checkbox"
            checked={hasHeader}
            onChange={(event) => onChange({ hasHeader: event.target.checked })}
          />
          The first row holds the column names
        </label>
      </div>
      <ul className="ruled" aria-label={importWords.steps.columns}>
        {headersOf(table, hasHeader).map((header, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, as names may repeat.
            key={index}
            className={styles['column']}
            data-skipped={columns[index] === undefined || undefined}
          >
            <span className={`${styles['header']} strong breakable`}>{header}</span>
            <span className={`${styles['examples']} soft small`}>{examples(index)}</span>
            <Select
              aria-label={`Column ${header}`}
              value={columns[index] ?? ''}
              options={fieldOptions}
              onChoose={(field) => choose(index, field === '' ? undefined : field)}
            />
          </li>
        ))}
      </ul>
      {asksForOrder(table, settings) && (
        <Notice
          actions={
            <Segmented
              label={importWords.dateOrder}
              options={[
                { value: 'day-first', label: 'Day' },
                { value: 'month-first', label: 'Month' },
              ]}
              value={settings.dateOrder}
              onChange={(dateOrder) => onChange({ dateOrder })}
            />
          }
        >
          <p>{importWords.dateOrder}</p>
        </Notice>
      )}
      <div className="row gap-5 small">
        {columns.includes('fte') && (
          <div className="row">
            <span>{importWords.fteUnit}</span>
            <Segmented
              label={importWords.fteUnit}
              options={[
                { value: 'share', label: 'FTE or percent' },
                { value: 'hours', label: 'Hours of a 40-hour week' },
              ]}
              value={settings.fteUnit}
              onChange={(fteUnit) => onChange({ fteUnit })}
            />
          </div>
        )}
        {columns.includes('cost') && (
          <div className="row">
            <span>{importWords.costUnit}</span>
            <Segmented
              label={importWords.costUnit}
              options={[
                { value: 'thousands', label: 'Thousands' },
                { value: 'ones', label: 'Whole units' },
              ]}
              value={settings.costUnit}
              onChange={(costUnit) => onChange({ costUnit })}
            />
          </div>
        )}
      </div>
      {isReady && (
        <>
          <ChosenWords
            title={importWords.titles}
            about={importWords.titlesAbout}
            words={reading.unmatchedRoles}
            options={playbook.roles.map(({ id, name: label }) => ({ value: id, label }))}
            chosen={settings.roles}
            onChange={(roles) => onChange({ roles })}
          />
          <ChosenWords
            title={importWords.ranks}
            about={importWords.ranksAbout}
            words={reading.unmatchedLevels}
            options={levelOptions}
            chosen={settings.levels}
            onChange={(chosen) => onChange({ levels: chosen })}
          />
        </>
      )}
      <div className="dialog-foot row">
        <Button look="primary" onClick={onNext}>
          Check rows
        </Button>
        <Button onClick={onBack}>{importWords.back}</Button>
        <p className="soft small" role="status">
          {isReady && readingSentence(reading.rows)}
        </p>
      </div>
    </>
  );
}

interface ChosenWordsProps<Value extends string> {
  readonly title: string;
  readonly about: string;
  readonly words: readonly Unmatched[];
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: ReadonlyMap<string, Value>;
  readonly onChange: (chosen: ReadonlyMap<string, Value>) => void;
}

/** Words of a table that the plan does not know, each with what it shall mean. */
function ChosenWords<Value extends string>(props: ChosenWordsProps<Value>) {
  const { title, about, words, options, chosen, onChange } = props;
  if (words.length === 0) return null;

  function choose(text: string, value: Value | '') {
    const next = new Map(chosen);
    if (value === '') next.delete(text);
    else next.set(text, value);
    onChange(next);
  }

  return (
    <section className="stack gap-2" aria-label={title}>
      <h3 className="normal">{title}</h3>
      <p className="soft small">{about}</p>
      <ul className="ruled">
        {words.map(({ text, rows }) => (
          <li key={text} className={styles['column']}>
            <span className={`${styles['header']} strong breakable`}>{text}</span>
            <span className={`${styles['examples']} soft small`}>{rowsWords(rows)}</span>
            <Select<Value | ''>
              aria-label={text}
              value={chosen.get(text) ?? ''}
              options={[{ value: '', label: 'Skip these rows' }, ...options]}
              onChoose={(value) => choose(text, value)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
