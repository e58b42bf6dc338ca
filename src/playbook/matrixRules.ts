import type { Rule } from '../engine/playbook/playbook.ts';
import { duties } from './duties.ts';
import { backedBy } from './evidence.ts';
import { all, contribute, is, seatIs, variant } from './ruleWords.ts';
import { entriesOf, type Table } from './table.ts';

const engineeringDuties = duties.filter((duty) => duty.engineering === 'narrow').map((duty) => duty.id);

/**
 * What turns the base table into the setups beyond the rules that the articles state: structure (M) and our readings of
 * places where the text leaves room (I). Readings are labelled as interpretation wherever they are shown.
 */
const table: Table<Rule> = {
  M01: {
    if: 'Predictions are computed in batch.',
    then: 'There is no serving, no latency and no streaming work.',
    because: 'Nobody waits for an answer while it is computed.',
    when: is('mode', 'batch'),
    effects: [{ kind: 'deactivate', duties: ['online-serving', 'latency', 'streaming'] }],
    ...backedBy('strong', 'seed', 'seed-004'),
  },
  M02: {
    if: 'The team has no applied scientist.',
    then: 'Nobody works on new model architectures.',
    because: 'Nobody is there to do applied research.',
    when: seatIs('AS', 'later', 'not-drawn'),
    effects: [{ kind: 'deactivate', duties: ['new-architecture'] }],
    ...backedBy('strong', 'seed', 'seed-004'),
  },
  M03: {
    if: 'The team builds its own product.',
    then: 'It does not help other teams start with ML.',
    because: 'Only a team that serves others has clients to enable.',
    when: is('horizontal', false),
    effects: [{ kind: 'deactivate', duties: ['enablement'] }],
    ...backedBy('strong', 'seed', 'seed-004'),
  },
  M04: {
    if: 'The team has an applied scientist.',
    then: 'The ML engineer no longer works on exploration, labels, evaluation and framing.',
    because: 'Somebody closer to the science now helps the data scientist with it.',
    when: seatIs('AS', 'needed', 'optional'),
    effects: [
      { kind: 'release', role: 'MLE', duties: ['eda', 'labelling', 'offline-eval', 'problem-framing'] },
    ],
    ...backedBy('medium', 'assumption', 'seed-004', 'nubank-roles'),
  },
  M05: {
    if: 'A young product predicts in batch.',
    then: 'Data scientists fetch their data and schedule their jobs too.',
    because: 'To ship a simple offline model alone, a person needs its data and its schedule.',
    when: all(is('maturity', 'low'), is('mode', 'batch')),
    effects: [contribute('data-pipelines', 'DS'), contribute('batch-scoring', 'DS')],
    ...backedBy('medium', 'assumption', 'seed-004', 'kreuzberger-2022'),
  },
  M06: {
    if: 'Predictions are online.',
    then: 'ML engineers take part in A/B tests.',
    because: 'An online test runs in the serving code, which they connect to the science.',
    when: is('mode', 'online'),
    effects: [contribute('ab-testing', 'MLE')],
    ...backedBy('medium', 'assumption', 'seed-004', 'yan-roles'),
  },
  M07: {
    if: 'The team serves other product teams.',
    then: 'Data scientists explore the clients’ data alone.',
    because: 'They work with the client; applied scientists join once there is a model.',
    when: is('horizontal', true),
    effects: [{ kind: 'release', role: 'AS', duties: ['eda'] }],
    ...backedBy('medium', 'assumption', 'seed-004'),
  },
  M08: {
    if: 'The product is young.',
    then: 'Expect the ML engineer to be a generalist, unless an answer says otherwise.',
    because:
      'Early on this role covers everything from data to release; specialists come with mature pipelines.',
    when: is('maturity', 'low'),
    effects: [variant('MLE', 'generalist')],
    ...backedBy('weak', 'assumption', 'seed-000', 'seed-002'),
  },
  M09: {
    if: 'The product is mature and predictions are online.',
    then: 'Data scientists have no engineering duties.',
    because: 'The source keeps them out of the engineering problems of online predictions.',
    when: all(is('maturity', 'high'), is('mode', 'online')),
    effects: [{ kind: 'release', role: 'DS', duties: engineeringDuties }],
    ...backedBy('strong', 'seed', 'seed-004'),
  },
  I1: {
    if: 'The team serves other product teams.',
    then: 'The applied scientist is optional.',
    because:
      'The source only says that a product manager is added, and its figures are missing. We keep the role and say that the team works without it.',
    when: is('horizontal', true),
    effects: [{ kind: 'seat', role: 'AS', as: 'optional' }],
    ...backedBy('medium', 'interpretation', 'seed-004'),
  },
  I2: {
    if: 'The product is mature and predicts in batch.',
    then: 'Data scientists still help to run the platform.',
    because:
      'The source frees them from engineering only for online predictions; some engineering in batch is our reading.',
    when: all(is('maturity', 'high'), is('mode', 'batch')),
    effects: [contribute('platform-operation', 'DS')],
    ...backedBy('medium', 'interpretation', 'seed-004'),
  },
  I3: {
    if: 'The team serves other product teams.',
    then: 'Software engineers and data scientists share translation, and nothing else.',
    because: 'The data scientist translates for the engineering team, and software engineers are part of it.',
    when: is('horizontal', true),
    effects: [contribute('requirements-translation', 'SWE')],
    ...backedBy('medium', 'interpretation', 'seed-004'),
  },
  I4: {
    if: 'The team builds its own product.',
    then: 'The product manager is not modelled here.',
    because:
      'The source adds this role for platform teams only. Your team may still have one; here data scientists do framing and discovery.',
    when: is('horizontal', false),
    effects: [{ kind: 'unseat', role: 'PM', as: 'not-drawn' }],
    ...backedBy('medium', 'interpretation', 'seed-004'),
    disagreesWith: ['R17'],
  },
  I6: {
    if: 'The product is young and predictions are online.',
    then: 'Data scientists have no engineering duties here either.',
    because:
      'The text on mature online teams says that this is still so; for young teams only the missing overlap is explicit.',
    when: all(is('maturity', 'low'), is('mode', 'online')),
    effects: [{ kind: 'release', role: 'DS', duties: engineeringDuties }],
    ...backedBy('medium', 'interpretation', 'seed-004'),
  },
};
export const matrixRules: readonly Rule[] = entriesOf(table);
