import { assertNever } from '../../engine/assertNever.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { counted, listAnd, wholeNumber } from '../../engine/words/format.ts';
import { type Alternative, changesBetween } from '../model/alternatives.ts';
import { countOf } from '../model/amounts.ts';
import type { Hire, HiresPlan } from '../model/hiresPlan.ts';
import type { HiresProblem } from '../model/hiresProblem.ts';
import { peopleOf } from './hires.ts';
import { hireName, plainName } from './hiresReasons.ts';
import { FAR, SAME, worse } from './hiresResult.ts';

/** As many groups are named with their quarters; of more, only who they are. */
const NAMED = 3;

/** What another plan has more and fewer of, a line each: "Adds 1 lead data scientist approved in May", "Drops …". */
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
  return shifted > 0 ? [...lines, `Moves ${counted(shifted, 'hire', 'hires')} to another quarter`] : lines;
}

function changeLines(
  more: readonly Hire[],
  fewer: readonly Hire[],
  words: (hires: readonly Hire[]) => string,
): readonly string[] {
  return [
    ...(more.length > 0 ? [`Adds ${words(more)}`] : []),
    ...(fewer.length > 0 ? [`Drops ${words(fewer)}`] : []),
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

/** What comes in the place of a hire; that the hire no longer comes goes without saying. */
export function swapWords(playbook: Playbook, problem: HiresProblem, hires: readonly Hire[]): string {
  return hires.length === 0
    ? 'Nobody instead'
    : `${named(playbook, problem, hires)} instead; the other hires stay`;
}

/**
 * "You could hire 1 lead data scientist approved now instead: it costs about the same.", or that the hire
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
  if (!other || part === Number.POSITIVE_INFINITY) return 'Firm: every plan without this is worse.';
  if (part >= FAR) return `Firm: the next best plan is ${worse(part)} worse.`;
  const isSame = part <= SAME;
  const cost = isSame ? 'costs about the same' : `costs ${worse(part)} more`;
  switch (other.kind) {
    case 'swap':
      return other.hires.length === 0
        ? `You could leave this out: it ${cost}.`
        : `You could hire ${named(playbook, problem, other.hires)} instead: it ${cost}.`;
    case 'plan':
      return `Without this, the best plan has ${hiresInstead(countOf(other.plan.hires), countOf(hires))} and is ${isSame ? 'about as good' : `${worse(part)} worse`}.`;
    case 'same': {
      const before = hires[other.as];
      return `Without this, the best plan is the one described at ${before ? hireName(playbook, problem, before) : 'a hire above'}.`;
    }
    default:
      return assertNever(other);
  }
}

/** "5 hires instead of 6", "5 other hires". */
function hiresInstead(count: number, planned: number): string {
  return count === planned
    ? counted(count, 'other hire', 'other hires')
    : `${counted(count, 'hire', 'hires')} instead of ${wholeNumber(planned)}`;
}
