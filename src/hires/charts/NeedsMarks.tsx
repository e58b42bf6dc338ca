import type { LegendEntry } from '../../charts/Legend.tsx';
import { rounded } from '../../charts/rounded.ts';
import { RoleBar, RoleSquare, TableMarks } from '../../charts/TableMarks.tsx';
import { Hatch } from './Hatch.tsx';
import type { PlacedNeeds } from './layoutNeeds.ts';

const BAR = 10;

/** What is needed beside what is there, line by line and period by period. */
export function NeedsMarks({ placed: { table, bars, room } }: { readonly placed: PlacedNeeds }) {
  return (
    <>
      {table.rows.map(({ key, middle, data: { roleIndex, cells } }) => (
        <g key={key}>
          <RoleSquare y={middle} roleIndex={roleIndex} />
          {cells.map(({ has, gap }, index) => (
            <NeedBar
              key={bars[index]}
              x={bars[index] ?? 0}
              y={middle}
              has={room * has}
              gap={room * gap}
              roleIndex={roleIndex}
            />
          ))}
        </g>
      ))}
      <TableMarks table={table} />
    </>
  );
}

export function needsLegend(roleIndex: number, bar: string, gap: string): readonly LegendEntry[] {
  return [
    { sample: <NeedBar x={0} y={7} has={20} gap={0} roleIndex={roleIndex} />, text: bar },
    { sample: <NeedBar x={0} y={7} has={0} gap={20} roleIndex={roleIndex} />, text: gap },
  ];
}

interface NeedBarProps {
  readonly x: number;
  /** Its middle. */
  readonly y: number;
  readonly has: number;
  readonly gap: number;
  readonly roleIndex: number;
}

/** A bar of what is there, hatched on to the need. */
function NeedBar({ x, y, has, gap, roleIndex }: NeedBarProps) {
  return (
    <>
      {has > 0.5 && <RoleBar x={x} middle={y} width={has} height={BAR} roleIndex={roleIndex} />}
      {gap > 1.5 && <Hatch x={x + has} y={rounded(y - BAR / 2)} width={gap} height={BAR} />}
    </>
  );
}
