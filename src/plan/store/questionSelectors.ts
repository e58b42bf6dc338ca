import { type DeriveTeam, deriveTeam } from '../../engine/derive/deriveTeam.ts';
import type { Team } from '../../engine/derive/team.ts';
import { type QuestionEffect, questionEffects } from '../../engine/explain/mostInformativeQuestion.ts';
import { remember } from './selectors.ts';

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
