import { rampMonths } from '../../../src/engine/coverage/coverage.ts';
import type { MemberProblem } from '../../../src/engine/people/memberProblems.ts';
import { isPresent } from '../../../src/engine/people/roster.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import type { TableRefusal } from '../../../src/roster/model/csv/parseTable.ts';
import type { CellProblem, RowReading } from '../../../src/roster/model/csv/readRoster.ts';
import {
  crossTraining,
  type DrillInput,
  drill,
  membersWhoCover,
  mostCritical,
  thinDuties,
} from '../../../src/roster/model/drill.ts';
import { coverNotes, coverSentence, coverTitle } from '../../../src/roster/words/coverExport.ts';
import {
  coverLead,
  criticalWords,
  drillSentence,
  elsewhereSentence,
  hireSentence,
  memberName,
  moreNames,
  moreOfDuty,
  trainingLead,
  trainingWords,
  waitingSentence,
} from '../../../src/roster/words/drill.ts';
import { coverExportLabel } from '../../../src/roster/words/exportButtons.ts';
import {
  dutiesWords,
  faultSentences,
  fieldHints,
  fieldWords,
  moreWords,
  problemSentence,
  rosterSentence,
  rosterWords,
  shownSentence,
  spokenChange,
} from '../../../src/roster/words/roster.ts';
import {
  cellProblemSentence,
  confirmWords,
  importedSentence,
  importWords,
  modeWords,
  readingSentence,
  refusalSentence,
  rowsWords,
  tooManySentence,
} from '../../../src/roster/words/rosterImport.ts';
import { type Generator, textsIn } from './generator.ts';
import { type SentenceSample, today } from './sample.ts';

const counts = [0, 1, 2, 12];

const problems: readonly MemberProblem[] = [
  { field: 'name', kind: 'noName' },
  { field: 'role', kind: 'unknownRole', role: 'WIZ' },
  { field: 'fte', kind: 'fteOutside' },
  { field: 'start', kind: 'noDay', text: '31 June' },
  { field: 'end', kind: 'endBeforeStart' },
  { field: 'duties', kind: 'unknownDuties', duties: ['juggling'] },
  { field: 'cost', kind: 'costOutside' },
];

const cellKinds: readonly CellProblem['kind'][] = [
  'noName',
  'longName',
  'noRole',
  'unknownRole',
  'unknownLevel',
  'unknownKind',
  'unknownDuties',
  'ambiguousDay',
  'endBeforeStart',
  'fte',
  'hours',
  'fewHours',
  'day',
  'cost',
];

const refusals: readonly TableRefusal[] = [
  { kind: 'tooLong' },
  { kind: 'longLine', row: 2, most: 10_000 },
  { kind: 'noText' },
  { kind: 'empty' },
  { kind: 'tooManyRows', most: 1000 },
  { kind: 'tooManyColumns', most: 100 },
  { kind: 'quotes', row: 3 },
];

function fieldsOf({ team, headcount }: SentenceSample): readonly DrillInput[] {
  const months = rampMonths(builtinSizing, headcount);
  return [false, true].map((isFilled) => ({ team, people: headcount.people, day: today, months, isFilled }));
}

/** Nobody away, each one alone, and everybody. */
function drillsOf(field: DrillInput) {
  const ids = membersWhoCover(field).map(({ id }) => id);
  return [[], ...ids.map((id) => [id]), ids].map((away) => ({ away, found: drill(field, new Set(away)) }));
}

function drillTexts(sample: SentenceSample, field: DrillInput): readonly string[] {
  const { playbook } = sample;
  const { people } = field;
  const nameOf = (id: string) => {
    const found = people.find((member) => member.id === id);
    return found ? memberName(playbook, found) : id;
  };
  const trainings = crossTraining(playbook, field);
  const left = thinDuties(field, trainings);
  const elsewhere = people.filter((member) => !isPresent(member, today));
  return [
    ...drillsOf(field).flatMap(({ away, found }) => [
      drillSentence(membersWhoCover(field).length, away.map(nameOf), found),
      `${coverTitle(found.duties)}.`,
      ...found.duties.flatMap((duty) => [
        coverSentence(playbook, duty, []),
        coverSentence(playbook, duty, duty.after.map(nameOf)),
      ]),
    ]),
    ...trainings.map((training) => trainingWords(playbook, training)),
    trainingLead(thinDuties(field).length, trainings.length),
    ...(left.length > 0 ? [hireSentence(playbook, left)] : []),
    ...(people.length > 0 ? [waitingSentence(people.map(({ id }) => nameOf(id)))] : []),
    ...(elsewhere.length > 0 ? [elsewhereSentence(playbook, elsewhere, today)] : []),
    ...[true, false].flatMap((withNames) => coverNotes(today, field.isFilled, withNames)),
  ];
}

export const rosterSentences: readonly Generator[] = [
  {
    name: 'the roster',
    sentences: ({ headcount }) => [
      rosterSentence(headcount.people, today),
      ...problems.map(problemSentence),
      ...Object.values(faultSentences),
      spokenChange('copied', 'Ada'),
      spokenChange('removed', 'Person 2'),
      rosterWords.nobodyFound,
      rosterWords.keys,
      rosterWords.dutiesAbout,
      rosterWords.empty,
      rosterWords.exportFailed,
    ],
    phrases: ({ headcount }) => [
      ...textsIn([fieldWords, fieldHints, rosterWords, coverExportLabel]).filter((text) => text !== '–'),
      ...headcount.people.map(({ duties }) => dutiesWords(duties)),
      ...counts.flatMap((count) => [shownSentence(count, 12), shownSentence(count, count)]),
      ...[1, 5].map(moreWords),
    ],
  },
  {
    name: 'the import of a roster',
    sentences: () => [
      ...refusals.map(refusalSentence),
      ...cellKinds.map((kind) => cellProblemSentence({ field: 'name', kind, text: 'Something else' })),
      ...counts.flatMap((good) =>
        counts.map((skipped) =>
          readingSentence([
            ...Array.from(
              { length: good },
              (): RowReading => ({
                kind: 'member',
                row: 1,
                member: { name: 'Ada', kind: 'person', role: 'DS', level: 'lead', fte: 1 },
              }),
            ),
            ...Array.from({ length: skipped }, (): RowReading => ({ kind: 'refused', row: 1, problems: [] })),
          ]),
        ),
      ),
      tooManySentence(1200),
      ...[1, 5].map(importedSentence),
      importWords.chooseAbout,
      importWords.columnsAbout,
      importWords.titlesAbout,
      importWords.ranksAbout,
      importWords.needsName,
      importWords.noRows,
      importWords.failed,
      importWords.unreadable,
    ],
    phrases: () => [
      ...textsIn(importWords),
      ...counts.flatMap((present) => [modeWords('add', present), modeWords('replace', present)]),
      ...[1, 3].flatMap((good) => [confirmWords(good, 0), confirmWords(good, 1)]),
      ...[[4], [4, 7], [4, 7, 9, 12, 13]].map(rowsWords),
    ],
  },
  {
    name: 'the drill',
    most: 15,
    sentences: (sample) => [
      coverLead(sample.team.setup, true),
      coverLead(sample.team.setup, false),
      ...fieldsOf(sample).flatMap((field) => drillTexts(sample, field)),
    ],
    phrases: (sample) => [
      ...fieldsOf(sample).flatMap((field) => mostCritical(field).map(criticalWords)),
      criticalWords({ lost: 4, thinned: 3 }),
      moreNames(4, 0),
      moreOfDuty(4, 1, 'Feature engineering'),
    ],
  },
];
