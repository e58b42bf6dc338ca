import type { Conflict } from '../engine/playbook/playbook.ts';
import { at, atDuty, atRole } from './ruleWords.ts';

/** The twelve questions on which the sources disagree: both sides, how this playbook settles it, and what decides it. */
export const conflicts: readonly Conflict[] = [
  {
    id: 'K01',
    topic: 'When does an ML engineer come in?',
    sides: [
      { rule: 'R02', says: 'Early, while the data infrastructure is being built.' },
      { rule: 'R21', says: 'Late, once the pipelines are mature.' },
    ],
    settledBy:
      'They mean two variants of the role: a generalist early, a specialist late. Company size and pipeline maturity choose the variant; while data infrastructure is being built, it is the generalist.',
    decidedBy: ['companySize', 'pipelineMaturity', 'dataInfraReady'],
    shownAt: [atRole('MLE')],
    basis: 'seed',
    sources: ['seed-000', 'seed-002'],
  },
  {
    id: 'K02',
    topic: 'Generalist or specialist?',
    sides: [
      { rule: 'R22', says: 'A specialised seat is too much for a small startup.' },
      { rule: 'R21', says: 'A specialised seat is right with a mature pipeline.' },
      { rule: 'R34', says: 'Prefer people who can go back to plain software.' },
    ],
    settledBy:
      'It depends on the size of the company and on how steady the ML work is. A startup decides against the specialist even with mature pipelines.',
    decidedBy: ['companySize', 'pipelineMaturity', 'mlWorkContinuous'],
    shownAt: [atRole('MLE')],
    basis: 'seed',
    sources: ['seed-002', 'seed-000', 'huyen-roles', 'seed-003'],
  },
  {
    id: 'K03',
    topic: 'A data scientist from day one?',
    sides: [
      { rule: 'R01', says: 'Not before the data infrastructure is ready.' },
      { rule: 'R30', says: 'Often not at all while ML is no differentiator.' },
      { rule: 'R51', says: 'Part of the team even in a young product.' },
    ],
    settledBy:
      'Product maturity and data readiness are different facts. The scenario draws the seat; if data is not ready or ML does not differentiate, the seat waits and ML engineers hold its duties.',
    decidedBy: ['dataInfraReady', 'mlDifferentiator'],
    shownAt: [atRole('DS')],
    basis: 'seed',
    sources: ['seed-000', 'infoq-ds-capability', 'seed-003', 'seed-004'],
  },
  {
    id: 'K04',
    topic: 'Who translates the business need for engineers?',
    sides: [
      { rule: 'R26', says: 'The ML engineer.' },
      { rule: 'R48', says: 'The data scientist, in a horizontal team.' },
      { rule: 'R08', says: 'The data scientist turns business talk into analysis.' },
    ],
    settledBy:
      'By scenario: data scientists own it in batch and in horizontal teams; in online product teams ML engineers do, because data scientists and software engineers share nothing there.',
    decidedBy: ['horizontal', 'mode'],
    shownAt: [atDuty('requirements-translation')],
    basis: 'seed',
    sources: ['seed-002', 'seed-004', 'seed-000'],
  },
  {
    id: 'K05',
    topic: 'Everybody interchangeable, or separate roles?',
    sides: [
      { rule: 'R06', says: 'Each duty is covered by two people, so that anybody can step in.' },
      { rule: 'R12', says: 'No hard borders between roles.' },
      { rule: 'R45', says: 'Online, software engineers and data scientists share nothing.' },
    ],
    settledBy:
      'Two people who cover a duty need not come from those two roles: ML engineers neighbour both, and two people may share a role. People per duty and roles per duty are never mixed.',
    decidedBy: ['mode'],
    shownAt: [at('overlap')],
    basis: 'seed',
    sources: ['seed-000', 'avelino-2016', 'seed-004'],
  },
  {
    id: 'K06',
    topic: 'Do separate titles help?',
    sides: [
      { rule: 'R38', says: 'One title for all: software engineer.' },
      { rule: 'R13', says: 'ML engineers have a profile and a ladder of their own.' },
      { rule: 'R11', says: 'Names come and go; compare duties.' },
    ],
    settledBy: 'A title is a label on a set of duties. The plan counts duties, whatever you call the seats.',
    decidedBy: [],
    shownAt: [at('team'), at('matrix')],
    basis: 'seed',
    sources: ['seed-003', 'seed-001', 'sculley-2015', 'seed-000', 'seed-004', 'gude-spectrum'],
  },
  {
    id: 'K07',
    topic: 'Is the applied scientist worth it?',
    sides: [
      { rule: 'R44', says: 'Yes, once small gains pay.' },
      { rule: 'R30', says: 'Few companies need continual investment in ML.' },
      { rule: 'R31', says: 'Prefer engineers who learn ML.' },
    ],
    settledBy:
      'Ask what one percent of model quality is worth. If it does not pay for a salary, the seat waits even in a mature product.',
    decidedBy: ['maturity', 'smallGainsPay', 'mlDifferentiator'],
    shownAt: [atRole('AS')],
    basis: 'seed',
    sources: ['seed-004', 'seed-003'],
  },
  {
    id: 'K08',
    topic: 'Online as a starting point?',
    sides: [
      { rule: 'R24', says: 'Batch first, streaming later.' },
      { rule: 'R46', says: 'New teams may be batch teams.' },
      { rule: 'R45', says: 'New teams may be online teams too.' },
    ],
    settledBy:
      'Online predictions do not always need streaming: precomputed features behind a service are a middle step. The plan warns only if streaming is wanted before batch is solid.',
    decidedBy: ['mode', 'wantsStreaming', 'batchSolid'],
    shownAt: [atDuty('streaming'), atDuty('online-serving')],
    basis: 'seed',
    sources: ['seed-002', 'seed-004'],
  },
  {
    id: 'K09',
    topic: 'Prevent failure, or explore?',
    sides: [
      { rule: 'R09', says: 'Engineers live to avoid failure.' },
      { rule: 'R15', says: 'Engineers are expected to prototype a lot.' },
    ],
    settledBy:
      'The same person in two environments: explore before the release, be strict after it. Interview for both.',
    decidedBy: [],
    shownAt: [at('interview')],
    basis: 'seed',
    sources: ['seed-000', 'seed-001'],
  },
  {
    id: 'K10',
    topic: 'Does the team need a product manager?',
    sides: [
      { rule: 'R47', says: 'The role appears in the horizontal case only.' },
      { rule: 'R17', says: 'ML engineers carry much of the project management.' },
    ],
    settledBy: 'In product teams the product manager is outside the drawing, not denied.',
    decidedBy: ['horizontal', 'centralCrossFunctional'],
    shownAt: [atRole('PM')],
    basis: 'seed',
    sources: ['seed-004', 'seed-001'],
  },
  {
    id: 'K11',
    topic: 'A feature store soon, or later?',
    sides: [
      { rule: 'R23', says: 'Reaching one is the goal.' },
      { rule: 'L02', says: 'Most small teams should wait.' },
    ],
    settledBy:
      'It is the next milestone once two or more live models share features, or once differing computations have caused an incident.',
    decidedBy: ['modelsShareFeatures', 'featureStore'],
    shownAt: [atDuty('features')],
    basis: 'seed',
    sources: ['seed-002', 'feature-store-when'],
  },
  {
    id: 'K12',
    topic: 'With maturity, more overlap or less?',
    sides: [
      { rule: 'L01', says: 'Data scientists and ML engineers share less.' },
      { rule: 'L03', says: 'Collaboration grows.' },
      { rule: 'R44', says: 'The applied scientist brings new overlaps.' },
    ],
    settledBy:
      'Sharing a duty and handing work over are different things. Here the shared work of data scientists and ML engineers falls, while overlaps with the applied scientist arise.',
    decidedBy: ['maturity'],
    shownAt: [at('compare'), at('overlap')],
    basis: 'seed',
    sources: ['nubank-roles', 'ms-maturity', 'seed-004'],
  },
];
