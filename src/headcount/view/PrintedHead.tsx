import { isBlank, isolate } from '../../engine/foreignText.ts';
import type { Day } from '../../engine/people/roster.ts';
import { dayWords } from '../../engine/words/dates.ts';
import { teamName } from '../../engine/words/words.ts';
import { usePlan } from '../../plan/store/planStore.ts';

/** On paper nothing else says of which plan the figures are, and of which day. */
export function PrintedHead({ today }: { readonly today: Day }) {
  const name = usePlan(({ document: { title, facts } }) =>
    isBlank(title) ? teamName(facts.team) : isolate(title),
  );
  return <p className="print-only">{`${name}, ${dayWords(today)}`}</p>;
}
