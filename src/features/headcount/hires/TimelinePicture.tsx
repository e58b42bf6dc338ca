import { FigureTable } from '../../../charts/headcount/hires/FigureTable.tsx';
import { HireTimeline } from '../../../charts/headcount/hires/HireTimeline.tsx';
import { builtinSizing } from '../../../domain/headcount/builtinSizing.ts';
import { hireSpans } from '../../../domain/headcount/hires/hireSpans.ts';
import { dayWords, spanName } from '../../../text/hires.ts';
import { hiresWords } from '../../../text/hiresWords.ts';
import { Section } from '../../../ui/Section.tsx';
import type { PlanPictureProps } from './planPictureProps.ts';

/** Everybody who is to come, from approval to a full load. */
export function TimelinePicture({ answered, actions }: PlanPictureProps) {
  const { problem, plan, headcount } = answered;
  const { playbook } = answered.sized;
  const spans = hireSpans(problem, plan, playbook, builtinSizing, headcount);
  if (spans.length === 0) {
    return (
      <Section title={hiresWords.timeline}>
        <p>{hiresWords.nobodyComes}</p>
      </Section>
    );
  }
  return (
    <Section title={hiresWords.timeline} lead={hiresWords.timelineLead}>
      <HireTimeline playbook={playbook} spans={spans} periods={problem.periods} today={problem.today} />
      <FigureTable
        caption="Days of everybody who is to come"
        head={['Who', 'Approve', 'Start', 'Full load']}
        rows={spans.map((span) => ({
          name: spanName(playbook, span),
          cells: [
            span.kind === 'vacancy' ? 'open vacancy' : dayWords(span.approved),
            dayWords(span.start),
            dayWords(span.full),
          ],
        }))}
      />
      {actions}
    </Section>
  );
}
