import { quote } from '../../../engine/quote.ts';
import type { Fields } from './fields.ts';
import { isFields } from './fields.ts';
import { firstEditionTerms } from './firstEditionTerms.ts';
import type { Migration } from './migration.ts';

const risks: readonly unknown[] = ['low', 'medium', 'high'];
/** What the schema of version 3 takes: a plan that was full stays one that opens. */
const mostAnswers = 100;
const mostCoefficients = 200;

/**
 * Version 3: the second edition of the model. Risk is asked once, as a question of the plan, and the terms of demand have changed, so
 * coefficients have other keys. See docs/decisions/022.
 */
export const moveToSecondEdition: Migration = {
  from: 2,
  migrate: (fields) => withRiskMoved(withTermsMoved(fields)),
  changes: (fields) => [...riskChange(fields), ...coefficientChange(fields)],
};

function withTermsMoved(fields: Fields): Fields {
  const { headcount } = fields;
  if (!isFields(headcount) || !isFields(headcount['coefficients'])) return fields;
  const moved = Object.entries(headcount['coefficients']).flatMap(([key, value]) =>
    newKeys(key).map((place) => [place, value] as const),
  );
  const coefficients = Object.fromEntries(moved.length > mostCoefficients ? ours(moved) : moved);
  return { ...fields, headcount: { ...headcount, coefficients } };
}

/** Those that count, when there are more than a plan may have: the others are without effect. */
function ours(moved: readonly (readonly [string, unknown])[]): readonly (readonly [string, unknown])[] {
  const [known, unknown] = [true, false].map((is) =>
    moved.filter(([key]) => Object.hasOwn(firstEditionTerms, dutyOf(key)) === is),
  );
  return [...(known ?? []), ...(unknown ?? [])].slice(0, mostCoefficients);
}

/** Where a coefficient of the first edition belongs now. Of a duty that neither edition knows, it stays what it was. */
function newKeys(key: string): readonly string[] {
  const duty = dutyOf(key);
  if (!Object.hasOwn(firstEditionTerms, duty)) return [key];
  const place = key.slice(duty.length + 1);
  const index = /^[1-9]\d?$/u.test(place) ? Number(place) - 1 : -1;
  return (firstEditionTerms[duty]?.[index] ?? []).map((next) => `${duty}.${next}`);
}

function dutyOf(key: string): string {
  const dot = key.lastIndexOf('.');
  return dot < 0 ? key : key.slice(0, dot);
}

/** The modifier of the first edition goes; it counted for all facts of the plan, and so does the answer. */
function withRiskMoved(fields: Fields): Fields {
  const { headcount } = fields;
  if (!isFields(headcount) || !isFields(headcount['modifiers'])) return fields;
  const { risk, ...modifiers } = headcount['modifiers'];
  if (risk === undefined) return fields;
  const without = { ...fields, headcount: { ...headcount, modifiers } };
  if (whereRiskGoes(fields, risk) !== 'answer') return without;
  const { facts, baseline, whatIfs } = fields;
  return {
    ...without,
    ...('facts' in fields && { facts: withRisk(facts, risk) }),
    ...('baseline' in fields && { baseline: withRisk(baseline, risk) }),
    ...(Array.isArray(whatIfs) && {
      whatIfs: whatIfs.map((whatIf: unknown) =>
        isFields(whatIf) ? { ...whatIf, facts: withRisk(whatIf['facts'], risk) } : whatIf,
      ),
    }),
  };
}

function withRisk(facts: unknown, risk: unknown): unknown {
  if (!isFields(facts) || !isFields(facts['context'])) return facts;
  const { context } = facts;
  if (Object.hasOwn(context, 'risk') || Object.keys(context).length >= mostAnswers) return facts;
  return { ...facts, context: { ...context, risk } };
}

type RiskPlace =
  | 'answer'
  /** The question has an answer already. */
  | 'answered'
  /** The plan's own playbook does not ask, or not so. */
  | 'unasked'
  /** It was no option, and had no effect. */
  | 'nowhere';

function whereRiskGoes({ facts, playbook }: Fields, risk: unknown): RiskPlace {
  if (!risks.includes(risk)) return 'nowhere';
  const context = isFields(facts) ? facts['context'] : undefined;
  if (isFields(context) && Object.hasOwn(context, 'risk')) {
    return context['risk'] === risk ? 'nowhere' : 'answered';
  }
  return isAsked(playbook, risk) ? 'answer' : 'unasked';
}

function isAsked(reference: unknown, risk: unknown): boolean {
  const own = isFields(reference) && reference['kind'] === 'own' ? reference['playbook'] : undefined;
  if (!isFields(own)) return true;
  const questions: readonly unknown[] = Array.isArray(own['facts']) ? own['facts'] : [];
  return questions.some((question) => {
    if (!isFields(question) || question['id'] !== 'risk') return false;
    const answers: readonly unknown[] = Array.isArray(question['answers']) ? question['answers'] : [];
    return answers.some((answer) => isFields(answer) && answer['value'] === risk);
  });
}

function riskChange(fields: Fields): readonly string[] {
  const { headcount } = fields;
  const modifiers = isFields(headcount) ? headcount['modifiers'] : undefined;
  if (!isFields(modifiers)) return [];
  const { risk } = modifiers;
  const entered = `The risk entered with the work, ${quote(String(risk))},`;
  switch (whereRiskGoes(fields, risk)) {
    case 'answer':
      return [`${entered} is now the answer to the question about risk.`];
    case 'answered':
      return [`${entered} was dropped, because the question about risk has another answer.`];
    case 'unasked':
      return [`${entered} was dropped, because the playbook of this plan does not ask about it.`];
    case 'nowhere':
      return [];
  }
}

/** One sentence for all of them. */
function coefficientChange({ headcount }: Fields): readonly string[] {
  const coefficients = isFields(headcount) ? headcount['coefficients'] : undefined;
  if (!isFields(coefficients)) return [];
  const [first, ...more] = Object.keys(coefficients).filter((key) => newKeys(key).length === 0);
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  return [
    `Your own effort for ${quote(first)}${others} was dropped, because the first edition had no such term.`,
  ];
}
