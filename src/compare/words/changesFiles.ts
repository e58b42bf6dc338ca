import { assertNever } from '../../engine/assertNever.ts';
import { csvText } from '../../engine/csvText.ts';
import { startSentence } from '../../engine/words/format.ts';
import { responsibilityWords, severityWords } from '../../engine/words/words.ts';
import { allChanges } from '../model/compareTeams.ts';
import type { Change, TeamChanges } from '../model/teamChanges.ts';
import {
  changeReasonSentences,
  changeSentence,
  dutyOf,
  type NamedSides,
  pluralOf,
  seatStates,
} from './changes.ts';
import { changesParagraph, oneLine } from './changesParagraph.ts';

/** The kinds of change in the order in which they are told, with their names. */
export const changeHeadings: readonly (readonly [list: keyof TeamChanges, heading: string])[] = [
  ['seats', 'Seats'],
  ['responsibilities', 'Responsibilities'],
  ['efforts', 'Effort'],
  ['overlaps', 'Overlap'],
  ['advice', 'Advice'],
];

/** All changes with their reasons as Markdown: the paragraph, then a list for each kind that has any. */
export function changesMarkdown(sides: NamedSides, changes: TeamChanges): string {
  const title = `# ${markdown(`Changes from ${sides.before.name} to ${sides.after.name}`)}`;
  const lists = changeHeadings.flatMap(([list, heading]) => {
    const items = changes[list].map((change) => {
      const reasons = changeReasonSentences(sides, change).map((reason) => `  - ${markdown(reason)}`);
      return [`- ${markdown(changeSentence(sides, change))}`, ...reasons].join('\n');
    });
    return items.length === 0 ? [] : [`## ${heading}\n\n${items.join('\n')}`];
  });
  return `${[title, markdown(changesParagraph(sides, changes)), ...lists].join('\n\n')}\n`;
}

/** Text as it is: no sign of it means anything to a reader of Markdown. */
function markdown(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\`*_{}[\]<>#|~!&]/gu, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/u, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));
}

const columns = ['Kind', 'About', 'Before', 'After', 'Sentence', 'Why'];

/** All changes as CSV: one row each, efforts and overlaps as percent of the team's work. */
export function changesCsv(sides: NamedSides, changes: TeamChanges): string {
  const rows = allChanges(changes).map((change) => [
    kindWords[change.kind],
    ...changeFigures(sides, change, figure),
    changeSentence(sides, change),
    changeReasonSentences(sides, change).join(' '),
  ]);
  return csvText([columns, ...rows]);
}

const kindWords: Record<Change['kind'], string> = {
  seat: 'Seat',
  responsibility: 'Responsibility',
  effort: 'Effort',
  overlap: 'Overlap',
  advice: 'Advice',
};

/** What a change is about, and what it was before and is after; `figure` writes percentages. */
export function changeFigures(
  sides: NamedSides,
  change: Change,
  figure: (value: number) => string,
): readonly [about: string, before: string, after: string] {
  const role = (id: string) => startSentence(pluralOf(sides, id));
  switch (change.kind) {
    case 'seat':
      return [role(change.role), ...seatStates(sides, change)];
    case 'responsibility': {
      const about = `${dutyOf(sides, change.duty)}: ${pluralOf(sides, change.role)}`;
      return [about, responsibilityWords[change.before], responsibilityWords[change.after]];
    }
    case 'effort':
      return [dutyOf(sides, change.duty), figure(change.before), figure(change.after)];
    case 'overlap':
      return [change.roles.map(role).join(' / '), figure(change.before), figure(change.after)];
    case 'advice': {
      const word = (severity: typeof change.before) =>
        severity === undefined ? 'none' : severityWords[severity];
      return [change.code, word(change.before), word(change.after)];
    }
    default:
      return assertNever(change);
  }
}

/** "formation-changes-low-batch-to-high-online.csv": plain letters, so that any file system takes it. */
export function changesFileName({ before, after }: NamedSides): string {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 40);
  return `${['formation-changes', plain(before.name), 'to', plain(after.name)].filter(Boolean).join('-')}.csv`;
}

/** A number for a spreadsheet: a point, two decimals at most, no sign. */
function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}
