import { textWidth } from '../../../charts/export/outlines.ts';
import { frameSize, type Picture } from '../../../charts/export/picture.ts';
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
import { layoutNeeds } from '../layoutNeeds.ts';
import { NeedsMarks, needsLegend } from '../NeedsMarks.tsx';
import { dutyNeeds, type Need, type NeedScale, needRows, roleNeeds } from '../needRows.ts';
import type { PlannedHires } from '../plannedHires.ts';

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
  { problem, headcount, sized: { playbook, team } }: PlannedHires,
  standing: PlanStanding,
  { needs, scale, head, title, bar, gap, lead, result }: NeedsTable,
): Picture {
  const { quarters, periods, today } = problem;
  const rows = needRows(needs, scale);
  const placed = layoutNeeds(rows, head, periods, frameSize.inner, textWidth);
  const last = quarters - 1;
  const short = rows.filter(({ cells }) => (cells[last]?.missing ?? '') !== '').length;
  return {
    title: title({ short, all: rows.length, quarters }),
    subtitle: hiresSubtitle(playbook, team.facts, today),
    body: <NeedsMarks placed={placed} />,
    height: placed.table.height,
    legend: needsLegend(rows[0]?.roleIndex ?? 0, bar, gap),
    notes: [
      `${lead} ${periodsNote}`,
      ...(result === undefined ? [] : [result]),
      ...planNotes(problem, headcount, team.setup, standing),
    ],
    description: needs
      .map((item) => {
        const shortIn = (period: number) => fte(item.periods[period]?.short ?? 0);
        return needSentence(item.name, fte(item.need), shortIn(0), shortIn(last));
      })
      .join(' '),
  };
}
