/** What a vignette says of a team, and what its director expects. */
export type Role = 'SWE' | 'MLE' | 'AS' | 'DS' | 'PM';
export type Range = readonly [least: number, most: number];
type VignetteKind = 'language' | 'batch' | 'online' | 'regulated' | 'serving';

/** How a team runs its models, in plain words; what is not named stays at the playbook's default. */
export interface Running {
  readonly retraining?: 'seldom' | 'monthly' | 'weekly' | 'daily';
  readonly automation?: 'manual' | 'partly' | 'full';
  readonly latency?: 'relaxed' | 'tight';
  readonly traffic?: 'low' | 'high';
  readonly support?: 'office hours' | 'round the clock';
}

/** A part of the work that should be among the largest. */
export type Work =
  | 'data'
  | 'labels'
  | 'modelling'
  | 'evaluation'
  | 'services'
  | 'pipelines'
  | 'operations'
  | 'experiments'
  | 'product'
  | 'shared platform'
  | 'prompts and retrieval'
  | 'help for other teams';

/** Advice a director would give, or would be annoyed to read. */
export type Advice =
  | 'ready-made first'
  | 'data infrastructure first'
  | 'the dataset is the bottleneck'
  | 'share features'
  | 'no feature store yet'
  | 'scientists can wait'
  | 'scientists pay off'
  | 'out of the notebook'
  | 'team of one'
  | 'too few for the rota'
  | 'more people than work'
  | 'no streaming yet'
  | 'high risk: independent review'
  | 'product software first'
  | 'test cases before the model'
  | 'call a model before tuning one';

export type PartnerKind =
  | 'data engineering'
  | 'ML platform'
  | 'product engineering'
  | 'domain experts'
  | 'labelling'
  | 'risk and compliance';

export interface Vignette {
  readonly name: string;
  readonly kind: VignetteKind;
  /** Where the team is described; `recalled` when it is quoted from memory and was not opened again. */
  readonly source: string;
  readonly sourceIs: 'opened' | 'excerpt' | 'recalled';
  readonly team:
    | { readonly kind: 'product'; readonly maturity: 'low' | 'high'; readonly mode: 'batch' | 'online' }
    | { readonly kind: 'horizontal' };
  readonly context: Readonly<Record<string, string | boolean>>;
  readonly drivers: Readonly<Record<string, number>>;
  readonly running?: Running;
  /** People there today, by role, all of them full time and experienced. */
  readonly people?: Readonly<Partial<Record<Role, number>>>;
  readonly expect: {
    readonly people: Range;
    readonly roles: Readonly<Record<Role, Range>>;
    /** Roles that need no person of their own yet. */
    readonly waits?: readonly Role[];
    readonly largest: readonly Work[];
    readonly must?: readonly Advice[];
    readonly mustNot?: readonly Advice[];
    readonly partners?: readonly PartnerKind[];
    /** The first hires in their order. */
    readonly hires: readonly Role[];
    /** Share of the work that keeps running what is there. */
    readonly upkeep: Range;
    readonly why: string;
  };
}

export const product = (maturity: 'low' | 'high', mode: 'batch' | 'online') =>
  ({ kind: 'product', maturity, mode }) as const;
export const horizontal = { kind: 'horizontal' } as const;
