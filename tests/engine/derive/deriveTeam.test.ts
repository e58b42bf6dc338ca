import { describe, expect, it } from 'vitest';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import { exactRegions, pairOverlap, roleEfforts } from '../../../src/engine/measure/overlap.ts';
import type { SetupId } from '../../../src/engine/playbook/playbook.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import matrix from '../../fixtures/matrix.json' with { type: 'json' };
import setupRegions from '../../fixtures/setupRegions.json' with { type: 'json' };
import { builtinTeam, factsOf, found, setupIds } from '../answers.ts';
import { brokenPromises, deepFreeze } from '../invariants.ts';
import { rule, smallPlaybook } from '../smallPlaybook.ts';

const letters = { owns: 'O', contributes: 'C', none: '-' } as const;

function expectedSetup(id: SetupId) {
  return found(
    matrix.scenarios.find((setup) => setup.id === id),
    id,
  );
}

describe.each(setupIds)('the team of %s', (id) => {
  const team = builtinTeam(id);
  const expected = expectedSetup(id);
  const actualCells = (duty: string): string => {
    const item = team.duties.find((candidate) => candidate.duty === duty);
    if (!item) return '-'.repeat(matrix.roles.length);
    return matrix.roles.map((role) => letters[item.cells.get(role)?.responsibility ?? 'none']).join('');
  };

  it('has the owner, the contributors and the bystanders of the matrix in every cell', () => {
    const actual = expected.duties.map(({ duty }) => `${duty} ${actualCells(duty)}`);
    expect(actual).toHaveLength(29);
    expect(actual).toEqual(expected.duties.map(({ duty, cells }) => `${duty} ${cells}`));
  });

  it('spends the effort of the matrix', () => {
    for (const { duty, effort } of expected.duties) {
      const actual = team.duties.find((item) => item.duty === duty)?.effort ?? 0;
      expect(actual, duty).toBeCloseTo(effort, 3);
    }
    const present = expected.duties.filter((item) => item.effort > 0).map((item) => item.duty);
    expect(team.duties.map((item) => item.duty).sort()).toEqual([...present].sort());
  });

  it('seats the roles of the matrix', () => {
    const seated = team.seats.filter((seat) => seat.status === 'needed' || seat.status === 'optional');
    expect(seated.map((seat) => seat.role)).toEqual(expected.present);
  });

  it('has the exact regions of the published diagram', () => {
    const system = found(
      setupRegions.systems.find((candidate) => candidate.id === `scenario_${id}`),
      id,
    );
    const efforts = roleEfforts(builtinPlaybook, team);
    const key = (roles: readonly string[]) => [...roles].sort().join(' ');
    const actual = new Map(exactRegions(efforts).map((region) => [key(region.roles), region.effort]));
    const published = new Map(system.regions.map((region) => [key(region.sets), region.weight]));
    expect([...actual.keys()].sort()).toEqual([...published.keys()].sort());
    for (const [roles, weight] of published) expect(actual.get(roles), roles).toBeCloseTo(weight, 5);
    for (const [a = '', b = ''] of system.disjoint) expect(pairOverlap(efforts, a, b).effort).toBe(0);
  });

  it('keeps every promise', () => {
    expect(brokenPromises(builtinPlaybook, team)).toEqual([]);
  });

  it('names its facts, with how much modelling there is, and its setup', () => {
    const bands = {
      'low-batch': '0.75',
      'low-online': '0.75',
      'high-batch': '1.5',
      'high-online': '3',
      horizontal: '3',
    };
    expect(team.facts).toEqual(factsOf(id, { modellingWork: bands[id] }));
    expect(team.setup).toBe(id);
  });
});

describe('deriveTeam', () => {
  it('gives an equal team for an equal input, and leaves the input alone', () => {
    const facts = deepFreeze(
      factsOf('high-online', { risk: 'high', dataInfraReady: false, modelOrigin: 'api' }),
    );
    const playbook = deepFreeze(structuredClone(builtinPlaybook));
    expect(deriveTeam(playbook, facts)).toEqual(
      deriveTeam(structuredClone(playbook), structuredClone(facts)),
    );
  });

  it('ignores answers to questions that the playbook does not ask, and answers in the place of the setup', () => {
    const context = { maturity: 'high', horizontal: true, mode: 'online', shoeSize: '43' };
    const { facts: _facts, ...team } = builtinTeam('low-batch', context);
    const { facts: _none, ...plain } = builtinTeam('low-batch');
    expect(team).toEqual(plain);
  });

  it('gives a team without duties when nobody may be seated', () => {
    const rules = [rule('nobody', [{ kind: 'gate', role: 'A' }])];
    const playbook = smallPlaybook({ roles: ['A'], duties: { d: { holders: 'O', effort: 5 } }, rules });
    const team = deriveTeam(playbook, factsOf('low-batch'));
    expect(team.duties).toEqual([]);
    expect(team.absentDuties.map((item) => item.duty)).toEqual(['d']);
    expect(team.seats[0]?.lentTo).toBeUndefined();
    expect(brokenPromises(playbook, team)).toEqual([]);
  });
});
