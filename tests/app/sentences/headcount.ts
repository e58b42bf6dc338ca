import { askedDrivers, dutyDemands } from '../../../src/engine/size/demand.ts';
import { playbookOfDemand } from '../../../src/engine/size/demandedEffort.ts';
import { enteredNumbers } from '../../../src/engine/size/headcount.ts';
import { sensitivity } from '../../../src/engine/size/sensitivity.ts';
import { type SizeAdvice, sizeAdvice } from '../../../src/engine/size/sizeAdvice.ts';
import { sizeTeam } from '../../../src/engine/size/sizeTeam.ts';
import { sizeExportLabels } from '../../../src/headcount/words/exportButtons.ts';
import {
  assumptionsNotes,
  assumptionsTitle,
  headcountPictureWords,
  nowWords,
  peopleNotes,
  sizeSentence,
  swingSentence,
} from '../../../src/headcount/words/exportNotes.ts';
import {
  adviceWords,
  assumptionWords,
  bandSentence,
  basisSentence,
  headcountWords,
  mergedWords,
  peopleSentence,
  resultLine,
  sizeTitle,
  termWords,
} from '../../../src/headcount/words/headcount.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { demandedTeam } from '../../engine/size/demandedTeam.ts';
import { type Generator, textsIn } from './generator.ts';
import type { SentenceSample } from './sample.ts';

/** What a plan takes, by its own numbers or the worked example. */
export function sizedOf({ facts, headcount }: SentenceSample) {
  const playbook = playbookOfDemand(builtinPlaybook, builtinSizing, headcount);
  const team = demandedTeam(builtinPlaybook, builtinSizing, headcount, facts);
  const at = (scale: number) => sizeTeam(playbook, team, builtinSizing, headcount, scale);
  const { low, high } = builtinSizing.uncertainty;
  return { playbook, team, size: at(1), low: at(low), high: at(high) };
}

/** Advice that few plans get, beside that of the plan. */
function adviceOf(sample: SentenceSample): readonly SizeAdvice[] {
  const { playbook, team, size } = sizedOf(sample);
  return [
    ...sizeAdvice(playbook, team, size, builtinSizing, sample.headcount),
    ...builtinSizing.floors.flatMap((floor) =>
      [0, 1, 2].flatMap((people) =>
        (['plan', 'roster'] as const).map(
          (by): SizeAdvice => ({ kind: 'rota', floor, people, by, planned: 1 }),
        ),
      ),
    ),
    { kind: 'incidents', perShift: 2.4 },
    { kind: 'toil', role: 'MLE', share: 0.6 },
    { kind: 'single', duties: ['on-call'] },
    { kind: 'severalTeams', people: 12, teams: 2 },
    { kind: 'teamOfOne', role: 'MLE' },
    { kind: 'surplus', there: 5, needed: 3 },
    { kind: 'surplus', there: 2, needed: 1 },
  ];
}

export const headcountSentences: readonly Generator[] = [
  {
    name: 'the size of a team',
    sentences: (sample) => {
      const { size, low, high, team, playbook } = sizedOf(sample);
      const entered = enteredNumbers(sample.headcount);
      const found = sensitivity(builtinPlaybook, builtinSizing, sample.headcount, sample.facts);
      return [
        bandSentence(low, high, size.fte),
        ...[0, 1, entered].flatMap((own) => [
          basisSentence(team.setup, own, 0),
          basisSentence(team.setup, own, askedDrivers(builtinSizing, team.facts).length),
          ...peopleNotes({ size, low, high }, team.setup, own),
          ...assumptionsNotes(found, 8, team.setup, own),
        ]),
        ...size.roles.map((role, index) =>
          sizeSentence(playbook, role, low.roles[index] ?? role, high.roles[index] ?? role),
        ),
        ...found.swings.map(({ assumption, atLow, atHigh }) =>
          swingSentence(assumptionWords(playbook, assumption), atLow, atHigh),
        ),
        ...adviceOf(sample).flatMap((advice) => {
          const { title, text } = adviceWords(playbook, advice);
          return [`${title}.`, text];
        }),
        peopleSentence,
      ];
    },
    phrases: (sample) => {
      const { size, low, high, team, playbook } = sizedOf(sample);
      const found = sensitivity(builtinPlaybook, builtinSizing, sample.headcount, sample.facts);
      return [
        sizeTitle(playbook, size),
        resultLine(low, size, high),
        assumptionsTitle(playbook, found),
        nowWords(found.base),
        ...size.roles.flatMap((role) => (role.mergedInto.length > 0 ? [mergedWords(playbook, role)] : [])),
        ...dutyDemands(builtinSizing, sample.headcount, team.facts).flatMap(({ terms }) =>
          terms.map(termWords),
        ),
        ...textsIn([headcountWords, headcountPictureWords, sizeExportLabels]),
      ];
    },
  },
];
