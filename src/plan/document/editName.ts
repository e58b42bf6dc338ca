import type { RosterChange } from '../../engine/people/rosterChange.ts';
import type { FactChange, Facts, Maturity, Mode, TeamKind } from '../../engine/playbook/facts.ts';
import type { FactId, FactValue } from '../../engine/playbook/playbook.ts';

/**
 * What an edit did to a plan, as data that can be stored, so that undo can say what it takes back; the words are in `src/library/words/edits.ts`.
 * The id of a what-if tells edits apart, its name is for people.
 */
export type EditName =
  | { readonly kind: 'team'; readonly value: TeamKind['kind'] }
  | { readonly kind: 'maturity'; readonly value: Maturity }
  | { readonly kind: 'mode'; readonly value: Mode }
  /** `value: null` took an answer back. */
  | { readonly kind: 'answer'; readonly fact: FactId; readonly value: FactValue | null }
  | { readonly kind: 'answersCleared' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'title' }
  | { readonly kind: 'notes' }
  | { readonly kind: 'baselineSet' }
  | { readonly kind: 'whatIfAdded'; readonly id: string; readonly name: string }
  | { readonly kind: 'whatIfRenamed'; readonly id: string; readonly name: string }
  | { readonly kind: 'whatIfRemoved'; readonly id: string; readonly name: string }
  /** The answers of a what-if became the plan's. */
  | { readonly kind: 'whatIfTaken'; readonly id: string; readonly name: string }
  | { readonly kind: 'playbook' }
  /** A number of the headcount by its id; `value: null` took it back. */
  | {
      readonly kind: 'driver' | 'coefficient' | 'parameter';
      readonly id: string;
      readonly value: number | null;
    }
  | { readonly kind: 'modifier'; readonly id: string; readonly option: string | null }
  /** The worked example's numbers became the plan's. */
  | { readonly kind: 'numbersTaken' }
  | { readonly kind: 'numbersCleared' }
  | RosterChange;

/** What to call several changes of facts that are made in one go: by the first of them that changes anything. */
export function nameOfChanges({ team: before }: Facts, changes: readonly FactChange[]): EditName | undefined {
  for (const change of changes) {
    if (change.kind === 'answer') return { kind: 'answer', fact: change.fact, value: change.value ?? null };
    const { team } = change;
    if (team.kind === 'horizontal' || before.kind === 'horizontal') {
      if (team.kind !== before.kind) return { kind: 'team', value: team.kind };
    } else if (team.maturity !== before.maturity) {
      return { kind: 'maturity', value: team.maturity };
    } else if (team.mode !== before.mode) {
      return { kind: 'mode', value: team.mode };
    }
  }
  return undefined;
}
