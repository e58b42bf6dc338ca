import { type RefObject, useEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import type { Change, TeamChanges } from '../model/teamChanges.ts';
import { changeReasonSentences, changeSentence, type NamedSides } from '../words/changes.ts';
import { changeHeadings } from '../words/changesFiles.ts';
import { changeCount, changeRow, pairWords } from '../words/comparePair.ts';
import styles from './ChangesList.module.css';

interface ChangesListProps {
  readonly sides: NamedSides;
  readonly changes: TeamChanges;
}

/** Every change in a table for each kind, with its reasons folded below it. On paper everything is open. */
export function ChangesList({ sides, changes }: ChangesListProps) {
  const ref = useRef<HTMLDivElement>(null);
  useOpenForPrint(ref);
  const setAll = (open: boolean) => {
    for (const fold of ref.current?.querySelectorAll('details') ?? []) fold.open = open;
  };
  return (
    <Section title={pairWords.changes}>
      <div className="outdent no-print">
        <Button look="plain" onClick={() => setAll(true)}>
          {pairWords.openAll}
        </Button>
        <Button look="plain" onClick={() => setAll(false)}>
          {pairWords.closeAll}
        </Button>
      </div>
      <div ref={ref} className="ruled">
        {changeHeadings.map(([list, heading]) =>
          changes[list].length === 0 ? null : (
            <Group
              key={list}
              sides={sides}
              heading={heading}
              changes={changes[list]}
              isFirst={list === 'seats'}
            />
          ),
        )}
      </div>
    </Section>
  );
}

interface GroupProps {
  readonly sides: NamedSides;
  readonly heading: string;
  readonly changes: readonly Change[];
  readonly isFirst: boolean;
}

function Group({ sides, heading, changes, isFirst }: GroupProps) {
  return (
    <details className={styles['group']} open={isFirst}>
      <summary className={styles['head']}>
        <h3>{heading}</h3>
        <span className="soft small">{changeCount(changes.length)}</span>
      </summary>
      <Table fixed rows="wide" caption={heading} className={styles['table']}>
        <thead>
          <tr>
            {pairWords.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {changes.map((change) => (
          <Rows key={changeSentence(sides, change)} sides={sides} change={change} />
        ))}
      </Table>
    </details>
  );
}

function Rows({ sides, change }: { readonly sides: NamedSides; readonly change: Change }) {
  const [about, before, after] = changeRow(sides, change);
  const sentence = changeSentence(sides, change);
  return (
    <tbody className={styles['change']}>
      <tr>
        <th scope="row" className="strong">
          {change.kind === 'advice' ? sentence : about}
        </th>
        <td className="soft">{before}</td>
        <td>{after}</td>
      </tr>
      <tr>
        <td colSpan={3} className={styles['why']}>
          <details className="fold">
            <summary aria-label={`${pairWords.why}: ${sentence}`}>{pairWords.why}</summary>
            <ul className="stack gap-1 soft prose">
              {changeReasonSentences(sides, change).map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </details>
        </td>
      </tr>
    </tbody>
  );
}

/** Opens every fold inside for as long as the page is printed: paper has nothing to press. */
export function useOpenForPrint(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let closed: readonly HTMLDetailsElement[] = [];
    const open = () => {
      closed = [...(ref.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
      for (const fold of closed) fold.open = true;
    };
    const close = () => {
      for (const fold of closed) fold.open = false;
      closed = [];
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, [ref]);
}
