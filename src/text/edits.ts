import { assertNever } from '../domain/assertNever.ts';
import type { EditName } from '../domain/editName.ts';
import type { Playbook } from '../domain/playbook.ts';
import { answerLabel, factQuestion } from './reasons.ts';

/** "maturity high": what an edit did, to stand after "Undo:" and "Redo:". */
export function editPhrase(playbook: Playbook, name: EditName): string {
  switch (name.kind) {
    case 'team':
      return `${name.value} team`;
    case 'maturity':
      return `maturity ${name.value}`;
    case 'mode':
      return `prediction mode ${name.value}`;
    case 'answer': {
      const answer = name.value === null ? 'answer taken back' : answerLabel(playbook, name.fact, name.value);
      return `${factQuestion(playbook, name.fact)} ${answer}`;
    }
    case 'answersCleared':
      return 'all answers taken back';
    case 'reset':
      return 'plan begun anew';
    case 'title':
      return 'title';
    case 'notes':
      return 'notes';
    case 'baselineSet':
      return 'baseline set';
    case 'whatIfAdded':
      return `what-if “${name.name}” added`;
    case 'whatIfRenamed':
      return `what-if renamed to “${name.name}”`;
    case 'whatIfRemoved':
      return `what-if “${name.name}” removed`;
    case 'whatIfTaken':
      return `what-if “${name.name}” made the plan`;
    case 'playbook':
      return 'playbook';
    default:
      return assertNever(name);
  }
}
