import { roleNeeds } from '../../../src/hires/charts/needRows.ts';
import type { PlannedHires } from '../../../src/hires/charts/planPeriods.ts';
import type { Alternative } from '../../../src/hires/model/alternatives.ts';
import { buildHiresProblem } from '../../../src/hires/model/buildHiresProblem.ts';
import { greedyPlan } from '../../../src/hires/model/greedyPlan.ts';
import { hireDaysFrom, hireSpans } from '../../../src/hires/model/hireSpans.ts';
import type {
  ExplainedHire,
  Hire,
  HiresFailure,
  HiresPlan,
  Limit,
  LimitKind,
} from '../../../src/hires/model/hiresPlan.ts';
import { planFromCounts } from '../../../src/hires/model/planFromCounts.ts';
import {
  neededNotHired,
  neverDone,
  onCallShortage,
  teamAtEnd,
} from '../../../src/hires/model/planOutcome.ts';
import { sequenceDisagreements } from '../../../src/hires/model/sequence.ts';
import { hiresExportLabels } from '../../../src/hires/words/exportButtons.ts';
import {
  costNotes,
  dutiesTitle,
  hiresPictureWords,
  hiresSubtitle,
  needSentence,
  periodsNote,
  planNotes,
  rolesTitle,
  timelineNote,
  workNote,
} from '../../../src/hires/words/exportNotes.ts';
import {
  costWords,
  hiresHeadline,
  hiresSentence,
  money,
  periodWords,
  spanDays,
  spanName,
  unfinishedWords,
} from '../../../src/hires/words/hires.ts';
import { firmWords, otherHires, swapWords } from '../../../src/hires/words/hiresOthers.ts';
import {
  carriedWords,
  differenceWords,
  hireName,
  limitName,
  limitWords,
  oneMoreWhen,
  orderWords,
  periodsWords,
  plainName,
  reasonWords,
  relaxWords,
} from '../../../src/hires/words/hiresReasons.ts';
import {
  closeWords,
  endWords,
  limitedByWords,
  neverDoneWords,
  notHiredWords,
  onCallWords,
  splitWords,
} from '../../../src/hires/words/hiresResult.ts';
import { failureWords, type SearchStatus, searchWords } from '../../../src/hires/words/hiresSearch.ts';
import { monthsWords, paceName, paceSentence, tooLateWords } from '../../../src/hires/words/hiresTiming.ts';
import { explainingWords, hiresWords } from '../../../src/hires/words/hiresWords.ts';
import { parameterGroups } from '../../../src/hires/words/hiringGroups.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { type Generator, textsIn } from './generator.ts';
import { sizedOf } from './headcount.ts';
import { type SentenceSample, today } from './sample.ts';

/** The plan that is found at once, or that with nobody. */
function plannedOf(sample: SentenceSample): PlannedHires {
  const { headcount } = sample;
  const sized = sizedOf(sample);
  const { playbook, team } = sized;
  const problem = buildHiresProblem({ playbook, team, sizing: builtinSizing, headcount, today });
  const nobody = () =>
    planFromCounts(
      problem,
      problem.kinds.map(() => Array(problem.quarters).fill(0)),
      [],
    );
  return { problem, plan: greedyPlan(problem) ?? nobody(), headcount, sized };
}

/** As a plan of other hires: one of each kind less, and one of another kind in the place of it. */
function othersOf({ problem, plan }: PlannedHires): readonly (readonly Hire[])[] {
  const [kind] = problem.kinds;
  if (!kind) return [[]];
  const extra: Hire = { kind: kind.id, role: kind.role, level: kind.level, quarter: 0, count: 1 };
  const later = problem.kinds.slice(0, 5).map(({ id, role, level }, index) => ({
    kind: id,
    role,
    level,
    quarter: index % problem.quarters,
    count: 2,
  }));
  return [[], [extra], later, plan.hires.slice(1), [...plan.hires.slice(1), extra]];
}

