import type { DutyId, Playbook } from '../../engine/playbook/playbook.ts';
import { listAnd, percent, wholePercent } from '../../engine/words/format.ts';
import { dutyShort, responsibilityWords, roleName, signWords } from '../../engine/words/words.ts';
import type { ComparedTeam } from '../model/teamChanges.ts';
import { dutyOf, type NamedSides } from './changes.ts';

interface Amounts {
  readonly before: number;
  readonly after: number;
}

const points = new Intl.NumberFormat('en', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

/** Above and below the picture of two teams on one axis. */
export const changeSignWords = {
  before: 'thin and grey: before',
  after: 'in colour: after',
  comes: 'comes',
  goes: 'goes',
  grows: 'more work',
  shrinks: 'less work',
  changes: 'owned or shared differently',
  centre: 'how the centre of the role’s time moves',
  figures: 'figure after a name: change in percentage points',
} as const;

/** "Serving +4.1": the name of a duty with the change of its effort, in percentage points. */
export function labelWithChange(
  playbooks: readonly Playbook[],
  duty: DutyId,
  { before, after }: Amounts,
): string {
  const playbook = playbooks.find(({ duties }) => duties.some(({ id }) => id === duty));
  const name = playbook ? dutyShort(playbook, duty) : duty;
  const change = points.format(Math.round((after - before) * 10) / 10);
  return change === '0' ? name : `${name} ${change.replace('-', '−')}`;
}

/** "27 %, before 18 %": under the name of a lane. */
export function laneChangeWords({ before, after }: Amounts): string {
  if (before === 0 && after === 0) return 'waits';
  if (before === 0) return `new: ${wholePercent(after)}`;
  if (after === 0) return `gone: before ${wholePercent(before)}`;
  const [was, is] = [wholePercent(before), wholePercent(after)];
  return was === is ? is : `${is}, before ${was}`;
}

/** "Serving: 12 %, before 8 %. Before: ML engineer owns. After: …": a column that the pointer is on. */
export function dutyChangeSentence(sides: NamedSides, duty: DutyId): string {
  const effort = ({ team }: ComparedTeam) => team.duties.find((item) => item.duty === duty)?.effort ?? 0;
  const [before, after] = [effort(sides.before), effort(sides.after)];
  const amount = (value: number) => (value === 0 ? 'nothing' : percent(value));
  return [
    `${dutyOf(sides, duty)}: ${amount(after)}, before ${amount(before)}.`,
    `Before: ${holders(sides.before, duty)}.`,
    `After: ${holders(sides.after, duty)}.`,
  ].join(' ');
}

function holders({ playbook, team }: ComparedTeam, duty: DutyId): string {
  const item = team.duties.find((candidate) => candidate.duty === duty);
  if (!item) return 'nobody';
  const helpers = item.contributors.map((role) => roleName(playbook, role));
  const owner = `${roleName(playbook, item.owner)} ${responsibilityWords.owns}`;
  if (helpers.length === 0) return owner;
  return `${owner}; ${listAnd(helpers)} ${helpers.length === 1 ? 'contributes' : 'contribute'}`;
}

/** "owns, before contributes": what a role has to do with a duty, in the cell of a table. */
export function partWords({ before, after }: { readonly before: Part; readonly after: Part }): string {
  return before === after ? words(after) : `${words(after)}, before ${words(before)}`;
}

type Part = 'owns' | 'contributes' | 'lent' | undefined;

function words(part: Part): string {
  return part === 'lent' ? signWords.lent : responsibilityWords[part ?? 'none'];
}
