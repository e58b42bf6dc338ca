import type { Condition, FactValue } from '../playbook/playbook.ts';
import { quote } from '../quote.ts';
import { type Entry, expectOne, report, type ValidationContext } from './validationContext.ts';

const deepestCondition = 20;

/** What the setup itself answers (see `setupFactIds`). */
const setupAnswers: ReadonlyMap<string, readonly FactValue[]> = new Map<string, readonly FactValue[]>([
  ['horizontal', [true, false]],
  ['maturity', ['low', 'high']],
  ['mode', ['batch', 'online']],
]);

/** Facts, seats and answers that the playbook does not have, and nesting that nobody can read. */
export function checkCondition(
  context: ValidationContext,
  condition: Condition,
  entry: Entry,
  depth = 1,
): void {
  const checkPart = (part: Condition, field: string) =>
    checkCondition(context, part, { ...entry, path: `${entry.path}.${field}` }, depth + 1);
  if (depth > deepestCondition) {
    const message = `${entry.who} has a condition nested more than ${deepestCondition} levels deep.`;
    report(context, entry.path, message);
  } else if ('fact' in condition) checkFactTest(context, condition, entry);
  else if ('seat' in condition) expectOne(context, 'role', condition.seat, entry, 'seat');
  else if ('not' in condition) checkPart(condition.not, 'not');
  else {
    const [key, parts] =
      'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
    for (const [index, part] of parts.entries()) checkPart(part, `${key}[${index}]`);
  }
}

function checkFactTest(
  context: ValidationContext,
  test: Extract<Condition, { fact: string }>,
  entry: Entry,
): void {
  expectOne(context, 'fact', test.fact, entry, 'fact');
  const asked = context.playbook.facts.find((fact) => fact.id === test.fact);
  const possible = setupAnswers.get(test.fact) ?? asked?.answers.map((answer) => answer.value);
  for (const [index, value] of test.is.entries()) {
    if (!possible || possible.includes(value)) continue;
    const message = `${entry.who} tests the fact ${quote(test.fact)} for ${quote(String(value))}, which is not one of its answers.`;
    report(context, `${entry.path}.is[${index}]`, message);
  }
}
