import { useState } from 'react';
import type { Member } from '../../engine/people/roster.ts';
import { type ImportMode, importMembers, mostMembers } from '../../engine/people/rosterChange.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { RosterReading } from '../model/csv/readRoster.ts';
import { dutiesWords, fieldWords, fteWords, kindWords, levelWords, rosterWords } from '../words/roster.ts';
import {
  cellProblemSentence,
  confirmWords,
  importWords,
  modeWords,
  readingSentence,
  tooManySentence,
} from '../words/rosterImport.ts';
import styles from './ImportSteps.module.css';
import type { OnRosterChange } from './useRosterEdits.ts';

interface PreviewStepProps {
  readonly people: readonly Member[];
  readonly playbook: Playbook;
  readonly reading: RosterReading;
  readonly onBack: () => void;
  readonly onImport: OnRosterChange;
}

const mostProblems = 20;
const mostShown = 8;
const columns = ['name', 'kind', 'role', 'level', 'fte', 'start', 'end', 'duties', 'cost'] as const;

/** What would come of the import: who is taken, which rows are skipped and why. The last button does it. */
export function PreviewStep({ people, playbook, reading, onBack, onImport }: PreviewStepProps) {
  const [mode, setMode] = useState<ImportMode>('add');
  const { members, rows, translated } = reading;
  const refused = rows.filter((row) => row.kind === 'refused');
  const used = columns.filter((field) => members.some((member) => member[field] !== undefined));
  const size = members.length + (mode === 'add' ? people.length : 0);
  const isTooMany = size > mostMembers;
  const roleName = (id: string) => playbook.roles.find((role) => role.id === id)?.name ?? id;

  function cellText(member: (typeof members)[number], field: (typeof columns)[number]): string {
    switch (field) {
      case 'kind':
        return kindWords[member.kind];
      case 'role':
        return roleName(member.role);
      case 'level':
        return levelWords[member.level];
      case 'fte':
        return fteWords(member.fte);
      case 'duties':
        return dutiesWords(member.duties);
      case 'cost':
        return member.cost === undefined ? '' : fteWords(member.cost);
      case 'name':
      case 'start':
      case 'end':
        return member[field] ?? '';
    }
  }

  return (
    <>
      <p className={styles['about']}>{readingSentence(rows)}</p>
      {refused.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <section className={styles['problems']} aria-label={importWords.skipped} tabIndex={0}>
          <h3>{importWords.skipped}</h3>
          <ul>
            {refused.slice(0, mostProblems).map(({ row, problems }) => (
              <li key={row}>
                <span className={styles['row']}>Row {row}</span> {problems.map(cellProblemSentence).join(' ')}
              </li>
            ))}
            {refused.length > mostProblems && <li>And {refused.length - mostProblems} more.</li>}
          </ul>
        </section>
      )}
      {translated.length > 0 && (
        <p className={styles['hint']}>
          {importWords.translated}:{' '}
          {translated.map(({ text, role }) => `${text} → ${roleName(role)}`).join(', ')}.
        </p>
      )}
      {members.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <section className={styles['scroll']} aria-label={importWords.first} tabIndex={0}>
          <table className={styles['preview']}>
            <caption>{importWords.first}</caption>
            <thead>
              <tr>
                {used.map((field) => (
                  <th key={field} scope="col" data-column={field}>
                    {fieldWords[field]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {members.slice(0, mostShown).map((member, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of a picture that never changes
                <tr key={index}>
                  {used.map((field) => (
                    <td key={field} data-column={field}>
                      {field === 'name' && member.name === '' ? (
                        <span className={styles['nobody']}>{rosterWords.openPosition}</span>
                      ) : (
                        cellText(member, field)
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {members.length > mostShown && (
            <p className={styles['hint']}>And {members.length - mostShown} more.</p>
          )}
        </section>
      )}
      {people.length > 0 && members.length > 0 && (
        <div className={styles['settings']}>
          <Segmented
            label={importWords.mode}
            options={(['add', 'replace'] as const).map((value) => ({
              value,
              label: modeWords(value, people.length),
            }))}
            value={mode}
            onChange={setMode}
          />
        </div>
      )}
      {isTooMany && (
        <p className={styles['refusal']} role="alert">
          {tooManySentence(size)}
        </p>
      )}
      <div className={styles['actions']}>
        {members.length > 0 && (
          <Button
            look="primary"
            disabled={isTooMany}
            onClick={() =>
              onImport(importMembers(people, members, mode), {
                kind: 'rosterImported',
                mode,
                count: members.length,
              })
            }
          >
            {confirmWords(members.length, refused.length)}
          </Button>
        )}
        <Button onClick={onBack}>{importWords.back}</Button>
      </div>
    </>
  );
}
