import { beforeAll, describe, expect, it } from 'vitest';
import { deriveTeam } from '../../src/engine/derive/deriveTeam.ts';
import type { Team } from '../../src/engine/derive/team.ts';
import { sharedDuties } from '../../src/engine/explain/conclusion.ts';
import { engineeringShare, fixedPlace, weekOf } from '../../src/engine/measure/measures.ts';
import { pairOverlap, roleEfforts } from '../../src/engine/measure/overlap.ts';
import type { RoleId, SetupId } from '../../src/engine/playbook/playbook.ts';
import { playbookOfDemand } from '../../src/engine/size/demandedEffort.ts';
import { emptyHeadcount, type Headcount } from '../../src/engine/size/headcount.ts';
import { builtinPlaybook } from '../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../src/playbook/builtinSizing.ts';
import {
  dutyOf,
  effortOf,
  factsOf,
  found,
  heldBy,
  holdersOf,
  setupIds,
  statusOf,
} from '../engine/answers.ts';
import matrix from '../fixtures/matrix.json' with { type: 'json' };

/** What the spectrum article states, each sentence checked on derived teams: those of the effort table and those of entered numbers. */
const bases = {
  table: builtinPlaybook,
  demand: playbookOfDemand(builtinPlaybook, builtinSizing, exampleNumbers()),
};
const teamsOf = (basis: keyof typeof bases) =>
  new Map(setupIds.map((id) => [id, deriveTeam(bases[basis], factsOf(id))]));
let teams = teamsOf('table');
let all = [...teams.values()];
let products = all.filter((item) => item.setup !== 'horizontal');
function use(basis: keyof typeof bases): void {
  teams = teamsOf(basis);
  all = [...teams.values()];
  products = all.filter((item) => item.setup !== 'horizontal');
}
const team = (id: SetupId): Team => found(teams.get(id), id);
const isSeated = (item: Team, role: RoleId) => ['needed', 'optional'].includes(statusOf(item, role));
const seated = (item: Team) => item.seats.map((seat) => seat.role).filter((role) => isSeated(item, role));

const group = (name: string) =>
  builtinPlaybook.duties.filter((duty) => duty.group === name).map((duty) => duty.id);
const inGroup = (item: Team, role: RoleId, name: string) =>
  heldBy(item, role).filter((duty) => group(name).includes(duty));
const modelPerformance = ['model-improvement', 'new-architecture'];
const onlineOnly = ['online-serving', 'latency', 'streaming'];
const infrastructure = ['experiment-platform', 'training-infra', 'ci-cd', 'online-serving', 'batch-scoring'];
const engineering = builtinPlaybook.duties.filter((duty) => duty.engineering).map((duty) => duty.id);
const effortIn = (item: Team, duties: readonly string[]) =>
  duties.reduce((total, duty) => total + effortOf(item, duty), 0);

const baselineFirst = (id: SetupId) => {
  expect(effortOf(team(id), 'baseline')).toBeGreaterThan(effortIn(team(id), modelPerformance));
  expect(holdersOf(team(id), 'baseline')).toContain('DS');
};
const shareNothing = (id: SetupId) => {
  expect(sharedDuties(team(id), ['SWE', 'DS'])).toEqual([]);
  expect(pairOverlap(roleEfforts(builtinPlaybook, team(id)), 'SWE', 'DS').effort).toBe(0);
};
const assistsInProduction = (id: SetupId, owner: RoleId) => {
  const assisted = team(id).duties.filter((item) => item.owner === owner && item.contributors.includes('AS'));
  expect(assisted.some((item) => engineering.includes(item.duty))).toBe(true);
};
const assistsInModelling = (id: SetupId) => {
  expect(dutyOf(team(id), 'model-improvement').owner).toBe('DS');
  expect(dutyOf(team(id), 'model-improvement').contributors).toContain('AS');
};
const hasNoOnlineDuties = (id: SetupId) => {
  expect(effortOf(team(id), 'batch-scoring')).toBeGreaterThan(0);
  expect(onlineOnly.map((duty) => effortOf(team(id), duty))).toEqual([0, 0, 0]);
  expect(team(id).absentDuties.map((item) => item.duty)).toEqual(expect.arrayContaining(onlineOnly));
};
const moreModelWork = (mature: SetupId, young: SetupId) =>
  expect(effortIn(team(mature), modelPerformance)).toBeGreaterThan(effortIn(team(young), modelPerformance));

