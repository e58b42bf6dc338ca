import { isDrawn, isSeated } from '../../../src/engine/derive/team.ts';
import type { Conclusion } from '../../../src/engine/explain/conclusion.ts';
import { questionEffects } from '../../../src/engine/explain/mostInformativeQuestion.ts';
import { reasonsOf } from '../../../src/engine/explain/reasons.ts';
import { insideOf } from '../../../src/engine/explain/regionParts.ts';
import { singleChanges } from '../../../src/engine/explain/whatWouldFlip.ts';
import { exactRegions, pairOverlaps, roleShares } from '../../../src/engine/measure/overlap.ts';
import { guidanceAt } from '../../../src/engine/playbook/guidance.ts';
import { seatWords, statusMeanings, teamName, teamPhrase } from '../../../src/engine/words/words.ts';
import { adviceDetail, waitingLead, waitingTitle, waitingWords } from '../../../src/team/words/advice.ts';
import { matrixNotes, overlapNotes, spectrumNotes } from '../../../src/team/words/exportNotes.ts';
import { headlineOf } from '../../../src/team/words/headline.ts';
import {
  holdersPhrase,
  insideSentence,
  insideTitle,
  originSentences,
} from '../../../src/team/words/inside.ts';
import {
  type DrawnQuality,
  drawnSentence,
  overlapPictureWords,
  overlapSentence,
  regionSentence,
  setName,
} from '../../../src/team/words/overlapPicture.ts';
import {
  answerSentence,
  changePhrase,
  effectSentence,
  firstReason,
  lostSentence,
  printedSetup,
  reasonTitle,
  stepSentence,
} from '../../../src/team/words/reasons.ts';
import {
  demandNote,
  dutySentence,
  effortBasis,
  laneWords,
  spectrumDescription,
} from '../../../src/team/words/spectrum.ts';
import {
  alsoCalledSentence,
  mergeSentence,
  placeWords,
  takesSentence,
} from '../../../src/team/words/titles.ts';
import type { Generator } from './generator.ts';
import type { SentenceSample } from './sample.ts';

/** Everything whose reasons somebody can ask for. */
function conclusionsOf({ playbook, team, efforts }: SentenceSample): readonly Conclusion[] {
  const roles = playbook.roles.map(({ id }) => id);
  return [
    ...roles.map((role): Conclusion => ({ kind: 'seat', role })),
    ...playbook.duties.map(({ id }): Conclusion => ({ kind: 'duty', duty: id })),
    ...playbook.duties.flatMap(({ id }) =>
      roles.map((role): Conclusion => ({ kind: 'responsibility', duty: id, role })),
    ),
    ...pairOverlaps(efforts).map(({ roles: pair }): Conclusion => ({ kind: 'overlap', roles: pair })),
    ...exactRegions(efforts).map((region): Conclusion => ({ kind: 'region', roles: region.roles })),
    ...team.advice.map(({ code }): Conclusion => ({ kind: 'advice', code })),
  ];
}

/** Drawings of whatever truth. */
function qualitiesOf({ efforts }: SentenceSample): readonly DrawnQuality[] {
  const [first, second, third] = exactRegions(efforts).map(({ roles }) => roles);
  if (!first || !second || !third) return [];
  const none = { exact: false, worst: undefined, unwanted: [], missing: [], forbiddenPairs: [] };
  const off = { sets: first, wanted: 0.12, drawn: 0.13 };
  return [
    { ...none, exact: true },
    { ...none, worst: off },
    {
      ...none,
      worst: off,
      unwanted: [{ sets: second, wanted: 0, drawn: 0.02 }],
      missing: [
        { sets: third, wanted: 0.001, drawn: 0 },
        { sets: first, wanted: 0.02, drawn: 0.0001 },
      ],
      forbiddenPairs: [{ sets: second, drawn: 0.03 }],
    },
  ];
}

