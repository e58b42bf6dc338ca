import type { Seat, Team } from '../../engine/derive/team.ts';
import { fixedPlace, weekOf } from '../../engine/measure/measures.ts';
import {
  type PairOverlap,
  pairOverlaps,
  type RoleEfforts,
  roleShares,
} from '../../engine/measure/overlap.ts';
import type { Facts } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { percent, wholePercent } from '../../engine/words/format.ts';
import { roleName, rolePlural, rolePlurals, seatWords } from '../../engine/words/words.ts';
import { answerCount } from '../../playbook/rosterAnswers.ts';
import { waitingSentence } from '../../team/words/spectrum.ts';
import { positionWords } from '../../team/words/titles.ts';

/** What the answers given so far mean for the setups side by side. */
export function sameAnswersSentence({ context }: Facts): string {
  const given = answerCount(context);
  if (given === 0) return 'No question is answered yet; answers apply to all five.';
  if (given === 1) return 'Your 1 answer applies to all five.';
  return `Your ${given} answers apply to all five.`;
}

/** "Most shared: software engineers and ML engineers, 18 %. Nothing shared: software engineers and data scientists." */
export function sharedSentence(playbook: Playbook, efforts: RoleEfforts): string {
  const pairs = pairOverlaps(efforts);
  const [largest] = [...pairs].sort((a, b) => b.effort - a.effort);
  if (!largest || largest.effort === 0) return 'No two roles share work.';
  const most = `Most shared: ${rolePlurals(playbook, largest.roles)}, ${wholePercent(largest.effort)}.`;
  const nothing = emptyPairsPhrase(playbook, pairs);
  return nothing === undefined ? `${most} All roles share some work.` : `${most} Nothing shared: ${nothing}.`;
}

/** "product managers with software engineers and ML engineers": the pairs without overlap; undefined when there is none. */
export function emptyPairsPhrase(playbook: Playbook, pairs: readonly PairOverlap[]): string | undefined {
  const empty = pairs.filter((pair) => pair.shared.length === 0);
  const [first, ...others] = empty;
  if (!first) return undefined;
  const common = first.roles.find((role) => others.every((pair) => pair.roles.includes(role)));
  if (others.length === 0 || common === undefined) {
    return empty.map((pair) => rolePlurals(playbook, pair.roles)).join('; ');
  }
  const partners = empty.flatMap((pair) => pair.roles.filter((role) => role !== common));
  return `${rolePlural(playbook, common)} with ${rolePlurals(playbook, partners)}`;
}

/** One setup on the fixed axis, in words: every seat with its share and the place of its centre. */
export function setupDescription(playbook: Playbook, team: Team, efforts: RoleEfforts): string {
  const shares = roleShares(efforts);
  const parts = [...shares].map(([role, share]) => {
    const place = fixedPlace(playbook, weekOf(efforts, role));
    const centre = place === undefined ? '' : `, centre at ${positionWords(place)}`;
    return `${roleName(playbook, role)}: ${wholePercent(share)} of the work${centre}.`;
  });
  const sentences = [...parts, waitingSentence(playbook, team) ?? []].flat();
  return `On the axis from engineering, 0, to science, 1. ${sentences.join(' ')}`;
}

/** "needed, specialist · 27 %": a role in a setup, for the table. */
export function seatCell(playbook: Playbook, seat: Seat | undefined, efforts: RoleEfforts): string {
  if (!seat) return '–';
  const share = roleShares(efforts).get(seat.role);
  const words = seatWords(playbook, seat);
  return share === undefined ? words : `${words} · ${wholePercent(share)}`;
}

/** The overlap of a pair in a setup; undefined when one of the two has no work there. */
export function pairCell(efforts: RoleEfforts, pair: PairOverlap): string | undefined {
  if (!pair.roles.every((role) => efforts.has(role))) return undefined;
  return pair.shared.length === 0 ? 'nothing' : percent(pair.effort);
}
