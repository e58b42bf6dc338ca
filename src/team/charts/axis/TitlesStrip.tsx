import { useId, useState } from 'react';
import type { Playbook } from '../../../engine/playbook/playbook.ts';
import { axisEnds } from '../../../engine/words/words.ts';
import { RoleMark } from '../../../ui/RoleMark.tsx';
import { Table } from '../../../ui/Table.tsx';
import { useWidth } from '../../../ui/useWidth.ts';
import {
  alsoCalledSentence,
  mergeSentence,
  placeWords,
  positionWords,
  rangeWords,
  takesSentence,
} from '../../words/titles.ts';
import { EvidenceLine } from '../evidence/EvidenceLine.tsx';
import { inOrder, type TitleItem, titleItems } from './placeTitles.ts';
import { colourOf, TitlesRows } from './TitlesRows.tsx';
import styles from './TitlesStrip.module.css';

/** Below this width names and ranges no longer fit side by side: the strip turns into a list. */
const NARROW = 620;

/** The other titles and the seated roles on the fixed axis. Each opens to what it is; a table says the same as the picture. */
export function TitlesStrip({ playbook }: { readonly playbook: Playbook }) {
  const id = useId();
  const [ref, width] = useWidth(940);
  const [open, setOpen] = useState<string>();
  const items = titleItems(playbook);
  const shown = items.find((item) => item.title.id === open);
  const choose = (next: string) => setOpen(next === open ? undefined : next);
  return (
    <section className={styles['strip']} ref={ref} aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`} className={styles['heading']}>
        Other titles, on a fixed axis
      </h2>
      <p className={styles['lead']}>
        The dot shows where a title stands between engineering and science, the line how far it reaches.
        Choose one to read more.
      </p>
      {width < NARROW ? (
        <TitlesList playbook={playbook} items={items} open={open} onChoose={choose} />
      ) : (
        <>
          <TitlesRows
            playbook={playbook}
            items={items}
            width={width}
            open={open}
            detailId={`${id}-detail`}
            onChoose={choose}
          />
          <div id={`${id}-detail`}>{shown && <TitleDetail playbook={playbook} item={shown} />}</div>
        </>
      )}
      <TitlesTable playbook={playbook} items={items} />
    </section>
  );
}

/** What a title is, when a team needs it, what it takes from which seat, and who says so. */
function TitleDetail({ playbook, item }: { readonly playbook: Playbook; readonly item: TitleItem }) {
  const { title } = item;
  const takes = item.kind === 'other' ? takesSentence(playbook, item.title) : undefined;
  const merge = mergeSentence(playbook, title);
  return (
    <div className={styles['detail']}>
      <div className={styles['about']}>
        <h3 className={styles['detailName']}>
          {item.kind === 'role' && <RoleMark index={item.roleIndex} />}
          {title.name}
        </h3>
        <p>{title.summary}</p>
        {[takes, merge, alsoCalledSentence(title)].map(
          (sentence) => sentence && <p key={sentence}>{sentence}</p>,
        )}
      </div>
      <div className={styles['about']}>
        <h4 className={styles['when']}>{item.kind === 'role' ? 'In the plan' : 'Needed when'}</h4>
        <ul className={styles['reasons']}>
          {title.whenNeeded.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <EvidenceLine playbook={playbook} of={title} brief />
      </div>
    </div>
  );
}

/** The same content as the picture, as a table. */
function TitlesTable({ playbook, items }: Pick<TitlesListProps, 'playbook' | 'items'>) {
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
          {inOrder(items).map(({ kind, title }) => (
            <tr key={title.id}>
              <th scope="row" className="strong">
                {title.name}
                {kind === 'role' && <span className={`${styles['seated']} tiny soft`}>role in the plan</span>}
              </th>
              <td>{positionWords(title.position)}</td>
              <td>{rangeWords(title.range)}</td>
              <td>
                {title.summary} {kind === 'other' && takesSentence(playbook, title)}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  );
}

interface TitlesListProps {
  readonly playbook: Playbook;
  readonly items: readonly TitleItem[];
  readonly open: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** The narrow form: one list in the order of the axis, with a small bar for the range. */
function TitlesList({ playbook, items, open, onChoose }: TitlesListProps) {
  return (
    <>
      <div className={styles['listEnds']} aria-hidden="true">
        <span>{axisEnds[0]}</span>
        <span>{axisEnds[1]}</span>
      </div>
      <ol className={styles['list']}>
        {inOrder(items).map((item) => {
          const { id, name, position, range } = item.title;
          const [from, to] = range;
          const background = colourOf(item);
          return (
            <li key={id}>
              <button
                type="button"
                className={styles['listed']}
                data-kind={item.kind}
                aria-expanded={id === open}
                onClick={() => onChoose(id)}
              >
                <span>{name}</span>
                <span className="visually-hidden">, at {placeWords(item.title)}</span>
                <span className={styles['track']} aria-hidden="true">
                  <span
                    className={styles['trackRange']}
                    style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%`, background }}
                  />
                  <span className={styles['trackDot']} style={{ left: `${position * 100}%`, background }} />
                </span>
              </button>
              {id === open && <TitleDetail playbook={playbook} item={item} />}
            </li>
          );
        })}
      </ol>
    </>
  );
}
