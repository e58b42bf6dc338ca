import { type DeriveTeam, deriveTeam } from '../domain/deriveTeam.ts';
import { allTeams, type Facts } from '../domain/facts.ts';
import { type QuestionEffect, questionEffects } from '../domain/mostInformativeQuestion.ts';
import { type RoleEfforts, roleEfforts } from '../domain/overlap.ts';
import type { Playbook } from '../domain/playbook.ts';
import type { Team } from '../domain/team.ts';
import type { PlanState } from './planStore.ts';

/** A team with the measures that most pictures need. */
export interface PlannedTeam {
  readonly team: Team;
  readonly efforts: RoleEfforts;
}

/**
 * Derived once for each playbook and facts, and the same object again while these stay the same, so that a component that
 * selects it does not repaint for nothing.
 */
export const selectPlanned = remember((playbook, facts): PlannedTeam => {
  const team = deriveTeam(playbook, facts);
  return { team, efforts: roleEfforts(playbook, team) };
});

/** The five scenarios with the same answers. */
export const selectScenarios = remember((playbook, facts): readonly PlannedTeam[] =>
  allTeams.map((team) => {
    const derived = deriveTeam(playbook, { team, context: facts.context });
    return { team: derived, efforts: roleEfforts(playbook, derived) };
  }),
);

/**
 * Derives teams one step away from the present one, each once: what would flip a conclusion and what a question would change
 * ask for the same ones.
 */
export const selectDerive = remember((): DeriveTeam => {
  const known = new Map<string, Team>();
  return (playbook, facts) => {
    const key = JSON.stringify([
      facts.team,
      Object.entries(facts.context).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]);
    const team = known.get(key) ?? deriveTeam(playbook, facts);
    known.set(key, team);
    return team;
  };
});

/** What each unanswered question would change. */
export const selectQuestionEffects = remember((playbook, facts): readonly QuestionEffect[] =>
  questionEffects(playbook, facts, selectDerive({ playbook, facts })),
);

type Inputs = Pick<PlanState, 'playbook' | 'facts'>;

function remember<Result>(derive: (playbook: Playbook, facts: Facts) => Result): (state: Inputs) => Result {
  let last: { readonly playbook: Playbook; readonly facts: Facts; readonly result: Result } | undefined;
  return ({ playbook, facts }) => {
    if (last?.playbook !== playbook || last.facts !== facts) {
      last = { playbook, facts, result: derive(playbook, facts) };
    }
    return last.result;
  };
}
