import { Pattern } from '@visx/visx';
import { roleColour } from '../ui/roleColour.ts';

interface HatchesProps {
  /** Makes the ids unique on the page. */
  readonly id: string;
  readonly roles: number;
}

/** One hatch a role: the sign of contributing, as opposed to owning. */
export function Hatches({ id, roles }: HatchesProps) {
  return (
    <defs>
      {Array.from({ length: roles }, (_, index) => (
        <Pattern.PatternLines
          // biome-ignore lint/suspicious/noArrayIndexKey: the place on the axis is the identity of a hatch.
          key={index}
          id={hatchId(id, index)}
          width={5}
          height={5}
          stroke={roleColour(index)}
          strokeWidth={1}
          orientation={['diagonal']}
        />
      ))}
    </defs>
  );
}

function hatchId(id: string, roleIndex: number): string {
  return `${id}-hatch-${roleIndex}`;
}

export function hatchFill(id: string, roleIndex: number): string {
  return `url(#${hatchId(id, roleIndex)})`;
}