const checks: Readonly<Record<string, () => void>> = {
  S01: () => {
    for (const item of all) {
      const present = infrastructure.filter((duty) => effortOf(item, duty) > 0);
      expect(present.length).toBeGreaterThan(2);
      for (const duty of present) expect(holdersOf(item, duty), `${item.setup} ${duty}`).toContain('SWE');
    }
  },
  S02: () => {
    for (const item of all) {
      expect(dutyOf(item, 'eda').owner, item.setup).toBe('DS');
      expect(dutyOf(item, 'baseline').owner, item.setup).toBe('DS');
    }
  },
  S03: () => {
    for (const item of all) {
      const efforts = roleEfforts(builtinPlaybook, item);
      const place = (role: RoleId) => found(fixedPlace(builtinPlaybook, weekOf(efforts, role)), role);
      for (const role of ['MLE', 'AS'].filter((middle) => isSeated(item, middle))) {
        expect(place(role), `${item.setup} ${role}`).toBeGreaterThan(place('SWE'));
        expect(place(role), `${item.setup} ${role}`).toBeLessThan(place('DS'));
      }
    }
  },
  S04: () => {
    const inProduction = [...group('production'), ...group('platform')];
    for (const item of all) {
      for (const role of builtinPlaybook.roles.filter((known) => known.fluid && isSeated(item, known.id))) {
        expect(inGroup(item, role.id, 'modelling').length, `${item.setup} ${role.id}`).toBeGreaterThan(0);
        expect(heldBy(item, role.id).some((duty) => inProduction.includes(duty))).toBe(true);
      }
    }
  },
  S05: () => {
    for (const item of all) {
      for (const role of seated(item)) {
        const groups = heldBy(item, role).map(
          (id) => builtinPlaybook.duties.find((duty) => duty.id === id)?.group,
        );
        expect(new Set(groups).size, `${item.setup} ${role}`).toBeGreaterThanOrEqual(2);
      }
    }
  },
  S06: () => {
    expect(statusOf(team('low-batch'), 'AS')).toBe('later');
    expect(heldBy(team('low-batch'), 'AS')).toEqual([]);
  },
  S07: () => baselineFirst('low-batch'),
  S08: () => {
    for (const [a, b] of [
      ['SWE', 'MLE'],
      ['SWE', 'DS'],
      ['MLE', 'DS'],
    ] as const) {
      expect(
        pairOverlap(roleEfforts(builtinPlaybook, team('low-batch')), a, b).effort,
        `${a} ${b}`,
      ).toBeGreaterThan(0);
    }
  },
  S09: () =>
    expect([...holdersOf(team('low-batch'), 'platform-operation')].sort()).toEqual(['DS', 'MLE', 'SWE']),
  S10: () => expect([...holdersOf(team('low-batch'), 'baseline')].sort()).toEqual(['DS', 'MLE', 'SWE']),
  S11: () => hasNoOnlineDuties('low-batch'),
  S12: () => {
    expect(statusOf(team('low-online'), 'AS')).toBe('later');
    expect(heldBy(team('low-online'), 'AS')).toEqual([]);
  },
  S13: () => baselineFirst('low-online'),
  S14: () => shareNothing('low-online'),
  S15: () =>
    expect(engineeringShare(builtinPlaybook, team('low-online'))).toBeGreaterThan(
      engineeringShare(builtinPlaybook, team('low-batch')),
    ),
  S16: () => expect(effortOf(team('low-online'), 'online-serving')).toBeGreaterThan(0),
  S17: () => expect(statusOf(team('high-batch'), 'AS')).toBe('needed'),
  S18: () => moreModelWork('high-batch', 'low-batch'),
  S19: () => assistsInProduction('high-batch', 'MLE'),
  S20: () => assistsInProduction('high-batch', 'SWE'),
  S21: () => assistsInModelling('high-batch'),
  S22: () => hasNoOnlineDuties('high-batch'),
  S23: () => expect(statusOf(team('high-online'), 'AS')).toBe('needed'),
  S24: () => moreModelWork('high-online', 'low-online'),
  S25: () => {
    assistsInProduction('high-online', 'MLE');
    assistsInProduction('high-online', 'SWE');
  },
  S26: () => assistsInModelling('high-online'),
  S27: () =>
    expect(heldBy(team('high-online'), 'DS').filter((duty) => engineering.includes(duty))).toEqual([]),
  S28: () => shareNothing('high-online'),
  S29: () => {
    expect(statusOf(team('horizontal'), 'PM')).toBe('needed');
    for (const item of products) expect(statusOf(item, 'PM')).toBe('not-drawn');
  },
  S30: () => expect(sharedDuties(team('horizontal'), ['PM', 'DS']).length).toBeGreaterThanOrEqual(3),
  S31: () => expect(dutyOf(team('horizontal'), 'client-discovery').owner).toBe('PM'),
  S32: () => expect([...holdersOf(team('horizontal'), 'problem-framing')].sort()).toEqual(['DS', 'PM']),
  S33: () => {
    expect(sharedDuties(team('horizontal'), ['DS', 'PM']).length).toBeGreaterThan(0);
    for (const role of ['SWE', 'MLE']) {
      expect(sharedDuties(team('horizontal'), ['DS', role]).length, role).toBeGreaterThan(0);
    }
  },
  S34: () => {
    const translation = dutyOf(team('horizontal'), 'requirements-translation');
    expect(translation.owner).toBe('DS');
    expect(translation.contributors).toEqual(['SWE', 'MLE', 'AS']);
  },
  S35: () => {
    for (const role of ['SWE', 'MLE', 'AS'])
      expect(sharedDuties(team('horizontal'), ['PM', role]), role).toEqual([]);
    expect(team('horizontal').disjointPairs.map((pair) => pair.roles)).toEqual([
      ['PM', 'SWE'],
      ['PM', 'MLE'],
      ['PM', 'AS'],
    ]);
  },
  S36: () => {
    expect(effortOf(team('horizontal'), 'enablement')).toBeGreaterThan(0);
    for (const item of products) expect(effortOf(item, 'enablement'), item.setup).toBe(0);
  },
};

