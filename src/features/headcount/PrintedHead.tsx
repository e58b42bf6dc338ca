import type { Day } from '../../domain/headcount/roster.ts';
import { usePlan } from '../../state/planStore.ts';
import { dayWords } from '../../text/hires.ts';
import { teamName } from '../../text/words.ts';

/** On paper nothing else says of which plan the figures are, and of which day. */
export function PrintedHead({ today }: { readonly today: Day }) {
  const name = usePlan((state) => state.document.title || teamName(state.facts.team));
  return <p className="print-only">{`${name}, ${dayWords(today)}`}</p>;
}
