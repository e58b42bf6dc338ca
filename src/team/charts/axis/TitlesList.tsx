import type { Playbook } from '../../../engine/playbook/playbook.ts';
import { placeWords } from '../../words/titles.ts';
import { TitleDetail } from './TitleDetail.tsx';
import { colourOf } from './TitlesRows.tsx';
import styles from './TitlesStrip.module.css';
import { inOrder, type TitleItem } from './titleItems.ts';

interface TitlesListProps {
  readonly playbook: Playbook;
  readonly items: readonly TitleItem[];
  readonly open: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** The narrow form: one list in the order of the axis, with a small bar for the range. */
export function TitlesList({ playbook, items, open, onChoose }: TitlesListProps) {
  return (
    <>
      <div className={styles['listEnds']} aria-hidden="true">
        <span>Engineering</span>
        <span>Science</span>
      </div>
      <ol className={styles['list']}>
        {inOrder(items).map((item) => {
          const isOpen = item.title.id === open;
          return (
            <li key={item.title.id}>
              <button
                type="button"
                className={styles['listed']}
                data-kind={item.kind}
                aria-expanded={isOpen}
                onClick={() => onChoose(item.title.id)}
              >
                <span>{item.title.name}</span>
                <span className="visually-hidden">, at {placeWords(item.title)}</span>
                <SmallRange item={item} />
              </button>
              {isOpen && <TitleDetail playbook={playbook} item={item} />}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function SmallRange({ item }: { readonly item: TitleItem }) {
  const [from, to] = item.title.range;
  const colour = colourOf(item);
  return (
    <span className={styles['track']} aria-hidden="true">
      <span
        className={styles['trackRange']}
        style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%`, background: colour }}
      />
      <span
        className={styles['trackDot']}
        style={{ left: `${item.title.position * 100}%`, background: colour }}
      />
    </span>
  );
}