const overlapOf = (id: SetupId, a: RoleId, b: RoleId) =>
  pairOverlap(roleEfforts(builtinPlaybook, team(id)), a, b).effort;

const literature: Readonly<Record<string, () => void>> = {
  LC1: () => {
    expect(overlapOf('high-batch', 'DS', 'MLE')).toBeLessThan(overlapOf('low-batch', 'DS', 'MLE'));
    expect(overlapOf('high-online', 'DS', 'MLE')).toBeLessThan(overlapOf('low-online', 'DS', 'MLE'));
  },
  LC2: () => {
    for (const item of products)
      expect(engineeringShare(builtinPlaybook, item), item.setup).toBeGreaterThan(50);
  },
  LC3: () => {
    for (const item of all) {
      const week = weekOf(roleEfforts(builtinPlaybook, item), 'DS');
      const timeIn = (...names: readonly string[]) =>
        names.flatMap(group).reduce((total, duty) => total + (week.get(duty) ?? 0), 0);
      expect(timeIn('data'), item.setup).toBeGreaterThan(timeIn('production'));
    }
  },
  LC4: () => {
    for (const item of all) {
      for (const role of seated(item).filter((other) => other !== 'MLE' && other !== 'PM')) {
        expect(sharedDuties(item, ['MLE', role]).length, `${item.setup} ${role}`).toBeGreaterThan(0);
      }
    }
  },
};

describe.each(['table', 'demand'] as const)('the statements of the spectrum article, by %s', (basis) => {
  beforeAll(() => use(basis));

  it.each(matrix.statements)('$id, $scope: $text', ({ id }) => {
    expect.hasAssertions();
    found(checks[id], id)();
  });

  it('are thirty-six, each checked', () => {
    expect(Object.keys(checks)).toEqual(matrix.statements.map((statement) => statement.id));
    expect(matrix.statements).toHaveLength(36);
  });
});

describe.each(['table', 'demand'] as const)('the literature, by %s', (basis) => {
  beforeAll(() => use(basis));

  it.each(matrix.literatureChecks)('$id: $text', ({ id }) => {
    expect.hasAssertions();
    found(literature[id], id)();
  });

  it('is checked in all four points', () => {
    expect(Object.keys(literature)).toEqual(matrix.literatureChecks.map((check) => check.id));
  });
});

describe.each(['table', 'demand'] as const)('our readings of the article, by %s', (basis) => {
  beforeAll(() => use(basis));

  it('I1: a horizontal team has an applied scientist, as an option', () => {
    expect(statusOf(team('horizontal'), 'AS')).toBe('optional');
  });

  it('I2: mature batch teams still share the operation of the platform with data scientists', () => {
    expect(sharedDuties(team('high-batch'), ['SWE', 'DS'])).toEqual(['platform-operation']);
  });

  it('I3: in a horizontal team, software engineers and data scientists meet in translation only', () => {
    expect(sharedDuties(team('horizontal'), ['SWE', 'DS'])).toEqual(['requirements-translation']);
  });

  it('I4: product teams have a product manager outside the drawing', () => {
    for (const item of products) expect(heldBy(item, 'PM'), item.setup).toEqual([]);
  });

  it('I6: data scientists of a young online team hold no engineering duty', () => {
    expect(heldBy(team('low-online'), 'DS').filter((duty) => engineering.includes(duty))).toEqual([]);
  });

  it.each(['I1', 'I2', 'I3', 'I4', 'I6'])('%s is marked as interpretation', (id) => {
    expect(builtinPlaybook.rules.find((rule) => rule.id === id)?.basis).toBe('interpretation');
  });
});

/** One plan that says the options of all examples where they agree with the standard: everything else stays that of each setup. */
function exampleNumbers(): Headcount {
  return { ...emptyHeadcount, modifiers: { support: 'business' } };
}
