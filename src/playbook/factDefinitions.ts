import type { FactDefinition, FactValue } from '../engine/playbook/playbook.ts';
import { entriesOf, type Table } from './table.ts';

/** Answers by what they are called. */
function choices(...answers: readonly (readonly [FactValue, string])[]): FactDefinition['answers'] {
  return answers.map(([value, label]) => ({ value, label }));
}

const yesNo = choices([true, 'Yes'], [false, 'No']);

/** Questions by group; yes or no unless they say otherwise. */
type Groups = Readonly<Record<string, Table<Omit<FactDefinition, 'group' | 'from'>, 'answers'>>>;

const asked: Groups = {
  Data: {
    dataInfraReady: {
      question: 'Is the data infrastructure ready?',
      about: 'Data reaches training and scoring reliably, without somebody exporting it by hand.',
      answers: choices([true, 'Ready'], ['in-progress', 'Being built'], [false, 'Not ready']),
    },
    datasetIsBottleneck: {
      question: 'Is the data what holds you back?',
      about: 'Better data would help more than a better model.',
    },
    modelsShareFeatures: {
      question: 'Do several models share features?',
      about: 'The same input is computed for two or more live models.',
    },
    featureStore: {
      question: 'Is there a shared feature layer?',
      about: 'Features are computed once, managed, and reused.',
    },
  },
  Product: {
    mlDifferentiator: {
      question: 'Is machine learning the product’s edge?',
      about: 'Customers would notice at once if a sensible rule replaced the model.',
    },
    smallGainsPay: {
      question: 'Does a gain of one percent pay for a salary?',
      about: 'A slightly better model earns or saves more than one more person costs.',
    },
    coreSoftwareReady: {
      question: 'Is the core software in order?',
      about: 'The product works and ships without machine learning.',
    },
    liveOverAYear: {
      question: 'Will the system be used for more than a year?',
      about: 'It stays in use for years, so it must be maintained.',
    },
    risk: {
      question: 'How much harm can a wrong decision do?',
      about: 'High: decisions are regulated or can hurt people.',
      answers: choices(['low', 'Low'], ['medium', 'Medium'], ['high', 'High']),
    },
  },
  Models: {
    modelOrigin: {
      question: 'Where do the models come from?',
      about: 'Trained by the team, pre-trained and adapted, or bought as a service through an API.',
      answers: choices(['own', 'Our own'], ['tuned', 'Adapted'], ['api', 'Through an API']),
    },
    readyMadeSolutions: {
      question: 'Do ready-made solutions cover the problem?',
      about: 'Bought or open components do most of the modelling.',
    },
    notebookOnly: {
      question: 'Do models live only in notebooks?',
      about: 'Somebody has to rewrite them before users see a prediction.',
    },
  },
  Operation: {
    pipelineMaturity: {
      question: 'How mature are the pipelines?',
      about: 'High: monitored, automated, tested, with features ready to reuse.',
      answers: choices(['low', 'Low'], ['high', 'High']),
    },
    batchSolid: {
      question: 'Are the batch jobs reliable?',
      about: 'They finish on time, and somebody knows when they do not.',
    },
    wantsStreaming: {
      question: 'Is streaming wanted?',
      about: 'Inputs are computed from events and fresh within seconds.',
    },
    alsoBatch: {
      question: 'Does the online product also score in batch?',
      about: 'Part of what it serves is computed in advance on a schedule.',
    },
  },
  Company: {
    companySize: {
      question: 'How large is the company?',
      about: 'In a startup few people do many things.',
      answers: choices(['startup', 'Startup'], ['mid', 'Mid-sized'], ['large', 'Large']),
    },
    mlWorkContinuous: {
      question: 'Will the ML work keep coming?',
      about: 'There is enough of it to keep people busy in the coming years.',
    },
    centralCrossFunctional: {
      question: 'Does the engineer coordinate several functions?',
      about: 'This role does much of the coordination between teams.',
    },
    platformProvider: {
      question: 'Who provides the ML platform?',
      about: 'Training, experiments and releases run on this platform.',
      answers: choices(['own-team', 'This team'], ['other-team', 'Another team']),
    },
    dataEngineeringProvider: {
      question: 'Who does the data engineering?',
      about: 'Data engineering moves and stores the data that models use.',
      answers: choices(['own-team', 'This team'], ['other-team', 'Another team']),
    },
  },
};

const answeredByRoster: Groups = {
  Roster: {
    hasDS: { question: 'Is there a data scientist?', about: 'Follows from your roster.' },
    hasMLE: { question: 'Is there an ML engineer?', about: 'Follows from your roster.' },
    hasSenior: { question: 'Is there a senior?', about: 'Follows from your roster.' },
    level: {
      question: 'At which level is the first hire?',
      about: 'Follows from your roster.',
      answers: choices(['junior', 'Junior'], ['senior', 'Senior'], ['lead', 'Lead']),
    },
    levelAbove: {
      question: 'Above which level do you assess?',
      about: 'Formation does not ask this yet.',
      answers: choices(['junior', 'Junior'], ['senior', 'Senior']),
    },
    homogeneousTeam: {
      question: 'Do all have a similar professional background?',
      about: 'Formation does not ask this yet.',
    },
  },
};

/** What the plan may ask about, and what a roster will answer. Every question may stay unanswered. */
export const factDefinitions: readonly FactDefinition[] = [
  ...factsOf(asked, 'answer'),
  ...factsOf(answeredByRoster, 'roster'),
];

function factsOf(groups: Groups, from: FactDefinition['from']): readonly FactDefinition[] {
  return Object.entries(groups).flatMap(([group, facts]) =>
    entriesOf(facts).map((fact) => ({ group, from, answers: yesNo, ...fact })),
  );
}
