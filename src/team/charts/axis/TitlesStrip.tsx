import { useId, useState } from 'react';
import type { Playbook } from '../../../engine/playbook/playbook.ts';
import { useWidth } from '../../../ui/useWidth.ts';
import { TitleDetail } from './TitleDetail.tsx';
import { TitlesList } from './TitlesList.tsx';
import { TitlesRows } from './TitlesRows.tsx';
import styles from './TitlesStrip.module.css';
import { TitlesTable } from './TitlesTable.tsx';
import { titleItems } from './titleItems.ts';

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
