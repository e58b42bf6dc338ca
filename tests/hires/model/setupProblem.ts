import type { Member } from '../../../src/engine/people/roster.ts';
import type { Facts } from '../../../src/engine/playbook/facts.ts';
import { emptyHeadcount, type Headcount } from '../../../src/engine/size/headcount.ts';
import { sizeTeam } from '../../../src/engine/size/sizeTeam.ts';
import { buildHiresProblem } from '../../../src/hires/model/buildHiresProblem.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { demandedTeam } from '../../engine/size/demandedTeam.ts';

export const today = '2026-11-21';
export const young: Facts = { team: { kind: 'product', maturity: 'low', mode: 'batch' }, context: {} };
export const mature: Facts = { team: { kind: 'product', maturity: 'high', mode: 'online' }, context: {} };
export const matureBatch: Facts = { team: { kind: 'product', maturity: 'high', mode: 'batch' }, context: {} };
export const horizontal: Facts = { team: { kind: 'horizontal' }, context: {} };

export function teamOf(facts: Facts, headcount: Partial<Headcount> = {}) {
  return demandedTeam(builtinPlaybook, builtinSizing, { ...emptyHeadcount, ...headcount }, facts);
}

export function sizeOf(facts: Facts, said: Partial<Headcount> = {}) {
  return sizeTeam(builtinPlaybook, teamOf(facts, said), builtinSizing, { ...emptyHeadcount, ...said });
}

/** The problem of a setup with its worked example, and with what a plan says otherwise. */
export function problemOf(facts: Facts, said: Partial<Headcount> = {}) {
  const headcount = { ...emptyHeadcount, ...said };
  const team = teamOf(facts, said);
  return buildHiresProblem({ playbook: builtinPlaybook, team, sizing: builtinSizing, headcount, today });
}

let people = 0;
/** Somebody who has always been there. */
export function member(role: string, level: Member['level'], other: Partial<Member> = {}): Member {
  people += 1;
  return { id: `m${people}`, name: '', kind: 'person', role, level, fte: 1, ...other };
}
