import { definitions } from '../../../src/engine/words/words.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { type Generator, textsIn } from './generator.ts';

const { roles, otherTitles, variants, duties, facts, rules, conflicts, sources } = builtinPlaybook;
const { drivers, modifiers, demand, examples, parameters, floors, ratios } = builtinSizing;

/** What the playbook and the model of demand say by themselves: the same in every plan. */
export const playbookWords: Generator = {
  name: 'the playbook',
  sentences: () => [
    ...textsIn(definitions),
    ...[...roles, ...otherTitles].flatMap(({ summary, whenNeeded }) => [summary, ...whenNeeded]),
    ...[...variants, ...duties].map(({ definition }) => definition),
    ...facts.flatMap(({ question, about }) => [question, about]),
    ...rules.flatMap((rule) => [rule.if, rule.then, rule.because, rule.note]),
    ...conflicts.flatMap(({ sides, settledBy }) => [...sides.map(({ says }) => says), settledBy]),
    ...sources.map(({ note }) => note),
    ...[...drivers, ...modifiers].map(({ about }) => about),
    ...[...modifiers, ...demand, ...parameters, ...ratios].map(({ note }) => note),
    ...floors.map(({ rule }) => rule),
  ],
  phrases: () => [
    ...[...roles, ...otherTitles].flatMap(({ name, plural, short, alsoCalled }) => [
      name,
      plural,
      short,
      ...alsoCalled,
    ]),
    ...duties.flatMap(({ name, short, group, alsoCalled }) => [name, short, group, ...alsoCalled]),
    ...variants.map(({ name }) => name),
    ...facts.flatMap(({ group, answers }) => [group, ...answers.map(({ label }) => label)]),
    ...conflicts.map(({ topic }) => topic),
    ...drivers.flatMap(({ name, unit }) => [name, unit || undefined]),
    ...modifiers.flatMap(({ name, options }) => [name, ...options.map((option) => option.name)]),
    ...parameters.flatMap(({ name, unit }) => [name, unit || undefined]),
    ...Object.values(examples).map(({ name }) => name),
  ],
};
