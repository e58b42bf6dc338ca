import { assertNever } from '../../engine/assertNever.ts';
import type { Playbook, SetupId } from '../../engine/playbook/playbook.ts';
import { type Assumption, planningLoads, type Sensitivity } from '../../engine/size/sensitivity.ts';
import type { RoleSize, TeamSize } from '../../engine/size/sizeTeam.ts';
import { inSentence, listAnd, wholeNumber, wholePercent } from '../../engine/words/format.ts';
import { dutyName, roleName } from '../../engine/words/words.ts';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import {
  amount,
  driverName,
  fte,
  mergedWords,
  modifierName,
  people,
  peopleBand,
  tenth,
} from './headcount.ts';

/** Words of the headcount's pictures, which travel without the page. */
export const headcountPictureWords = {
  role: 'Role',
  work: 'Work, in FTE',
  people: 'People',
  together: 'Total',
  band: 'range',
  bar: 'the work of a role',
  fewer: 'fewer people',
  more: 'more people',
  assumption: 'If this changes',
  duty: 'Duty',
  share: 'Work',
  bench: 'Who can do it',
  cover: 'Cover',
  off: 'away',
  otherRole: 'a role outside this plan',
  lessSafe: 'fewer people than with everybody',
} as const;

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
/** From here on a number would be wider than its column, and nobody reads its digits. */
const huge = 1e6;

/** "4.5"; "1.2B" where digits would say nothing. */
export function figure(value: number): string {
  return value < huge ? amount(value) : compact.format(value);
}

/** "12"; "1.2B". */
export function countFigure(value: number): string {
  return value < huge ? wholeNumber(value) : compact.format(value);
}

/** "3.0"; "1.2B". */
export function tenthFigure(value: number): string {
  return value < huge ? tenth(value) : compact.format(value);
}

/** "3 to 6". */
export function band(low: string, high: string): string {
  return low === high ? low : `${low} to ${high}`;
}

/** One role in a sentence. */
export function sizeSentence(playbook: Playbook, role: RoleSize, low: RoleSize, high: RoleSize): string {
  const seats =
    role.mergedInto.length > 0
      ? mergedWords(playbook, role)
      : `${people(role.people)} (${band(countFigure(low.people), countFigure(high.people))})`;
  return `${roleName(playbook, role.role)}: ${fte(role.fte)} (${band(figure(low.fte), figure(high.fte))}), ${seats}.`;
}

/** Small print of the people by role. */
export function peopleNotes(
  { size, low, high }: { readonly size: TeamSize; readonly low: TeamSize; readonly high: TeamSize },
  setup: SetupId,
  entered: number,
): readonly string[] {
  return [
    'Work is in FTE: fully productive people. People are the work divided by the planning load, rounded for the whole team.',
    `Total: ${figure(size.fte)} FTE of work (${band(figure(low.fte), figure(high.fte))}), about ${people(size.people)}. Nearly every coefficient is an assumption, so plan for ${peopleBand(low.people, high.people)}.`,
    numbersNote(setup, entered),
  ];
}

/** What moves the team most, by its first three. */
export function assumptionsTitle(playbook: Playbook, { base, swings }: Sensitivity): string {
  const first = swings.slice(0, 3).map(({ assumption }) => assumptionName(playbook, assumption));
  if (first.length === 0) return 'No assumption moves the size of the team';
  const size = base >= 0.95 && base < 1.05 ? 'one person' : nowWords(base);
  return `The size of the team, about ${size}, depends most on ${listAnd(first)}`;
}

/** What the bars stand around. */
export function nowWords(base: number): string {
  return `${tenthFigure(base)} people`;
}

export function swingSentence(words: string, least: number, most: number): string {
  return `${words}; ${tenthFigure(least)} to ${tenthFigure(most)} people.`;
}

/** Inside a sentence, and without what it counts now. */
function assumptionName(playbook: Playbook, assumption: Assumption): string {
  switch (assumption.kind) {
    case 'driver':
      return inSentence(driverName(assumption.driver));
    case 'modifier':
      return inSentence(modifierName(assumption.modifier));
    case 'duty':
      return `the effort of ${inSentence(dutyName(playbook, assumption.duty))}`;
    case 'planningLoad':
      return 'the planning load';
    default:
      return assertNever(assumption);
  }
}

/** Small print of what moves the number; `shown` are the assumptions that have a bar. */
export function assumptionsNotes(
  { swings }: Sensitivity,
  shown: number,
  setup: SetupId,
  entered: number,
): readonly string[] {
  const { low, high } = builtinSizing.uncertainty;
  const others = swings.length - shown;
  return [
    [
      'One assumption changes at a time; the others stay. Figures are people before rounding.',
      others > 0
        ? `${others === 1 ? 'One other assumption moves' : `${others} other assumptions move`} the number less.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
    `Counts and coefficients vary from × ${amount(low)} to × ${amount(high)}, ways of working by one option. The planning load varies from ${wholeNumber(100 * planningLoads.low)} to ${wholePercent(100 * planningLoads.high)}.`,
    `${numbersNote(setup, entered)} Nearly every coefficient is an assumption.`,
  ];
}

/** Whose numbers of the work the picture rests on. */
export function numbersNote(setup: SetupId, entered: number): string {
  const example = `the worked example “${builtinSizing.examples[setup].name}”`;
  if (entered === 0) return `The work numbers come from ${example}; none are this team’s own.`;
  return `Work numbers: ${wholeNumber(entered)} of this team, the others from ${example}.`;
}
