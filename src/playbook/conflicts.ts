import type { Conflict } from '../engine/playbook/playbook.ts';
import { evidence } from './evidence.ts';
import { at, atDuty, atRole } from './ruleWords.ts';
import { entriesOf, type Table } from './table.ts';

const table: Table<Conflict> = {
  K01: {
    topic: 'When does an ML engineer come in?',
    sides: [
      { rule: 'R02', says: 'Early, while the data infrastructure is being built.' },
      { rule: 'R21', says: 'Late, once the pipelines are mature.' },
    ],
    settledBy:
      'They mean two kinds of ML engineer: a generalist early, a specialist late. Company size and pipeline maturity decide; while data infrastructure is being built, it is the generalist.',
    decidedBy: ['companySize', 'pipelineMaturity', 'dataInfraReady'],
    shownAt: [atRole('MLE')],
    ...evidence('seed', 'seed-000', 'seed-002'),
  },
  K02: {
    topic: 'Generalist or specialist?',
    sides: [
      { rule: 'R22', says: 'A specialist is too much for a small startup.' },
      { rule: 'R21', says: 'A specialist is right with a mature pipeline.' },
      { rule: 'R34', says: 'Prefer people who can go back to plain software.' },
    ],
    settledBy:
      'It depends on the size of the company and on how steady the ML work is. A startup decides against the specialist even with mature pipelines.',
    decidedBy: ['companySize', 'pipelineMaturity', 'mlWorkContinuous'],
    shownAt: [atRole('MLE')],
    ...evidence('seed', 'seed-002', 'seed-000', 'huyen-roles', 'seed-003'),
  },
  K03: {
    topic: 'A data scientist from day one?',
    sides: [
      { rule: 'R01', says: 'Not before the data infrastructure is ready.' },
      { rule: 'R30', says: 'Often not at all while ML is not the product’s edge.' },
      { rule: 'R51', says: 'Part of the team even in a young product.' },
    ],
    settledBy:
      'Product maturity and data readiness are different things. If the data is not ready or ML is not the product’s edge, the role waits and ML engineers cover its duties.',
    decidedBy: ['dataInfraReady', 'mlDifferentiator'],
    shownAt: [atRole('DS')],
    ...evidence('seed', 'seed-000', 'infoq-ds-capability', 'seed-003', 'seed-004'),
  },
  K04: {
    topic: 'Who translates the business need for engineers?',
    sides: [
      { rule: 'R26', says: 'The ML engineer.' },
      { rule: 'R48', says: 'The data scientist, in a platform team.' },
      { rule: 'R08', says: 'The data scientist turns business talk into analysis.' },
    ],
    settledBy:
      'The setup decides. Data scientists own it in batch and in platform teams. In online product teams ML engineers do, because data scientists and software engineers share nothing there.',
    decidedBy: ['horizontal', 'mode'],
    shownAt: [atDuty('requirements-translation')],
    ...evidence('seed', 'seed-002', 'seed-004', 'seed-000'),
  },
  K05: {
    topic: 'Can everyone do everything, or are roles separate?',
    sides: [
      { rule: 'R06', says: 'Two people cover each duty, so that one can step in.' },
      { rule: 'R12', says: 'No hard borders between roles.' },
      { rule: 'R45', says: 'Online, software engineers and data scientists share nothing.' },
    ],
    settledBy:
      'The two people who cover a duty need not come from these two roles: ML engineers work with both, and two people may have the same role. We count people per duty and roles per duty separately.',
    decidedBy: ['mode'],
    shownAt: [at('overlap')],
    ...evidence('seed', 'seed-000', 'avelino-2016', 'seed-004'),
  },
  K06: {
    topic: 'Do separate titles help?',
    sides: [
      { rule: 'R38', says: 'One title for all: software engineer.' },
      { rule: 'R13', says: 'ML engineers have a profile and a ladder of their own.' },
      { rule: 'R11', says: 'Titles come and go; compare duties.' },
    ],
    settledBy: 'A title is a label for a set of duties. The plan counts duties, whatever you call the roles.',
    decidedBy: [],
    shownAt: [at('team'), at('matrix')],
    ...evidence('seed', 'seed-003', 'seed-001', 'sculley-2015', 'seed-000', 'seed-004', 'gude-spectrum'),
  },
  K07: {
    topic: 'Is the applied scientist worth it?',
    sides: [
      { rule: 'R44', says: 'Yes, once small gains pay.' },
      { rule: 'R30', says: 'Few companies need continual investment in ML.' },
      { rule: 'R31', says: 'Prefer engineers who learn ML.' },
    ],
    settledBy:
      'Ask what one percent of model quality is worth. If it does not pay for a salary, the role waits even in a mature product.',
    decidedBy: ['maturity', 'smallGainsPay', 'mlDifferentiator'],
    shownAt: [atRole('AS')],
    ...evidence('seed', 'seed-004', 'seed-003'),
  },
  K08: {
    topic: 'Can a team start online?',
    sides: [
      { rule: 'R24', says: 'Batch first, streaming later.' },
      { rule: 'R46', says: 'New teams may be batch teams.' },
      { rule: 'R45', says: 'New teams may be online teams too.' },
    ],
    settledBy:
      'Online predictions do not always need streaming: a service with precomputed features is a middle step. The plan warns only if streaming is wanted before batch is reliable.',
    decidedBy: ['mode', 'wantsStreaming', 'batchSolid'],
    shownAt: [atDuty('streaming'), atDuty('online-serving')],
    ...evidence('seed', 'seed-002', 'seed-004'),
  },
  K09: {
    topic: 'Prevent failure, or explore?',
    sides: [
      { rule: 'R09', says: 'Engineers live to avoid failure.' },
      { rule: 'R15', says: 'Engineers are expected to prototype a lot.' },
    ],
    settledBy:
      'The same person should explore before the release and be strict after it. Interview for both.',
    decidedBy: [],
    shownAt: [at('interview')],
    ...evidence('seed', 'seed-000', 'seed-001'),
  },
  K10: {
    topic: 'Does the team need a product manager?',
    sides: [
      { rule: 'R47', says: 'Only a platform team has one.' },
      { rule: 'R17', says: 'ML engineers carry much of the project management.' },
    ],
    settledBy: 'We do not model the product manager in product teams. Your team may still have one.',
    decidedBy: ['horizontal', 'centralCrossFunctional'],
    shownAt: [atRole('PM')],
    ...evidence('seed', 'seed-004', 'seed-001'),
  },
  K11: {
    topic: 'A feature store soon, or later?',
    sides: [
      { rule: 'R23', says: 'It is the next goal.' },
      { rule: 'L02', says: 'Most small teams should wait.' },
    ],
    settledBy:
      'Build one once two or more live models share features, or once different computations have caused an incident.',
    decidedBy: ['modelsShareFeatures', 'featureStore'],
    shownAt: [atDuty('features')],
    ...evidence('seed', 'seed-002', 'feature-store-when'),
  },
  K12: {
    topic: 'With maturity, more overlap or less?',
    sides: [
      { rule: 'L01', says: 'Data scientists and ML engineers share less.' },
      { rule: 'L03', says: 'Collaboration grows.' },
      { rule: 'R44', says: 'The applied scientist brings new overlaps.' },
    ],
    settledBy:
      'Sharing a duty is different from working together. Data scientists and ML engineers share less work here, but both share work with the applied scientist.',
    decidedBy: ['maturity'],
    shownAt: [at('compare'), at('overlap')],
    ...evidence('seed', 'nubank-roles', 'ms-maturity', 'seed-004'),
  },
};

/** The twelve questions on which the sources disagree: both sides, how this playbook settles it, and what decides it. */
export const conflicts: readonly Conflict[] = entriesOf(table);
