import { assertNever } from '../../engine/assertNever.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { payParameters } from '../../engine/size/headcount.ts';
import { inSentence } from '../../engine/words/format.ts';
import type { EditName } from '../../plan/document/editName.ts';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import { rosterChangePhrase } from '../../roster/words/roster.ts';
import { answerLabel, factQuestion } from '../../team/words/reasons.ts';

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
    case 'driver':
    case 'parameter': {
      const value = name.value === null ? 'taken back' : number.format(name.value);
      const what = numberName(name.kind, name.id);
      // What people are paid is for the plan, not for whoever looks at the screen.
      return name.kind === 'parameter' && payParameters.includes(name.id) ? what : `${what} ${value}`;
    }
    case 'coefficient':
      return `what ${coefficientDuty(playbook, name.id)} takes`;
    case 'modifier': {
      const modifier = builtinSizing.modifiers.find(({ id }) => id === name.id);
      const option = modifier?.options.find(({ id }) => id === name.option);
      return `${(modifier?.name ?? name.id).toLowerCase()} ${option?.name.toLowerCase() ?? 'taken back'}`;
    }
    case 'numbersTaken':
      return 'numbers of the example taken';
    case 'numbersCleared':
      return 'numbers taken back';
    case 'memberAdded':
    case 'memberCopied':
    case 'memberRemoved':
    case 'memberChanged':
    case 'rosterImported':
      return rosterChangePhrase(name);
    default:
      return assertNever(name);
  }
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

/** Parameters whose names are made for a column of fields, as they stand in a sentence. */
const parameterPhrases: Readonly<Record<string, string>> = {
  budget: 'the budget of a quarter',
  juniorCost: 'what a junior costs',
  seniorCost: 'what a senior costs',
  leadCost: 'what a lead costs',
  costPerHire: 'what hiring one person costs',
  unmetCost: 'what work left undone costs',
  scientistExtra: 'extra days to hire an applied scientist',
  mentoringMonths: 'months of mentoring',
};

function numberName(kind: 'driver' | 'parameter', id: string): string {
  const known = kind === 'driver' ? builtinSizing.drivers : builtinSizing.parameters;
  const phrase =
    kind === 'parameter' && Object.hasOwn(parameterPhrases, id) ? parameterPhrases[id] : undefined;
  return phrase ?? inSentence(known.find((item) => item.id === id)?.name ?? id);
}

/** A coefficient is named by its term, `data-pipelines.1`. */
function coefficientDuty(playbook: Playbook, key: string): string {
  const duty = key.replace(/\.\d+$/u, '');
  return (playbook.duties.find(({ id }) => id === duty)?.name ?? duty).toLowerCase();
}
