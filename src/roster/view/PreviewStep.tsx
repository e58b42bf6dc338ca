import { useState } from 'react';
import { type MemberField, memberFields } from '../../engine/people/memberProblems.ts';
import type { Member } from '../../engine/people/roster.ts';
import { type ImportMode, importMembers, mostMembers } from '../../engine/people/rosterChange.ts';
import { selectSized } from '../../plan/store/headcountSelectors.ts';
import { usePlan } from '../../plan/store/planStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Table } from '../../ui/Table.tsx';
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

const figures: ReadonlySet<string> = new Set(['fte', 'cost']);

/** The roster with what is imported, and how many that are. */
export type OnImport = (people: readonly Member[], mode: ImportMode, count: number) => void;

interface PreviewStepProps {
  readonly reading: RosterReading;
  readonly onBack: () => void;
  readonly onImport: OnImport;
}

const mostProblems = 20;
const mostShown = 8;

/** What would come of the import: who is taken, which rows are skipped and why. The last button does it. */
export function PreviewStep({ reading, onBack, onImport }: PreviewStepProps) {
  const people = usePlan((state) => state.document.headcount.people);
  const { playbook } = usePlan(selectSized);
  const [mode, setMode] = useState<ImportMode>('add');
  const { members, rows, translated } = reading;
  const refused = rows.filter((row) => row.kind === 'refused');
  const used = memberFields.filter((field) => members.some((member) => member[field] !== undefined));
  const size = members.length + (mode === 'add' ? people.length : 0);
  const isTooMany = size > mostMembers;
  const roleName = (id: string) => playbook.roles.find((role) => role.id === id)?.name ?? id;

  function cellText(member: (typeof members)[number], field: MemberField): string {
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
          <Notice>
            <h3 className="normal">{importWords.skipped}</h3>
            <ul className="stack gap-1">
              {refused.slice(0, mostProblems).map(({ row, problems }) => (
                <li key={row}>
                  <span className="strong tabular">Row {row}</span>{' '}
                  {problems.map(cellProblemSentence).join(' ')}
                </li>
              ))}
              {refused.length > mostProblems && <li>And {refused.length - mostProblems} more.</li>}
            </ul>
          </Notice>
        </section>
      )}
      {translated.length > 0 && (
        <p className="soft small">
          Titles read as roles: {translated.map(({ text, role }) => `${text} → ${roleName(role)}`).join(', ')}
          .
        </p>
      )}
      {members.length > 0 && (
        <div className="stack gap-2">
          <p className="strong" aria-hidden="true">
            {importWords.first}
          </p>
          <Table rows="tight" scrollBelow="content" caption={importWords.first} className={styles['preview']}>
            <thead>
              <tr>
                {used.map((field) => (
                  <th key={field} scope="col" data-nowrap data-number={figures.has(field) || undefined}>
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
                    <td
                      key={field}
                      className={field === 'name' ? 'strong' : undefined}
                      data-number={figures.has(field) || undefined}
                    >
                      {field === 'name' && member.name === '' ? (
                        <span className="faint">{rosterWords.openPosition}</span>
                      ) : (
                        cellText(member, field)
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
          {members.length > mostShown && <p className="soft small">And {members.length - mostShown} more.</p>}
        </div>
      )}
      {people.length > 0 && members.length > 0 && (
        <div className="row gap-5 small">
          <Segmented
            label="People already in the roster"
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
        <div role="alert">
          <Notice>{tooManySentence(size)}</Notice>
        </div>
      )}
      <div className="row">
        {members.length > 0 && (
          <Button
            look="primary"
            disabled={isTooMany}
            onClick={() => onImport(importMembers(people, members, mode), mode, members.length)}
          >
            {confirmWords(members.length, refused.length)}
          </Button>
        )}
        <Button onClick={onBack}>{importWords.back}</Button>
      </div>
    </>
  );
}
