import type { ReactNode } from 'react';
import { useChart } from '../../../charts/ChartContext.tsx';
import { roleColourIn } from '../../../charts/chartTheme.ts';
import type { Stress } from '../../../charts/emphasis.ts';
import { DROP, Lines } from '../../../charts/Lines.tsx';
import { rounded } from '../../../charts/rounded.ts';
import { roleIndex } from '../../../engine/playbook/lookup.ts';
import type { Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { LINE_HEIGHT } from './placeNames.ts';
import { type PlacedOverlap, SHARE_SIZE } from './placeOverlap.ts';

interface OverlapMarksProps {
  readonly playbook: Playbook;
  readonly placed: PlacedOverlap;
  /** How strongly a role shows. */
  readonly stressOf?: (role: RoleId) => Stress;
  /** What lies over the shapes and under their names. */
  readonly children?: ReactNode;
}

/** The shapes of the roles, the shares of their regions, and their names. */
export function OverlapMarks({ playbook, placed, stressOf, children }: OverlapMarksProps) {
  const { theme, Text } = useChart();
  const { shapes, shares, names, fontSize } = placed;
  const shareSize = fontSize * SHARE_SIZE;
  const colour = (role: RoleId) => roleColourIn(theme, roleIndex(playbook, role));
  return (
    <>
      {shapes.map(({ id, path }) => (
        <path
          key={id}
          data-shape={id}
          data-stress={stressOf?.(id)}
          d={path}
          fill={colour(id)}
          fillOpacity={0.2}
          stroke={colour(id)}
          strokeWidth={2}
        />
      ))}
      {children}
      {shares.map(({ x, y, text, roles }) => (
        <Text
          key={roles.join(' ')}
          x={x}
          y={y + shareSize * DROP}
          size={shareSize}
          fill={theme.ink}
          anchor="middle"
        >
          {text}
        </Text>
      ))}
      {names.map(({ id, x, y, lines, leader }) => (
        <g key={id} data-name={id} data-stress={stressOf?.(id)}>
          {leader && (
            <>
              <path
                d={`M${rounded(leader[0].x)} ${rounded(leader[0].y)}L${rounded(leader[1].x)} ${rounded(leader[1].y)}`}
                stroke={theme.strongLine}
                fill="none"
              />
              <circle cx={rounded(leader[1].x)} cy={rounded(leader[1].y)} r={3} fill={colour(id)} />
            </>
          )}
          <Lines
            x={x}
            y={y}
            around
            size={fontSize}
            step={fontSize * LINE_HEIGHT}
            weight="semibold"
            fill={theme.ink}
            anchor="middle"
          >
            {lines}
          </Lines>
        </g>
      ))}
    </>
  );
}
