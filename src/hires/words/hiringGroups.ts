import type { HiringParameter } from '../../engine/size/sizingModel.ts';

/** The numbers of hiring by what they are about. The horizon and the budget stand first: most people change only these. */
const groups: readonly { readonly title: string; readonly ids: readonly string[] }[] = [
  { title: 'Horizon and budget', ids: ['quarters', 'budget', 'unmetCost'] },
  { title: 'What people cost', ids: ['juniorCost', 'seniorCost', 'leadCost', 'costPerHire'] },
  {
    title: 'Until they are fully productive',
    ids: ['timeToFill', 'scientistExtra', 'notice', 'juniorRamp', 'seniorRamp', 'leadRamp'],
  },
  {
    title: 'What they get done',
    ids: [
      'criticalCost',
      'planningLoad',
      'juniorOutput',
      'leadOutput',
      'mentoring',
      'mentoringMonths',
      'attrition',
    ],
  },
  {
    title: 'How fast the team may grow',
    ids: ['hiresPerQuarter', 'juniorsPerSenior', 'leadsPerOther', 'sites'],
  },
];

export interface ParameterGroup {
  readonly title: string;
  readonly parameters: readonly HiringParameter[];
}

/** Every parameter once, in the order of the groups; those that no group names come last. */
export function parameterGroups(parameters: readonly HiringParameter[]): readonly ParameterGroup[] {
  const named = new Set(groups.flatMap(({ ids }) => ids));
  const all = groups.map(({ title, ids }) => ({
    title,
    parameters: ids.flatMap((id) => parameters.filter((parameter) => parameter.id === id)),
  }));
  const others = parameters.filter(({ id }) => !named.has(id));
  return [...all, { title: 'More numbers', parameters: others }].filter(
    (group) => group.parameters.length > 0,
  );
}
