import type { Playbook } from '../../engine/playbook/playbook.ts';
import type { HireSpan } from '../model/hireSpans.ts';
import type { HiresProblem } from '../model/hiresProblem.ts';
import { layoutTimeline } from './layoutTimeline.ts';
import { MeasuredPicture } from './MeasuredPicture.tsx';
import { TimelineMarks } from './TimelineMarks.tsx';

interface HireTimelineProps {
  readonly playbook: Playbook;
  readonly spans: readonly HireSpan[];
  readonly problem: HiresProblem;
}

/** From approval to fully productive, one row for each group of people. */
export function HireTimeline({ playbook, spans, problem }: HireTimelineProps) {
  return (
    <MeasuredPicture
      fallback={760}
      draw={(width, measureText) => {
        const placed = layoutTimeline(playbook, spans, problem, width, measureText);
        return { height: placed.table.height, marks: <TimelineMarks placed={placed} /> };
      }}
    />
  );
}