export const teamWords: readonly Generator[] = [
  {
    name: 'fixed words',
    sentences: () => Object.values(overlapPictureWords),
    phrases: () => textsOfStatus,
  },
  {
    name: 'setups',
    sentences: ({ playbook, facts }) => [printedSetup(playbook, facts)],
    phrases: ({ facts: { team } }) => [teamName(team), teamPhrase(team)],
  },
  {
    name: 'seats',
    phrases: ({ playbook, team }) => team.seats.map((seat) => seatWords(playbook, seat)),
  },
  {
    name: 'headline',
    sentences: ({ playbook, team }) => {
      const { title, sentence } = headlineOf(playbook, team);
      return [title, sentence];
    },
  },
  {
    name: 'advice',
    sentences: ({ playbook, team }) => [
      ...team.advice.flatMap((advice) => adviceDetail(playbook, advice) || []),
      ...team.waiting.map((rule) => waitingWords(playbook, rule)),
      waitingLead(true),
      waitingLead(false),
    ],
    phrases: ({ team, headcount }) =>
      team.waiting.length === 0 ? [] : [waitingTitle(team.waiting, headcount.people.length > 0)],
  },
  {
    name: 'questions',
    most: 10,
    sentences: ({ playbook, facts }) =>
      questionEffects(playbook, facts).map((effect) => effectSentence(playbook, effect)),
  },
  {
    name: 'reasons',
    most: 10,
    sentences: (sample) => {
      const { playbook, team } = sample;
      return conclusionsOf(sample).flatMap((conclusion) => {
        const reasons = reasonsOf(playbook, team, conclusion);
        const context = { team, conclusion, base: reasons?.base };
        return [
          firstReason(playbook, team, conclusion),
          ...(reasons?.steps.map((step) => stepSentence(playbook, step, context)) ?? []),
          ...(reasons?.disagreement.flatMap((item) =>
            item.kind === 'lost' ? [lostSentence(playbook, item)] : [],
          ) ?? []),
        ];
      });
    },
    phrases: (sample) => {
      const { playbook, team, facts } = sample;
      const conclusions = conclusionsOf(sample);
      return [
        ...conclusions.map((conclusion) => reasonTitle(playbook, team, conclusion)),
        ...conclusions.flatMap((conclusion) =>
          (reasonsOf(playbook, team, conclusion)?.answers ?? []).map((answer) =>
            answerSentence(playbook, answer),
          ),
        ),
        ...singleChanges(playbook, facts).map((change) => changePhrase(playbook, facts, change)),
      ];
    },
  },
  {
    name: 'inside of regions and pairs',
    sentences: (sample) => {
      const { playbook, team, efforts } = sample;
      return conclusionsOf(sample).flatMap((conclusion) => {
        const inside = insideOf(team, efforts, conclusion);
        if (!inside) return [];
        const origins = inside.groups.flatMap((group) =>
          group.parts.flatMap((part) => originSentences(playbook, group, part)),
        );
        return [insideSentence(playbook, conclusion), ...origins];
      });
    },
    phrases: (sample) => {
      const { playbook, team, efforts } = sample;
      return conclusionsOf(sample).flatMap((conclusion) => {
        const inside = insideOf(team, efforts, conclusion);
        if (!inside) return [];
        return [insideTitle(inside), ...inside.groups.map((group) => holdersPhrase(playbook, group))];
      });
    },
  },
  {
    name: 'overlap',
    sentences: (sample) => {
      const { playbook, team, efforts } = sample;
      return [
        overlapSentence(playbook, efforts),
        ...exactRegions(efforts).map(({ roles }) => regionSentence(playbook, efforts, roles)),
        ...pairOverlaps(efforts).map(({ roles }) => regionSentence(playbook, efforts, roles)),
        ...qualitiesOf(sample).flatMap((quality) => [
          drawnSentence(playbook, efforts, quality),
          ...overlapNotes(playbook, team, efforts, quality, true),
        ]),
      ];
    },
    phrases: ({ playbook, efforts }) => exactRegions(efforts).map(({ roles }) => setName(playbook, roles)),
  },
  {
    name: 'spectrum and matrix',
    sentences: ({ playbook, team, efforts }) => [
      spectrumDescription(playbook, team, efforts),
      effortBasis(playbook),
      demandNote(playbook) || undefined,
      ...team.duties.map(({ duty }) => dutySentence(playbook, team, duty)),
      ...spectrumNotes(
        playbook,
        team,
        team.duties.map(({ duty }) => duty),
      ),
      ...matrixNotes(playbook, team),
    ],
    phrases: ({ playbook, team, efforts }) => {
      const shares = roleShares(efforts);
      return team.seats.filter(isDrawn).map((seat) =>
        laneWords({
          share: shares.get(seat.role) ?? 0,
          waits: !isSeated(seat),
          fluid: playbook.roles.some(({ id, fluid }) => id === seat.role && fluid),
        }),
      );
    },
  },
  {
    name: 'titles',
    sentences: ({ playbook }) => [
      ...playbook.otherTitles.flatMap((title) => [
        takesSentence(playbook, title),
        mergeSentence(playbook, title),
        alsoCalledSentence(title),
      ]),
      ...playbook.roles.flatMap((role) => [mergeSentence(playbook, role), alsoCalledSentence(role)]),
    ],
    phrases: ({ playbook }) => playbook.otherTitles.map((title) => placeWords(title)),
  },
  {
    name: 'guidance',
    sentences: ({ playbook }) =>
      (['spectrum', 'overlap', 'matrix', 'team', 'week', 'interview', 'compare'] as const).flatMap((place) =>
        guidanceAt(playbook, place).flatMap((rule) => [rule.then, rule.because]),
      ),
  },
];

const textsOfStatus = Object.values(statusMeanings);
