import type { VariantDefinition } from '../engine/playbook/playbook.ts';

export const variants: readonly VariantDefinition[] = [
  {
    id: 'generalist',
    name: 'generalist',
    definition: 'Covers everything between the data and the release, and models when needed.',
  },
  {
    id: 'specialist',
    name: 'specialist',
    definition: 'Does one thing all week: taking models into operation and keeping them there.',
  },
  {
    id: 'drive-by-ml',
    name: 'drive-by ML',
    definition: 'A software engineer who does machine learning when it pays, then goes back to software.',
  },
];
