import { builtinPlaybook } from '../../../../src/domain/builtinPlaybook.ts';
import type { Facts } from '../../../../src/domain/facts.ts';
import { builtinSizing } from '../../../../src/domain/headcount/builtinSizing.ts';
import { demandedTeam } from '../../../../src/domain/headcount/demand.ts';
import { emptyHeadcount, type Headcount } from '../../../../src/domain/headcount/headcount.ts';
import { hiresProblem } from '../../../../src/domain/headcount/hires/hiresProblem.ts';
import type { Member } from '../../../../src/domain/headcount/roster.ts';

export const today = '2026-11-21';
export const young: Facts = { team: { kind: 'product', maturity: 'low', mode: 'batch' }, context: {} };
export const mature: Facts = { team: { kind: 'product', maturity: 'high', mode: 'online' }, context: {} };
export const horizontal: Facts = { team: { kind: 'horizontal' }, context: {} };

export function teamOf(facts: Facts, headcount: Partial<Headcount> = {}) {
  return demandedTeam(builtinPlaybook, builtinSizing, { ...emptyHeadcount, ...headcount }, facts);
}

/** The problem of a scenario with its worked example, and with what a plan says otherwise. */
export function problemOf(facts: Facts, said: Partial<Headcount> = {}) {
  const headcount = { ...emptyHeadcount, ...said };
  const team = teamOf(facts, said);
  return hiresProblem({ playbook: builtinPlaybook, team, sizing: builtinSizing, headcount, today });
}

let people = 0;
/** Somebody who has always been there. */
export function member(role: string, level: Member['level'], other: Partial<Member> = {}): Member {
  people += 1;
  return { id: `m${people}`, name: '', kind: 'person', role, level, fte: 1, ...other };
}
