import { Table } from '../../ui/Table.tsx';

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
    <details className="fold small">
      <summary>Show the figures as a table</summary>
      <Table rows="tight" scrollBelow="content" caption={caption}>
        <thead>
          <tr>
            {head.map((name, column) => (
              <th key={name} scope="col" data-nowrap data-number={column > 0 || undefined}>
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
                <td key={index} data-number>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  );
}
