import type { Playbook } from '../../../engine/playbook/playbook.ts';
import { Table } from '../../../ui/Table.tsx';
import { positionWords, rangeWords, takesSentence } from '../../words/titles.ts';
import styles from './TitlesStrip.module.css';
import { inOrder, type TitleItem } from './titleItems.ts';

/** The same content as the picture, as a table. */
export function TitlesTable({
  playbook,
  items,
}: {
  readonly playbook: Playbook;
  readonly items: readonly TitleItem[];
}) {
  return (
    <details className="fold" data-look="line">
      <summary>As a table</summary>
      <Table
        rows="wide"
        caption="All titles by their place between engineering, 0, and science, 1"
        className={styles['table']}
      >
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">Place</th>
            <th scope="col">Reach</th>
            <th scope="col">What it is</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(items).map((item) => (
            <tr key={item.title.id}>
              <th scope="row" className="strong">
                {item.title.name}
                {item.kind === 'role' && (
                  <span className={`${styles['seated']} tiny soft`}>role in the plan</span>
                )}
              </th>
              <td>{positionWords(item.title.position)}</td>
              <td>{rangeWords(item.title.range)}</td>
              <td>
                {item.title.summary} {item.kind === 'other' && takesSentence(playbook, item.title)}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  );
}
