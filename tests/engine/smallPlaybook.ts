import type { Effect } from '../../src/engine/effects/effects.ts';
import type { Condition, Playbook, Rule } from '../../src/engine/playbook/playbook.ts';

const evidence = { basis: 'assumption', sources: [] } as const;
export const always: Condition = { all: [] };

/** A rule that says nothing but these effects. */
export function rule(
  id: string,
  effects: readonly Effect[],
  more: Partial<Omit<Rule, 'id' | 'effects'>> = {},
): Rule {
  return {
    ...evidence,
    id,
    if: '',
    then: '',
    because: '',
    when: always,
    effects,
    strength: 'medium',
    ...more,
  };
}

interface SmallDuty {
  /** One letter per role in the order of the axis: O owns, C contributes, - nothing. */
  readonly holders: string;
  readonly effort: number;
  readonly engineering?: boolean;
  readonly upkeep?: boolean;
}

interface Small {
  readonly roles: readonly string[];
  readonly duties: Readonly<Record<string, SmallDuty>>;
  readonly rules?: readonly Rule[];
  readonly mergeInto?: Readonly<Record<string, string>>;
  readonly ownerShare?: number;
}

/** A playbook of a few roles and duties, the same effort in every setup, and facts `p` and `q`. */
export function smallPlaybook({
  roles,
  duties,
  rules = [],
  mergeInto = {},
  ownerShare = 0.6,
}: Small): Playbook {
  const entries = Object.entries(duties);
  const effort = Object.fromEntries(entries.map(([id, duty]) => [id, duty.effort]));
  return {
    version: 1,
    name: 'Small',
    roles: roles.map((id, index) => ({
      ...evidence,
      id,
      name: id,
      plural: id,
      short: id,
      position: (index + 1) / (roles.length + 1),
      range: [0, 1],
      fluid: false,
      summary: '',
      whenNeeded: [],
      mergeInto: mergeInto[id] ?? null,
      alsoCalled: [],
    })),
    otherTitles: [],
    variants: [
      { id: 'v1', name: 'one', definition: '' },
      { id: 'v2', name: 'two', definition: '' },
    ],
    duties: entries.map(([id, duty], index) => ({
      ...evidence,
      id,
      name: id,
      short: id,
      group: index % 2 === 0 ? 'even' : 'odd',
      definition: '',
      position: index / entries.length,
      engineering: duty.engineering ?? false,
      countsAsEngineering: duty.engineering ?? false,
      upkeep: duty.upkeep ?? false,
      alsoCalled: [],
    })),
    base: entries.map(([duty, { holders }]) => {
      const at = (letter: string) => roles.filter((_role, index) => holders[index] === letter);
      return { ...evidence, duty, owner: at('O')[0] ?? null, contributors: at('C') };
    }),
    facts: [yesNo('p', 'answer'), yesNo('q', 'answer'), yesNo('crew', 'roster')],
    rules,
    conflicts: [],
    sources: [],
    effort: {
      ...evidence,
      values: {
        'low-batch': effort,
        'low-online': effort,
        'high-batch': effort,
        'high-online': effort,
        horizontal: effort,
      },
    },
    parameters: { ownerShare },
  };
}

function yesNo(id: string, from: 'answer' | 'roster') {
  const answers = [
    { value: true, label: 'Yes' },
    { value: false, label: 'No' },
  ];
  return { id, question: `${id}?`, about: '', group: 'Small', answers, from };
}
