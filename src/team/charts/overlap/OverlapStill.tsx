import { useMemo } from 'react';
import { useMeasureText } from '../../../charts/useMeasureText.ts';
import type { Playbook } from '../../../engine/playbook/playbook.ts';
import { roleName, roleShort } from '../../../engine/words/words.ts';
import type { DrawnOverlap } from '../teamPicture.ts';
import { layoutOverlap } from './layoutOverlap.ts';
import { OverlapShapes } from './OverlapShapes.tsx';
import styles from './OverlapStill.module.css';
import { placeShares } from './placeShares.ts';

interface OverlapStillProps {
  readonly playbook: Playbook;
  readonly drawn: DrawnOverlap;
  /** Another drawing is on its way. */
  readonly waiting: boolean;
  /** In the units of the drawing, which is scaled as a whole: text, gaps and lines keep their proportions. */
  readonly size: { readonly width: number; readonly height: number; readonly fontSize: number };
  /** Whether regions say their share, as far as they have room. */
  readonly withShares?: boolean;
}

/** The overlap picture to look at only. Hidden from assistive technology: words and figures stand beside it. */
export function OverlapStill({ playbook, drawn, waiting, size, withShares = false }: OverlapStillProps) {
  const { efforts, drawing } = drawn;
  const { width, height, fontSize } = size;
  const measure = useMeasureText();
  const placed = useMemo(() => {
    const room = { width, height, fontSize, measure };
    const names = new Map([...efforts.keys()].map((role) => [role, roleName(playbook, role)]));
    const short = new Map([...efforts.keys()].map((role) => [role, roleShort(playbook, role)]));
    // A name within its shape would take the share below it for that of the whole role.
    const layout = layoutOverlap(withShares ? { ...drawing, labels: [] } : drawing, names, room, short);
    return { layout, shares: withShares ? placeShares(layout, drawing.labels, efforts, room) : [] };
  }, [playbook, efforts, drawing, width, height, fontSize, measure, withShares]);
  return (
    <svg
      className={styles['still']}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      data-waiting={waiting || undefined}
    >
      <OverlapShapes
        playbook={playbook}
        efforts={efforts}
        layout={placed.layout}
        fontSize={fontSize}
        emphasis={undefined}
      />
      {/* While another drawing is on its way, the figures are those of a team that is gone. */}
      {(waiting ? [] : placed.shares).map(({ x, y, text, roles }) => (
        <text
          key={roles.join(' ')}
          className={styles['share']}
          x={x}
          y={y + fontSize * 0.35}
          fontSize={fontSize}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
