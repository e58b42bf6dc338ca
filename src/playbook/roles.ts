import type { Role, VariantDefinition } from '../engine/playbook/playbook.ts';
import { evidence } from './evidence.ts';
import { entriesOf, type Table } from './table.ts';

/** What roles and titles mostly are, where they say nothing else. */
export type ProfileDefault = 'short' | 'plural' | 'fluid' | 'alsoCalled';
export function profile<Entry extends { readonly id: string; readonly name: string }>(entry: Entry) {
  return { short: entry.id, plural: `${entry.name}s`, fluid: false, alsoCalled: [], ...entry };
}

const table: Table<Role, ProfileDefault> = {
  SWE: {
    name: 'Software engineer',
    position: 0.05,
    range: [0, 0.25],
    summary:
      'Builds and runs the infrastructure around models: experiment, training, deployment and serving systems.',
    whenNeeded: ['In every setup.'],
    mergeInto: 'MLE',
    ...evidence('seed', 'seed-004'),
  },
  MLE: {
    name: 'ML engineer',
    position: 0.38,
    range: [0.2, 0.6],
    fluid: true,
    summary:
      'Connects modelling and systems: ships, hardens and monitors models, and builds models when needed.',
    whenNeeded: ['In every setup: a generalist early, a specialist once pipelines are mature.'],
    mergeInto: null,
    alsoCalled: ['Machine learning engineer'],
    ...evidence('seed', 'seed-004', 'seed-000', 'seed-002'),
  },
  AS: {
    name: 'Applied scientist',
    position: 0.58,
    range: [0.35, 0.75],
    fluid: true,
    summary: 'Raises model quality with newer methods and helps get them into production.',
    whenNeeded: ['The product is mature and a small gain pays.', 'A ready-made model has stopped improving.'],
    mergeInto: 'DS',
    alsoCalled: ['Research engineer'],
    ...evidence('seed', 'seed-004', 'yan-roles'),
  },
  DS: {
    name: 'Data scientist',
    position: 0.86,
    range: [0.65, 1],
    summary: 'Finds patterns, frames questions, builds first models, evaluates and explains results.',
    whenNeeded: ['In every setup of the source article, but later if the data is not ready.'],
    mergeInto: 'MLE',
    ...evidence('seed', 'seed-004', 'seed-000'),
  },
  PM: {
    name: 'Product manager',
    position: 0.98,
    range: [0.85, 1],
    summary: 'Talks to clients, defines the need and sets priorities.',
    whenNeeded: [
      'The team serves other product teams. A product team needs a product manager too; we count one beside the team.',
    ],
    mergeInto: 'DS',
    ...evidence('seed', 'seed-004'),
  },
};

/** The roles that a plan seats, in the order of the axis: engineering first. */
export const roles: readonly Role[] = entriesOf(table).map(profile);

const variantTable: Table<VariantDefinition> = {
  generalist: {
    name: 'generalist',
    definition: 'Covers everything from data to release, and builds models when needed.',
  },
  specialist: {
    name: 'specialist',
    definition: 'Puts models into production and keeps them running, all week.',
  },
  'drive-by-ml': {
    name: 'drive-by ML',
    definition: 'A software engineer who does machine learning when it pays, then goes back to software.',
  },
  'ai-engineer': {
    name: 'AI engineer',
    definition:
      'An ML engineer who builds on bought or adapted language models: prompts, retrieval, tools, evaluation, guardrails and cost.',
  },
  'data-engineer': {
    name: 'data engineer',
    definition: 'A software engineer who owns the data: ingestion, pipelines, storage and quality.',
  },
};

/** The kinds of one role that a rule may ask for. */
export const variants: readonly VariantDefinition[] = entriesOf(variantTable);
