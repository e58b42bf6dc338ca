import { useMemo, useState } from 'react';
import type { DutyId } from '../../engine/playbook/playbook.ts';
import { rootUnit } from '../../ui/rootUnit.ts';
import { Section } from '../../ui/Section.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { ChangeLegend } from '../charts/ChangeLegend.tsx';
import { ChangeSpectrum } from '../charts/ChangeSpectrum.tsx';
import { DutyChangeTable } from '../charts/DutyChangeTable.tsx';
import type { NamedSides } from '../words/changes.ts';
import { dutyChangeSentence } from '../words/changesPicture.ts';
import { pairWords } from '../words/comparePair.ts';
import styles from './ChangesView.module.css';

/** Two teams on one axis; on a phone as a table, which stands folded beside the picture elsewhere. */
export function ChangesPicture({
  sides,
  isPhone,
}: {
  readonly sides: NamedSides;
  readonly isPhone: boolean;
}) {
  if (isPhone) {
    return (
      <Section title={pairWords.picture} lead={pairWords.phoneLead}>
        <div className={`${styles['readout']} soft small`}>
          <ChangeLegend inTable waits={someWait(sides)} />
        </div>
        <DutyChangeTable teams={sides} />
      </Section>
    );
  }
  return (
    <Section title={pairWords.picture} lead={pairWords.pictureLead}>
      <WidePicture sides={sides} />
      <details className="fold no-print">
        <summary>{pairWords.asTable}</summary>
        <DutyChangeTable teams={sides} />
      </details>
    </Section>
  );
}

function WidePicture({ sides }: { readonly sides: NamedSides }) {
  const [ref, width] = useWidth(1100);
  const [duty, setDuty] = useState<DutyId>();
  const unit = rootUnit();
  const sizes = useMemo(
    () => ({ width, labelColumn: Math.min(165 * unit, width * 0.22), fontSize: 12 * unit }),
    [width, unit],
  );
  return (
    <div ref={ref}>
      <ChangeSpectrum teams={sides} sizes={sizes} duty={duty} onDuty={setDuty} />
      <div className={`${styles['readout']} soft small`} aria-hidden="true">
        {duty === undefined ? <ChangeLegend waits={someWait(sides)} /> : dutyChangeSentence(sides, duty)}
      </div>
    </div>
  );
}

function someWait({ before, after }: NamedSides): boolean {
  return [before, after].some(({ team }) => team.seats.some((seat) => seat.status === 'gated'));
}
