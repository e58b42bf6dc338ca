import * as v from 'valibot';
import { isDay } from '../../engine/people/days.ts';
import { levels, type Member } from '../../engine/people/roster.ts';
import { mostMembers } from '../../engine/people/rosterChange.ts';
import type { Facts } from '../../engine/playbook/facts.ts';
import type { Headcount } from '../../engine/size/headcount.ts';
import { longestTitle, mostWhatIfs, planFormat, planVersion } from './planDocument.ts';

const longestNotes = 20_000;
const longestId = 64;
/** As many, and as long, as the questions of a playbook may be. */
const mostAnswers = 100;
const longestAnswer = 2000;
/** Numbers of one kind, by id. */
const mostEntries = 200;

const title = v.pipe(v.string(), v.maxLength(longestTitle));

const id = v.pipe(
  v.string(),
  v.maxLength(longestId),
  v.regex(
    /^[a-z0-9][a-z0-9-]*$/u,
    'must be lower-case letters, digits and hyphens, starting with a letter or digit',
  ),
);

const team = v.variant('kind', [
  v.strictObject({
    kind: v.literal('product'),
    maturity: v.picklist(['low', 'high']),
    mode: v.picklist(['batch', 'online']),
  }),
  v.strictObject({ kind: v.literal('horizontal') }),
]);

const word = v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestAnswer));

/**
 * Entries by id. Counted before they are looked at, so that a thousand wrong ones cost nothing, and once more after, because the published
 * schema is made of the last part of a pipe. A list would pass as a record with the keys 0, 1, 2.
 */
function entries<Value>(
  value: v.GenericSchema<unknown, Value>,
  most = mostEntries,
): v.GenericSchema<unknown, Readonly<Record<string, Value>>> {
  return v.pipe(
    v.unknown(),
    v.check((input) => !Array.isArray(input)),
    v.looseObject({}),
    v.maxEntries(most),
    v.record(word, value),
    v.maxEntries(most),
  );
}

/** A list, counted in the same way. */
function listOf<Item>(item: v.GenericSchema<unknown, Item>, most: number): v.GenericSchema<unknown, Item[]> {
  return v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(item), v.maxLength(most));
}

const context = entries(v.union([v.boolean(), word]), mostAnswers);

const facts: v.GenericSchema<unknown, Facts> = v.strictObject({ team, context });

const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000));

const dayPattern = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u;
const day = v.pipe(
  v.string(),
  v.regex(dayPattern, 'must be a date such as 2026-12-31'),
  // A text that is no day at all is said once.
  v.check((text) => !dayPattern.test(text) || isDay(text), 'must be a date that exists'),
);

const member: v.GenericSchema<unknown, Member> = v.strictObject({
  id,
  name: title,
  kind: v.picklist(['person', 'vacancy']),
  role: word,
  level: v.picklist(levels),
  fte: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  start: v.exactOptional(day),
  end: v.exactOptional(day),
  duties: v.exactOptional(v.pipe(v.array(word), v.maxLength(mostEntries))),
  cost: v.exactOptional(amount),
});

const headcount: v.GenericSchema<unknown, Headcount> = v.strictObject({
  drivers: entries(amount),
  modifiers: entries(word),
  coefficients: entries(amount),
  parameters: entries(amount),
  people: listOf(member, mostMembers),
});

const whatIf = v.strictObject({ id, name: title, facts });

/** An own playbook is looked at by `parsePlaybook`; the published schema puts the schema of playbooks in its place. */
export const embeddedPlaybook = v.unknown();

/** The structure of a plan in the present version. */
export const planSchema = v.strictObject({
  $schema: v.exactOptional(v.pipe(v.string(), v.maxLength(longestAnswer))),
  format: v.literal(planFormat),
  version: v.literal(planVersion),
  id,
  title,
  notes: v.pipe(v.string(), v.maxLength(longestNotes)),
  facts,
  baseline: facts,
  whatIfs: listOf(whatIf, mostWhatIfs),
  playbook: v.variant('kind', [
    v.strictObject({ kind: v.literal('builtin') }),
    v.strictObject({ kind: v.literal('own'), playbook: embeddedPlaybook }),
  ]),
  headcount,
});

/** What is wrong with the structure of a value, or the plan that it is, its own playbook still unread. */
export function readPlanStructure(input: unknown) {
  const result = v.safeParse(planSchema, input);
  return result.success
    ? { kind: 'ok' as const, plan: result.output }
    : { kind: 'invalid' as const, issues: result.issues };
}
