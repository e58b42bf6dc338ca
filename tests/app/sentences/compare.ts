import { allChanges, compareTeams } from '../../../src/compare/model/compareTeams.ts';
import {
  amountWords,
  changeReasonSentences,
  changeSentence,
  type NamedSides,
} from '../../../src/compare/words/changes.ts';
import { changeFigures } from '../../../src/compare/words/changesFiles.ts';
import { changesParagraph } from '../../../src/compare/words/changesParagraph.ts';
import { dutyChangeSentence, laneChangeWords } from '../../../src/compare/words/changesPicture.ts';
import {
  pairCell,
  sameAnswersSentence,
  seatCell,
  setupDescription,
  sharedSentence,
} from '../../../src/compare/words/compare.ts';
import { missingSentence, sidesSentence, sideWords } from '../../../src/compare/words/sides.ts';
import { pairOverlaps, roleShares } from '../../../src/engine/measure/overlap.ts';
import { teamName } from '../../../src/engine/words/words.ts';
import { type Generator, textsIn } from './generator.ts';
import type { SentenceSample } from './sample.ts';

function sidesOf({ playbook, facts, team, efforts, other }: SentenceSample): NamedSides {
  return {
    before: { playbook, team, efforts, name: teamName(facts.team) },
    after: { playbook, team: other.team, efforts: other.efforts, name: teamName(other.facts.team) },
  };
}

const changesOf = ({ before, after }: NamedSides) => compareTeams(before, after);

export const compareWords: readonly Generator[] = [
  {
    name: 'changes',
    most: 10,
    sentences: (sample) => {
      const sides = sidesOf(sample);
      const changes = changesOf(sides);
      return [
        changesParagraph(sides, changes),
        ...allChanges(changes).flatMap((change) => [
          changeSentence(sides, change),
          ...changeReasonSentences(sides, change),
        ]),
        sidesSentence(sample.facts, sample.other.facts),
      ];
    },
    phrases: (sample) => {
      const sides = sidesOf(sample);
      return allChanges(changesOf(sides)).flatMap((change) =>
        change.kind === 'advice'
          ? changeFigures(sides, change, amountWords).slice(1)
          : changeFigures(sides, change, amountWords),
      );
    },
  },
  {
    name: 'both on one axis',
    sentences: (sample) => sample.playbook.duties.map(({ id }) => dutyChangeSentence(sidesOf(sample), id)),
    phrases: ({ playbook, efforts, other }) => {
      const [before, after] = [roleShares(efforts), roleShares(other.efforts)];
      return playbook.roles.map(({ id }) =>
        laneChangeWords({ before: before.get(id) ?? 0, after: after.get(id) ?? 0 }),
      );
    },
  },
  {
    name: 'setups side by side',
    sentences: ({ playbook, facts, team, efforts }) => [
      sameAnswersSentence(facts),
      sharedSentence(playbook, efforts),
      setupDescription(playbook, team, efforts),
      missingSentence(true),
      missingSentence(false),
    ],
    phrases: ({ playbook, team, efforts }) => [
      ...team.seats.map((seat) => seatCell(playbook, seat, efforts)),
      ...pairOverlaps(efforts).map((pair) => pairCell(efforts, pair)),
      ...textsIn([sideWords]),
    ],
  },
];
