import { dutyIn } from '../../engine/explain/conclusion.ts';
import type { DutyId } from '../../engine/playbook/playbook.ts';
import { wholePercent } from '../../engine/words/format.ts';
import { responsibilityWords, signWords } from '../../engine/words/words.ts';
import { holdersWords } from '../../team/words/spectrum.ts';
import type { Both, ComparedTeam, ComparedTeams } from '../model/teamChanges.ts';
import { amountWords, dutyOf, type NamedSides } from './changes.ts';

const points = new Intl.NumberFormat('en', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

/** "Serving +4.1": the name of a duty with the change of its effort, in percentage points. */
export function labelWithChange(sides: ComparedTeams, duty: DutyId, { before, after }: Both<number>): string {
  const name = dutyOf(sides, duty);
  const change = points.format(Math.round((after - before) * 10) / 10);
  return change === '0' ? name : `${name} ${change.replace('-', '−')}`;
}

/** "27 %, before 18 %": under the name of a lane. */
export function laneChangeWords({ before, after }: Both<number>): string {
  if (before === 0 && after === 0) return 'waits';
  if (before === 0) return `new: ${wholePercent(after)}`;
  if (after === 0) return `gone: before ${wholePercent(before)}`;
  const [was, is] = [wholePercent(before), wholePercent(after)];
  return was === is ? is : `${is}, before ${was}`;
}

/** "Serving: 12 %, before 8 %. Before: ML engineer owns. After: …": a column that the pointer is on. */
export function dutyChangeSentence(sides: NamedSides, duty: DutyId): string {
  const effort = ({ team }: ComparedTeam) => amountWords(dutyIn(team, duty)?.effort ?? 0);
  return [
    `${dutyOf(sides, duty)}: ${effort(sides.after)}, before ${effort(sides.before)}.`,
    `Before: ${holders(sides.before, duty)}.`,
    `After: ${holders(sides.after, duty)}.`,
  ].join(' ');
}

function holders({ playbook, team }: ComparedTeam, duty: DutyId): string {
  const item = dutyIn(team, duty);
  return item ? holdersWords(playbook, item) : 'nobody';
}

/** "owns, before contributes": what a role has to do with a duty, in the cell of a table. */
export function partWords({ before, after }: Both<Part>): string {
  return before === after ? words(after) : `${words(after)}, before ${words(before)}`;
}

type Part = 'owns' | 'contributes' | 'lent' | undefined;

function words(part: Part): string {
  return part === 'lent' ? signWords.lent : responsibilityWords[part ?? 'none'];
}
