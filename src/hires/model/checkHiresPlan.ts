import type { HiresPlan } from './hiresPlan.ts';
import type { HireKind, HiresProblem, StaffGroup } from './hiresProblem.ts';

/** Solvers calculate in floating point: closer than this is equal, in FTE, people or thousands. */
const CLOSE = 1e-4;

interface Checked {
  readonly hires: readonly { readonly kind: HireKind; readonly quarter: number; readonly count: number }[];
  readonly problem: HiresProblem;
  readonly plan: HiresPlan;
  readonly faults: string[];
}

/**
 * Everything that is wrong with a plan, as sentences for developers; none: it is a plan of this problem. Checks every limit and
 * counts cost and unfinished work anew, quarter by quarter from the curves of the problem, with nothing of what made the plan.
 */
export function checkHiresPlan(problem: HiresProblem, plan: HiresPlan): readonly string[] {
  const faults: string[] = [];
  const hires: { kind: HireKind; quarter: number; count: number }[] = [];
  for (const { kind: id, quarter, count } of plan.hires) {
    const kind = problem.kinds.find((candidate) => candidate.id === id);
    if (!kind) faults.push(`Nobody can be hired as ${id}.`);
    else hires.push({ kind, quarter, count });
    if (!Number.isInteger(count) || count < 1) faults.push(`${count} of ${id} is no number of people.`);
    if (!Number.isInteger(quarter) || quarter < 0 || quarter >= problem.quarters)
      faults.push(`Nobody can be approved in quarter ${quarter}.`);
  }
  if (plan.periods.length !== problem.periods.length) return [...faults, 'The plan has other periods.'];
  const checked = { problem, plan, hires, faults };
  for (let index = 0; index < problem.periods.length; index += 1) {
    checkWork(checked, index);
    checkPeople(checked, index);
    checkSpend(checked, index);
  }
  checkGrowth(checked);
  checkOrders(checked);
  checkCost(checked);
  return faults;
}

/** What all hires of some kinds give in a period: the mean of its quarters. */
function ofHires(
  { hires, problem }: Checked,
  index: number,
  curve: (kind: HireKind) => readonly number[],
  of: (kind: HireKind) => boolean = () => true,
): number {
  const period = problem.periods[index];
  if (!period) return 0;
  let sum = 0;
  for (let quarter = period.first; quarter < period.first + period.length; quarter += 1) {
    for (const hire of hires) {
      const age = quarter - hire.quarter;
      if (age >= 0 && of(hire.kind)) sum += hire.count * (curve(hire.kind)[age] ?? 0);
    }
  }
  return sum / period.length;
}

function ofStaff(
  { problem }: Checked,
  index: number,
  list: (group: StaffGroup) => readonly number[],
  of: (group: StaffGroup) => boolean = () => true,
): number {
  let sum = 0;
  for (const group of problem.staff) if (of(group)) sum += list(group)[index] ?? 0;
  return sum;
}

function checkWork(checked: Checked, index: number): void {
  const { problem, plan, faults } = checked;
  const period = plan.periods[index];
  if (!period) return;
  const seen = new Set<string>();
  for (const { skills: id, duty, time, done } of period.work) {
    // Said twice, an own part would count twice.
    if (seen.has(`${duty} of ${id}`)) faults.push(`${duty} of ${id} is there twice in period ${index}.`);
    seen.add(`${duty} of ${id}`);
    const set = problem.skills.find((candidate) => candidate.id === id);
    const skill = set?.able[duty] ?? 0;
    const demand = problem.duties.find((item) => item.duty === duty)?.demand ?? 0;
    // Each hour of the own part of a duty counts fully, each beyond it for what it is worth.
    const most =
      skill === 0 ? 0 : skill * time + (1 - skill) * Math.min(time, (set?.own[duty] ?? 0) * demand);
    if (time < 0 || Math.abs(done - most) > CLOSE)
      faults.push(`${id} cannot do ${done} of ${duty} in ${time} in period ${index}.`);
  }
  for (const { id } of problem.skills) {
    const isTheirs = ({ skills }: { skills: string }) => skills === id;
    const isSenior = (who: { skills: string; level: string }) => isTheirs(who) && who.level !== 'junior';
    const mentored = sum(period.mentors.filter(isTheirs).map(({ time }) => time));
    const used = mentored + sum(period.work.filter(isTheirs).map(({ time }) => time));
    const capacity = (of: (who: { skills: string; level: string }) => boolean) =>
      problem.planningLoad *
      (ofHires(checked, index, (kind) => kind.output, of) +
        ofStaff(checked, index, (group) => group.output, of));
    if (used > capacity(isTheirs) + CLOSE) faults.push(`${id} works more than it can in period ${index}.`);
    if (mentored > capacity(isSenior) + CLOSE)
      faults.push(`${id} mentors more than its seniors can in period ${index}.`);
  }
  const asked =
    ofHires(checked, index, (kind) => kind.mentoring) + ofStaff(checked, index, (group) => group.mentoring);
  const given = sum(period.mentors.map(({ time }) => time));
  if (given + period.mentoringUnmet < asked - CLOSE) faults.push(`Mentoring is lost in period ${index}.`);
  for (const { duty, demand } of problem.duties) {
    const done = sum(period.work.filter((item) => item.duty === duty).map((item) => item.done));
    const undone = sum(period.unmet.filter((item) => item.duty === duty).map(({ fte }) => fte));
    if (Math.abs(done + undone - demand) > CLOSE)
      faults.push(`${duty} asks for ${demand} and gets ${done}, with ${undone} undone, in period ${index}.`);
  }
}

