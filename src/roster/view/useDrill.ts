import { useMemo } from 'react';
import { rampMonths } from '../../engine/coverage/coverage.ts';
import type { Day, Member } from '../../engine/people/roster.ts';
import { selectSized } from '../../plan/store/headcountSelectors.ts';
import { usePlan } from '../../plan/store/planStore.ts';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import { type Drill, type DrillInput, drill } from '../model/drill.ts';

/** Who is away, and whether vacancies count. */
export interface DrillChoice {
  readonly off: ReadonlySet<Member['id']>;
  readonly isFilled: boolean;
}

export const everybody: DrillChoice = { off: new Set(), isFilled: false };

/** The drill of the plan on a day. */
export function useDrill(today: Day, { off, isFilled }: DrillChoice): { input: DrillInput; found: Drill } {
  const headcount = usePlan((state) => state.document.headcount);
  const { team } = usePlan(selectSized);
  const months = useMemo(() => rampMonths(builtinSizing, headcount), [headcount]);
  const { people } = headcount;
  const input = useMemo(
    (): DrillInput => ({ team, people, day: today, months, isFilled }),
    [team, people, today, months, isFilled],
  );
  return { input, found: useMemo(() => drill(input, off), [input, off]) };
}
