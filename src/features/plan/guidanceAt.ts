import type { GuidancePlace, Playbook, Rule } from '../../domain/playbook.ts';

/** The guidance that helps to read one part of the screen. */
export function guidanceAt(playbook: Playbook, place: GuidancePlace): readonly Rule[] {
  return playbook.rules.filter(
    (rule) => rule.when === null && rule.shownAt?.some((at) => at.kind === 'screen' && at.screen === place),
  );
}