const limitKinds: readonly LimitKind[] = [
  'budget',
  'hiresPerQuarter',
  'juniorsPerSenior',
  'leadsPerOther',
  'coverage',
  'rota',
  'size',
  'order',
];
const failures: readonly HiresFailure[] = ['stopped', 'no-worker', 'no-webassembly', 'broken'];
const statuses: readonly SearchStatus[] = [
  'starting',
  'first',
  'better',
  'best',
  'stopped',
  'infeasible',
  'failed',
];
const differences = [
  { cost: 0, unmet: 0, thin: 0 },
  { cost: 12, unmet: 1, thin: 0 },
  { cost: -12, unmet: -0.4, thin: 0 },
];

function resultTexts({ problem, plan, sized }: PlannedHires): readonly (string | undefined)[] {
  const { playbook, size } = sized;
  const needs = new Map(size.roles.map(({ role, people }) => [role, people]));
  const roles = playbook.roles.map(({ id }) => id);
  const team = teamAtEnd(problem, plan, roles);
  const shortage = onCallShortage(problem, plan);
  return [
    endWords(playbook, team, needs),
    endWords(
      playbook,
      team.map((item, index) => ({ ...item, later: index })),
      new Map(),
    ),
    splitWords(playbook, problem, team, needs),
    notHiredWords(playbook, neededNotHired(problem, plan), needs),
    ...[0, 1, 3].map((most) =>
      notHiredWords(
        playbook,
        roles.slice(0, 2).map((role) => ({ role, stops: limitKinds.slice(0, most) })),
        needs,
      ),
    ),
    shortage && onCallWords(problem, shortage),
    neverDoneWords(playbook, neverDone(problem, plan)),
    neverDoneWords(
      playbook,
      playbook.duties.map(({ id }) => id),
    ),
    ...[[], [undefined, 0.2], [0.001, 0.2], [0.001], [0.01, 0.2], [0.2]].map(closeWords),
    limitedByWords(limitWords.budget),
  ];
}

function alternativesOf(planned: PlannedHires): readonly (Alternative | undefined)[] {
  const [difference] = differences;
  if (!difference) return [];
  return [
    undefined,
    { kind: 'same', as: 0 },
    ...othersOf(planned).flatMap((hires): readonly Alternative[] => [
      { kind: 'swap', hires: hires.slice(0, 3), difference },
      { kind: 'plan', plan: { ...difference, hires } },
    ]),
  ];
}

function explanationTexts(planned: PlannedHires, sample: SentenceSample): readonly (string | undefined)[] {
  const { problem, plan, sized } = planned;
  const { playbook } = sized;
  return [
    ...plan.hires.flatMap((hire) => {
      const item: ExplainedHire = {
        hire,
        reason: 'work',
        duties: sample.team.duties.slice(0, 5).map(({ duty }) => ({ duty, fte: 0.7 })),
        without: { cost: 0, unmet: 0, thin: 0 },
        swap: undefined,
        instead: undefined,
      };
      return carriedWords(playbook, problem, item);
    }),
    ...alternativesOf(planned).flatMap((other) =>
      [undefined, 0.001, 0.01, 0.1].map((part) => firmWords(playbook, problem, plan.hires, other, part)),
    ),
    ...sequenceDisagreements(playbook, sized.team, problem, plan).map((item) =>
      orderWords(playbook, problem, item),
    ),
    ...Object.values(reasonWords),
  ];
}

function limitsOf({ problem }: PlannedHires): readonly Limit[] {
  return limitKinds.map((kind) => ({
    kind,
    period: 0,
    ...(kind === 'coverage' && problem.duties[0] && { duty: problem.duties[0].duty }),
  }));
}

