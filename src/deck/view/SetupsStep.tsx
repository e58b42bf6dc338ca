import { useMemo } from 'react';
import { setupDescription } from '../../compare/words/compare.ts';
import { engineeringShare } from '../../engine/measure/measures.ts';
import { sameTeam, type TeamKind } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { wholePercent } from '../../engine/words/format.ts';
import { teamName } from '../../engine/words/words.ts';
import { dispatch, usePlan, usePlanned } from '../../plan/store/planStore.ts';
import { selectSetups } from '../../plan/store/selectors.ts';
import { ABOVE, type AxisSizes, HEAD, largestEffort } from '../../team/charts/axis/layoutFixedAxis.ts';
import { SetupMultiple } from '../../team/charts/axis/SetupMultiple.tsx';
import { RoleMark } from '../../ui/RoleMark.tsx';
import styles from './SetupsStep.module.css';
import { type Box, useBox } from './useBox.ts';

export function chooseTeam(team: TeamKind): void {
  dispatch({ kind: 'factsChanged', changes: [{ kind: 'team', team }] });
}

/** The other setups beside this one, on one axis; a number key or a click presents another. */
export function SetupsStep() {
  const { playbook, facts } = usePlanned();
  const setups = usePlan(selectSetups);
  const [ref, box] = useBox({ width: 1728, height: 700, font: 30 });
  const largest = useMemo(() => largestEffort(setups.map((setup) => setup.efforts)), [setups]);
  const columns = columnsIn(box);
  const sizes = useMemo(() => sizesOf(playbook, box, columns), [playbook, box, columns]);
  return (
    <div className={styles['step']}>
      <div className={styles['room']} data-fill={columns === 5 || undefined} ref={ref}>
        <ol className={styles['grid']} style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
          {setups.map(({ team, efforts }, index) => {
            const isCurrent = sameTeam(team.facts.team, facts.team);
            return (
              <li key={team.setup}>
                <button
                  type="button"
                  className={styles['setup']}
                  aria-current={isCurrent || undefined}
                  onClick={() => chooseTeam(team.facts.team)}
                >
                  <span className={`${styles['number']} soft`}>
                    {index + 1}
                    {isCurrent && <span className={styles['here']}>current</span>}
                  </span>
                  <span className="strong">{teamName(team.facts.team)}</span>
                  <span className={`${styles['share']} soft`}>
                    {wholePercent(engineeringShare(playbook, team))} engineering
                  </span>
                  <SetupMultiple {...{ playbook, team, efforts, sizes, largest }} />
                  <span className="visually-hidden">{setupDescription(playbook, team, efforts)}</span>
                </button>
              </li>
            );
          })}
        </ol>
      </div>
      <Legend playbook={playbook} isShort={sizes.names === 'short'} />
    </div>
  );
}

function Legend({ playbook, isShort }: { readonly playbook: Playbook; readonly isShort: boolean }) {
  return (
    <p className={`${styles['legend']} soft`}>
      {isShort &&
        playbook.roles.map((role, index) => (
          <span key={role.id} className={styles['role']}>
            <RoleMark index={index} />
            {role.short} <span className="soft">{role.name}</span>
          </span>
        ))}
      <span className={styles['hint']}>Press 1 to 5, or click, to show another setup.</span>
    </p>
  );
}

const FONT = 12;
/** Five lanes, the most there are, and the words above the picture, in the units of the drawing. */
const LANES = 5;
const WORDS = 5.4 * FONT;

/** Five side by side where names and marks have room, else two, else one. */
function columnsIn({ width, font }: Box): number {
  const units = (width * FONT) / font;
  if (units >= 600) return 5;
  return units >= 380 ? 2 : 1;
}

function sizesOf(playbook: Playbook, { width, height, font }: Box, columns: number): AxisSizes {
  const scale = font / FONT;
  const gap = 18;
  const column = width / scale / columns - (gap * (columns - 1)) / columns;
  const lanes = Math.max(LANES, playbook.roles.length);
  const bar = columns === 5 ? (height / scale - WORDS - FONT * HEAD) / lanes - FONT * ABOVE : 24;
  return {
    width: column,
    fontSize: FONT,
    labelColumn: undefined,
    names: column < 180 ? 'short' : 'full',
    bar: Math.min(34, Math.max(8, bar)),
  };
}
