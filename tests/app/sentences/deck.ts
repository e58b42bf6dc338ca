import {
  apartSentence,
  axisTitle,
  fluidSentence,
  leastSentence,
  overlapTitle,
  presentedEffort,
} from '../../../src/deck/words/present.ts';
import { pairOverlaps } from '../../../src/engine/measure/overlap.ts';
import { firstReason } from '../../../src/team/words/reasons.ts';
import type { Generator } from './generator.ts';

export const deckWords: readonly Generator[] = [
  {
    name: 'slides',
    sentences: ({ playbook, team, efforts }) => {
      const apart = pairOverlaps(efforts).filter((pair) => pair.shared.length === 0);
      return [
        overlapTitle(playbook, efforts),
        fluidSentence(playbook),
        leastSentence(playbook, efforts),
        ...apart.flatMap((pair) =>
          [firstReason(playbook, team, { kind: 'overlap', roles: pair.roles }), undefined].flatMap(
            (reason) => [
              apartSentence(playbook, [pair], reason, true),
              apartSentence(playbook, [pair], reason, false),
            ],
          ),
        ),
      ];
    },
    phrases: ({ playbook }) => [axisTitle(playbook), presentedEffort(playbook)],
  },
];
