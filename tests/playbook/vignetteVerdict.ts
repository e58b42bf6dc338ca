/** Holds what Formation concludes of a vignette against what its director expects. */
import { assessTeam, builtinPlaybook } from '../../src/api.ts';
import { isSeated } from '../../src/engine/derive/team.ts';
import type { DutyId, PartnerId } from '../../src/engine/playbook/playbook.ts';
import { playbookOfDemand } from '../../src/engine/size/demandedEffort.ts';
import { emptyHeadcount } from '../../src/engine/size/headcount.ts';
import { sizeAdvice } from '../../src/engine/size/sizeAdvice.ts';
import { sizePartners } from '../../src/engine/size/sizePartners.ts';
import { sizeTeam } from '../../src/engine/size/sizeTeam.ts';
import { builtinSizing } from '../../src/playbook/builtinSizing.ts';
import type { Advice, PartnerKind, Range, Role, Running, Vignette, Work } from './vignettes/vignette.ts';

type Assessment = ReturnType<typeof assessTeam>;

/** One thing that is not as expected, in words. */
export interface Difference {
  readonly of: 'people' | Role | 'work' | 'advice' | 'partners' | 'upkeep' | 'waits';
  readonly words: string;
  /** By how many people a role is off. */
  readonly off?: number;
}

export type Verdict = 'agree' | 'partly' | 'disagree';

const roles: readonly Role[] = ['SWE', 'MLE', 'AS', 'DS', 'PM'];

const dutiesOf: Readonly<Record<Work, readonly DutyId[]>> = {
  data: ['data-pipelines', 'data-quality', 'features'],
  labels: ['labelling'],
  modelling: ['eda', 'baseline', 'model-improvement', 'new-architecture', 'features'],
  evaluation: ['offline-eval', 'governance', 'guardrails'],
  services: [
    'productionisation',
    'online-serving',
    'latency',
    'streaming',
    'product-integration',
    'agents-tools',
  ],
  pipelines: ['training-infra', 'batch-scoring', 'ci-cd', 'data-pipelines'],
  operations: ['platform-operation', 'monitoring', 'on-call', 'model-supply'],
  experiments: ['ab-testing', 'experiment-platform'],
  product: ['problem-framing', 'requirements-translation', 'client-discovery', 'dashboards'],
  'shared platform': [
    'training-infra',
    'ci-cd',
    'experiment-platform',
    'online-serving',
    'features',
    'internal-tools',
  ],
  'prompts and retrieval': ['prompt-retrieval'],
  'help for other teams': ['enablement', 'client-discovery', 'problem-framing', 'requirements-translation'],
};

/** Codes of which one says it. What the state of a seat says has none, see `saysOf`. */
const codesOf: Readonly<Record<Advice, readonly string[]>> = {
  'ready-made first': ['rule-first'],
  'data infrastructure first': ['data-before-scientists', 'named-data-engineer'],
  'the dataset is the bottleneck': ['label-owner'],
  'share features': ['feature-layer-next'],
  'no feature store yet': [],
  'scientists can wait': [],
  'scientists pay off': [],
  'out of the notebook': ['path-to-production'],
  'team of one': ['size:teamOfOne'],
  'too few for the rota': ['size:rota'],
  'more people than work': ['size:surplus'],
  'no streaming yet': ['streaming-before-batch'],
  'high risk: independent review': ['independent-review'],
  'product software first': ['software-first'],
  'test cases before the model': ['evaluation-first'],
  'call a model before tuning one': [],
};

const partnerOf: Readonly<Record<PartnerKind, PartnerId>> = {
  'data engineering': 'data-engineering-team',
  'ML platform': 'platform-team',
  'product engineering': 'system-owners',
  'domain experts': 'domain-expert',
  labelling: 'annotators',
  'risk and compliance': 'independent-reviewer',
};

const optionOf: Readonly<Record<string, string>> = {
  seldom: 'quarterly',
  partly: 'pipeline',
  manual: 'manual',
  full: 'fullCiCd',
  relaxed: 'relaxed',
  tight: 'strict',
  low: 'low',
  high: 'high',
  'office hours': 'business',
  'round the clock': 'always',
};

/** Nobody can say the share of upkeep to a point. */
const upkeepTolerance = 0.05;
/** Of so many of the largest duties one should be of the work that is expected to be large. */
const largest = 6;
/** So many of the parts of the work that are named have to be there. */
const mostMissing = 1;

function optionsOf(running: Running = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(running).map(([way, words]: [string, string]) => [way, optionOf[words] ?? words]),
  );
}

/** What Formation concludes of a vignette. */
export function assess({ team, context, drivers, running, people = {} }: Vignette): Assessment {
  return assessTeam(builtinPlaybook, {
    team,
    context,
    drivers,
    options: optionsOf(running),
    people: Object.entries(people).flatMap(([role, count]) =>
      Array.from({ length: count }, () => ({ role, level: 'senior' as const, fte: 1 })),
    ),
    today: '2026-01-01',
  });
}

