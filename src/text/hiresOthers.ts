import type { ExplainedHire, Hire, HiresPlan } from '../domain/headcount/hires/plan.ts';
import type { HiresProblem } from '../domain/headcount/hires/problem.ts';
import type { Playbook } from '../domain/playbook.ts';
import { listAnd } from './format.ts';
import { plainName } from './hiresReasons.ts';
import { FAR, SAME, worse } from './hiresResult.ts';

/** The most that another plan has more, or fewer, and is named. */
const NAMED = 3;

/** What another plan has more and fewer of, a line each: "With 1 lead data scientist approved in May", "Without 1 …". */
export function otherHires(
  playbook: Playbook,
  problem: HiresProblem,
  plan: HiresPlan,
  hires: readonly Hire[],
): readonly string[] {
  const { more, fewer } = changesTo(plan, hires);
  const lines = (changes: readonly Hire[], word: string) => {
    const named = changes.slice(0, NAMED).map((hire) => `${word} ${plainName(playbook, problem, hire)}`);
    const rest = changes.length - named.length;
    return rest > 0 ? [...named, `${word} ${rest} more`] : named;
  };
  const comes = more.length > 0 ? lines(more, 'With') : ['With nobody in their place'];
  // That the hire itself is not in it goes without saying.
  return fewer.length > 1 ? [...comes, ...lines(fewer, 'Without')] : comes;
}

/** "Could as well be 1 lead data scientist approved now.", or that the hire is firm. `part`: how much worse the next best plan is. */
export function firmWords(
  playbook: Playbook,
  problem: HiresProblem,
  plan: HiresPlan,
  { instead }: ExplainedHire,
  part: number | undefined,
): string | undefined {
  if (part === undefined) return undefined;
  if (!instead || part === Number.POSITIVE_INFINITY) return 'Firm: no plan without this is as good.';
  if (part >= FAR) return `Firm: the next best plan is ${worse(part)} worse.`;
  const { more } = changesTo(plan, instead.hires);
  const others =
    more.length === 0
      ? 'nobody'
      : more.length > NAMED
        ? 'others'
        : listAnd(more.map((hire) => plainName(playbook, problem, hire)));
  return part <= SAME
    ? `Could as well be ${others}: that costs about the same.`
    : `Nearly as good: ${others}, ${worse(part)} worse.`;
}

function changesTo(plan: HiresPlan, hires: readonly Hire[]) {
  const changes = new Map<string, Hire>();
  for (const hire of hires) changes.set(`${hire.kind}.${hire.quarter}`, hire);
  for (const hire of plan.hires) {
    const key = `${hire.kind}.${hire.quarter}`;
    changes.set(key, { ...hire, count: (changes.get(key)?.count ?? 0) - hire.count });
  }
  const of = (sign: number) =>
    [...changes.values()]
      .filter(({ count }) => count * sign > 0)
      .map((hire) => ({ ...hire, count: Math.abs(hire.count) }));
  return { more: of(1), fewer: of(-1) };
}
