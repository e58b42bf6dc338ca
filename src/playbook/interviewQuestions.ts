import type {
  AskWhom,
  CandidateQuestion,
  LeadQuestion,
  PossibleAnswer,
  Sign,
  Signal,
  Trajectory,
  WarningCode,
} from '../engine/playbook/candidateQuestions.ts';
import type { FactId, FactValue, SetupId } from '../engine/playbook/playbook.ts';
import { evidence } from './evidence.ts';
import { entriesOf, type Table } from './table.ts';

// Short words for what an answer tells, and for who is asked.
const setups = (...ids: readonly SetupId[]): Signal => ({ kind: 'setups', setups: ids });
const heading = (to: Trajectory): Signal => ({ kind: 'trajectory', to });
const answer = (fact: FactId, value: FactValue): Signal => ({ kind: 'answer', fact, value });
const warning = (code: WarningCode): Signal => ({ kind: 'warning', code });
const sign = (code: Sign): Signal => ({ kind: 'sign', code });
const heard = (says: string, ...signals: readonly Signal[]): PossibleAnswer => ({ says, signals });
const lead: AskWhom = { kind: 'lead' };
const engineer: AskWhom = { kind: 'engineer' };
const peer: AskWhom = { kind: 'peer' };

const candidateTable: Table<CandidateQuestion> = {
  Q01: {
    question: 'How long has the product been using predictions, and what did it use before?',
    askWhom: lead,
    duties: ['baseline'],
    ...evidence('seed', 'seed-004'),
    answers: [
      heard('It launches this quarter, or a rule still does the job', setups('low-batch', 'low-online')),
      heard('Several model generations are live', setups('high-batch', 'high-online')),
      heard('It is several products, we help them', setups('horizontal')),
    ],
  },
  Q02: {
    question: 'When is a prediction computed: on a schedule, or when a user asks?',
    askWhom: engineer,
    duties: ['batch-scoring', 'online-serving'],
    ...evidence('seed', 'seed-004', 'huyen-realtime'),
    answers: [
      heard('Nightly or hourly jobs', setups('low-batch', 'high-batch')),
      heard('On request', setups('low-online', 'high-online')),
      heard('Jobs today, on request later', heading('online')),
    ],
  },
  Q03: {
    question: 'What is one percent better model quality worth to the business?',
    askWhom: lead,
    duties: ['model-improvement'],
    ...evidence('seed', 'seed-004'),
    answers: [
      heard('Nobody has worked it out', setups('low-batch', 'low-online')),
      heard('A number, and it exceeds a salary', setups('high-batch', 'high-online')),
    ],
  },
  Q04: {
    question: 'How did the last person in this role spend the past month, in percent?',
    askWhom: peer,
    duties: ['platform-operation'],
    ...evidence('seed', 'seed-004'),
    answers: [
      heard('Mostly pipelines and operations', setups('low-batch')),
      heard('Mostly serving, latency and incidents', setups('high-online', 'low-online')),
      heard('Mostly experiments with models', setups('high-batch')),
      heard('More than half differs from the advert', warning('mismatch')),
    ],
  },
  Q05: {
    question: 'How many models are live, and who can retrain each of them today?',
    askWhom: engineer,
    duties: ['training-infra'],
    ...evidence('literature', 'rosenthal-2019', 'seed-000'),
    answers: [
      heard('One or two, one person', setups('low-batch'), warning('bus-factor-1')),
      heard('Many, automated', setups('high-batch', 'high-online')),
      heard('Many, by hand', heading('mature'), warning('manual-retraining')),
    ],
  },
  Q06: {
    question: 'Where does training data come from, and who repairs it when it breaks?',
    askWhom: engineer,
    duties: ['data-pipelines', 'data-quality'],
    ...evidence('seed', 'seed-000'),
    answers: [
      heard('We export it when needed', answer('dataInfraReady', false)),
      heard('A tested pipeline with an owner', answer('dataInfraReady', true)),
    ],
  },
  Q07: {
    question: 'Do two models share the same feature today, and is it computed once?',
    askWhom: engineer,
    duties: ['features'],
    ...evidence('seed', 'seed-002'),
    answers: [
      heard('No sharing', setups('low-batch'), answer('featureStore', false)),
      heard('Shared, computed twice', heading('mature')),
      heard(
        'Shared through a feature layer',
        answer('featureStore', true),
        answer('pipelineMaturity', 'high'),
      ),
    ],
  },
  Q08: {
    question: 'What happens between a finished experiment and users seeing it?',
    askWhom: engineer,
    duties: ['productionisation', 'ci-cd'],
    ...evidence('literature', 'seed-001', 'ms-maturity'),
    answers: [
      heard(
        'Somebody rewrites the notebook',
        setups('low-batch', 'low-online'),
        answer('notebookOnly', true),
      ),
      heard('A pipeline promotes it after checks', setups('high-batch', 'high-online')),
    ],
  },
  Q09: {
    question: 'Who is paged for a bad prediction at night, and how many share on-call?',
    askWhom: engineer,
    duties: ['on-call'],
    ...evidence('literature', 'sre-oncall'),
    answers: [
      heard('Nobody, we look in the morning', setups('low-batch', 'high-batch')),
      heard('Six or more share on-call', setups('high-online')),
      heard('Three people round the clock', warning('rota-too-small')),
    ],
  },
  Q10: {
    question: 'When did a data scientist last change production code?',
    askWhom: peer,
    duties: ['platform-operation', 'productionisation'],
    ...evidence('seed', 'seed-004'),
    answers: [
      heard('Last week, a batch job', setups('low-batch', 'high-batch')),
      heard('Never, engineers do that', setups('low-online', 'high-online')),
    ],
  },
  Q11: {
    question: 'When did a software engineer last ship a rule or a simple model?',
    askWhom: peer,
    duties: ['baseline'],
    ...evidence('seed', 'seed-004'),
    answers: [
      heard('Recently', setups('low-batch')),
      heard('That is not their job', setups('low-online', 'high-batch', 'high-online')),
    ],
  },
  Q12: {
    question: 'In this seat, what share is new modelling and what share is deployment and latency?',
    askWhom: lead,
    duties: ['new-architecture', 'latency'],
    ...evidence('seed', 'seed-004'),
    answers: [
      heard('Mostly deployment', setups('low-online', 'high-online')),
      heard('Half and half', setups('high-batch', 'horizontal')),
      heard('Mostly modelling', setups('high-batch')),
    ],
  },
  Q13: {
    question: 'Who are the users of your predictions, and who speaks with them?',
    askWhom: lead,
    duties: ['client-discovery'],
    ...evidence('seed', 'seed-004'),
    answers: [
      heard(
        'Our own product, the data scientist does',
        setups('low-batch', 'low-online', 'high-batch', 'high-online'),
      ),
      heard('Other teams, through a product manager', setups('horizontal')),
      heard('Other teams, whoever has time', heading('horizontal'), warning('no-pm')),
    ],
  },
  Q14: {
    question: 'How many A/B tests ran last quarter and who read the results?',
    askWhom: { kind: 'role', role: 'DS' },
    duties: ['ab-testing', 'experiment-platform'],
    ...evidence('literature', 'kohavi-2020'),
    answers: [
      heard('None', setups('low-batch')),
      heard('A few, by hand', setups('low-online'), heading('mature')),
      heard('A steady flow on a platform', setups('high-online', 'horizontal')),
    ],
  },
  Q15: {
    question: 'Which two hires come after this one?',
    askWhom: lead,
    duties: [],
    ...evidence('seed', 'seed-004'),
    answers: [
      heard('A data engineer or software engineer', answer('dataInfraReady', false)),
      heard('An applied or research scientist', heading('mature')),
      heard('A product manager', heading('horizontal')),
      heard('An SRE or platform engineer', heading('online')),
    ],
  },
  Q16: {
    question: 'What must be true in six months for this to count as a success?',
    askWhom: lead,
    duties: ['problem-framing'],
    ...evidence('seed', 'seed-004'),
    answers: [
      heard('First version live', setups('low-batch', 'low-online')),
      heard('Metric up by a few percent', setups('high-batch', 'high-online')),
      heard('Three teams onboarded', setups('horizontal')),
    ],
  },
  Q17: {
    question: 'If the ML work slowed down for a quarter, what would I do?',
    askWhom: lead,
    duties: [],
    ...evidence('seed', 'seed-003'),
    answers: [
      heard('Other software work', answer('mlDifferentiator', false)),
      heard('It cannot, it is the product', answer('mlDifferentiator', true)),
      heard('Unclear', warning('ml-work-may-dry-up')),
    ],
  },
  Q18: {
    question: 'Would customers notice if the model were replaced by a sensible rule?',
    askWhom: lead,
    duties: ['baseline'],
    ...evidence('seed', 'seed-003', 'rules-of-ml'),
    answers: [
      heard('Hardly', answer('mlDifferentiator', false)),
      heard('At once', setups('high-online'), answer('mlDifferentiator', true)),
    ],
  },
  Q19: {
    question: 'How fresh must the inputs be, and how fresh are they?',
    askWhom: engineer,
    duties: ['streaming'],
    ...evidence('seed', 'seed-002', 'huyen-realtime'),
    answers: [
      heard('Yesterday is fine', setups('low-batch', 'high-batch')),
      heard('Seconds, and they are', setups('high-online')),
      heard('Seconds, but the batch jobs still fail', warning('streaming-before-batch')),
    ],
  },
  Q20: {
    question: 'Who would review my work, and who would I mentor?',
    askWhom: lead,
    duties: [],
    ...evidence('seed', 'seed-001'),
    answers: [
      heard('Nobody senior in ML', setups('low-batch'), warning('junior-without-mentor')),
      heard('Seniors on both sides of the spectrum', setups('high-batch', 'high-online')),
    ],
  },
  Q21: {
    question: 'Which duty would stop if one colleague left tomorrow?',
    askWhom: peer,
    duties: ['platform-operation'],
    ...evidence('seed', 'seed-000', 'avelino-2016'),
    answers: [
      heard('A list follows', warning('bus-factor-1')),
      heard('None, we rotate', sign('duties-covered')),
    ],
  },
  Q22: {
    question: 'Show me the last business request as it reached an engineer.',
    askWhom: peer,
    duties: ['requirements-translation'],
    ...evidence('seed', 'seed-002', 'seed-004'),
    answers: [
      heard('A chat message', warning('no-translation')),
      heard('A written spec from the data scientist', setups('horizontal', 'high-batch')),
      heard('A spec from an ML engineer', setups('low-online', 'high-online')),
    ],
  },
  Q23: {
    question: 'What would you automate first if you had a free month?',
    askWhom: engineer,
    duties: ['internal-tools', 'monitoring'],
    ...evidence('literature', 'seed-002', 'ms-maturity'),
    answers: [
      heard('Everything, releases are manual', setups('low-batch', 'low-online')),
      heard('Drift alerts and retraining triggers', setups('high-batch', 'high-online')),
      heard('Onboarding of new teams', setups('horizontal')),
    ],
  },
  Q24: {
    question: 'What did your last model get wrong, and how do you know?',
    askWhom: { kind: 'role', role: 'DS' },
    duties: ['offline-eval', 'monitoring'],
    ...evidence('literature', 'breck-2017'),
    answers: [
      heard('We look at accuracy now and then', setups('low-batch', 'low-online')),
      heard('Slices and live outcomes are tracked', setups('high-batch', 'high-online')),
    ],
  },
  Q25: {
    question: 'What would this seat be called at your two nearest competitors?',
    askWhom: lead,
    duties: [],
    ...evidence('seed', 'seed-000', 'seed-003'),
    answers: [
      heard('A different name, same duties', sign('names-drift')),
      heard('Cannot say', warning('unclear-role')),
    ],
  },
  Q26: {
    question: 'Who can stop a model release, and when did that last happen?',
    askWhom: lead,
    duties: ['governance'],
    ...evidence('literature', 'model-cards'),
    answers: [
      heard('Nobody', setups('low-batch', 'low-online')),
      heard('A review with records', setups('high-batch', 'high-online', 'horizontal')),
    ],
  },
};

