import { memo, Suspense, useMemo, useState } from 'react';
import type { Team } from '../../engine/derive/team.ts';
import type { RoleEfforts } from '../../engine/measure/overlap.ts';
import { guidanceAt } from '../../engine/playbook/guidance.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { axisEnds } from '../../engine/words/words.ts';
import { Button } from '../../ui/Button.tsx';
import { PictureIcon } from '../../ui/icons.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { rootUnit } from '../../ui/rootUnit.ts';
import { PHONE, useMediaQuery } from '../../ui/useMediaQuery.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { RuleNotes } from '../charts/evidence/RuleNotes.tsx';
import { DutyGrid } from '../charts/matrix/DutyGrid.tsx';
import { Spectrum, SpectrumLegend } from '../charts/spectrum/Spectrum.tsx';
import { dutySentence, effortBasis, spectrumDescription } from '../words/spectrum.ts';
import type { PictureId } from './exportedPictures.ts';
import styles from './PlanScreen.module.css';
import { type Inspection, inspectPart, partOf } from './useInspection.ts';

const TitlesStrip = lazyPart(async () => (await import('../charts/axis/TitlesStrip.tsx')).TitlesStrip);

interface SpectrumPanelProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly efforts: RoleEfforts;
  readonly inspection: Inspection;
  readonly onExport: (picture: PictureId) => void;
}

/** The role spectrum; on a phone turned, with engineering on top. */
export const SpectrumPanel = memo(function SpectrumPanel(props: SpectrumPanelProps) {
  const { playbook, team, efforts, inspection, onExport } = props;
  const { emphasis, emphasise } = inspection;
  const chosen = partOf(inspection.inspected);
  const picture = { playbook, team, emphasis, onEmphasis: emphasise, onChoose: inspectPart };
  const isPhone = useMediaQuery(PHONE);
  const [titles, setTitles] = useState(false);
  const [ref, width] = useWidth(980);
  // Very wide screens set everything larger; the drawing goes with them.
  const unit = rootUnit();
  const sizes = useMemo(
    () => ({
      width,
      lane: 56 * unit,
      cell: 32 * unit,
      labelColumn: Math.min(150 * unit, width * 0.22),
      tier: 17 * unit,
      fontSize: 12 * unit,
      labelFrom: 3,
    }),
    [width, unit],
  );
  return (
    <figure className={styles['spectrum']} ref={ref}>
      <figcaption className="visually-hidden">{spectrumDescription(playbook, team, efforts)}</figcaption>
      {isPhone ? (
        <>
          <p className="tiny strong soft">{axisEnds[0]}</p>
          <DutyGrid
            {...picture}
            chosen={chosen}
            label="The spectrum: duties from engineering to science, by role"
            look="phone"
          />
          <p className="tiny strong soft">{axisEnds[1]}</p>
        </>
      ) : (
        <Spectrum {...picture} efforts={efforts} sizes={sizes} chosen={chosen} />
      )}
      <div className={`${styles['readout']} small soft`} aria-hidden="true">
        {emphasis && 'duty' in emphasis ? (
          dutySentence(playbook, team, emphasis.duty)
        ) : (
          <SpectrumLegend turned={isPhone} team={team} />
        )}
      </div>
      <div className={`${styles['layers']} no-print`}>
        <Button look="plain" aria-expanded={titles} onClick={() => setTitles(!titles)}>
          {titles ? 'Hide other titles' : 'Show other titles'}
        </Button>
        <Button look="plain" onClick={() => onExport('spectrum')}>
          <PictureIcon />
          Export the spectrum
        </Button>
        <span className={`${styles['basis']} tiny soft`}>{effortBasis(playbook)}</span>
      </div>
      {titles && (
        <Suspense fallback={null}>
          <TitlesStrip playbook={playbook} />
        </Suspense>
      )}
      <RuleNotes
        playbook={playbook}
        title="How to read the spectrum"
        rules={guidanceAt(playbook, 'spectrum')}
      />
    </figure>
  );
});
