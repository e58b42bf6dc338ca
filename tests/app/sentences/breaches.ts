import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';

/** What must never be in a text that people read or hear: each breach by its name. */
const forbidden: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a doubled word', /(?<![\p{L}\p{N}’-])(\p{L}+)\s+\1(?![\p{L}\p{N}’-])/iu],
  ['a double space', /[ \u00a0]{2,}|[\n\t]/u],
  ['space at an end', /^\s|\s$/u],
  ['space before a stop', /[ \u00a0][.,;:?!](?:\s|$)/u],
  [
    'one of many',
    /(?<![\d.,’–-])1[ \u00a0](?!(?:is|was|has|less|this|its|plus|across)\b)\p{Ll}+[^s\P{Ll}]s\b/u,
  ],
  [
    'many of one',
    /(?<![\d.,]|1)(?:[02-9]|\d{2,}) (?:person|duty|role|month|quarter|hire|vacancy|answer|rule|tip)\b(?!-)/u,
  ],
  ['the code of a rule', /(?<![\p{L}\p{N}-])[A-Z]\d{2}(?![\p{L}\p{N}-])/u],
  ['two stops', /[.?!:;,][.,;:?!]|[.?!]”[.?!]/u],
  ['a word in camel case', /(?<![\p{L}])\p{Ll}+\p{Lu}\p{L}*/u],
  ['no value', /\b(?:undefined|null|NaN|Infinity)\b|\[object/u],
  ['a before a vowel', /\ba (?!one\b|uni|use|usual|European)[aeiou]/iu],
  ['an before a consonant', /\ban (?!hour|honest|heir|[AEFHILMNORSX][A-Z])[^aeiou\d“]/iu],
];

/** Ids that would be read as they are if nobody turned them into words. Those of one English word tell nothing. */
const ids = new Set(
  [
    ...builtinPlaybook.roles.map(({ id }) => id),
    ...builtinPlaybook.duties.map(({ id }) => id),
    ...builtinPlaybook.facts.flatMap(({ id, answers }) => [id, ...answers.map(({ value }) => String(value))]),
    ...builtinPlaybook.variants.map(({ id }) => id),
    ...builtinPlaybook.sources.map(({ id }) => id),
    ...Object.keys(builtinPlaybook.effort.values),
    ...builtinPlaybook.rules.flatMap(({ effects }) =>
      effects.flatMap((effect) => (effect.kind === 'advise' ? [effect.code] : [])),
    ),
    ...builtinSizing.drivers.map(({ id }) => id),
    ...builtinSizing.modifiers.flatMap(({ id, options }) => [id, ...options.map((option) => option.id)]),
    ...builtinSizing.parameters.map(({ id }) => id),
  ].filter((id) => /-|\p{Ll}\p{Lu}/u.test(id)),
);
/** Hyphened ids that are plain English too. */
const english = new Set([
  'on-call',
  'drive-by-ml',
  'other-team',
  'in-progress',
  'business-hours',
  'best-effort',
  'ready-made',
]);

function unresolvedIds(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}-]+/u).filter((word) => ids.has(word) && !english.has(word));
}

/** What is wrong with a text of whatever kind: a label, a title, part of a sentence. */
export function phraseBreaches(text: string): readonly string[] {
  return [
    ...(text === '' ? ['nothing'] : []),
    ...forbidden.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : [])),
    ...unresolvedIds(text).map((id) => `the id ${id}`),
  ].map((breach) => `${breach}: ${text}`);
}

/** What is wrong with one or several whole sentences. */
export function sentenceBreaches(text: string): readonly string[] {
  return [
    ...phraseBreaches(text),
    ...(/^[“(]?[\p{Lu}\p{N}]/u.test(text) ? [] : [`no capital: ${text}`]),
    ...(/[.?!…]”?\)?$/u.test(text) ? [] : [`no end: ${text}`]),
    ...(/[.?!]”? (?!pp\b)\p{Ll}/u.test(text) ? [`a small letter after a stop: ${text}`] : []),
  ];
}
