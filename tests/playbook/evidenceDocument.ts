/** docs/EVIDENCE.md: what of the built-in model is an assumption, and how much the size hangs on it. Written by `npm run evidence`. */
import { deriveTeam } from '../../src/engine/derive/deriveTeam.ts';
import type { Effect } from '../../src/engine/effects/effects.ts';
import { memoise } from '../../src/engine/memoise.ts';
import { allTeams, type Facts, setupOf } from '../../src/engine/playbook/facts.ts';
import type { Basis, Evidence, Playbook, Rule } from '../../src/engine/playbook/playbook.ts';
import { parameterValue } from '../../src/engine/size/demand.ts';
import { playbookOfDemand } from '../../src/engine/size/demandedEffort.ts';
import { emptyHeadcount, termKey } from '../../src/engine/size/headcount.ts';
import { sensitivity } from '../../src/engine/size/sensitivity.ts';
import type { SizingModel, Term } from '../../src/engine/size/sizingModel.ts';
import { dutyName } from '../../src/engine/words/words.ts';
import { builtinPlaybook } from '../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../src/playbook/builtinSizing.ts';
import { onLanguageModel } from '../../src/playbook/ruleWords.ts';
import { disagreements } from './vignetteDisagreements.ts';
import { vignettes } from './vignettes.ts';
import { assess, atLoad, differences, type Verdict, verdictOf } from './vignetteVerdict.ts';

export const evidenceFile = 'docs/EVIDENCE.md';

const basisWords: Readonly<Record<Basis, string>> = {
  seed: 'source article',
  literature: 'literature',
  assumption: 'assumption',
  interpretation: 'our reading',
  'beyond-sources': 'beyond the sources',
};

const columns = allTeams.flatMap((team) => [
  { name: setupOf(team), facts: { team, context: {} } satisfies Facts },
]);
/** The same setups with a language model at the centre: for terms that count nowhere else. */
const languageColumns = allTeams.map((team) => ({
  name: setupOf(team),
  facts: { team, context: { languageModel: true } } satisfies Facts,
}));

