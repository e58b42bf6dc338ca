import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rampMonths } from '../../../src/engine/coverage/coverage.ts';
import { rosterFacts, rosterPlayers } from '../../../src/engine/coverage/rosterFacts.ts';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import { roleEfforts } from '../../../src/engine/measure/overlap.ts';
import type { Facts } from '../../../src/engine/playbook/facts.ts';
import { playbookOfDemand } from '../../../src/engine/size/demandedEffort.ts';
import { isSized } from '../../../src/engine/size/headcount.ts';
import { knownFacts, type PlanDocument, playbookOf } from '../../../src/plan/document/planDocument.ts';
import { derivePlan, planTeam } from '../../../src/plan/store/derivePlan.ts';
import { headcountModel } from '../../../src/plan/store/headcountModel.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { rosterAnswers } from '../../../src/playbook/rosterAnswers.ts';
import { anyPlan, ordinaryPlan, sizedPlan } from '../document/plans.ts';

const today = '2026-11-21';
const derive = (document: PlanDocument, day = today) => derivePlan(document, day, headcountModel);

describe('what follows from a plan', () => {
  test('is the team of its demand and of the facts that its roster answers', () => {
    fc.assert(
      fc.property(anyPlan, (document) => {
        const { headcount } = document;
        const own = playbookOf(document);
        const playbook = isSized(headcount) ? playbookOfDemand(own, builtinSizing, headcount) : own;
        const facts = rostered(knownFacts(own, document.facts).facts, document);
        const team = deriveTeam(playbook, facts);
        expect(derive(document)).toEqual({ playbook, facts, team, efforts: roleEfforts(playbook, team) });
      }),
      { numRuns: 50 },
    );
  });

  test('is the plain team while the model of headcount is not loaded, or the day not known', () => {
    const { playbook, facts, team } = derivePlan(sizedPlan, today);
    expect(playbook).toBe(playbookOf(sizedPlan));
    expect(facts).toBe(sizedPlan.facts);
    expect(team).toEqual(deriveTeam(playbook, sizedPlan.facts));
    expect(derivePlan(sizedPlan, undefined, headcountModel).facts).toBe(sizedPlan.facts);
    expect(derive(sizedPlan).team).not.toEqual(team);
  });

  test('has no answer that the playbook does not know', () => {
    const facts = { ...ordinaryPlan.facts, context: { moon: true, smallGainsPay: true } };
    expect(derive({ ...ordinaryPlan, facts }).facts.context).toEqual({ smallGainsPay: true });
  });
});

describe('it is worked out once', () => {
  test('for the same document and day', () => {
    const derived = derive(sizedPlan);
    expect(derive(sizedPlan)).toBe(derived);
    expect(derived.team).toBe(derived.team);
    expect(derived.efforts).toBe(derived.efforts);
  });

  test('whatever the plan is called, and whatever was derived in between', () => {
    const derived = derive(sizedPlan);
    derive(ordinaryPlan);
    derive({ ...sizedPlan, facts: sizedPlan.baseline });
    expect(derive({ ...sizedPlan, title: 'Another', notes: 'More', whatIfs: [] })).toBe(derived);
    expect(planTeam(derived.playbook, derived.facts).team).toBe(derived.team);
  });

  test('again for another answer, number, person or day', () => {
    const derived = derive(sizedPlan);
    const { headcount } = sizedPlan;
    const [first, ...others] = headcount.people;
    const people = first ? [{ ...first, fte: 0.5 }, ...others] : [];
    expect(derive({ ...sizedPlan, facts: sizedPlan.baseline }).facts).not.toEqual(derived.facts);
    const models = { ...headcount, drivers: { ...headcount.drivers, models: 40 } };
    expect(derive({ ...sizedPlan, headcount: models }).playbook).not.toEqual(derived.playbook);
    expect(derive({ ...sizedPlan, headcount: { ...headcount, people } })).not.toBe(derived);
    expect(derive(sizedPlan, '2027-04-01').facts).not.toEqual(derived.facts);
  });

  test('people make no other playbook', () => {
    const { headcount } = sizedPlan;
    const without = derive({ ...sizedPlan, headcount: { ...headcount, people: [] } });
    expect(without.playbook).toBe(derive(sizedPlan).playbook);
  });
});

function rostered(facts: Facts, { headcount }: PlanDocument): Facts {
  const { people } = headcount;
  if (people.length === 0) return facts;
  return {
    ...facts,
    context: { ...facts.context, ...rosterFacts(people, today, rosterAnswers) },
    players: rosterPlayers(people, today, rampMonths(builtinSizing, headcount)),
  };
}
