import { type DeriveTeam, deriveTeam } from '../../engine/derive/deriveTeam.ts';
import type { Team } from '../../engine/derive/team.ts';
import { type QuestionEffect, questionEffects } from '../../engine/explain/mostInformativeQuestion.ts';
import { memoise } from '../../engine/memoise.ts';
import type { Facts } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';

/**
 * Derives teams one step away from the given one, each once: what would flip a conclusion and what a question would change ask for
 * the same ones.
 */
export const deriveNearby = memoise((_playbook: Playbook, _facts: Facts): DeriveTeam => {
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
export const planQuestionEffects = memoise((playbook: Playbook, facts: Facts): readonly QuestionEffect[] =>
  questionEffects(playbook, facts, deriveNearby(playbook, facts)),
);
