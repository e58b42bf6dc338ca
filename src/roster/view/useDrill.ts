import { useMemo } from 'react';
import { rampMonths } from '../../engine/coverage/coverage.ts';
import type { Day, Member } from '../../engine/people/roster.ts';
import { selectSized } from '../../plan/store/headcountSelectors.ts';
import { usePlan } from '../../plan/store/planStore.ts';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import { type Drill, drill, type Field } from '../model/drill.ts';

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
