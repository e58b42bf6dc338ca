import { everybody, type IsOf, ofStaff } from './amounts.ts';
import { type Bundle, splitPrice } from './bundles.ts';
import { meanIn } from './curves.ts';
import type { Period } from './hiresProblem.ts';
import type { Entry } from './linearModel.ts';
import type { ModelDraft } from './modelDraft.ts';

const MENTORING_FIRST = 1.0001;
/** With `isEven`: so many parts of a duty, each a trifle dearer undone than the one before; all less than mentoring is first. */
const EVEN_PARTS = 10;
const EVEN = 1e-5;

/** The work of one period: every bundle of duties is done or unfinished, and nobody has more time than there is. */
export function addWork(draft: ModelDraft, bundles: readonly Bundle[], period: Period, index: number): void {
  const time = new Map<string, number[]>(draft.problem.skills.map(({ id }) => [id, []]));
  for (const bundle of bundles) addBundle(draft, bundle, period, index, time);
  addMentoring(draft, bundles, period, index, time);
  if (draft.priced > 0) addSplit(draft, period, index);
}

/** A bundle of duties: what of it is done, by whom, and what is unfinished. */
function addBundle(
  { builder, variation, priced, work }: ModelDraft,
  bundle: Bundle,
  { length }: Period,
  index: number,
  time: ReadonlyMap<string, number[]>,
): void {
  const parts = variation.isEven ? EVEN_PARTS : 1;
  const entries: Entry[] = Array.from({ length: parts }, (_, part) => {
    const price = bundle.unmetPrice * (1 + EVEN * part);
    return [builder.column(priced * price * length, { upper: bundle.demand / parts }), 1];
  });
  for (const { skills: id, own, worth } of bundle.able) {
    const addPart = (value: number, upper?: number) => {
      const column = builder.column(0, upper === undefined ? {} : { upper });
      entries.push([column, value]);
      time.get(id)?.push(column);
      work.push({ period: index, skills: id, bundle, column });
    };
    // As their own part is worth more, it is used up first: no yes-or-no variable need say so.
    if (own > 0 && worth < 1) addPart(1, own * bundle.demand);
    addPart(worth);
  }
  builder.row(entries, bundle.demand, Infinity);
}

/** Time of each skill set for work and mentoring, and the mentoring that new people take of seniors and leads. */
function addMentoring(
  draft: ModelDraft,
  bundles: readonly Bundle[],
  period: Period,
  index: number,
  time: ReadonlyMap<string, readonly number[]>,
): void {
  const { builder, priced, mentors } = draft;
  const { skills, planningLoad } = draft.problem;
  const price = Math.max(0, ...bundles.map(({ unmetPrice }) => unmetPrice));
  // A little dearer than work, so that of equal plans that with mentoring is found.
  const mentored: Entry[] = [[builder.column(priced * price * MENTORING_FIRST * period.length), 1]];
  for (const { id } of skills) {
    const isOf: IsOf = (who) => who.skills === id;
    const isSenior: IsOf = (who) => isOf(who) && who.level !== 'junior';
    const timeOfHires = (who: IsOf) =>
      draft.perHire(who, (kind, quarter) => -planningLoad * meanIn(kind.output, quarter, period));
    const timeOfStaff = (who: IsOf) =>
      ofStaff(draft.problem, ({ output }) => planningLoad * (output[index] ?? 0), who);
    const column = builder.column(0);
    mentors.push({ period: index, skills: id, column });
    mentored.push([column, 1]);
    const used = [...(time.get(id) ?? []), column].map((spent): Entry => [spent, 1]);
    builder.row([...used, ...timeOfHires(isOf)], -Infinity, timeOfStaff(isOf));
    builder.row([[column, 1], ...timeOfHires(isSenior)], -Infinity, timeOfStaff(isSenior));
  }
  const asked = draft.perHire(everybody, (kind, quarter) => -meanIn(kind.mentoring, quarter, period));
  const askedByStaff = ofStaff(draft.problem, ({ mentoring }) => mentoring[index] ?? 0);
  builder.row([...mentored, ...asked], askedByStaff, Infinity);
}

/** What each role is short of its part of the split, so that of equal plans the one that follows it is found. */
function addSplit(draft: ModelDraft, period: Period, index: number): void {
  const { problem, builder } = draft;
  const { planningLoad } = problem;
  const price = splitPrice(problem) * period.length;
  if (price === 0) return;
  for (const { role, fte } of problem.split) {
    const isOf: IsOf = (who) => who.role === role;
    const there = planningLoad * ofStaff(problem, ({ output }) => output[index] ?? 0, isOf);
    if (there >= fte) continue;
    const more = draft.perHire(isOf, (kind, quarter) => planningLoad * meanIn(kind.output, quarter, period));
    builder.row([[builder.column(price), 1], ...more], fte - there, Infinity);
  }
}
