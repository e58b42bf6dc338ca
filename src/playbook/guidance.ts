import type { Rule } from '../engine/playbook/playbook.ts';
import { backedBy } from './evidence.ts';
import { at, atDuty, atRole } from './ruleWords.ts';
import { entriesOf, type Table } from './table.ts';

type Guidance = Omit<Rule, 'when' | 'effects' | 'shownAt'> & Required<Pick<Rule, 'shownAt'>>;

const table: Table<Guidance> = {
  R07: {
    if: 'Nobody covers deployment, pipelines, monitoring and faults across the stack.',
    then: 'Look for a doer: an ML engineer.',
    because: 'A doer is an engineer by temperament, with a wide technical base.',
    ...backedBy('medium', 'seed', 'seed-000'),
    shownAt: [atRole('MLE'), at('team')],
  },
  R08: {
    if: 'Nobody turns vague business talk into questions that data can answer.',
    then: 'Look for a thinker: a data scientist.',
    because: 'A thinker spends time with product people and with hypotheses.',
    ...backedBy('medium', 'seed', 'seed-000'),
    shownAt: [atRole('DS'), at('team')],
  },
  R09: {
    if: 'You interview for both roles.',
    then: 'Value data scientists who drop weak ideas quickly, and engineers whose systems do not break.',
    because: 'The attitude to failure is the clearest difference between the two.',
    ...backedBy('medium', 'seed', 'seed-000'),
    shownAt: [at('interview')],
    disagreesWith: ['R15'],
  },
  R10: {
    if: 'You screen data scientists.',
    then: 'Ask for scientific method, product sense and the will to become a solid programmer.',
    because: 'People who know only methods have been less effective than this mix.',
    ...backedBy('medium', 'seed', 'seed-000'),
    shownAt: [at('interview'), atRole('DS')],
  },
  R11: {
    if: 'You compare job titles across companies.',
    then: 'Compare duties, not names.',
    because: 'Titles change over time and mean different things in different places.',
    ...backedBy('strong', 'seed', 'seed-000', 'seed-003', 'seed-004', 'gude-spectrum'),
    shownAt: [at('matrix')],
  },
  R12: {
    if: 'You draw boundaries in a new team.',
    then: 'Keep the borders between roles soft.',
    because: 'Shared skills keep growing, and hard borders slow a team down.',
    ...backedBy('medium', 'seed', 'seed-000', 'seed-004'),
    shownAt: [at('overlap')],
    disagreesWith: ['R45'],
  },
  R13: {
    if: 'You assess an ML engineer.',
    then: 'Score four areas: scalable ML systems, engineering practice, project management and culture fit.',
    because: 'The work needs many skills besides modelling, and most of the system is not model code.',
    ...backedBy('strong', 'seed', 'seed-001', 'sculley-2015'),
    shownAt: [at('interview'), atRole('MLE')],
  },
  R15: {
    if: 'An engineer cannot prototype without a known example to copy.',
    then: 'Treat them as a junior in prototyping, and pair them with a senior.',
    because: 'Seniors try and validate unfamiliar components, and leads set the principles.',
    ...backedBy('medium', 'seed', 'seed-001'),
    shownAt: [at('interview')],
    disagreesWith: ['R09'],
  },
  R36: {
    if: 'A person is not yet strong in both software engineering and ML.',
    then: 'Invest in software engineering first.',
    because: 'It opens more doors, and nearly every ML task needs it.',
    ...backedBy('medium', 'seed', 'seed-003'),
    shownAt: [at('week')],
  },
  R38: {
    if: 'Job titles get in the way of cooperation.',
    then: 'Call everyone a software engineer, and describe ML as a skill.',
    because: 'A title limits what people feel responsible for.',
    ...backedBy('weak', 'seed', 'seed-003'),
    shownAt: [at('team')],
    disagreesWith: ['R11', 'R13'],
  },
  R39: {
    if: 'You write the list of requirements.',
    then: 'Do not ask for the rare all-rounder.',
    because: 'Such people are a direction, not a minimum.',
    ...backedBy('medium', 'seed', 'seed-003'),
    shownAt: [at('interview')],
  },
  R40: {
    if: 'The team lacks domain knowledge.',
    then: 'Add domain knowledge to the list of skills.',
    because: 'Skill diagrams usually underrate it.',
    ...backedBy('weak', 'seed', 'seed-003'),
    shownAt: [at('team')],
  },
  R41: {
    if: 'You draw a picture of skills.',
    then: 'Draw to scale: a wide base of software and SQL under a smaller layer of maths.',
    because: 'Equal circles hide how much of the work is engineering.',
    ...backedBy('medium', 'seed', 'seed-003', 'kaggle-2017'),
    shownAt: [at('spectrum')],
  },
  R42: {
    if: 'A candidate joins for one role.',
    then: 'Compare the promised duties with those of the setup the team is really in.',
    because: 'If more than half of the time is different work, it is a mismatch.',
    ...backedBy('strong', 'seed', 'seed-004'),
    shownAt: [at('week')],
  },
  R50: {
    if: 'You place a person in the middle of the spectrum.',
    then: 'Decide by their strengths and by what the organisation lacks, and check again later.',
    because: 'Roles in the middle change most.',
    ...backedBy('medium', 'seed', 'seed-004'),
    shownAt: [at('week'), at('spectrum')],
  },
  L01: {
    if: 'The product matures.',
    then: 'Expect less duty overlap between data scientists and ML engineers.',
    because: 'With experience, teams move from ad-hoc work to scalable, cost-aware solutions.',
    ...backedBy('medium', 'literature', 'nubank-roles'),
    shownAt: [at('compare')],
  },
  L02: {
    if: 'Fewer than about five ML engineers, or a single dominant model.',
    then: 'Do not build a feature store yet.',
    because: 'At that size, maintaining it costs more than reuse saves.',
    ...backedBy('weak', 'literature', 'feature-store-when'),
    shownAt: [atDuty('features')],
    disagreesWith: ['R23'],
  },
  L03: {
    if: 'The product matures.',
    then: 'Expect more direct collaboration, even as duties separate.',
    because: 'Teams at the lowest MLOps level work in silos, those at the highest work together.',
    ...backedBy('medium', 'literature', 'ms-maturity'),
    shownAt: [at('compare'), at('overlap')],
  },
  L04: {
    if: 'Two or more specialists wait for each other in most iterations.',
    then: 'Give the duties to generalists who use a self-service platform.',
    because:
      'While the product must still be learned, coordination and waiting cost more than specialisation saves.',
    ...backedBy('medium', 'literature', 'colson-2019', 'stitchfix-etl'),
    shownAt: [at('overlap')],
    disagreesWith: ['R21'],
  },
  L05: {
    if: 'The team is on call round the clock from one site.',
    then: 'Plan eight people for on-call, or six at each of two sites.',
    because: 'Nobody should spend more than a quarter of the time on call.',
    ...backedBy('strong', 'literature', 'sre-oncall', 'google-cre'),
    shownAt: [atDuty('on-call')],
  },
  L06: {
    if: 'Three to five models are live.',
    then: 'Consider a first MLOps or platform engineer. From about ten models and several teams, consider a platform team.',
    because: 'Pipelines, serving and monitoring then repeat for each model.',
    ...backedBy('weak', 'literature', 'technolynx', 'verta-platform'),
    shownAt: [at('team'), atDuty('training-infra')],
  },
  L07: {
    if: 'A rule or heuristic meets the need.',
    then: 'Launch the rule without ML, and collect data.',
    because: 'The first gains come from sound pipelines and metrics.',
    ...backedBy('medium', 'literature', 'rules-of-ml'),
    shownAt: [atDuty('baseline')],
  },
  L08: {
    if: 'Nobody in the team can put models into production.',
    then: 'Do not make a data scientist the first hire.',
    because: 'Their models would not reach users.',
    ...backedBy('medium', 'literature', 'infoq-ds-capability'),
    shownAt: [atRole('DS')],
  },
};

/** Rules that never fire: advice for reading, hiring and interviewing, shown where it helps. */
export const guidance: readonly Rule[] = entriesOf(table).map((rule) => ({
  ...rule,
  when: null,
  effects: [],
}));
