import type {
  CandidateQuestion,
  LeadQuestion,
  Sign,
  Signal,
  Trajectory,
  WarningCode,
} from '../engine/playbook/candidateQuestions.ts';
import type { FactId, FactValue, SetupId } from '../engine/playbook/playbook.ts';

/**
 * What to ask in an interview and what each answer tells, from both sides of the table. Not a part of the playbook value:
 * it loads with the screen that shows it.
 */
const setups = (...ids: readonly SetupId[]): Signal => ({ kind: 'setups', setups: ids });
const heading = (to: Trajectory): Signal => ({ kind: 'trajectory', to });
const answer = (fact: FactId, value: FactValue): Signal => ({ kind: 'answer', fact, value });
const warning = (code: WarningCode): Signal => ({ kind: 'warning', code });
const sign = (code: Sign): Signal => ({ kind: 'sign', code });

export const candidateQuestions: readonly CandidateQuestion[] = [
  {
    id: 'Q01',
    question: 'How long has the product been using predictions, and what did it use before?',
    askWhom: { kind: 'lead' },
    duties: ['baseline'],
    basis: 'seed',
    sources: ['seed-004'],
    answers: [
      {
        says: 'It launches this quarter, or a rule still does the job',
        signals: [setups('low-batch', 'low-online')],
      },
      { says: 'Several model generations are live', signals: [setups('high-batch', 'high-online')] },
      { says: 'It is several products, we help them', signals: [setups('horizontal')] },
    ],
  },
  {
    id: 'Q02',
    question: 'When is a prediction computed: on a schedule, or when a user asks?',
    askWhom: { kind: 'engineer' },
    duties: ['batch-scoring', 'online-serving'],
    basis: 'seed',
    sources: ['seed-004', 'huyen-realtime'],
    answers: [
      { says: 'Nightly or hourly jobs', signals: [setups('low-batch', 'high-batch')] },
      { says: 'On request', signals: [setups('low-online', 'high-online')] },
      { says: 'Jobs today, on request later', signals: [heading('online')] },
    ],
  },
  {
    id: 'Q03',
    question: 'What is one percent better model quality worth to the business?',
    askWhom: { kind: 'lead' },
    duties: ['model-improvement'],
    basis: 'seed',
    sources: ['seed-004'],
    answers: [
      { says: 'Nobody has worked it out', signals: [setups('low-batch', 'low-online')] },
      { says: 'A number, and it exceeds a salary', signals: [setups('high-batch', 'high-online')] },
    ],
  },
  {
    id: 'Q04',
    question: 'How did the last person in this role spend the past month, in percent?',
    askWhom: { kind: 'peer' },
    duties: ['platform-operation'],
    basis: 'seed',
    sources: ['seed-004'],
    answers: [
      { says: 'Mostly pipelines and operations', signals: [setups('low-batch')] },
      { says: 'Mostly serving, latency and incidents', signals: [setups('high-online', 'low-online')] },
      { says: 'Mostly experiments with models', signals: [setups('high-batch')] },
      { says: 'More than half differs from the advert', signals: [warning('mismatch')] },
    ],
  },
  {
    id: 'Q05',
    question: 'How many models are live, and who can retrain each of them today?',
    askWhom: { kind: 'engineer' },
    duties: ['training-infra'],
    basis: 'literature',
    sources: ['rosenthal-2019', 'seed-000'],
    answers: [
      { says: 'One or two, one person', signals: [setups('low-batch'), warning('bus-factor-1')] },
      { says: 'Many, automated', signals: [setups('high-batch', 'high-online')] },
      { says: 'Many, by hand', signals: [heading('mature'), warning('manual-retraining')] },
    ],
  },
  {
    id: 'Q06',
    question: 'Where does training data come from, and who repairs it when it breaks?',
    askWhom: { kind: 'engineer' },
    duties: ['data-pipelines', 'data-quality'],
    basis: 'seed',
    sources: ['seed-000'],
    answers: [
      { says: 'We export it when needed', signals: [answer('dataInfraReady', false)] },
      { says: 'A tested pipeline with an owner', signals: [answer('dataInfraReady', true)] },
    ],
  },
  {
    id: 'Q07',
    question: 'Do two models share the same feature today, and is it computed once?',
    askWhom: { kind: 'engineer' },
    duties: ['features'],
    basis: 'seed',
    sources: ['seed-002'],
    answers: [
      { says: 'No sharing', signals: [setups('low-batch'), answer('featureStore', false)] },
      { says: 'Shared, computed twice', signals: [heading('mature')] },
      {
        says: 'Shared through a feature layer',
        signals: [answer('featureStore', true), answer('pipelineMaturity', 'high')],
      },
    ],
  },
  {
    id: 'Q08',
    question: 'What happens between a finished experiment and users seeing it?',
    askWhom: { kind: 'engineer' },
    duties: ['productionisation', 'ci-cd'],
    basis: 'literature',
    sources: ['seed-001', 'ms-maturity'],
    answers: [
      {
        says: 'Somebody rewrites the notebook',
        signals: [setups('low-batch', 'low-online'), answer('notebookOnly', true)],
      },
      { says: 'A pipeline promotes it after checks', signals: [setups('high-batch', 'high-online')] },
    ],
  },
  {
    id: 'Q09',
    question: 'Who is paged for a bad prediction at night, and how many share on-call?',
    askWhom: { kind: 'engineer' },
    duties: ['on-call'],
    basis: 'literature',
    sources: ['sre-oncall'],
    answers: [
      { says: 'Nobody, we look in the morning', signals: [setups('low-batch', 'high-batch')] },
      { says: 'Six or more share on-call', signals: [setups('high-online')] },
      { says: 'Three people round the clock', signals: [warning('rota-too-small')] },
    ],
  },
  {
    id: 'Q10',
    question: 'When did a data scientist last change production code?',
    askWhom: { kind: 'peer' },
    duties: ['platform-operation', 'productionisation'],
    basis: 'seed',
    sources: ['seed-004'],
    answers: [
      { says: 'Last week, a batch job', signals: [setups('low-batch', 'high-batch')] },
      { says: 'Never, engineers do that', signals: [setups('low-online', 'high-online')] },
    ],
  },
  {
    id: 'Q11',
    question: 'When did a software engineer last ship a rule or a simple model?',
    askWhom: { kind: 'peer' },
    duties: ['baseline'],
    basis: 'seed',
    sources: ['seed-004'],
    answers: [
      { says: 'Recently', signals: [setups('low-batch')] },
      { says: 'That is not their job', signals: [setups('low-online', 'high-batch', 'high-online')] },
    ],
  },
  {
    id: 'Q12',
    question: 'In this seat, what share is new modelling and what share is deployment and latency?',
    askWhom: { kind: 'lead' },
    duties: ['new-architecture', 'latency'],
    basis: 'seed',
    sources: ['seed-004'],
    answers: [
      { says: 'Mostly deployment', signals: [setups('low-online', 'high-online')] },
      { says: 'Half and half', signals: [setups('high-batch', 'horizontal')] },
      { says: 'Mostly modelling', signals: [setups('high-batch')] },
    ],
  },
  {
    id: 'Q13',
    question: 'Who are the users of your predictions, and who speaks with them?',
    askWhom: { kind: 'lead' },
    duties: ['client-discovery'],
    basis: 'seed',
    sources: ['seed-004'],
    answers: [
      {
        says: 'Our own product, the data scientist does',
        signals: [setups('low-batch', 'low-online', 'high-batch', 'high-online')],
      },
      { says: 'Other teams, through a product manager', signals: [setups('horizontal')] },
      { says: 'Other teams, whoever has time', signals: [heading('horizontal'), warning('no-pm')] },
    ],
  },
  {
    id: 'Q14',
    question: 'How many A/B tests ran last quarter and who read the results?',
    askWhom: { kind: 'role', role: 'DS' },
    duties: ['ab-testing', 'experiment-platform'],
    basis: 'literature',
    sources: ['kohavi-2020'],
    answers: [
      { says: 'None', signals: [setups('low-batch')] },
      { says: 'A few, by hand', signals: [setups('low-online'), heading('mature')] },
      { says: 'A steady flow on a platform', signals: [setups('high-online', 'horizontal')] },
    ],
  },
  {
    id: 'Q15',
    question: 'Which two hires come after this one?',
    askWhom: { kind: 'lead' },
    duties: [],
    basis: 'seed',
    sources: ['seed-004'],
    answers: [
      { says: 'A data engineer or software engineer', signals: [answer('dataInfraReady', false)] },
      { says: 'An applied or research scientist', signals: [heading('mature')] },
      { says: 'A product manager', signals: [heading('horizontal')] },
      { says: 'An SRE or platform engineer', signals: [heading('online')] },
    ],
  },
  {
    id: 'Q16',
    question: 'What must be true in six months for this to count as a success?',
    askWhom: { kind: 'lead' },
    duties: ['problem-framing'],
    basis: 'seed',
    sources: ['seed-004'],
    answers: [
      { says: 'First version live', signals: [setups('low-batch', 'low-online')] },
      { says: 'Metric up by a few percent', signals: [setups('high-batch', 'high-online')] },
      { says: 'Three teams onboarded', signals: [setups('horizontal')] },
    ],
  },
  {
    id: 'Q17',
    question: 'If the ML work slowed down for a quarter, what would I do?',
    askWhom: { kind: 'lead' },
    duties: [],
    basis: 'seed',
    sources: ['seed-003'],
    answers: [
      { says: 'Other software work', signals: [answer('mlDifferentiator', false)] },
      { says: 'It cannot, it is the product', signals: [answer('mlDifferentiator', true)] },
      { says: 'Unclear', signals: [warning('ml-work-may-dry-up')] },
    ],
  },
  {
    id: 'Q18',
    question: 'Would customers notice if the model were replaced by a sensible rule?',
    askWhom: { kind: 'lead' },
    duties: ['baseline'],
    basis: 'seed',
    sources: ['seed-003', 'rules-of-ml'],
    answers: [
      { says: 'Hardly', signals: [answer('mlDifferentiator', false)] },
      { says: 'At once', signals: [setups('high-online'), answer('mlDifferentiator', true)] },
    ],
  },
  {
    id: 'Q19',
    question: 'How fresh must the inputs be, and how fresh are they?',
    askWhom: { kind: 'engineer' },
    duties: ['streaming'],
    basis: 'seed',
    sources: ['seed-002', 'huyen-realtime'],
    answers: [
      { says: 'Yesterday is fine', signals: [setups('low-batch', 'high-batch')] },
      { says: 'Seconds, and they are', signals: [setups('high-online')] },
      { says: 'Seconds, but the batch jobs still fail', signals: [warning('streaming-before-batch')] },
    ],
  },
  {
    id: 'Q20',
    question: 'Who would review my work, and who would I mentor?',
    askWhom: { kind: 'lead' },
    duties: [],
    basis: 'seed',
    sources: ['seed-001'],
    answers: [
      { says: 'Nobody senior in ML', signals: [setups('low-batch'), warning('junior-without-mentor')] },
      { says: 'Seniors on both sides of the spectrum', signals: [setups('high-batch', 'high-online')] },
    ],
  },
  {
    id: 'Q21',
    question: 'Which duty would stop if one colleague left tomorrow?',
    askWhom: { kind: 'peer' },
    duties: ['platform-operation'],
    basis: 'seed',
    sources: ['seed-000', 'avelino-2016'],
    answers: [
      { says: 'A list follows', signals: [warning('bus-factor-1')] },
      { says: 'None, we rotate', signals: [sign('duties-covered')] },
    ],
  },
  {
    id: 'Q22',
    question: 'Show me the last business request as it reached an engineer.',
    askWhom: { kind: 'peer' },
    duties: ['requirements-translation'],
    basis: 'seed',
    sources: ['seed-002', 'seed-004'],
    answers: [
      { says: 'A chat message', signals: [warning('no-translation')] },
      { says: 'A written spec from the data scientist', signals: [setups('horizontal', 'high-batch')] },
      { says: 'A spec from an ML engineer', signals: [setups('low-online', 'high-online')] },
    ],
  },
  {
    id: 'Q23',
    question: 'What would you automate first if you had a free month?',
    askWhom: { kind: 'engineer' },
    duties: ['internal-tools', 'monitoring'],
    basis: 'literature',
    sources: ['seed-002', 'ms-maturity'],
    answers: [
      { says: 'Everything, releases are manual', signals: [setups('low-batch', 'low-online')] },
      { says: 'Drift alerts and retraining triggers', signals: [setups('high-batch', 'high-online')] },
      { says: 'Onboarding of new teams', signals: [setups('horizontal')] },
    ],
  },
  {
    id: 'Q24',
    question: 'What did your last model get wrong, and how do you know?',
    askWhom: { kind: 'role', role: 'DS' },
    duties: ['offline-eval', 'monitoring'],
    basis: 'literature',
    sources: ['breck-2017'],
    answers: [
      { says: 'We look at accuracy now and then', signals: [setups('low-batch', 'low-online')] },
      { says: 'Slices and live outcomes are tracked', signals: [setups('high-batch', 'high-online')] },
    ],
  },
  {
    id: 'Q25',
    question: 'What would this seat be called at your two nearest competitors?',
    askWhom: { kind: 'lead' },
    duties: [],
    basis: 'seed',
    sources: ['seed-000', 'seed-003'],
    answers: [
      { says: 'A different name, same duties', signals: [sign('names-drift')] },
      { says: 'Cannot say', signals: [warning('unclear-role')] },
    ],
  },
  {
    id: 'Q26',
    question: 'Who can stop a model release, and when did that last happen?',
    askWhom: { kind: 'lead' },
    duties: ['governance'],
    basis: 'literature',
    sources: ['model-cards'],
    answers: [
      { says: 'Nobody', signals: [setups('low-batch', 'low-online')] },
      { says: 'A review with records', signals: [setups('high-batch', 'high-online', 'horizontal')] },
    ],
  },
];

