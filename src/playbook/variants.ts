import type { VariantDefinition } from '../engine/playbook/playbook.ts';

export const variants: readonly VariantDefinition[] = [
  {
    id: 'generalist',
    name: 'generalist',
    definition: 'Covers everything from data to release, and builds models when needed.',
  },
  {
    id: 'specialist',
    name: 'specialist',
    definition: 'Puts models into production and keeps them running, all week.',
  },
  {
    id: 'drive-by-ml',
    name: 'drive-by ML',
    definition: 'A software engineer who does machine learning when it pays, then goes back to software.',
  },
  {
    id: 'ai-engineer',
    name: 'AI engineer',
    definition:
      'An ML engineer who builds on bought or adapted language models: prompts, retrieval, tools, evaluation, guardrails and cost.',
  },
  {
    id: 'data-engineer',
    name: 'data engineer',
    definition: 'A software engineer who owns the data: ingestion, pipelines, storage and quality.',
  },
];
