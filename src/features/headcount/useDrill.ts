import { useMemo } from 'react';
import { builtinSizing } from '../../domain/headcount/builtinSizing.ts';
import { rampMonths } from '../../domain/headcount/coverage.ts';
import { type Drill, drill, type Field } from '../../domain/headcount/drill.ts';
import type { Day, Member } from '../../domain/headcount/roster.ts';
import { selectSized } from '../../state/headcountSelectors.ts';
import { usePlan } from '../../state/planStore.ts';

/** Who left the field, and whether vacancies count. */
export interface DrillChoice {
  readonly off: ReadonlySet<Member['id']>;
  readonly isFilled: boolean;
}

export const everybody: DrillChoice = { off: new Set(), isFilled: false };

/** The drill of the plan on a day. */
export function useDrill(today: Day, { off, isFilled }: DrillChoice): { field: Field; found: Drill } {
  const headcount = usePlan((state) => state.document.headcount);
  const { team } = usePlan(selectSized);
  const months = useMemo(() => rampMonths(builtinSizing, headcount), [headcount]);
  const { people } = headcount;
  const field = useMemo(
    (): Field => ({ team, people, day: today, months, isFilled }),
    [team, people, today, months, isFilled],
  );
  return { field, found: useMemo(() => drill(field, off), [field, off]) };
}
