import { dayWords } from '../../engine/words/dates.ts';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import { Section } from '../../ui/Section.tsx';
import { FigureTable } from '../charts/FigureTable.tsx';
import { HireTimeline } from '../charts/HireTimeline.tsx';
import { hireSpans } from '../model/hireSpans.ts';
import { spanName } from '../words/hires.ts';
import { hiresWords } from '../words/hiresWords.ts';
import type { PlanPictureProps } from './planPictureProps.ts';

/** Everybody who is to come, from approval to fully productive. */
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
      <HireTimeline playbook={playbook} spans={spans} problem={problem} />
      <FigureTable
        caption="Dates of everybody who starts"
        head={['Who', 'Approve', 'Start', 'Fully productive']}
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
