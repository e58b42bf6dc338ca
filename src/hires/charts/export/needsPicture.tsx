import { type ChartTheme, roleColourIn } from '../../../charts/export/chartTheme.ts';
import { frameSize, type LegendEntry, type Picture } from '../../../charts/export/picture.ts';
import { fte } from '../../../headcount/words/headcount.ts';
import { neverDone, teamAtEnd } from '../../model/planOutcome.ts';
import {
  dutiesTitle,
  hiresSubtitle,
  needSentence,
  type PlanStanding,
  periodsNote,
  planNotes,
  rolesTitle,
  hiresPictureWords as words,
} from '../../words/exportNotes.ts';
import { endWords, neverDoneWords } from '../../words/hiresResult.ts';
import { hiresWords } from '../../words/hiresWords.ts';
import { type CoverRow, type CoverScale, dutyRows, isShort, roleRows } from '../coverRows.ts';
import type { PlannedHires } from '../plannedHires.ts';
import { Hatch } from './Hatch.tsx';
import { layoutNeeds } from './layoutNeeds.ts';
import { NeedsBody } from './NeedsBody.tsx';

/** The time that people of each role have, beside their own share of the work. */
export function drawRoles(planned: PlannedHires, standing: PlanStanding, inks: ChartTheme): Picture {
  const { problem, plan, sized } = planned;
  const { playbook, size } = sized;
  const rows = roleRows(planned);
  const needs = new Map(size.roles.map(({ role, people }) => [role, people]));
  const roles = playbook.roles.map(({ id }) => id);
  const end = endWords(playbook, teamAtEnd(problem, plan, roles), needs);
  return {
    ...drawNeeds(planned, inks, { rows, scale: 'common', head: words.role }),
    title: rolesTitle(gapsOf(planned, rows, 'common')),
    legend: legendOf(rows, words.roleBar, words.roleGap, inks),
    notes: [
      `${hiresWords.rolesLead} ${periodsNote}`,
      ...(end === undefined ? [] : [end]),
      ...planNotesOf(planned, standing),
    ],
  };
}

/** What of each duty is done, and what is unfinished. */
export function drawDuties(planned: PlannedHires, standing: PlanStanding, inks: ChartTheme): Picture {
  const { problem, plan, sized } = planned;
  const rows = dutyRows(planned);
  const never = neverDoneWords(sized.playbook, neverDone(problem, plan));
  return {
    ...drawNeeds(planned, inks, { rows, scale: 'own', head: words.duty }),
    title: dutiesTitle(gapsOf(planned, rows, 'own')),
    legend: legendOf(rows, words.dutyBar, words.dutyGap, inks),
    notes: [
      `${words.dutyScale} ${periodsNote}`,
      ...(never === undefined ? [] : [never]),
      ...planNotesOf(planned, standing),
    ],
  };
}

interface NeedsTable {
  readonly rows: readonly CoverRow[];
  readonly scale: CoverScale;
  readonly head: string;
}

function drawNeeds(
  { problem, sized: { playbook, team } }: PlannedHires,
  inks: ChartTheme,
  { rows, scale, head }: NeedsTable,
): Pick<Picture, 'subtitle' | 'body' | 'height' | 'description'> {
  const placed = layoutNeeds(rows, problem.periods, scale, frameSize.inner);
  const last = problem.quarters - 1;
  return {
    subtitle: hiresSubtitle(playbook, team.facts, problem.today),
    body: <NeedsBody placed={placed} head={head} inks={inks} />,
    height: placed.height,
    description: rows
      .map(({ name, need, cells }) => {
        const [now, then] = [cells[0], cells[last]];
        return needSentence(name, fte(need), fte(now?.short ?? 0), fte(then?.short ?? 0));
      })
      .join(' '),
  };
}

function planNotesOf({ problem, headcount, sized }: PlannedHires, standing: PlanStanding) {
  return planNotes(problem, headcount, sized.team.scenario, standing);
}

function gapsOf({ problem: { quarters } }: PlannedHires, rows: readonly CoverRow[], scale: CoverScale) {
  const short = rows.filter(({ need, cells }) => {
    const cell = cells[quarters - 1];
    return cell && isShort(cell, need, scale);
  }).length;
  return { short, all: rows.length, quarters };
}

function legendOf(
  rows: readonly CoverRow[],
  bar: string,
  gap: string,
  inks: ChartTheme,
): readonly LegendEntry[] {
  return [
    {
      sample: <rect y={2} width={20} height={10} rx={2} fill={roleColourIn(inks, rows[0]?.colour ?? 0)} />,
      text: bar,
    },
    {
      sample: <Hatch x={0} y={2} width={20} height={10} colour={inks.soft} />,
      text: gap,
    },
  ];
}
