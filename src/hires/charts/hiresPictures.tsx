import { useChart } from '../../charts/ChartContext.tsx';
import { textWidth } from '../../charts/export/outlines.ts';
import { frameSize, type Picture } from '../../charts/export/picture.ts';
import { fte } from '../../headcount/words/headcount.ts';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import { unmetIn } from '../model/figuresByPeriod.ts';
import { hireSpans } from '../model/hireSpans.ts';
import type { HiresProblem } from '../model/hiresProblem.ts';
import { neverDone, teamAtEnd } from '../model/planOutcome.ts';
import {
  costNotes,
  dutiesTitle,
  hiresSubtitle,
  needSentence,
  type PlanStanding,
  periodsNote,
  planNotes,
  rolesTitle,
  timelineNote,
  hiresPictureWords as words,
  workNote,
} from '../words/exportNotes.ts';
import {
  costWords,
  hiresHeadline,
  money,
  periodWords,
  spanDays,
  spanName,
  unfinishedWords,
} from '../words/hires.ts';
import { endWords, neverDoneWords } from '../words/hiresResult.ts';
import { hiresWords } from '../words/hiresWords.ts';
import { layoutNeeds } from './layoutNeeds.ts';
import { layoutPeriods, type Periods } from './layoutPeriods.ts';
import { layoutTimeline } from './layoutTimeline.ts';
import { NeedsMarks, needsLegend } from './NeedsMarks.tsx';
import { dutyNeeds, type Need, type NeedScale, needRows, roleNeeds } from './needRows.ts';
import { LevelSample, PeriodsMarks } from './PeriodsMarks.tsx';
import { costPeriods, type PlannedHires, workPeriods } from './planPeriods.ts';
import { TimelineMarks, timelineLegend } from './TimelineMarks.tsx';

/** Everybody who is to come, from approval to fully productive. It names roles and levels, never people. */
export function drawHires(planned: PlannedHires, standing: PlanStanding): Picture {
  const { problem, plan, headcount, sized } = planned;
  const { playbook } = sized;
  const spans = hireSpans(problem, plan, playbook, builtinSizing, headcount);
  const placed = layoutTimeline(playbook, spans, problem, frameSize.inner, textWidth);
  return {
    ...around(planned, standing, [timelineNote]),
    title: hiresHeadline(playbook, problem, plan),
    body: <TimelineMarks placed={placed} />,
    height: placed.table.height,
    legend: timelineLegend(placed),
    description: spans
      .map((span) => `${spanName(playbook, span)}: ${spanDays(span, problem.today)}.`)
      .join(' '),
  };
}

/** The work of every period: done by role, unfinished, beside the time of all people and the band of the need. */
export function drawWork(planned: PlannedHires, standing: PlanStanding): Picture {
  const { problem, plan, sized } = planned;
  const { low, high } = sized;
  return {
    ...around(planned, standing, [workNote(low.fte, high.fte)]),
    ...columnsOf(workPeriods(planned), problem, (index) => `${fte(unmetIn(plan, index))} unfinished`),
    title: unfinishedWords(problem, plan),
    legend: [
      { sample: <LevelSample />, text: words.needLine },
      { sample: <BandSample />, text: words.needBand(low.fte, high.fte) },
    ],
  };
}

/** What each quarter costs, against the budget where there is one. */
export function drawCost(planned: PlannedHires, standing: PlanStanding): Picture {
  const { problem, plan } = planned;
  const spend = (index: number) => money(plan.periods[index]?.spend ?? 0);
  return {
    ...around(planned, standing, costNotes(problem)),
    ...columnsOf(costPeriods(planned), problem, (index) => `${spend(index)} per quarter`),
    title: costWords(problem, plan),
    legend: problem.budget === undefined ? [] : [{ sample: <LevelSample />, text: words.budgetLine }],
  };
}

/** The time that people of each role have, beside their own share of the work. */
export function drawRoles(planned: PlannedHires, standing: PlanStanding): Picture {
  const { problem, plan, sized } = planned;
  const { playbook, size } = sized;
  const needs = new Map(size.roles.map(({ role, people }) => [role, people]));
  const roles = playbook.roles.map(({ id }) => id);
  return drawNeeds(planned, standing, {
    needs: roleNeeds(planned),
    scale: 'common',
    head: words.role,
    title: rolesTitle,
    bar: words.roleBar,
    gap: words.roleGap,
    lead: hiresWords.rolesLead,
    result: endWords(playbook, teamAtEnd(problem, plan, roles), needs),
  });
}

/** What of each duty is done, and what is unfinished. */
export function drawDuties(planned: PlannedHires, standing: PlanStanding): Picture {
  const { problem, plan, sized } = planned;
  return drawNeeds(planned, standing, {
    needs: dutyNeeds(planned),
    scale: 'own',
    head: words.duty,
    title: dutiesTitle,
    bar: words.dutyBar,
    gap: words.dutyGap,
    lead: words.dutyScale,
    result: neverDoneWords(sized.playbook, neverDone(problem, plan)),
  });
}

/** What stands around every picture of a plan; `notes` are the small print of its own. */
function around(
  { problem, headcount, sized }: PlannedHires,
  standing: PlanStanding,
  notes: readonly string[],
) {
  const { playbook, team } = sized;
  return {
    subtitle: hiresSubtitle(playbook, team.facts, problem.today),
    notes: [...notes, ...planNotes(problem, headcount, team.setup, standing)],
  };
}

/** Columns over a table of their figures; `said` is what is read of a period. */
function columnsOf(columns: Periods, { periods }: HiresProblem, said: (index: number) => string) {
  const placed = layoutPeriods(columns, true, frameSize.inner, textWidth);
  return {
    body: <PeriodsMarks placed={placed} />,
    height: placed.table.height,
    description: periods.map((period, index) => `${periodWords(period)}: ${said(index)}.`).join(' '),
  };
}

interface NeedsTable {
  readonly needs: readonly Need[];
  readonly scale: NeedScale;
  readonly head: string;
  readonly title: typeof rolesTitle;
  /** What its signs mean. */
  readonly bar: string;
  readonly gap: string;
  readonly lead: string;
  /** What comes of it, in the small print. */
  readonly result: string | undefined;
}

function drawNeeds(
  planned: PlannedHires,
  standing: PlanStanding,
  { needs, scale, head, title, bar, gap, lead, result }: NeedsTable,
): Picture {
  const { quarters, periods } = planned.problem;
  const rows = needRows(needs, scale);
  const placed = layoutNeeds(rows, head, periods, frameSize.inner, textWidth);
  const last = quarters - 1;
  const short = rows.filter(({ cells }) => (cells[last]?.missing ?? '') !== '').length;
  return {
    ...around(planned, standing, [`${lead} ${periodsNote}`, ...(result === undefined ? [] : [result])]),
    title: title({ short, all: rows.length, quarters }),
    body: <NeedsMarks placed={placed} />,
    height: placed.table.height,
    legend: needsLegend(rows[0]?.roleIndex ?? 0, bar, gap),
    description: needs
      .map(({ name, need, periods: parts }) => {
        const shortIn = (period: number) => fte(parts[period]?.short ?? 0);
        return needSentence(name, fte(need), shortIn(0), shortIn(last));
      })
      .join(' '),
  };
}

function BandSample() {
  const { theme } = useChart();
  return <rect y={1} width={20} height={12} fill={theme.accentGround} />;
}
