import type { FactValue } from '../../engine/playbook/playbook.ts';
import { dispatch } from '../../plan/store/planStore.ts';

export function answer(fact: string, value: FactValue | undefined): void {
  dispatch({ kind: 'factsChanged', changes: [{ kind: 'answer', fact, value }] });
}
