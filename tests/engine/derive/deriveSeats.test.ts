import { describe, expect, it } from 'vitest';
import { deriveSeats, nearest } from '../../../src/engine/derive/deriveSeats.ts';
import type { Seat } from '../../../src/engine/derive/team.ts';
import type { Rule } from '../../../src/engine/playbook/playbook.ts';
import { found } from '../answers.ts';
import { rule, smallPlaybook } from '../smallPlaybook.ts';

const roles = ['A', 'B', 'C', 'D'];
const duties = { d: { holders: 'OCCC', effort: 1 } };

/** The seats when all of these rules fire. */
function seats(rules: readonly Rule[], mergeInto: Readonly<Record<string, string>> = {}) {
  const derived = deriveSeats(smallPlaybook({ roles, duties, rules, mergeInto }), rules);
  return (role: string): Seat =>
    found(
      derived.find((seat) => seat.role === role),
      role,
    );
}

const gateA = (id: string, more: Partial<Rule> = {}, lendTo?: string) =>
  rule(id, [{ kind: 'gate', role: 'A', ...(lendTo ? { lendTo } : {}) }], more);
const seatA = (id: string, more: Partial<Rule> = {}) =>
  rule(id, [{ kind: 'seat', role: 'A', as: 'needed' }], more);
const unseatA = (id: string, more: Partial<Rule> = {}) =>
  rule(id, [{ kind: 'unseat', role: 'A', as: 'later' }], more);

describe('a seat', () => {
  it('is needed when no rule speaks of it, because the base table seats everybody', () => {
    const seat = seats([])('A');
    expect(seat.status).toBe('needed');
    expect(seat.provenance.steps).toEqual([{ kind: 'base' }]);
  });

  it('is what the strongest rule says, and the weaker one is kept as dissent', () => {
    const seat = seats([unseatA('away', { strength: 'strong' }), seatA('here')])('A');
    expect(seat.status).toBe('later');
    expect(seat.provenance.rules).toEqual(['away']);
    expect(seat.provenance.dissent).toEqual([{ rule: 'here', lostTo: 'away' }]);
  });

  it('has no variant while it is away', () => {
    const rules = [unseatA('away'), rule('kind', [{ kind: 'variant', role: 'A', variant: 'v1' }])];
    expect(seats(rules)('A').variant).toBeUndefined();
  });

  it('has the variant of the strongest rule, with the other one as dissent', () => {
    const rules = [
      rule('one', [{ kind: 'variant', role: 'A', variant: 'v1' }]),
      rule('two', [{ kind: 'variant', role: 'A', variant: 'v2' }], { strength: 'strong' }),
    ];
    expect(seats(rules)('A').variant).toBe('v2');
    expect(seats(rules)('A').variantProvenance?.dissent).toEqual([{ rule: 'one', lostTo: 'two' }]);
    expect(seats(rules)('B').variant).toBeUndefined();
  });
});

describe('a gate', () => {
  it('holds a wanted seat back, whatever the strength of the rule that wants it', () => {
    const seat = seats([seatA('wants', { strength: 'strong' }), gateA('waits', { strength: 'weak' }, 'B')])(
      'A',
    );
    expect(seat.status).toBe('gated');
    expect(seat.lentTo).toBe('B');
    expect(seat.provenance.rules).toEqual(['waits']);
    expect(seat.provenance.dissent).toEqual([{ rule: 'wants', lostTo: 'waits' }]);
  });

  it('does nothing to a seat that the setup does not want', () => {
    expect(seats([unseatA('away'), gateA('waits')])('A').status).toBe('later');
  });

  it('holds an optional seat back too', () => {
    expect(
      seats([rule('may', [{ kind: 'seat', role: 'A', as: 'optional' }]), gateA('waits')])('A').status,
    ).toBe('gated');
  });

  it('gives way to a rule that wants the seat and overrides it, and is kept as dissent under that rule', () => {
    const rules = [seatA('first'), seatA('second', { overrides: ['waits'] }), gateA('waits')];
    const seat = seats(rules)('A');
    expect(seat.status).toBe('needed');
    expect(seat.lentTo).toBeUndefined();
    expect(seat.provenance.dissent).toEqual([{ rule: 'waits', lostTo: 'second' }]);
  });

  it('that gave way is still dissent when another gate stands', () => {
    const rules = [seatA('wants', { overrides: ['beaten'] }), gateA('beaten'), gateA('stands')];
    const seat = seats(rules)('A');
    expect(seat.status).toBe('gated');
    expect(seat.provenance.rules).toEqual(['stands']);
    expect(seat.provenance.dissent).toContainEqual({ rule: 'beaten', lostTo: 'wants' });
    expect(seat.provenance.dissent).toContainEqual({ rule: 'wants', lostTo: 'stands' });
  });

  it('keeps the dissent of a rule that wanted the seat away altogether', () => {
    const rules = [seatA('wants', { strength: 'strong' }), unseatA('away'), gateA('waits')];
    expect(seats(rules)('A').provenance.dissent).toContainEqual({ rule: 'away', lostTo: 'wants' });
  });

  it('names every rule that says wait; the strongest one says whom to lend to', () => {
    const seat = seats([
      gateA('weak', { strength: 'weak' }, 'B'),
      gateA('strong', { strength: 'strong' }, 'C'),
    ])('A');
    expect(seat.provenance.rules).toEqual(['strong', 'weak']);
    expect(seat.lentTo).toBe('C');
  });
});

describe('a waiting seat lends', () => {
  const gate = (role: string, lendTo?: string) =>
    rule(`gate ${role}`, [{ kind: 'gate', role, ...(lendTo ? { lendTo } : {}) }]);

  it('to the role that the rule names, before the one that it merges into', () => {
    expect(seats([gate('A', 'C')], { A: 'D' })('A').lentTo).toBe('C');
  });

  it('to the role that it merges into when the rule names nobody', () => {
    expect(seats([gate('A')], { A: 'D' })('A').lentTo).toBe('D');
  });

  it('along the chain when the role it lends to waits as well', () => {
    expect(seats([gate('A', 'C'), gate('C', 'D')])('A').lentTo).toBe('D');
    expect(seats([gate('A', 'C'), gate('C')], { C: 'D' })('A').lentTo).toBe('D');
  });

  it('to the nearest seated role when nobody is named', () => {
    expect(seats([gate('D')])('D').lentTo).toBe('C');
  });

  it('to the nearest seated role when the chain is a ring', () => {
    const seat = seats([gate('A', 'B'), gate('B', 'A')]);
    expect(seat('A').lentTo).toBe('C');
    expect(seat('B').lentTo).toBe('C');
  });

  it('to the nearest seated role when the one it names is away', () => {
    const away = rule('away', [{ kind: 'unseat', role: 'D', as: 'not-drawn' }]);
    expect(seats([gate('A', 'D'), away])('A').lentTo).toBe('B');
  });

  it('to nobody when nobody is seated', () => {
    expect(seats(roles.map((role) => gate(role)))('A').lentTo).toBeUndefined();
  });
});

describe('the nearest role', () => {
  it('is the one with the fewest steps on the axis', () => {
    expect(nearest('D', ['A', 'C'], roles)).toBe('C');
    expect(nearest('B', ['D', 'A'], roles)).toBe('A');
  });

  it('is the first of two at the same distance, in the order given', () => {
    expect(nearest('B', ['A', 'C'], roles)).toBe('A');
  });

  it('is nobody among nobody', () => {
    expect(nearest('B', [], roles)).toBeUndefined();
  });
});
