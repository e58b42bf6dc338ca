import { describe, expect, it } from 'vitest';
import {
  type Conclusion,
  conclusionValue,
  provenanceOf,
  seatOf,
  sharedDuties,
} from '../../../src/engine/explain/conclusion.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinTeam, found, setupIds } from '../answers.ts';

const batch = builtinTeam('low-batch');
const online = builtinTeam('high-online');
const why = (team: typeof batch, conclusion: Conclusion) => provenanceOf(builtinPlaybook, team, conclusion);

describe('what a team says', () => {
  it('of a seat is its status and variant', () => {
    expect(conclusionValue(builtinPlaybook, batch, { kind: 'seat', role: 'MLE' })).toBe('needed generalist');
    expect(conclusionValue(builtinPlaybook, batch, { kind: 'seat', role: 'AS' })).toBe('later');
    expect(conclusionValue(builtinPlaybook, batch, { kind: 'seat', role: 'nobody' })).toBe('unknown');
  });

  it('of a role on a duty is whether it owns, contributes or does not hold it', () => {
    const of = (role: string, duty = 'baseline') =>
      conclusionValue(builtinPlaybook, batch, { kind: 'responsibility', duty, role });
    expect([of('DS'), of('SWE'), of('PM'), of('SWE', 'streaming')]).toEqual([
      'owns',
      'contributes',
      'none',
      'absent',
    ]);
  });

  it('of a duty is whether it occurs', () => {
    expect(conclusionValue(builtinPlaybook, batch, { kind: 'duty', duty: 'streaming' })).toBe('absent');
    expect(conclusionValue(builtinPlaybook, online, { kind: 'duty', duty: 'streaming' })).toBe('present');
  });

  it('of two roles is whether they share anything', () => {
    expect(conclusionValue(builtinPlaybook, batch, { kind: 'overlap', roles: ['SWE', 'DS'] })).toBe('shared');
    expect(conclusionValue(builtinPlaybook, online, { kind: 'overlap', roles: ['SWE', 'DS'] })).toBe(
      'nothing shared',
    );
  });

  it('of a piece of advice is how serious it is', () => {
    expect(conclusionValue(builtinPlaybook, batch, { kind: 'advice', code: 'six-months-ahead' })).toBe(
      'note',
    );
    expect(conclusionValue(builtinPlaybook, batch, { kind: 'advice', code: 'upkeep' })).toBe('silent');
  });
});

describe('the reasons', () => {
  it('of a seat include those of its variant', () => {
    expect(why(batch, { kind: 'seat', role: 'MLE' })?.rules).toEqual(['R43', 'M08']);
    expect(why(batch, { kind: 'seat', role: 'AS' })?.rules).toEqual(['R43']);
    expect(why(batch, { kind: 'seat', role: 'nobody' })).toBeUndefined();
  });

  it('of a cell in a duty that does not occur are those of its absence', () => {
    expect(why(batch, { kind: 'responsibility', duty: 'streaming', role: 'SWE' })?.rules).toEqual(['M01']);
    expect(why(batch, { kind: 'responsibility', duty: 'baseline', role: 'SWE' })?.rules).toEqual(['R46']);
    expect(why(batch, { kind: 'responsibility', duty: 'nonsense', role: 'SWE' })).toBeUndefined();
  });

  it('of a duty are those of its owner and of its effort', () => {
    const steps = why(online, { kind: 'duty', duty: 'requirements-translation' })?.steps.map(
      (step) => step.kind,
    );
    expect(steps).toEqual(['base', 'rule', 'rule', 'effort-table']);
    expect(why(batch, { kind: 'duty', duty: 'enablement' })?.rules).toEqual(['M03']);
    expect(why(batch, { kind: 'duty', duty: 'nonsense' })).toBeUndefined();
  });

  it('of an empty overlap are the rule that keeps the pair apart, in either order', () => {
    expect(why(online, { kind: 'overlap', roles: ['SWE', 'DS'] })?.rules).toEqual(['R45']);
    expect(why(online, { kind: 'overlap', roles: ['DS', 'SWE'] })?.rules).toEqual(['R45']);
  });

  it('of an empty overlap with an absent role are those of its absence', () => {
    expect(why(batch, { kind: 'overlap', roles: ['SWE', 'AS'] })?.rules).toEqual(['R43']);
  });

  it('of an overlap are those of the cells that both hold', () => {
    const rules = why(batch, { kind: 'overlap', roles: ['SWE', 'DS'] })?.rules;
    expect([...found(rules, 'rules')].sort()).toEqual(['M05', 'R46']);
  });

  it('of an overlap that never was is the base table; of strangers, nothing', () => {
    const apart = builtinPlaybook.roles.flatMap((a) =>
      builtinPlaybook.roles.map((b) => [a.id, b.id] as const).filter(([x, y]) => x < y),
    );
    for (const setup of setupIds) {
      for (const roles of apart) {
        expect(
          why(builtinTeam(setup), { kind: 'overlap', roles })?.steps.length,
          roles.join(),
        ).toBeGreaterThan(0);
      }
    }
    expect(why(batch, { kind: 'overlap', roles: ['Q', 'Z'] })).toBeUndefined();
  });

  it('of advice are the rule that gives it', () => {
    expect(why(batch, { kind: 'advice', code: 'lean-to-engineer' })?.rules).toEqual(['R31']);
    expect(why(batch, { kind: 'advice', code: 'upkeep' })).toBeUndefined();
  });
});

describe('finding one’s way in a team', () => {
  it('finds a seat, and the duties two roles share in the order of the axis', () => {
    expect(seatOf(batch, 'DS')?.status).toBe('needed');
    expect(seatOf(batch, 'nobody')).toBeUndefined();
    expect(sharedDuties(batch, ['SWE', 'DS'])).toEqual([
      'data-pipelines',
      'batch-scoring',
      'platform-operation',
      'baseline',
    ]);
  });
});
