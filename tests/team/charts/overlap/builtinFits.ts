import { deriveTeam } from '../../../../src/engine/derive/deriveTeam.ts';
import { roleEfforts } from '../../../../src/engine/measure/overlap.ts';
import { allTeams, setupOf } from '../../../../src/engine/playbook/facts.ts';
import { fitEuler } from '../../../../src/euler/fitEuler.ts';
import type { EulerFit, Shape } from '../../../../src/euler/types.ts';
import { builtinPlaybook } from '../../../../src/playbook/builtinPlaybook.ts';
import { hashOf, overlapSystem, systemKey } from '../../../../src/team/charts/overlap/storedFits.ts';

/** That of the first setup, which belongs to the first screen, and those of the others. */
export const fitsFiles = {
  first: 'src/team/charts/overlap/storedFits.json',
  later: 'src/team/charts/overlap/laterFits.json',
} as const;

interface BuiltinFit {
  readonly name: string;
  readonly key: string;
  readonly fit: EulerFit;
}

/** The drawings that the engine makes of the built-in setups. */
export function builtinFits(): readonly BuiltinFit[] {
  return allTeams.map((team) => {
    const efforts = roleEfforts(builtinPlaybook, deriveTeam(builtinPlaybook, { team, context: {} }));
    const system = overlapSystem(efforts);
    return { name: setupOf(team), key: systemKey(system), fit: fitEuler(system) };
  });
}

/** The text of the file of drawings, one to a line. */
export function storedFitsText(fits: readonly BuiltinFit[]): string {
  return `[\n${fits.map(({ key, fit }) => JSON.stringify(pack(key, fit))).join(',\n')}\n]\n`;
}

function pack(key: string, { shapes, labels, quality }: EulerFit) {
  return {
    hash: hashOf(key),
    shapes: Object.entries(shapes).map(([set, shape]) => ({ set, curve: packShape(shape) })),
    labels: labels.map(({ sets, x, y, radius }) => ({
      sets,
      disc: [x, y, radius].map((value) => Math.round(value * 1e4) / 1e4),
    })),
    exact: quality.exact,
    worst: quality.worst && {
      sets: quality.worst.sets,
      wanted: rounded(quality.worst.wanted),
      drawn: rounded(quality.worst.drawn),
    },
  };
}

function packShape(shape: Shape): readonly number[] {
  const values = 'poly' in shape ? (shape.curve ?? []) : numbersOf(shape);
  return values.map(rounded);
}

function rounded(value: number): number {
  return Math.round(value * 1e7) / 1e7;
}

/** All numbers of a shape, in their order. */
export function numbersOf(shape: Shape): readonly number[] {
  return 'poly' in shape ? shape.poly.flat() : [shape.cx, shape.cy, shape.a, shape.b, shape.phi];
}
