import {
  backupReminder,
  backupWords,
  folderSentence,
  lastBackup,
  protectionSentence,
} from '../../../src/library/words/backup.ts';
import {
  addedSentence,
  addLabel,
  addQuestion,
  besideSentence,
  binWords,
  daysLeft,
  emptiedSentence,
  emptyQuestion,
  eraseQuestion,
  removedSentence,
  selectedPhrase,
} from '../../../src/library/words/bin.ts';
import { editPhrase } from '../../../src/library/words/edits.ts';
import {
  listFailureSentence,
  noticeSentence,
  planCount,
  seatsPhrase,
  unsavedSentence,
} from '../../../src/library/words/saving.ts';
import { contentLines, lengthSentence } from '../../../src/library/words/sharing.ts';
import {
  besidePlan,
  factsSentence,
  sinceBaseline,
  whatIfDone,
  whatIfsLabel,
  whatIfWords,
} from '../../../src/library/words/whatIfs.ts';
import type { EditName } from '../../../src/plan/document/editNameSchema.ts';
import { newPlan } from '../../../src/plan/document/planDocument.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { type Generator, textsIn } from './generator.ts';
import type { SentenceSample } from './sample.ts';

const binned = [
  [{ id: 'a', title: 'Search' }],
  [{ id: 'odd', title: undefined }],
  [
    { id: 'a', title: 'Search' },
    { id: 'b', title: '' },
  ],
];

const failures = ['missing', 'blocked', 'full', 'silent', 'outdated', 'failed'] as const;

/** One edit of each kind, and of every id that it may be about. */
function editsOf({ playbook }: SentenceSample): readonly EditName[] {
  return [
    ...(['product', 'horizontal'] as const).map((value): EditName => ({ kind: 'team', value })),
    ...(['low', 'high'] as const).map((value): EditName => ({ kind: 'maturity', value })),
    ...(['batch', 'online'] as const).map((value): EditName => ({ kind: 'mode', value })),
    ...playbook.facts.flatMap(({ id, answers }) =>
      [...answers.map(({ value }) => value), null].map(
        (value): EditName => ({ kind: 'answer', fact: id, value }),
      ),
    ),
    ...(
      [
        'answersCleared',
        'reset',
        'title',
        'notes',
        'baselineSet',
        'playbook',
        'numbersTaken',
        'numbersCleared',
      ] as const
    ).map((kind): EditName => ({ kind })),
    ...(['whatIfAdded', 'whatIfRenamed', 'whatIfRemoved', 'whatIfTaken'] as const).map(
      (kind): EditName => ({ kind, id: 'w1', name: 'Stay in batch' }),
    ),
    ...builtinSizing.drivers.flatMap(({ id }) =>
      [3, null].map((value): EditName => ({ kind: 'driver', id, value })),
    ),
    ...builtinSizing.parameters.flatMap(({ id }) =>
      [3, null].map((value): EditName => ({ kind: 'parameter', id, value })),
    ),
    ...playbook.duties.map(({ id }): EditName => ({ kind: 'coefficient', id: `${id}.1`, value: 2 })),
    ...builtinSizing.modifiers.flatMap(({ id, options }) =>
      [...options.map((option) => option.id), null].map(
        (option): EditName => ({ kind: 'modifier', id, option }),
      ),
    ),
    ...(['person', 'vacancy'] as const).flatMap((member): readonly EditName[] => [
      { kind: 'memberAdded', member },
      { kind: 'memberCopied', member },
      { kind: 'memberRemoved', member },
    ]),
    ...[1, 4].flatMap((count): readonly EditName[] => [
      { kind: 'rosterImported', mode: 'add', count },
      { kind: 'rosterImported', mode: 'replace', count },
    ]),
  ];
}

export const libraryWords: readonly Generator[] = [
  {
    name: 'undo',
    phrases: (sample) => editsOf(sample).map((edit) => editPhrase(sample.playbook, edit)),
  },
  {
    name: 'saving',
    sentences: ({ playbook, team }) => [
      ...failures.flatMap((failure) => [
        listFailureSentence(failure),
        noticeSentence({ kind: 'storage', failure }),
      ]),
      noticeSentence({ kind: 'conflict', title: 'Search' }),
      noticeSentence({ kind: 'removedElsewhere' }),
      noticeSentence({ kind: 'historyLost' }),
      unsavedSentence(''),
      `${seatsPhrase(playbook, team)}.`,
    ],
    phrases: () => [planCount(1, 1), planCount(1, 2), planCount(3, 3)],
  },
  {
    name: 'bin',
    sentences: () => [
      ...binned.flatMap((entries) => {
        const { title, text } = emptyQuestion(entries);
        return [removedSentence(entries), title, text, emptiedSentence(entries.length)];
      }),
      ...[0, 1, 2].flatMap((refused) =>
        [1, 3].flatMap((plans) => {
          const { title, text } = addQuestion(plans, refused);
          return [title, text, addedSentence(plans, 3, refused === 0 ? undefined : 'full')];
        }),
      ),
      besideSentence(['Search (restored)']),
      besideSentence(['Search', 'Ads']),
      binWords.lead,
      ...[1, 3].flatMap((plans) => Object.values(eraseQuestion(plans))),
      ...[1, 3].flatMap((plans) => [backupReminder(plans, true), backupReminder(plans, false)]),
      ...[true, false].map((isProtected) => protectionSentence(isProtected) ?? ''),
      backupWords.folderHint,
      ...(['ok', 'denied', 'failed'] as const).map((kind) => folderSentence(kind, 'Plans')),
      lastBackup(undefined),
      lastBackup(0),
    ],
    phrases: () => [...[0, 1, 29].map(daysLeft), addLabel(1), addLabel(3), selectedPhrase(3)],
  },
  {
    name: 'sharing',
    sentences: () => [lengthSentence('x'.repeat(900)), lengthSentence('x'.repeat(9000))],
    phrases: ({ playbook, facts, other, headcount }) => [
      ...contentLines({
        ...newPlan('p1', 'Search', facts),
        notes: 'Ask finance.',
        whatIfs: ['Stay in batch', ''].map((name) => ({ id: 'w1', name, facts })),
        baseline: other.facts,
        playbook: { kind: 'own', playbook },
        headcount,
      }),
    ],
  },
  {
    name: 'scenarios of a plan',
    sentences: ({ playbook, facts, other }) => [
      factsSentence(facts),
      sinceBaseline(playbook, facts, other.facts),
      besidePlan(playbook, facts, other.facts),
      besidePlan(playbook, facts, facts),
      whatIfDone.added(''),
      whatIfDone.removed('Stay in batch'),
      whatIfDone.taken('Stay in batch'),
      whatIfDone.renamed,
      whatIfDone.baselineSet,
    ],
    phrases: () => [whatIfsLabel(0), whatIfsLabel(1), ...textsIn(whatIfWords)],
  },
];
