import type { FactValue } from '../../domain/playbook.ts';
import { dispatch } from '../../state/planStore.ts';

export function answer(fact: string, value: FactValue | undefined): void {
  dispatch({ kind: 'factsChanged', changes: [{ kind: 'answer', fact, value }] });
}
