import { judgeAnswer } from '../../../src/engine/playbook/candidateQuestions.ts';
import { startSentence } from '../../../src/engine/words/format.ts';
import { advertisedWeeks, type RoleForecast, roleForecast } from '../../../src/offer/model/week.ts';
import { askWhomWords, verdictSentence } from '../../../src/offer/words/interview.ts';
import {
  advertisedSentence,
  changeList,
  demandSentence,
  mismatchSentence,
  shiftSentence,
  shiftsLead,
  stepTitle,
  weekDescription,
  weekSentence,
  weekTitle,
} from '../../../src/offer/words/week.ts';
import { candidateQuestions, leadQuestions } from '../../../src/playbook/interviewQuestions.ts';
import type { Generator } from './generator.ts';
import type { SentenceSample } from './sample.ts';

const forecastsOf = ({ playbook, facts }: SentenceSample): readonly RoleForecast[] =>
  playbook.roles.map(({ id }) => roleForecast(playbook, facts, id));

export const offerWords: readonly Generator[] = [
  {
    name: 'week of a role',
    most: 10,
    sentences: (sample) => {
      const { playbook, facts } = sample;
      return forecastsOf(sample).flatMap(({ week, shifts }) => [
        weekTitle(playbook, week),
        weekSentence(playbook, week, facts.team),
        week.kind === 'week' ? weekDescription(playbook, week) : undefined,
        shiftsLead(shifts),
        ...shifts.flatMap((shift) => [
          shiftSentence(playbook, week.role, shift),
          demandSentence(shift.demand),
        ]),
      ]);
    },
    phrases: (sample) =>
      forecastsOf(sample)
        .flatMap(({ shifts }) => shifts)
        .flatMap(({ next, outcome }) => [
          stepTitle(next),
          ...(outcome.kind === 'begins' || outcome.kind === 'changes'
            ? [changeList(sample.playbook, 'duties' in outcome ? outcome.duties : []) || undefined]
            : []),
        ]),
  },
  {
    name: 'advertised and actual',
    sentences: ({ playbook, efforts }) => {
      const weeks = advertisedWeeks(efforts);
      return [
        ...playbook.roles.map(({ id }) => advertisedSentence(playbook, weeks, id)),
        ...weeks.map((week) => mismatchSentence(playbook, week)),
      ];
    },
  },
  {
    name: 'interview',
    most: 10,
    sentences: ({ playbook, facts }) => [
      ...candidateQuestions.flatMap(({ question, answers }) => [
        question,
        ...answers.flatMap((answer) => [
          startSentence(`${verdictSentence(playbook, judgeAnswer(facts, answer))}.`).replace('?”.', '?”'),
        ]),
      ]),
      ...leadQuestions.flatMap(({ question, why }) => [question, why]),
    ],
    phrases: ({ playbook }) =>
      candidateQuestions.flatMap(({ askWhom, answers }) => [
        askWhomWords(playbook, askWhom),
        ...answers.map(({ says }) => says),
      ]),
  },
];
