import { describe, expect, test } from 'vitest';
import { deriveTeam } from '../../../../src/engine/derive/deriveTeam.ts';
import { roleEfforts } from '../../../../src/engine/measure/overlap.ts';
import { allTeams, type Facts, setupOf } from '../../../../src/engine/playbook/facts.ts';
import { builtinPlaybook } from '../../../../src/playbook/builtinPlaybook.ts';
import { lookOf } from '../../../../src/team/charts/lookOf.ts';
import { hitSpectrum, layoutSpectrum } from '../../../../src/team/charts/spectrum/layoutSpectrum.ts';
import { interpolateSpectrum } from '../../../../src/team/charts/spectrum/Spectrum.tsx';

const sizes = { width: 980, lane: 56, cell: 32, labelColumn: 150, tier: 17, fontSize: 12, labelFrom: 3 };
const measure = (text: string) => text.length * 6.6;

function place(facts: Facts) {
  const team = deriveTeam(builtinPlaybook, facts);
  const placed = layoutSpectrum(builtinPlaybook, team, roleEfforts(builtinPlaybook, team), sizes, measure);
  return { team, placed };
}

describe.each(allTeams.map((team) => [setupOf(team), team] as const))('the spectrum of %s', (_, kind) => {
  const { team, placed } = place({ team: kind, context: {} });

  test('has columns as wide as their effort, in the order of the axis, that fill the plot', () => {
    const widths = placed.columns.map((column) => column.width / placed.plot.width);
    expect(widths).toEqual(team.duties.map((duty) => expect.closeTo(duty.effort / 100)));
    const positions = placed.columns.map(
      ({ duty }) => builtinPlaybook.duties.find(({ id }) => id === duty)?.position ?? 0,
    );
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  test('draws a cell exactly where a role holds a duty', () => {
    const drawn = placed.cells.map((cell) => `${cell.role} ${cell.duty} ${cell.look}`).sort();
    const held = team.duties
      .flatMap(({ duty, owner, contributors }) => [
        `${owner} ${duty} owns`,
        ...contributors.map((role) => `${role} ${duty} contributes`),
      ])
      .sort();
    expect(drawn).toEqual(held);
  });

  test('keeps every centre within its extent, and the engineers left of the scientists', () => {
    const centres = placed.lanes.map((lane) => lane.centre ?? Number.NaN);
    expect(centres).toEqual([...centres].sort((a, b) => a - b));
    for (const lane of placed.lanes) {
      expect(lane.centre).toBeGreaterThan(lane.extent?.[0] ?? Number.NaN);
      expect(lane.centre).toBeLessThan(lane.extent?.[1] ?? Number.NaN);
    }
  });

  test('labels the duties of three percent or more; one at most must wait for the readout', () => {
    const labelled = new Set(placed.labels.map((label) => label.duty));
    const missing = team.duties.filter((duty) => duty.effort >= 3 && !labelled.has(duty.duty));
    expect(missing.length).toBeLessThanOrEqual(1);
    expect(missing.every((duty) => duty.effort < 5)).toBe(true);
  });

  test('finds the cell under a point', () => {
    for (const cell of placed.cells) {
      expect(hitSpectrum(placed, { x: cell.x + cell.width / 2, y: cell.y + cell.height / 2 })).toEqual({
        duty: cell.duty,
        role: cell.role,
      });
    }
    expect(hitSpectrum(placed, { x: 2, y: 2 })).toEqual({ duty: undefined, role: undefined });
  });
});

test('a waiting seat has a lane with what it lends, and no effort', () => {
  const { team, placed } = place({
    team: { kind: 'product', maturity: 'high', mode: 'online' },
    context: { smallGainsPay: false },
  });
  const lane = placed.lanes.find((candidate) => candidate.role === 'AS');
  expect(lane).toMatchObject({ waits: true, share: 0, centre: undefined });
  expect(new Set(placed.cells.filter((cell) => cell.role === 'AS').map((cell) => cell.look))).toEqual(
    new Set(['lent']),
  );
  expect(lookOf(team, 'model-improvement', 'AS')).toBe('lent');
});

test('between two setups nothing is drawn where neither holds it', () => {
  const from = place({ team: { kind: 'product', maturity: 'low', mode: 'batch' }, context: {} }).placed;
  const to = place({ team: { kind: 'horizontal' }, context: {} }).placed;
  const known = new Set([...from.cells, ...to.cells].map((cell) => cell.key));
  for (const t of [0, 0.3, 0.5, 0.8, 1]) {
    const frame = interpolateSpectrum(from, to, t);
    expect(frame.cells.every((cell) => known.has(cell.key))).toBe(true);
    expect(frame.cells.every((cell) => cell.opacity >= 0 && cell.opacity <= 1)).toBe(true);
  }
  const visible = interpolateSpectrum(from, to, 1).cells.filter((cell) => cell.opacity > 0);
  expect(visible).toEqual(to.cells);
});
