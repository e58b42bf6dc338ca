import { assertNever } from '../../engine/assertNever.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { listAnd } from '../../engine/words/format.ts';
import type { Hire, HiresPlan } from '../model/plan.ts';
import { type Alternative, changesBetween } from '../model/planResult.ts';
import type { HiresProblem } from '../model/problem.ts';
import { peopleOf } from './hires.ts';
import { hireName, plainName } from './hiresReasons.ts';
import { FAR, SAME, worse } from './hiresResult.ts';

/** As many groups are named with their quarters; of more, only who they are. */
const NAMED = 3;

/** What another plan has more and fewer of, a line each: "Comes: 1 lead data scientist approved in May", "No longer comes: …". */
export function otherHires(
  playbook: Playbook,
  problem: HiresProblem,
  plan: HiresPlan,
  hires: readonly Hire[],
): readonly string[] {
  const { more, fewer } = changesBetween(plan.hires, hires);
  if (more.length <= NAMED && fewer.length <= NAMED)
    return changeLines(more, fewer, (group) => named(playbook, problem, group));
  // Somebody who only comes in another quarter is neither more nor fewer.
  const [net, gone] = [netOf(more, fewer), netOf(fewer, more)];
  const shifted = countOf(more) - countOf(net);
  const lines = changeLines(net, gone, (group) =>
    listAnd(group.map((hire) => peopleOf(playbook, hire.role, hire.count, hire.level))),
  );
  return shifted > 0 ? [...lines, `In another quarter: ${shifted} of the same people`] : lines;
}

function changeLines(
  more: readonly Hire[],
  fewer: readonly Hire[],
  words: (hires: readonly Hire[]) => string,
): readonly string[] {
  const comes = (count: number) => (count === 1 ? 'comes' : 'come');
  return [
    ...(more.length > 0 ? [`Then ${comes(countOf(more))}: ${words(more)}`] : []),
    ...(fewer.length > 0 ? [`No longer ${comes(countOf(fewer))}: ${words(fewer)}`] : []),
  ];
}

/** Of a kind, in all quarters together, what one list has more of than the other. */
function netOf(hires: readonly Hire[], others: readonly Hire[]): readonly Hire[] {
  const net = new Map<string, Hire>();
  for (const hire of hires)
    net.set(hire.kind, { ...hire, count: hire.count + (net.get(hire.kind)?.count ?? 0) });
  return [...net.values()]
    .map((hire) => ({
      ...hire,
      count: hire.count - countOf(others.filter(({ kind }) => kind === hire.kind)),
    }))
    .filter(({ count }) => count > 0);
}

function named(playbook: Playbook, problem: HiresProblem, hires: readonly Hire[]): string {
  return listAnd(hires.map((hire) => plainName(playbook, problem, hire)));
}

function countOf(hires: readonly Hire[]): number {
  return hires.reduce((sum, { count }) => sum + count, 0);
}

/** What comes in the place of a hire; that the hire no longer comes goes without saying. */
export function swapWords(playbook: Playbook, problem: HiresProblem, hires: readonly Hire[]): string {
  return hires.length === 0
    ? 'Nobody in their place'
    : `${named(playbook, problem, hires)} in their place, all others as they are`;
}

/**
 * "Could as well be 1 lead data scientist approved now instead, all others as they are: costs about the same.", or that the hire
 * is firm, or that without it the plan is another. `part`: how much worse that is; `hires`: those of the plan.
 */
export function firmWords(
  playbook: Playbook,
  problem: HiresProblem,
  hires: readonly Hire[],
  other: Alternative | undefined,
  part: number | undefined,
): string | undefined {
  if (part === undefined) return undefined;
  if (!other || part === Number.POSITIVE_INFINITY) return 'Firm: no plan without this is as good.';
  if (part >= FAR) return `Firm: the next best plan is ${worse(part)} worse.`;
  const isSame = part <= SAME;
  const cost = isSame ? 'costs about the same' : `costs ${worse(part)} more`;
  switch (other.kind) {
    case 'swap':
      return other.hires.length === 0
        ? `Could be left out, all others as they are: ${cost}.`
        : `${isSame ? 'Could as well be' : 'Nearly as good:'} ${named(playbook, problem, other.hires)} instead, all others as they are: ${cost}.`;
    case 'plan':
      return `Without this the best plan is another one, of ${countOf(other.plan.hires)} hires in all and not ${countOf(hires)}: ${isSame ? 'about as good' : `${worse(part)} worse`}.`;
    case 'same': {
      const before = hires[other.as];
      return `Without this the best plan is the other one that is told at ${before ? hireName(playbook, problem, before) : 'a hire above'}.`;
    }
    default:
      return assertNever(other);
  }
}
