import { useId } from 'react';
import { AxisLine } from '../../../charts/AxisLine.tsx';
import { useMeasureText } from '../../../charts/useMeasureText.ts';
import type { Playbook } from '../../../engine/playbook/playbook.ts';
import { axisEnds } from '../../../engine/words/words.ts';
import { roleColour } from '../../../ui/roleColour.ts';
import { placeWords } from '../../words/titles.ts';
import { placeTitles, type TitleItem } from './placeTitles.ts';
import styles from './TitlesStrip.module.css';

interface TitlesRowsProps {
  readonly playbook: Playbook;
  readonly items: readonly TitleItem[];
  readonly width: number;
  readonly open: string | undefined;
  readonly detailId: string;
  readonly onChoose: (id: string) => void;
}

const FONT = 13;
const PADDING = 7;
const ROW = 38;

/** The wide form: names above their ranges, stacked so that nothing meets; the seated roles first, then the others. */
export function TitlesRows(props: TitlesRowsProps) {
  const { playbook, items, width } = props;
  const id = useId();
  return (
    <div className={styles['rows']}>
      <div className={styles['ends']} aria-hidden="true">
        <span>{axisEnds[0]}</span>
        <span>{axisEnds[1]}</span>
      </div>
      <svg className={styles['axis']} width={width} height={3} aria-hidden="true">
        <AxisLine id={id} x={0} y={0} width={width} roles={playbook.roles.length} />
      </svg>
      <TitleGroup
        {...props}
        items={items.filter((item) => item.kind === 'role')}
        label="The roles of the plan"
      />
      <TitleGroup {...props} items={items.filter((item) => item.kind === 'other')} label="Other titles" />
    </div>
  );
}

function TitleGroup({
  items,
  width,
  open,
  detailId,
  onChoose,
  label,
}: TitlesRowsProps & { readonly label: string }) {
  const measure = useMeasureText();
  const { titles, rows } = placeTitles(
    items.map(({ title }) => ({ ...title, nameWidth: Math.ceil(measure(title.name, FONT, 'semibold')) })),
    { width, padding: PADDING },
  );
  return (
    <ol className={styles['group']} aria-label={label} style={{ height: rows * ROW }}>
      {items.map((item, index) => {
        const placed = titles[index];
        const background = colourOf(item);
        return (
          placed && (
            <li key={item.title.id}>
              <button
                type="button"
                className={styles['title']}
                data-kind={item.kind}
                style={{ left: placed.left, width: placed.width, top: placed.row * ROW }}
                aria-expanded={item.title.id === open}
                aria-controls={detailId}
                onClick={() => onChoose(item.title.id)}
              >
                <span className={styles['name']} style={{ left: placed.nameLeft - placed.left }}>
                  {item.title.name}
                </span>
                <span className="visually-hidden">, at {placeWords(item.title)}</span>
                <span
                  className={styles['range']}
                  style={{ left: placed.rangeLeft - placed.left, width: placed.rangeWidth, background }}
                />
                <span className={styles['dot']} style={{ left: placed.dot - placed.left, background }} />
              </button>
            </li>
          )
        );
      })}
    </ol>
  );
}

/** Roles keep their colour everywhere; other titles are neutral. */
export function colourOf(item: TitleItem): string {
  return item.kind === 'role' ? roleColour(item.roleIndex) : 'var(--line-strong)';
}
