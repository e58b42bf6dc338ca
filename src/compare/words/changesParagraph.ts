import type { FactId } from '../../engine/playbook/playbook.ts';
import { counted, inSentence, listAnd, listSome, startSentence } from '../../engine/words/format.ts';
import { allChanges } from '../model/compareTeams.ts';
import type {
  Both,
  ChangedAnswer,
  ComparedTeam,
  EffortChange,
  OverlapChange,
  SeatChange,
  TeamChanges,
} from '../model/teamChanges.ts';
import {
  adviceText,
  amountWords,
  answerPhrase,
  dutyOf,
  type NamedSides,
  pluralOf,
  seatStates,
} from './changes.ts';

/** The most of a kind that a paragraph names; the rest is counted. */
const most = 3;

/**
 * Everything that matters of a comparison in one paragraph, to be pasted into a mail: plain text, no markup, one line. It names
 * the largest changes and counts the others.
 */
export function changesParagraph(sides: NamedSides, changes: TeamChanges): string {
  const title = `From ${oneLine(sides.before.name)} to ${oneLine(sides.after.name)}`;
  if (allChanges(changes).length === 0) return `${title} nothing changes.`;
  const parts = [
    `${title}: ${seatsPhrase(sides, changes.seats)}.`,
    ...ownerSentences(sides, changes),
    ...effortSentences(sides, changes.efforts),
    ...overlapSentences(sides, changes.overlaps),
    ...adviceSentences(sides, changes),
    becauseSentence(sides, changes),
  ];
  return oneLine(parts.join(' '));
}

/** A name of somebody else’s making must not break the line. */
export function oneLine(text: string): string {
  // Not the blanks that keep a number and its sign together.
  return text.replaceAll(/[^\S\u00a0]+/gu, ' ').trim();
}

function seatsPhrase(sides: NamedSides, seats: readonly SeatChange[]): string {
  if (seats.length === 0) return 'the roles stay the same';
  const verbs = { comes: 'come', goes: 'go', changes: 'change' } as const;
  return listAnd(
    seats.map((change) => {
      const [before, after] = seatStates(sides, change);
      return `${pluralOf(sides, change.role)} ${verbs[change.move]} (${after}; before ${before})`;
    }),
  );
}

/** "ML engineers now own serving and latency." and how many other responsibilities move. */
function ownerSentences(sides: NamedSides, { responsibilities }: TeamChanges): readonly string[] {
  if (responsibilities.length === 0) return [];
  const gained = responsibilities.filter((change) => change.after === 'owns');
  const roles = [...new Set(gained.map((change) => change.role))];
  const owners = roles.map((role) => {
    const duties = gained
      .filter((change) => change.role === role)
      .map(({ duty }) => inSentence(dutyOf(sides, duty)));
    return `${startSentence(pluralOf(sides, role))} now own ${listSome(duties, most)}.`;
  });
  const others = responsibilities.length - gained.length;
  if (others === 0) return owners;
  const more = owners.length === 0 ? '' : 'more ';
  const verb = others === 1 ? 'changes' : 'change';
  return [...owners, `${counted(others, `${more}responsibility`, `${more}responsibilities`)} ${verb}.`];
}

function effortSentences(sides: NamedSides, efforts: readonly EffortChange[]): readonly string[] {
  const phrase = (changes: readonly EffortChange[]) =>
    listAnd(changes.map((change) => `${inSentence(dutyOf(sides, change.duty))} (${figures(change)})`));
  const { up, down } = largest(efforts);
  return [
    ...(up.length > 0 ? [`More of the work is ${phrase(up)}.`] : []),
    ...(down.length > 0 ? [`Less of it is ${phrase(down)}.`] : []),
  ];
}

function overlapSentences(sides: NamedSides, overlaps: readonly OverlapChange[]): readonly string[] {
  const phrase = (changes: readonly OverlapChange[]) =>
    changes
      .map((change) => `${listAnd(change.roles.map((role) => pluralOf(sides, role)))} (${figures(change)})`)
      .join('; ');
  const { up, down } = largest(overlaps);
  return [
    ...(up.length > 0 ? [`More is shared by ${phrase(up)}.`] : []),
    ...(down.length > 0 ? [`Less is shared by ${phrase(down)}.`] : []),
  ];
}

/** The largest gains and losses; changes that nobody would see are left to the table. */
function largest<Item extends Both<number>>(items: readonly Item[]) {
  const visible = items.filter(({ before, after }) => Math.abs(after - before) >= 0.5);
  const bySize = visible.toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  return {
    up: bySize.filter(({ before, after }) => after > before).slice(0, most),
    down: bySize.filter(({ before, after }) => after < before).slice(0, most),
  };
}

function figures({ before, after }: Both<number>): string {
  return `${amountWords(after)}, before ${amountWords(before)}`;
}

function adviceSentences(sides: NamedSides, { advice }: TeamChanges): readonly string[] {
  const come = advice.filter((change) => change.before === undefined);
  const gone = advice.filter((change) => change.after === undefined);
  const texts = (side: ComparedTeam, changes: typeof advice) =>
    sentences([...new Set(changes.map(({ code }) => adviceText(side, code)))]);
  return [
    ...(come.length > 0 ? [`New advice: ${texts(sides.after, come)}.`] : []),
    ...(gone.length > 0 ? [`No longer advised: ${texts(sides.before, gone)}.`] : []),
  ];
}

/** Whole sentences, parted by semicolons. */
function sentences(texts: readonly string[]): string {
  const more = texts.length - most;
  return [...texts.slice(0, most), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/** The answers behind all changes together. */
function becauseSentence(sides: NamedSides, changes: TeamChanges): string {
  const answers = new Map<FactId, ChangedAnswer>();
  for (const change of allChanges(changes)) {
    for (const answer of change.reasons.answers) answers.set(answer.fact, answer);
  }
  const found = [...answers.values()].map((answer) => answerPhrase(sides, answer));
  if (found.length > 0) return `The reason: ${found.join('; ')}.`;
  return sides.before.playbook === sides.after.playbook
    ? `The reason: ${sides.after.playbook.effort.of === 'demand' ? 'your own numbers' : 'our estimates of effort'}.`
    : 'The reason: the playbooks differ.';
}
