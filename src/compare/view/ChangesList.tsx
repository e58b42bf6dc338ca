import { type RefObject, useEffect, useRef } from 'react';
import { counted } from '../../engine/words/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import type { Change, TeamChanges } from '../model/teamChanges.ts';
import { amountWords, changeReasonSentences, changeSentence, type NamedSides } from '../words/changes.ts';
import { changeFigures, changeHeadings } from '../words/changesFiles.ts';
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
    <Section title="What changes, and why">
      <div className="outdent no-print">
        <Button look="plain" onClick={() => setAll(true)}>
          Open all
        </Button>
        <Button look="plain" onClick={() => setAll(false)}>
          Close all
        </Button>
      </div>
      <div ref={ref} className="ruled">
        {changeHeadings
          .filter(([list]) => changes[list].length > 0)
          .map(([list, heading]) => (
            <details key={list} className={styles['group']} open={list === 'seats'}>
              <summary className={styles['head']}>
                <h3>{heading}</h3>
                <span className="soft small">{counted(changes[list].length, 'change', 'changes')}</span>
              </summary>
              <Table fixed rows="wide" caption={heading} className={styles['table']}>
                <thead>
                  <tr>
                    <th scope="col">About</th>
                    <th scope="col">Before</th>
                    <th scope="col">After</th>
                  </tr>
                </thead>
                {changes[list].map((change) => (
                  <Rows key={changeSentence(sides, change)} sides={sides} change={change} />
                ))}
              </Table>
            </details>
          ))}
      </div>
    </Section>
  );
}

function Rows({ sides, change }: { readonly sides: NamedSides; readonly change: Change }) {
  const [about, before, after] = changeFigures(sides, change, amountWords);
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
            <summary aria-label={`Why: ${sentence}`}>Why</summary>
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
function useOpenForPrint(ref: RefObject<HTMLElement | null>): void {
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
