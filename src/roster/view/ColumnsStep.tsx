import { levels } from '../../engine/people/roster.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { type Separator, separators } from '../model/csv/guessSeparator.ts';
import { asksForOrder, bodyOf, headersOf, type ImportSettings } from '../model/csv/importSettings.ts';
import type { ImportField } from '../model/csv/matchColumns.ts';
import type { RosterReading } from '../model/csv/readRoster.ts';
import { levelWords } from '../words/roster.ts';
import {
  guessedEncoding,
  importFieldWords,
  importWords,
  readingSentence,
  separatorWords,
} from '../words/rosterImport.ts';
import { ChosenWords } from './ChosenWords.tsx';
import styles from './ImportSteps.module.css';
import type { Draft } from './useImport.ts';

interface ColumnsStepProps {
  readonly draft: Draft;
  readonly reading: RosterReading;
  readonly playbook: Playbook;
  readonly onChange: (changes: Partial<ImportSettings>) => void;
  readonly onSeparator: (separator: Separator) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

const fields: readonly ImportField[] = [
  'name',
  'surname',
  'role',
  'kind',
  'level',
  'fte',
  'start',
  'end',
  'duties',
  'cost',
];

/** What each column holds, and what the table itself does not tell. */
export function ColumnsStep(props: ColumnsStepProps) {
  const { draft, reading, playbook, onChange, onSeparator, onBack, onNext } = props;
  const { table, settings } = draft;
  const { columns, hasHeader } = settings;
  // A column is its place: names may repeat.
  const places = headersOf(table, hasHeader).map((header, index) => ({ header, index }));
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
      {draft.guess && <p className="small">{guessedEncoding(draft.guess)}</p>}
      <div className="row gap-5 small">
        <label className="row">
          {importWords.separator}
          <select
            value={table.separator}
            onChange={(event) => {
              const separator = separators.find((known) => known === event.target.value);
              if (separator) onSeparator(separator);
            }}
          >
            {separators.map((separator) => (
              <option key={separator} value={separator}>
                {separatorWords[separator]}
              </option>
            ))}
          </select>
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={hasHeader}
            onChange={(event) => onChange({ hasHeader: event.target.checked })}
          />
          {importWords.header}
        </label>
      </div>
      <ul className="ruled" aria-label={importWords.steps.columns}>
        {places.map(({ header, index }) => (
          <li
            key={index}
            className={styles['column']}
            data-skipped={columns[index] === undefined || undefined}
          >
            <span className={`${styles['header']} strong breakable`}>{header}</span>
            <span className={`${styles['examples']} soft small`}>{examples(index)}</span>
            <select
              aria-label={`Column ${header}`}
              value={columns[index] ?? ''}
              onChange={(event) =>
                choose(
                  index,
                  fields.find((field) => field === event.target.value),
                )
              }
            >
              <option value="">{importWords.skip}</option>
              {fields.map((field) => (
                <option key={field} value={field}>
                  {importFieldWords[field]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {asksForOrder(table, settings) && (
        <Notice
          actions={
            <Segmented
              label={importWords.dateOrder}
              options={[
                { value: 'day-first', label: importWords.dayFirst },
                { value: 'month-first', label: importWords.monthFirst },
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
                { value: 'share', label: importWords.share },
                { value: 'hours', label: importWords.hours },
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
                { value: 'thousands', label: importWords.thousands },
                { value: 'ones', label: importWords.ones },
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
            options={playbook.roles.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={settings.roles}
            onChange={(roles) => onChange({ roles })}
          />
          <ChosenWords
            title={importWords.ranks}
            about={importWords.ranksAbout}
            words={reading.unmatchedLevels}
            options={levels.map((value) => ({ value, label: levelWords[value] }))}
            chosen={settings.levels}
            onChange={(chosen) => onChange({ levels: chosen })}
          />
        </>
      )}
      <div className="dialog-foot row">
        <Button look="primary" onClick={onNext}>
          {importWords.check}
        </Button>
        <Button onClick={onBack}>{importWords.back}</Button>
        <p className="soft small" role="status">
          {isReady && readingSentence(reading.rows)}
        </p>
      </div>
    </>
  );
}
