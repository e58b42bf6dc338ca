import * as v from 'valibot';
import { effectSchema } from '../effects/effectSchema.ts';
import {
  effort,
  filled,
  filledListOf,
  fraction,
  ids,
  listOf,
  longestList,
  longestText,
  seen,
  text,
} from '../fieldSchema.ts';
import type { Condition, Playbook } from '../playbook/playbook.ts';

const id = filled;
const longestDutyLabel = 16;
const mostFacts = 100;
const mostAnswers = 20;

const factValue = v.union([v.boolean(), filled]);
const basis = v.picklist(['seed', 'literature', 'assumption', 'interpretation', 'beyond-sources']);
const evidence = { basis, sources: ids };
const strength = v.picklist(['strong', 'medium', 'weak']);
const seatStatus = v.picklist(['needed', 'optional', 'gated', 'later', 'not-drawn']);

const factTest = v.strictObject({ fact: id, is: filledListOf(factValue) });
const seatTest = v.strictObject({ seat: id, is: filledListOf(seatStatus) });

const noCondition = v.custom<Condition>(() => false);

/** The key of a condition says which kind it is, so that a mistake is reported where it is. */
const condition: v.GenericSchema<unknown, Condition> = v.lazy((input) => {
  const has = (key: string) => typeof input === 'object' && input !== null && Object.hasOwn(input, key);
  return conditionKinds.find(([key]) => has(key))?.[1] ?? noCondition;
});

const conditionKinds: readonly (readonly [key: string, kind: v.GenericSchema<unknown, Condition>])[] = [
  ['fact', factTest],
  ['seat', seatTest],
  ['all', v.strictObject({ all: listOf(condition) })],
  ['any', v.strictObject({ any: listOf(condition) })],
  ['not', v.strictObject({ not: condition })],
  ['unless', v.strictObject({ unless: condition })],
];

/** A condition as one of its kinds: what the published schema says, where nothing looks at keys first. */
export const conditionSchema = v.union(conditionKinds.map(([, kind]) => kind));

const place = v.variant('kind', [
  v.strictObject({ kind: v.literal('role'), role: id }),
  v.strictObject({ kind: v.literal('duty'), duty: id }),
  v.strictObject({
    kind: v.literal('screen'),
    screen: v.picklist(['spectrum', 'overlap', 'matrix', 'team', 'week', 'interview', 'compare']),
  }),
]);

const role = {
  ...evidence,
  id,
  name: filled,
  plural: filled,
  short: filled,
  position: fraction,
  range: v.strictTuple([fraction, fraction]),
  fluid: v.boolean(),
  summary: text,
  whenNeeded: listOf(text),
  mergeInto: v.nullable(id),
  alsoCalled: listOf(text),
};

const duty = v.strictObject({
  ...evidence,
  id,
  name: filled,
  short: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestDutyLabel), seen),
  group: filled,
  definition: text,
  position: fraction,
  engineering: v.boolean(),
  countsAsEngineering: v.boolean(),
  upkeep: v.boolean(),
  alsoCalled: listOf(text),
});

const fact = v.strictObject({
  id,
  question: filled,
  about: text,
  group: filled,
  answers: v.pipe(
    v.array(v.strictObject({ value: factValue, label: filled })),
    v.minLength(1),
    v.maxLength(mostAnswers),
  ),
  from: v.picklist(['answer', 'roster', 'work']),
});

const rule = v.strictObject({
  ...evidence,
  id,
  if: text,
  then: text,
  because: text,
  when: v.nullable(condition),
  unless: v.exactOptional(condition),
  effects: listOf(effectSchema),
  strength,
  overrides: v.exactOptional(ids),
  disagreesWith: v.exactOptional(ids),
  shownAt: v.exactOptional(listOf(place)),
  note: v.exactOptional(text),
});

const conflict = v.strictObject({
  ...evidence,
  id,
  topic: filled,
  sides: v.pipe(
    v.array(v.strictObject({ rule: id, says: filled })),
    v.minLength(2),
    v.maxLength(longestList),
  ),
  settledBy: text,
  decidedBy: ids,
  shownAt: listOf(place),
});

const webAddress = v.pipe(
  v.string(),
  v.maxLength(longestText),
  v.regex(
    /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/]+(\/\S*)?$/u,
    'must be an address that starts with http:// or https://',
  ),
);

const source = v.strictObject({
  id,
  short: filled,
  title: filled,
  url: v.nullable(webAddress),
  depth: v.picklist(['read', 'excerpt', 'recalled', 'none']),
  note: v.exactOptional(text),
});

const effortOfSetup = v.pipe(
  v.unknown(),
  v.check((input) => !Array.isArray(input)),
  v.record(v.string(), effort),
);

const effortTable = v.strictObject({
  'low-batch': effortOfSetup,
  'low-online': effortOfSetup,
  'high-batch': effortOfSetup,
  'high-online': effortOfSetup,
  horizontal: effortOfSetup,
});

const partner = v.strictObject({
  ...evidence,
  id,
  name: filled,
  does: text,
  need: v.nullable(v.strictObject({ coefficient: effort, driver: id })),
  from: v.exactOptional(effort),
  isUsual: v.exactOptional(v.literal(true)),
  note: v.exactOptional(text),
});

/** A condition may take work away, too. */
const changeOfSetup = v.pipe(
  v.unknown(),
  v.check((input) => !Array.isArray(input)),
  v.record(v.string(), v.pipe(v.number(), v.minValue(-1000), v.maxValue(1000))),
);

const changeTable = v.strictObject({
  'low-batch': changeOfSetup,
  'low-online': changeOfSetup,
  'high-batch': changeOfSetup,
  'high-online': changeOfSetup,
  horizontal: changeOfSetup,
});

/** The structure of a playbook. What its entries say of one another is checked after it, in `parsePlaybook`. */
export const playbookSchema: v.GenericSchema<unknown, Playbook> = v.strictObject({
  version: v.literal(1),
  name: filled,
  roles: filledListOf(v.strictObject(role)),
  otherTitles: listOf(v.strictObject({ ...role, takesFrom: ids })),
  variants: listOf(v.strictObject({ id, name: filled, definition: text })),
  partners: v.exactOptional(listOf(partner)),
  duties: listOf(duty),
  base: listOf(v.strictObject({ ...evidence, duty: id, owner: v.nullable(id), contributors: ids })),
  facts: v.pipe(v.array(fact), v.maxLength(mostFacts)),
  rules: listOf(rule),
  conflicts: listOf(conflict),
  sources: listOf(source),
  effort: v.strictObject({
    ...evidence,
    unit: v.exactOptional(v.literal('fte')),
    values: effortTable,
    upkeep: v.exactOptional(effortTable),
    also: v.exactOptional(
      listOf(v.strictObject({ when: condition, values: changeTable, upkeep: changeTable })),
    ),
  }),
  parameters: v.strictObject({ ownerShare: fraction }),
});

/** What is wrong with the structure of a value, or the playbook that it is. */
export function readStructure(
  input: unknown,
):
  | { readonly kind: 'ok'; readonly playbook: Playbook }
  | { readonly kind: 'invalid'; readonly issues: readonly v.BaseIssue<unknown>[] } {
  const result = v.safeParse(playbookSchema, input);
  return result.success
    ? { kind: 'ok', playbook: result.output }
    : { kind: 'invalid', issues: result.issues };
}