function checkPeople(checked: Checked, index: number): void {
  const { problem, plan, faults } = checked;
  const { limits, skills, kinds } = problem;
  const heads = (of: (who: { skills: string; level: string }) => boolean) =>
    ofHires(checked, index, (kind) => kind.there, of) + ofStaff(checked, index, (group) => group.there, of);
  const isJunior = ({ level }: { level: string }) => level === 'junior';
  const juniors = heads(isJunior);
  const seniors = heads((who) => !isJunior(who));
  const hadJuniors = ofStaff(checked, index, (group) => group.there, isJunior);
  const hadSeniors =
    seniors -
    ofHires(
      checked,
      index,
      (kind) => kind.there,
      (kind) => !isJunior(kind),
    );
  const tolerated = Math.max(0, hadJuniors - limits.juniorsPerSenior * hadSeniors);
  if (juniors > limits.juniorsPerSenior * seniors + tolerated + CLOSE)
    faults.push(`There are ${juniors} juniors for ${seniors} others in period ${index}.`);
  const isLead = ({ level }: { level: string }) => level === 'lead';
  const leads = heads(isLead);
  const led = juniors + seniors - leads;
  const hadLeads = ofStaff(checked, index, (group) => group.there, isLead);
  const toleratedLeads = Math.max(0, hadLeads - limits.leadsPerOther * (hadJuniors + hadSeniors - hadLeads));
  if (leads > limits.leadsPerOther * led + toleratedLeads + CLOSE)
    faults.push(`There are ${leads} leads for ${led} others in period ${index}.`);
  const planned = plan.periods[index];
  if (planned && Math.abs(planned.people - juniors - seniors) > CLOSE)
    faults.push(`There are ${juniors + seniors} people and not ${planned.people} in period ${index}.`);
  const reached = kinds.some((kind) => kind.there[index] === 1);
  const canDo = (duty: string) => (who: { skills: string }) =>
    (skills.find(({ id }) => id === who.skills)?.able[duty] ?? 0) >= 0.6;
  for (const { duty, isCritical } of problem.duties) {
    const able = heads(canDo(duty));
    const said = planned?.thin.find((item) => item.duty === duty)?.people;
    if (isCritical && able < 2 - CLOSE && (said === undefined || Math.abs(said - able) > CLOSE))
      faults.push(`The plan does not say that ${duty} is thin in period ${index}.`);
    if (limits.coverage === 'must' && reached && isCritical && able < 2 - CLOSE)
      faults.push(`${able} people can do ${duty} in period ${index}.`);
  }
  if (limits.rota?.as !== 'must' || !reached) return;
  const duties = problem.duties.filter(({ isOnCall }) => isOnCall);
  const onCall = heads((who) => duties.some(({ duty }) => canDo(duty)(who)));
  if (onCall < limits.rota.people - CLOSE) faults.push(`${onCall} people are on call in period ${index}.`);
}