const leadTable: Table<LeadQuestion> = {
  P01: {
    question: 'Which duties take more than a tenth of the team’s effort today, and which will in six months?',
    why: 'The difference between the two is what to hire for.',
    ...evidence('seed', 'seed-004'),
  },
  P02: {
    question: 'Which duties does only one person know?',
    why: 'Duties that only one person knows are the first reason to hire, before the amount of work.',
    ...evidence('seed', 'seed-000', 'avelino-2016'),
  },
  P03: {
    question: 'Does the team lack a doer or a thinker?',
    why: 'This decides between the engineering and the science end of the spectrum.',
    ...evidence('seed', 'seed-000'),
  },
  P04: {
    question: 'Could a software engineer with some ML do this for a year?',
    why: 'This avoids hiring a specialist too early.',
    ...evidence('seed', 'seed-003', 'seed-002'),
  },
  P05: {
    question: 'When must the new colleague be fully productive, and does hiring time plus ramp-up fit?',
    why: 'Hiring and ramp-up together usually take more than six months.',
    ...evidence('literature', 'swimm-2020', 'workable-58'),
  },
  P06: {
    question: 'If the team is on call, are there enough people to share it?',
    why: 'On-call may need more people than the work itself.',
    ...evidence('literature', 'sre-oncall'),
  },
};

/**
 * What to ask in an interview and what each answer tells, from both sides of the table. Not a part of the playbook value:
 * it loads with the screen that shows it.
 */
export const candidateQuestions: readonly CandidateQuestion[] = entriesOf(candidateTable);

export const leadQuestions: readonly LeadQuestion[] = entriesOf(leadTable);
