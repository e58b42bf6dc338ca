import type { Playbook } from '../../../engine/playbook/playbook.ts';
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
    <details className={styles['twin']}>
      <summary className={styles['summary']}>As a table</summary>
      <table className={styles['table']}>
        <caption className="visually-hidden">
          All titles by their place between engineering, 0, and science, 1
        </caption>
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
              <th scope="row">
                {item.title.name}
                {item.kind === 'role' && <span className={styles['seated']}>role in the plan</span>}
              </th>
              <td>{positionWords(item.title.position)}</td>
              <td>{rangeWords(item.title.range)}</td>
              <td>
                {item.title.summary} {item.kind === 'other' && takesSentence(playbook, item.title)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