function checkSpend(checked: Checked, index: number): void {
  const { problem, plan, hires, faults } = checked;
  const hiring = hires.filter(({ quarter }) => quarter === index).map(({ count }) => count);
  const spend =
    ofHires(checked, index, (kind) => kind.paid.map((part) => part * kind.pay)) +
    ofStaff(checked, index, (group) => group.pay) +
    ofStaff(checked, index, (group) => group.hiring) +
    problem.costPerHire * sum(hiring);
  if (Math.abs(spend - (plan.periods[index]?.spend ?? 0)) > CLOSE)
    faults.push(`Period ${index} costs ${spend}, not what the plan says.`);
  if (problem.budget !== undefined && spend > problem.budget + CLOSE)
    faults.push(`Period ${index} costs ${spend}, more than the budget.`);
}

function checkGrowth(checked: Checked): void {
  const { problem, hires, faults } = checked;
  const { hiresPerQuarter, leastHires } = problem.limits;
  for (let quarter = 0; quarter < problem.quarters; quarter += 1) {
    const hired = sum(hires.filter((hire) => hire.quarter === quarter).map(({ count }) => count));
    const there =
      ofHires(
        { ...checked, hires: hires.filter((hire) => hire.quarter < quarter) },
        quarter,
        (kind) => kind.there,
      ) + ofStaff(checked, quarter, (group) => group.there);
    if (hired > Math.max(leastHires, hiresPerQuarter * there) + CLOSE)
      faults.push(`${hired} hires are more than a team of ${there} takes in quarter ${quarter}.`);
  }
}

function checkOrders({ problem: { limits, orders, quarters, kinds }, hires, faults }: Checked): void {
  const upTo = (quarter: number, of: (role: string) => boolean) =>
    sum(hires.filter((hire) => hire.quarter <= quarter && of(hire.kind.role)).map(({ count }) => count));
  if (upTo(quarters, () => true) > limits.mostHires)
    faults.push('There are more hires than the size has room for.');
  for (const role of new Set(kinds.map((kind) => kind.role))) {
    if (upTo(quarters, (other) => other === role) > (limits.mostOfRole[role] ?? 0))
      faults.push(`There are more hires of ${role} than the size has room for.`);
  }
  for (const order of orders) {
    if (!kinds.some(({ role }) => role === order.role)) continue;
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      if (upTo(quarter, (role) => role === order.role) > 0) break;
      const isEarly =
        order.kind === 'first'
          ? upTo(quarter, (role) => order.before.includes(role)) > 0
          : upTo(quarter, (role) => role !== order.role) > order.others;
      if (isEarly) faults.push(`Somebody is hired before ${order.role} in quarter ${quarter}.`);
    }
  }
}

function checkCost(checked: Checked): void {
  const { problem, plan, hires, faults } = checked;
  const prices = new Map(problem.duties.map((duty) => [duty.duty, duty]));
  const dearest = Math.max(0, ...problem.duties.map(({ unmetPrice }) => unmetPrice));
  let cost = problem.costPerHire * sum(hires.map(({ count }) => count));
  let unmet = 0;
  problem.periods.forEach(({ length }, index) => {
    const planned = plan.periods[index];
    if (!planned) return;
    const undone = planned.unmet.map(({ duty, fte }) => fte * (prices.get(duty)?.unmetPrice ?? 0));
    const thin =
      problem.limits.coverage === 'priced'
        ? planned.thin.map(({ duty, people }) => (2 - people) * (prices.get(duty)?.thinPrice ?? 0))
        : [];
    const pay =
      ofHires(checked, index, (kind) => kind.paidExpected.map((part) => part * kind.pay)) +
      ofStaff(checked, index, (group) => group.payExpected) +
      ofStaff(checked, index, (group) => group.hiring);
    const empty = problem.emptySeats.map(({ role, price }) => {
      const isTheirs = (who: { role: string }) => who.role === role;
      const there =
        ofHires(checked, index, (kind) => kind.there, isTheirs) +
        ofStaff(checked, index, (group) => group.there, isTheirs);
      return price * Math.max(0, 1 - there);
    });
    cost += length * (pay + sum(undone) + sum(thin) + sum(empty) + planned.mentoringUnmet * dearest);
    unmet += length * sum(planned.unmet.map(({ fte }) => fte));
  });
  const scale = 1 + Math.abs(cost) * 1e-6;
  if (Math.abs(cost - plan.cost.total) > CLOSE * 10 * scale)
    faults.push(`The plan costs ${cost}, not ${plan.cost.total}.`);
  if (Math.abs(unmet - plan.unmet) > CLOSE * 10)
    faults.push(`The plan leaves ${unmet} undone, not ${plan.unmet}.`);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