/** The whole document. */
export function evidenceDocument(): string {
  return `${[
    '# Evidence',
    '',
    'Made by `npm run evidence` from the built-in playbook. A test compares it with its source.',
    '',
    'Start here to doubt the numbers. Each table says what a number is, how it is known, and what a change of it does to the size of a team. “±” is the number of people when the number alone is taken times 0.7 and times 1.4, at the planning load of the model, not rounded; the columns are the five setups with their worked examples.',
    '',
    '## How sure the model is',
    '',
    ...summary(),
    '',
    '## What moves the size most',
    '',
    ...swings(),
    '',
    '## Coefficients',
    '',
    'FTE for each of what is counted. Terms on language models are shown for products that have one.',
    '',
    ...coefficients(builtinSizing),
    '',
    '## Numbers of the work',
    '',
    ...drivers(builtinSizing),
    '',
    '## Ways of working',
    '',
    ...modifiers(builtinSizing),
    '',
    '## Hiring and capacity',
    '',
    ...parameters(builtinSizing),
    '',
    '## Factors in rules',
    '',
    'What a rule multiplies, and how many FTE that makes with the worked example of the setup that it changes most.',
    '',
    ...factors(builtinPlaybook),
    '',
    '## How far people counts hang on the planning load',
    '',
    'Thirty teams from public descriptions (`tests/playbook/vignettes.ts`), each with ranges that a director wrote before any run. Agree: nothing differs, or one role by one person. Disagree: the size is off by more than a quarter of its range’s end, or three things differ. One person’s expectations; most sources are recalled.',
    '',
    ...agreement(),
    '',
    'Where they differ at the default load, and why it is left so:',
    '',
    ...Object.entries(disagreements).map(([name, { of, why }]) => `- ${name} (${of.join(', ')}): ${why}`),
    '',
    '## Sources by how well they were read',
    '',
    ...sources(builtinPlaybook),
    '',
  ].join('\n')}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

function evidenceWords({ basis, sources: ids }: Evidence): string {
  return ids.length === 0 ? basisWords[basis] : `${basisWords[basis]} (${ids.join(', ')})`;
}

function summary(): readonly string[] {
  const { rules, duties } = builtinPlaybook;
  const entries: readonly (readonly [string, readonly Evidence[]])[] = [
    ['Rules', rules],
    ['Definitions of duties', duties],
    ['Coefficients of duties', builtinSizing.demand],
    ['Numbers of the work', builtinSizing.drivers],
    ['Ways of working', builtinSizing.modifiers],
    ['Hiring and capacity', builtinSizing.parameters],
    ['People beside the team', builtinPlaybook.partners ?? []],
  ];
  const kinds: readonly Basis[] = ['seed', 'literature', 'interpretation', 'assumption'];
  return table(
    ['what', ...kinds.map((kind) => basisWords[kind])],
    entries.map(([name, list]) => [
      name,
      ...kinds.map((kind) => String(list.filter(({ basis }) => basis === kind).length)),
    ]),
  );
}

function people(facts: Facts, numbers = emptyHeadcount): number {
  const playbook = playbookOfDemand(builtinPlaybook, builtinSizing, numbers, [facts.team]);
  return deriveTeam(playbook, facts).workload / parameterValue(builtinSizing, numbers, 'planningLoad');
}

function swings(): readonly string[] {
  const found = columns.map(({ facts }) =>
    sensitivity(builtinPlaybook, builtinSizing, emptyHeadcount, facts),
  );
  return table(
    ['setup', 'people', 'the five that move it most, lowest to highest'],
    columns.map(({ name }, index) => {
      const { base = 0, swings: list = [] } = found[index] ?? {};
      const words = list.slice(0, 5).map(({ assumption, atLow, atHigh }) => {
        const what =
          assumption.kind === 'driver'
            ? assumption.driver
            : assumption.kind === 'modifier'
              ? assumption.modifier
              : assumption.kind === 'duty'
                ? dutyName(builtinPlaybook, assumption.duty)
                : 'planning load';
        return `${what} ${atLow.toFixed(1)} to ${atHigh.toFixed(1)}`;
      });
      return [name, base.toFixed(1), words.join('; ')];
    }),
  );
}

function coefficients({ demand, uncertainty: { low, high } }: SizingModel): readonly string[] {
  const change = (facts: Facts, key: string, coefficient: number) =>
    people(facts, { ...emptyHeadcount, coefficients: { [key]: coefficient } });
  const rows = demand.flatMap(({ duty, terms, ...evidence }) =>
    terms.map((term, index) => {
      const key = termKey(duty, index);
      const isLanguage = term.when === onLanguageModel || isConditional(duty);
      const shown = isLanguage ? languageColumns : columns;
      const effects = shown.map(({ facts }) => {
        const span = change(facts, key, term.coefficient * high) - change(facts, key, term.coefficient * low);
        return span < 0.005 ? '' : `± ${(span / 2).toFixed(2)}`;
      });
      return [dutyName(builtinPlaybook, duty), termWords(term), evidenceWords(evidence), ...effects];
    }),
  );
  return table(['duty', 'FTE', 'known by', ...columns.map(({ name }) => name)], rows);
}

function isConditional(duty: string): boolean {
  return builtinPlaybook.base.some((row) => row.duty === duty && row.owner === null);
}

function termWords({ coefficient, driver, modifiers: ways = [], only, upkeep }: Term): string {
  const parts = [`${coefficient} × ${driver}`, ...ways].join(' × ');
  const where = only === undefined ? '' : `, ${only} only`;
  return `${parts}${where}${upkeep ? ', upkeep' : ''}`;
}

function drivers({ drivers: list, examples }: SizingModel): readonly string[] {
  return table(
    ['number', 'counts', 'known by', ...columns.map(({ name }) => name)],
    list.map((driver) => [
      `${driver.name} (${driver.unit})`,
      driver.steps
        ? driver.steps
            .map(({ to, weight }) => `${to === undefined ? 'beyond' : `to ${to}`} × ${weight}`)
            .join(', ')
        : 'fully',
      evidenceWords(driver),
      ...allTeams.map((team) => String(examples[setupOf(team)].drivers[driver.id] ?? '')),
    ]),
  );
}

function modifiers({ modifiers: list }: SizingModel): readonly string[] {
  return table(
    ['what', 'options', 'known by'],
    list.map((modifier) => [
      modifier.name,
      modifier.options
        .map(({ id, name, value }) => `${name} ${value}${id === modifier.standard ? ' (default)' : ''}`)
        .join('; '),
      evidenceWords(modifier),
    ]),
  );
}

function parameters({ parameters: list }: SizingModel): readonly string[] {
  return table(
    ['number', 'default', 'from, to', 'known by'],
    list.map((parameter) => [
      `${parameter.name} (${parameter.unit})`,
      String(parameter.standard),
      `${parameter.least}, ${parameter.most}`,
      evidenceWords(parameter),
    ]),
  );
}

function factors(playbook: Playbook): readonly string[] {
  const rows = playbook.rules.flatMap((rule) =>
    rule.effects.flatMap((effect, index) => {
      const words = factorWords(playbook, effect);
      return words === undefined ? [] : [[rule.id, words, evidenceWords(rule), largestChange(rule, index)]];
    }),
  );
  return table(['rule', 'changes', 'known by', 'people'], rows);
}

function factorWords(playbook: Playbook, effect: Effect): string | undefined {
  if (effect.kind === 'scaleEffort') {
    return `× ${effect.factor}: ${effect.duties.map((duty) => dutyName(playbook, duty)).join(', ')}`;
  }
  return effect.kind === 'shiftEffort'
    ? `${effect.share} of ${effect.from.map((duty) => dutyName(playbook, duty)).join(', ')} moves to ${effect.to.map((duty) => dutyName(playbook, duty)).join(', ')}`
    : undefined;
}

/** The largest change that one effect of a rule makes, over the setups and single answers (and pairs that a rule asks for) in which it fires. */
function largestChange(rule: Rule, index: number): string {
  const without: Playbook = {
    ...builtinPlaybook,
    rules: builtinPlaybook.rules.map((other) =>
      other === rule ? { ...rule, effects: rule.effects.filter((_, place) => place !== index) } : other,
    ),
  };
  let largest = 0;
  let where = '';
  for (const { name, facts, usual } of situations()) {
    const change = usual - workload(without, facts);
    if (Math.abs(change) <= Math.abs(largest) + 1e-9) continue;
    largest = change;
    where = name;
  }
  const load = parameterValue(builtinSizing, emptyHeadcount, 'planningLoad');
  return where === '' ? '' : `${largest > 0 ? '+' : '−'} ${Math.abs(largest / load).toFixed(1)} (${where})`;
}

function workload(playbook: Playbook, facts: Facts): number {
  return deriveTeam(playbook, facts).workload;
}

/** Every setup with one answer, without and with a language model, and its workload. */
const situations = memoise(() => {
  const found: readonly { readonly name: string; readonly facts: Facts }[] = allTeams.flatMap((team) =>
    builtinPlaybook.facts
      .filter(({ from }) => from === 'answer')
      .flatMap(({ id, answers }) =>
        answers.flatMap(({ value }) => [
          { name: `${setupOf(team)}, ${id} ${value}`, facts: { team, context: { [id]: value } } },
          {
            name: `${setupOf(team)}, ${id} ${value}, language model`,
            facts: { team, context: { languageModel: true, [id]: value } },
          },
        ]),
      ),
  );
  return found.map((situation) => ({ ...situation, usual: workload(builtinPlaybook, situation.facts) }));
});

function agreement(): readonly string[] {
  const results = vignettes.map((vignette) => ({ vignette, usual: assess(vignette) }));
  const rows = [0.65, 0.7, 0.75, 0.8].map((load) => {
    const judged = results.map(({ vignette, usual }) => {
      const result = atLoad(vignette, usual, load);
      const isSized = differences(vignette, result).every(({ of }) => of !== 'people');
      return { kind: vignette.kind, verdict: verdictOf(vignette, result), isSized };
    });
    const of = (wanted: Verdict) => judged.filter(({ verdict }) => verdict === wanted).length;
    const language = judged.filter(({ kind }) => kind === 'language');
    const agreed = language.filter(({ verdict }) => verdict === 'agree').length;
    const sized = judged.filter(({ isSized }) => isSized).length;
    return [
      load.toFixed(2),
      String(sized),
      String(of('agree')),
      String(of('partly')),
      String(of('disagree')),
      `${agreed} of ${language.length}`,
    ];
  });
  return table(
    ['planning load', 'people in range', 'agree', 'partly', 'disagree', 'language models, agree'],
    rows,
  );
}

function sources({ sources: list }: Playbook): readonly string[] {
  const depths = [
    ['read', 'Read in full'],
    ['excerpt', 'Read in part'],
    ['recalled', 'Recalled, not opened again'],
    ['none', 'No source'],
  ] as const;
  return depths.flatMap(([depth, words]) => {
    const found = list.filter((source) => source.depth === depth);
    return found.length === 0
      ? []
      : [`- ${words} (${found.length}): ${found.map(({ short }) => short).join('; ')}.`];
  });
}
