import type { QuestionEffect } from '../../engine/explain/mostInformativeQuestion.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { wholePercent } from '../../engine/words/format.ts';
import { rolePlurals } from '../../engine/words/words.ts';

/** "It decides about applied scientists and moves up to 25 % of the work.": what an answer would change. */
export function effectSentence(playbook: Playbook, effect: QuestionEffect): string {
  const work =
    effect.movesWork >= 0.5 ? `moves up to ${wholePercent(effect.movesWork)} of the work` : undefined;
  if (effect.decides.length > 0) {
    const decides = `It decides whether you need ${rolePlurals(playbook, effect.decides)}`;
    return work ? `${decides} and ${work}.` : `${decides}.`;
  }
  return work ? `It ${work}.` : 'It adds advice.';
}
