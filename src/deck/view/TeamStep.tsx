import { useMemo } from 'react';
import { useMeasureText } from '../../charts/useMeasureText.ts';
import type { Team } from '../../engine/derive/team.ts';
import { isDrawn } from '../../engine/derive/team.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { usePlanned } from '../../plan/store/planStore.ts';
import { DutyGrid } from '../../team/charts/matrix/DutyGrid.tsx';
import type { SpectrumSizes } from '../../team/charts/spectrum/layoutSpectrum.ts';
import { Spectrum, SpectrumLegend } from '../../team/charts/spectrum/Spectrum.tsx';
import { spectrumDescription } from '../../team/words/spectrum.ts';
import { PHONE, useMediaQuery } from '../../ui/useMediaQuery.ts';
import styles from './StepFrame.module.css';
import { type Box, useBox } from './useBox.ts';

const nothing = () => undefined;

/** The team of the setup: the picture as large as the screen allows. */
export function TeamStep() {
  const { playbook, team, efforts } = usePlanned();
  const isPhone = useMediaQuery(PHONE);
  const [ref, box] = useBox({ width: 1728, height: 760, font: 30 });
  const sizes = useSizes(playbook, team, box);
  return (
    <figure className={styles['fill']}>
      <figcaption className="visually-hidden">{spectrumDescription(playbook, team, efforts)}</figcaption>
      {isPhone ? (
        <DutyGrid
          playbook={playbook}
          team={team}
          label="The spectrum: duties from engineering to science, by role"
          look="phone"
          emphasis={undefined}
          chosen={undefined}
          onEmphasis={nothing}
          onChoose={nothing}
        />
      ) : (
        <div className={styles['room']} ref={ref}>
          <div className={styles['picture']}>
            <Spectrum playbook={playbook} team={team} efforts={efforts} sizes={sizes} />
          </div>
        </div>
      )}
      <div className="soft">
        <SpectrumLegend turned={isPhone} team={team} />
      </div>
    </figure>
  );
}

const FONT = 12;
/** What the drawing has above and below its lanes: the ends of the axis, and three rows of labels. */
const ABOVE_AND_BELOW = 106;

/** The drawing is made at its usual size and scaled as a whole, so that text, gaps and lines keep their proportions. */
function useSizes(playbook: Playbook, team: Team, box: Box): SpectrumSizes {
  const measure = useMeasureText();
  return useMemo(() => {
    const scale = box.font / FONT;
    const lanes = team.seats.filter(isDrawn).length;
    const lane = Math.min(84, Math.max(32, (box.height / scale - ABOVE_AND_BELOW) / Math.max(1, lanes)));
    const names = Math.max(...playbook.roles.map((role) => measure(role.name, FONT + 2.5)));
    return {
      width: box.width / scale,
      lane,
      cell: lane * 0.6,
      labelColumn: names * 1.06 + 14,
      tier: 17,
      fontSize: FONT,
      labelFrom: 4,
    };
  }, [playbook, team, box, measure]);
}
