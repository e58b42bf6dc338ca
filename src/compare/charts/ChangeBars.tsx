import { Cell } from '../../charts/Cell.tsx';
import { useChart } from '../../charts/ChartContext.tsx';
import { roleColourIn } from '../../charts/chartTheme.ts';
import type { ChangeCell } from './layoutChanges.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface ChangeBarsProps {
  readonly cell: Pick<ChangeCell, 'look' | 'move'>;
  readonly roleIndex: number;
  /** Where the bar of each side is, if the role has the duty there. */
  readonly before: Box;
  readonly after: Box;
}

/**
 * A role's part in a duty on both sides: before as a thin grey bar, after as a full one in the colour of the role, both in the
 * looks of the spectrum. What has gone leaves a dashed outline, so that its place is not simply empty.
 */
export function ChangeBars({ cell: { look, move }, roleIndex, before, after }: ChangeBarsProps) {
  const { theme } = useChart();
  return (
    <>
      {look.before && <Cell {...before} look={look.before} colour={theme.faint} thin />}
      {look.after && <Cell {...after} look={look.after} colour={roleColourIn(theme, roleIndex)} />}
      {move === 'goes' && !look.after && (
        <Cell {...after} width={before.width} look="lent" colour={theme.faint} thin />
      )}
    </>
  );
}