export const leadQuestions: readonly LeadQuestion[] = [
  {
    id: 'P01',
    question: 'Which duties take more than a tenth of the team’s effort today, and which will in six months?',
    why: 'The difference between the two is what to hire for.',
    basis: 'seed',
    sources: ['seed-004'],
  },
  {
    id: 'P02',
    question: 'Which duties does only one person know?',
    why: 'Duties that only one person knows are the first reason to hire, before the amount of work.',
    basis: 'seed',
    sources: ['seed-000', 'avelino-2016'],
  },
  {
    id: 'P03',
    question: 'Does the team lack a doer or a thinker?',
    why: 'This decides between the engineering and the science end of the spectrum.',
    basis: 'seed',
    sources: ['seed-000'],
  },
  {
    id: 'P04',
    question: 'Could a software engineer with some ML do this for a year?',
    why: 'This avoids hiring a specialist too early.',
    basis: 'seed',
    sources: ['seed-003', 'seed-002'],
  },
  {
    id: 'P05',
    question: 'When must the new colleague be fully productive, and does hiring time plus ramp-up fit?',
    why: 'Hiring and ramp-up together usually take more than six months.',
    basis: 'literature',
    sources: ['swimm-2020', 'workable-58'],
  },
  {
    id: 'P06',
    question: 'If the team is on call, are there enough people to share it?',
    why: 'On-call may need more people than the work itself.',
    basis: 'literature',
    sources: ['sre-oncall'],
  },
];
