import { whatIfName } from '../../compare/words/sides.ts';
import { assertNever } from '../../engine/assertNever.ts';
import { isolate } from '../../engine/foreignText.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { payParameters } from '../../engine/size/headcount.ts';
import { inSentence } from '../../engine/words/format.ts';
import type { EditName } from '../../plan/document/editNameSchema.ts';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import { rosterChangePhrase } from '../../roster/words/roster.ts';
import { answerSentence, factQuestion } from '../../team/words/reasons.ts';

/** "mature product": what an edit did, to stand after "Undo:" and "Redo:". */
export function editPhrase(playbook: Playbook, name: EditName): string {
  switch (name.kind) {
    case 'team':
      return name.value === 'horizontal' ? 'platform team' : 'product team';
    case 'maturity':
      return name.value === 'low' ? 'young product' : 'mature product';
    case 'mode':
      return name.value === 'batch' ? 'predictions in batch' : 'predictions online';
    case 'answer': {
      if (name.value === null) return `${factQuestion(playbook, name.fact)} Answer cleared`;
      return answerSentence(playbook, { fact: name.fact, value: name.value });
    }
    case 'answersCleared':
      return 'all answers cleared';
    case 'reset':
      return 'plan reset';
    case 'title':
      return 'title';
    case 'notes':
      return 'notes';
    case 'baselineSet':
      return 'baseline set';
    case 'whatIfAdded':
      return `scenario “${whatIfName(name.name)}” added`;
    case 'whatIfRenamed':
      return `scenario renamed to “${whatIfName(name.name)}”`;
    case 'whatIfRemoved':
      return `scenario “${whatIfName(name.name)}” removed`;
    case 'whatIfTaken':
      return `scenario “${whatIfName(name.name)}” applied to the plan`;
    case 'playbook':
      return 'playbook';
    case 'driver':
    case 'parameter': {
      const value = name.value === null ? 'reset' : number.format(name.value);
      const what = numberName(name.kind, name.id);
      // What people are paid is for the plan, not for whoever looks at the screen.
      return name.kind === 'parameter' && payParameters.includes(name.id) ? what : `${what} ${value}`;
    }
    case 'coefficient':
      return `effort for ${coefficientDuty(playbook, name.id)}`;
    case 'modifier': {
      const modifier = builtinSizing.modifiers.find(({ id }) => id === name.id);
      const option = modifier?.options.find(({ id }) => id === name.option);
      return `${(modifier?.name ?? isolate(name.id)).toLowerCase()} ${option?.name.toLowerCase() ?? 'reset'}`;
    }
    case 'numbersTaken':
      return 'example numbers used';
    case 'numbersCleared':
      return 'numbers cleared';
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
  budget: 'the budget per quarter',
  juniorCost: 'the pay of a junior',
  seniorCost: 'the pay of a senior',
  leadCost: 'the pay of a lead',
  costPerHire: 'the cost of hiring one person',
  unmetCost: 'the cost of unfinished work',
  scientistExtra: 'extra days to hire an applied scientist',
  mentoringMonths: 'months of mentoring',
};

function numberName(kind: 'driver' | 'parameter', id: string): string {
  const known = kind === 'driver' ? builtinSizing.drivers : builtinSizing.parameters;
  const phrase =
    kind === 'parameter' && Object.hasOwn(parameterPhrases, id) ? parameterPhrases[id] : undefined;
  return phrase ?? inSentence(known.find((item) => item.id === id)?.name ?? isolate(id));
}

/** A coefficient is named by its term, `data-pipelines.1`. */
function coefficientDuty(playbook: Playbook, key: string): string {
  const duty = key.replace(/\.\d+$/u, '');
  return (playbook.duties.find(({ id }) => id === duty)?.name ?? isolate(duty)).toLowerCase();
}
