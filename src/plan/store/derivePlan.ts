import { deriveTeam } from '../../engine/derive/deriveTeam.ts';
import type { Team } from '../../engine/derive/team.ts';
import { type RoleEfforts, roleEfforts } from '../../engine/measure/overlap.ts';
import { memoise } from '../../engine/memoise.ts';
import type { Day } from '../../engine/people/roster.ts';
import type { Facts } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import type { Headcount } from '../../engine/size/headcount.ts';
import { knownFacts, type PlanDocument, playbookOf } from '../document/planDocument.ts';

/** A team with the measures that most pictures need. */
export interface PlannedTeam {
  readonly team: Team;
  readonly efforts: RoleEfforts;
}

/** What follows from a plan. Nobody stores it. */
export interface DerivedPlan extends PlannedTeam {
  /** The plan's own or the built-in one; with demand in the place of its effort table once the plan has numbers. */
  readonly playbook: Playbook;
  /** The answers that the playbook knows, with what the roster answers. */
  readonly facts: Facts;
}

/** What a plan's numbers and people change of it. Loaded late, because no first picture has any. */
export interface HeadcountModel {
  readonly countDemand: (playbook: Playbook, headcount: Headcount) => Playbook;
  readonly countRoster: (facts: Facts, headcount: Headcount, today: Day) => Facts;
}

/**
 * What follows from a plan on a day: the one place where it is worked out. Once for the same answers, numbers, people and day, and
 * then the same object again, whatever the plan is called. Without the model, or without a day, numbers and people count nothing yet.
 */
export function derivePlan(document: PlanDocument, today?: Day, model?: HeadcountModel): DerivedPlan {
  const own = playbookOf(document);
  const playbook = model ? model.countDemand(own, document.headcount) : own;
  return derived(playbook, countFacts(document, document.facts, today, model));
}

/** Answers of a plan, or others to the same questions, as teams are derived from them. */
export function countFacts(
  document: PlanDocument,
  facts: Facts,
  today: Day | undefined,
  model: HeadcountModel | undefined,
): Facts {
  const known = knownOf(playbookOf(document), facts);
  return model && today !== undefined ? model.countRoster(known, document.headcount, today) : known;
}

/** A team and its measures, once for the same playbook and facts. */
export const planTeam = memoise((playbook: Playbook, facts: Facts): PlannedTeam => {
  const team = deriveTeam(playbook, facts);
  return { team, efforts: roleEfforts(playbook, team) };
});

const knownOf = memoise((playbook: Playbook, facts: Facts) => knownFacts(playbook, facts).facts);

/** The team is derived when somebody asks for it: not every part of the page does. */
const derived = memoise(
  (playbook: Playbook, facts: Facts): DerivedPlan => ({
    playbook,
    facts,
    get team() {
      return planTeam(playbook, facts).team;
    },
    get efforts() {
      return planTeam(playbook, facts).efforts;
    },
  }),
);