/** The same at another planning load: whatever follows from the number of people. The rest does not hang on it. */
export function atLoad({ drivers, running }: Vignette, result: Assessment, planningLoad: number): Assessment {
  const { team } = result;
  const headcount = {
    ...emptyHeadcount,
    drivers,
    modifiers: optionsOf(running),
    parameters: { planningLoad },
  };
  const demanded = playbookOfDemand(builtinPlaybook, builtinSizing, headcount);
  const size = sizeTeam(demanded, team, builtinSizing, headcount);
  return {
    ...result,
    people: Object.fromEntries(size.roles.map(({ role, people }) => [role, people])),
    total: size.people,
    partners: sizePartners(demanded, team, builtinSizing, headcount, size.people).map(
      ({ partner, fte = 0 }) => ({
        id: partner,
        fte,
      }),
    ),
    advice: [
      ...team.advice.map(({ code }) => code),
      ...sizeAdvice(demanded, team, size, builtinSizing, headcount).map(({ kind }) => `size:${kind}`),
    ],
  };
}

/** From here on a product manager beside a team is a person of a director’s count, not part of somebody’s week. */
const fullWeek = 0.75;

/** People of the seats and, in a product team, product managers beside it: a director counts both. */
function counted(result: Assessment): Readonly<Record<Role, number>> {
  const beside = result.partners.find(({ id }) => id === 'product-manager')?.fte ?? 0;
  const of = (role: Role) => result.people[role] ?? 0;
  return {
    SWE: of('SWE'),
    MLE: of('MLE'),
    AS: of('AS'),
    DS: of('DS'),
    PM: of('PM') + (beside < fullWeek ? 0 : Math.round(beside)),
  };
}

function isIn(value: number, [least, most]: Range): boolean {
  return value >= least && value <= most;
}

/** Everything that is not as expected. */
export function differences({ expect }: Vignette, result: Assessment): readonly Difference[] {
  const people = counted(result);
  const total = roles.reduce((sum, role) => sum + people[role], 0);
  const span = ([least, most]: Range) => `${least} to ${most}`;
  const found: Difference[] = [];
  if (!isIn(total, expect.people)) {
    found.push({ of: 'people', words: `${total} for ${span(expect.people)}` });
  }
  for (const role of roles) {
    const range = expect.roles[role];
    const off = Math.max(range[0] - people[role], people[role] - range[1]);
    if (off > 0) found.push({ of: role, words: `${people[role]} for ${span(range)}`, off });
  }
  const top = [...result.team.duties]
    .sort((a, b) => b.effort - a.effort)
    .slice(0, largest)
    .map(({ duty }) => duty);
  const missing = expect.largest.filter((work) => !dutiesOf[work].some((duty) => top.includes(duty)));
  if (missing.length > mostMissing)
    found.push({ of: 'work', words: `not among the largest: ${missing.join(', ')}` });
  const unsaid = (expect.must ?? []).filter((advice) => !saysOf(result, advice));
  const said = (expect.mustNot ?? []).filter((advice) => saysOf(result, advice));
  if (unsaid.length + said.length > 0) {
    found.push({
      of: 'advice',
      words: [...unsaid.map((a) => `not said: ${a}`), ...said.map((a) => `said: ${a}`)].join('; '),
    });
  }
  const absent = (expect.partners ?? []).filter(
    (kind) => !result.partners.some(({ id }) => id === partnerOf[kind]),
  );
  if (absent.length > 0) found.push({ of: 'partners', words: `missing: ${absent.join(', ')}` });
  const [leastUpkeep, mostUpkeep] = expect.upkeep;
  if (!isIn(result.upkeep, [leastUpkeep - upkeepTolerance, mostUpkeep + upkeepTolerance])) {
    found.push({ of: 'upkeep', words: `${result.upkeep.toFixed(2)} for ${span(expect.upkeep)}` });
  }
  const early = (expect.waits ?? []).filter((role) => people[role] > 0);
  if (early.length > 0) found.push({ of: 'waits', words: `has people: ${early.join(', ')}` });
  return found;
}

function saysOf({ team, advice }: Assessment, what: Advice): boolean {
  const scientist = team.seats.some((seat) => seat.role === 'AS' && isSeated(seat));
  if (what === 'scientists can wait') return !scientist;
  if (what === 'scientists pay off') return scientist;
  return codesOf[what].some((code) => advice.includes(code));
}

/**
 * A sceptical reading: agree when nothing differs, or one role by one person; disagree when the size is wrong by more than a quarter of
 * the nearest end of its range, or three things differ.
 */
export function verdictOf(vignette: Vignette, result: Assessment): Verdict {
  const found = differences(vignette, result);
  const [least, most] = vignette.expect.people;
  const total = totalOf(result);
  const off = total < least ? (least - total) / least : Math.max(0, total - most) / most;
  if (off > 0.25 || found.length > 2) return 'disagree';
  return found.every((one) => found.length === 1 && one.off === 1) ? 'agree' : 'partly';
}

/** People of the seats, with a product manager beside the team. */
function totalOf(result: Assessment): number {
  return Object.values(counted(result)).reduce((sum, count) => sum + count, 0);
}
