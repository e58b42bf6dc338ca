import { textWidth } from '../../../charts/export/outlines.ts';
import { frameSize, type Picture } from '../../../charts/export/picture.ts';
import { builtinSizing } from '../../../playbook/builtinSizing.ts';
import { hireSpans } from '../../model/hireSpans.ts';
import { hiresSubtitle, type PlanStanding, planNotes, timelineNote } from '../../words/exportNotes.ts';
import { hiresHeadline, spanDays, spanName } from '../../words/hires.ts';
import { layoutTimeline } from '../layoutTimeline.ts';
import type { PlannedHires } from '../plannedHires.ts';
import { TimelineMarks, timelineLegend } from '../TimelineMarks.tsx';

/** Everybody who is to come, from approval to fully productive. It names roles and levels, never people. */
export function drawHires(planned: PlannedHires, standing: PlanStanding): Picture {
  const { problem, plan, headcount, sized } = planned;
  const { playbook, team } = sized;
  const spans = hireSpans(problem, plan, playbook, builtinSizing, headcount);
  const placed = layoutTimeline(playbook, spans, problem, frameSize.inner, textWidth);
  return {
    title: hiresHeadline(playbook, problem, plan),
    subtitle: hiresSubtitle(playbook, team.facts, problem.today),
    body: <TimelineMarks placed={placed} />,
    height: placed.table.height,
    legend: timelineLegend(placed),
    notes: [timelineNote, ...planNotes(problem, headcount, team.setup, standing)],
    description: spans
      .map((span) => `${spanName(playbook, span)}: ${spanDays(span, problem.today)}.`)
      .join(' '),
  };
}
