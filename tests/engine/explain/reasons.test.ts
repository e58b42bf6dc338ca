import { describe, expect, it } from 'vitest';
import type { Conclusion } from '../../../src/engine/explain/conclusion.ts';
import { type Reasons, reasonsOf, sidesTaken } from '../../../src/engine/explain/reasons.ts';
import type { Context } from '../../../src/engine/playbook/facts.ts';
import type { SetupId } from '../../../src/engine/playbook/playbook.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinTeam, found } from '../answers.ts';

function reasons(setup: SetupId, conclusion: Conclusion, context: Context = {}): Reasons {
  return found(reasonsOf(builtinPlaybook, builtinTeam(setup, context), conclusion), 'reasons');
}

const ids = (items: readonly { readonly id: string }[]) => items.map((item) => item.id);

describe('the reasons of a conclusion', () => {
  it('name the rules and the answers that they read', () => {
    const seat = reasons('high-batch', { kind: 'seat', role: 'AS' }, { smallGainsPay: false });
    expect(ids(seat.rules)).toEqual(['R52']);
    expect(seat.answers).toEqual([
      { fact: 'maturity', value: 'high' },
      { fact: 'smallGainsPay', value: false },
    ]);
  });

  it('say which rule lost to which, and which others disagree in general, whichever side says so', () => {
    const seat = reasons('low-batch', { kind: 'seat', role: 'DS' }, { dataInfraReady: false });
    const lost = seat.disagreement.filter((item) => item.kind === 'lost');
    expect(lost.map((item) => [item.rule.id, item.to])).toEqual([
      ['R43', 'R01'],
      ['R51', 'R01'],
    ]);
    const needed = reasons('high-batch', { kind: 'seat', role: 'AS' });
    expect(needed.disagreement).toContainEqual(expect.objectContaining({ kind: 'disagrees', with: 'R44' }));
    const others = needed.disagreement.map((item) => item.rule.id);
    expect(others).toEqual(expect.arrayContaining(['R30', 'R31', 'R52', 'X09']));
    expect(new Set(others).size).toBe(others.length);
  });

  it('show the base row only where the base table had a part', () => {
    const cell = { kind: 'responsibility', duty: 'eda', role: 'SWE' } as const;
    expect(reasons('low-batch', cell).base?.duty).toBe('eda');
    expect(reasons('low-batch', { kind: 'seat', role: 'MLE' }).base).toBeUndefined();
    expect(reasons('low-batch', { kind: 'duty', duty: 'streaming' }).base).toBeUndefined();
  });

  it('bring the disagreements and the guidance that touch it', () => {
    const seat = reasons('high-batch', { kind: 'seat', role: 'DS' });
    expect(ids(seat.conflicts)).toContain('K03');
    expect(ids(seat.guidance)).toEqual(expect.arrayContaining(['R08', 'L08']));
    const duty = reasons('high-batch', { kind: 'duty', duty: 'features' });
    expect(ids(duty.conflicts)).toContain('K11');
    expect(ids(duty.guidance)).toEqual(['L02']);
    expect(ids(reasons('low-batch', { kind: 'advice', code: 'lean-to-engineer' }).guidance)).toEqual([]);
  });

  it('are none where the team says nothing', () => {
    expect(
      reasonsOf(builtinPlaybook, builtinTeam('low-batch'), { kind: 'advice', code: 'upkeep' }),
    ).toBeUndefined();
  });
});

describe('the sides taken in a disagreement', () => {
  const taken = (id: string, setup: SetupId, context: Context = {}) => {
    const conflict = found(
      builtinPlaybook.conflicts.find((candidate) => candidate.id === id),
      id,
    );
    return sidesTaken(builtinTeam(setup, context), conflict);
  };

  it('are the rules that shaped this team', () => {
    expect(taken('K03', 'low-batch')).toEqual(['R51']);
    expect(taken('K03', 'low-batch', { dataInfraReady: false })).toEqual(['R01']);
    expect(taken('K04', 'high-online')).toEqual(['R26']);
    expect(taken('K04', 'horizontal')).toEqual(['R48']);
    expect(taken('K05', 'low-online')).toEqual(['R45']);
    expect(taken('K10', 'horizontal')).toEqual(['R47']);
    expect(taken('K09', 'low-batch')).toEqual([]);
  });
});
