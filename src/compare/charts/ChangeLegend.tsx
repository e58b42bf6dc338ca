import { type ReactNode, useId } from 'react';
import { hatchFill } from '../../charts/Hatches.tsx';
import { signWords } from '../../engine/words/words.ts';
import { changeSignWords } from '../words/changesPicture.ts';
import { Bar, ChangeHatches } from './ChangeBars.tsx';
import styles from './ChangeLegend.module.css';
import { ChangeSign } from './ChangeSign.tsx';

const signs = ['comes', 'goes', 'grows', 'shrinks', 'changes'] as const;

interface ChangeLegendProps {
  /** The table has no centres, and its figures in a column of their own. */
  readonly inTable?: boolean;
  /** A seat waits on one of the sides, so that there are dashed bars in colour. */
  readonly waits: boolean;
}

/** What the signs and looks of a comparison mean. */
export function ChangeLegend({ inTable = false, waits }: ChangeLegendProps) {
  const id = useId();
  const bar = { x: 0, y: 0, width: 24, height: 14, ink: 'var(--role-1)', hatch: hatchFill(id, 0) };
  return (
    <ul className={styles['legend']}>
      <Sample words={changeSignWords.before}>
        <Bar {...bar} look="owns" y={4} height={6} ink="var(--ink-faint)" thin />
      </Sample>
      <Sample words={changeSignWords.after}>
        <Bar {...bar} look="owns" />
      </Sample>
      <Sample words={signWords.contributes}>
        <ChangeHatches id={id} roles={1} grey={`${id}-grey`} />
        <Bar {...bar} look="contributes" />
      </Sample>
      {waits && (
        <Sample words={signWords.lent}>
          <Bar {...bar} look="lent" />
        </Sample>
      )}
      {signs.map((move) => (
        <Sample key={move} words={changeSignWords[move]}>
          <ChangeSign move={move} x={12} y={7} size={9} />
        </Sample>
      ))}
      {!inTable && (
        <Sample words={changeSignWords.centre}>
          <path d="M4,4 l4,6 h-8 z" fill="none" stroke="var(--ink-faint)" strokeWidth="1.25" />
          <path d="M8,7 H16" stroke="var(--role-1)" strokeWidth="1.25" />
          <path d="M19,4 l4,6 h-8 z" fill="var(--role-1)" />
        </Sample>
      )}
      {!inTable && <li>{changeSignWords.figures}</li>}
    </ul>
  );
}

function Sample({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg className={styles['sample']} viewBox="0 0 24 14" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