function searchTexts(): readonly string[] {
  const flags = [false, true];
  return statuses.flatMap((status) =>
    flags.flatMap((hasPlan) =>
      flags.flatMap((isOld) =>
        flags.flatMap((hasBudget) =>
          flags.flatMap((isQuiet) =>
            [undefined, 0, 0.01, 0.2].flatMap((gap) =>
              [undefined, ...failures].map((failure) =>
                searchWords(status, { gap, failure, hasPlan, isOld: isOld && hasPlan, isQuiet, hasBudget }),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

const asOnlyHires = (plan: HiresPlan, hires: readonly Hire[]): HiresPlan => ({ ...plan, hires });

export const hiresSentences: readonly Generator[] = [
  {
    name: 'the plan of hires',
    most: 12,
    sentences: (sample) => {
      const planned = plannedOf(sample);
      const { problem, plan, headcount, sized } = planned;
      const { playbook, team, low, high } = sized;
      const [kind] = problem.kinds;
      return [
        hiresSentence(problem, plan),
        ...othersOf(planned).map((hires) => `${hiresHeadline(playbook, problem, asOnlyHires(plan, hires))}.`),
        ...resultTexts(planned),
        ...explanationTexts(planned, sample),
        ...(kind ? [paceSentence(kind, hireDaysFrom(kind, today))] : []),
        ...[1, 2, 12].map(tooLateWords),
        hiresSubtitle(playbook, sample.facts, today),
        ...[true, false].flatMap((isOld) =>
          (['best', 'stopped'] as const).flatMap((status) =>
            planNotes(problem, headcount, team.setup, { status, gap: 0.01, isOld }),
          ),
        ),
        periodsNote,
        timelineNote,
        workNote(low.fte, high.fte),
        ...costNotes(problem),
        ...costNotes({ ...problem, budget: 900 }),
        ...roleNeeds(planned).map(({ name }) => needSentence(name, '2.0', '0.5', '0.0')),
        ...searchTexts(),
        ...Object.values(failureWords),
      ].map((text) => text || undefined);
    },
    phrases: (sample) => {
      const planned = plannedOf(sample);
      const { problem, plan, headcount, sized } = planned;
      const { playbook } = sized;
      const spans = hireSpans(problem, plan, playbook, builtinSizing, headcount);
      return [
        costWords(problem, plan),
        unfinishedWords(problem, plan),
        money(480),
        money(12_345),
        ...problem.periods.map(periodWords),
        ...spans.flatMap((span) => [spanName(playbook, span), spanDays(span, today)]),
        ...plan.hires.flatMap((hire) => [
          hireName(playbook, problem, hire),
          plainName(playbook, problem, hire),
        ]),
        ...othersOf(planned).flatMap((hires) => [
          ...otherHires(playbook, problem, plan, hires),
          swapWords(playbook, problem, hires.slice(0, 2)),
        ]),
        ...differences.map(differenceWords),
        ...limitsOf(planned).flatMap((limit) => [
          limitName(playbook, problem, limit),
          relaxWords(limit, 1),
          relaxWords(limit, 2.5),
        ]),
        periodsWords(problem, [0, 1]),
        ...problem.kinds
          .slice(0, 2)
          .flatMap((kind) => [
            paceName(playbook, { key: '', kinds: [kind], isCommon: false }),
            oneMoreWhen(
              problem,
              { kind: kind.id, quarter: 0, breaks: ['budget', 'rota'], cost: 0, unmet: 0, thin: 0 },
              [],
            ),
          ]),
        ...[15, 30.4, 227].map(monthsWords),
        ...[0, 1, 3, 4].flatMap((short) =>
          [1, 4].flatMap((quarters) => [
            rolesTitle({ short, all: 4, quarters }),
            dutiesTitle({ short, all: 4, quarters }),
          ]),
        ),
        explainingWords(undefined),
        hiresWords.capacityLead('3 to 6 FTE'),
        hiresWords.costLead(undefined),
        hiresWords.costLead('900 thousand'),
        hiresWords.oneMoreAgainst(limitWords.rota),
        hiresPictureWords.vacancy(1),
        hiresPictureWords.vacancy(2),
        hiresPictureWords.needBand(3, 6),
        ...textsIn([
          hiresWords,
          hiresPictureWords,
          hiresExportLabels,
          limitWords,
          parameterGroups(builtinSizing.parameters).map(({ title }) => title),
        ]),
      ];
    },
  },
];
