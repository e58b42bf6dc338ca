import styles from './FigureTable.module.css';

interface FigureTableProps {
  readonly caption: string;
  /** Above the first column, and above each of the others. */
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly string[];
    readonly isSum?: boolean;
  }[];
}

/** The figures of a picture, folded until somebody wants them. */
export function FigureTable({ caption, head, rows }: FigureTableProps) {
  return (
    <details className={styles['fold']}>
      <summary className={styles['summary']}>Show the figures as a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard. */}
      <section className={styles['scroll']} aria-label={caption} tabIndex={0}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells, isSum }, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have one name, and none has a state.
              <tr key={row} data-sum={isSum}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column.
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
